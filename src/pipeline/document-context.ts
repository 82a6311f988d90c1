import type { Inputs } from '../model/inputs.ts'
import type { Attachment } from '../model/pdf-backend.ts'
import type { Theme } from '../model/theme.ts'
import type { BuildRequest } from './build-request.ts'
import type { Compilation } from './compile.ts'
import type { Rendering } from './render-documents.ts'

/** What the documents of a build share. */
export interface DocumentContext {
  readonly inputs: Inputs
  readonly compilation: Compilation
  readonly request: BuildRequest
  readonly theme: Theme
  /** Files that each PDF carries. */
  readonly attachments: readonly Attachment[]
}

/** All that the PDF or the page of a document is made from: where it is the same, the document need not be set again. */
export function documentKeys({ rendered }: Rendering, { inputs, theme, request }: DocumentContext): readonly unknown[] {
  const { body, front, figures, language } = rendered
  // A reader of pictures reads each picture once: another reader may see others.
  return [inputs.assets, request.readPicture, theme, language, body, JSON.stringify([front, [...figures]])]
}

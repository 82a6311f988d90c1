import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { layOut } from '../layout/lay-out.ts'
import { loadSyllables } from '../layout/text/load-syllables.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Inputs } from '../model/inputs.ts'
import type { Attachment, DocumentInfo, PdfBackend } from '../model/pdf-backend.ts'
import type { Theme } from '../model/theme.ts'
import { createLanguage } from '../render/language/language.ts'
import type { BuildRequest } from './build-request.ts'
import type { Compilation } from './compile.ts'
import { layoutLabels } from './layout-labels.ts'
import { measurePictures } from './pictures.ts'
import type { Rendering } from './render-documents.ts'
import { traceFinding } from './trace-finding.ts'

/** Sets one rendered document as PDF. */
export type Typesetter = (rendering: Rendering) => Promise<Outcome<Artifact>>

/** Prepares what all documents of a build share: the PDF writer and its fonts are opened for the first document. */
export function createTypesetter(context: TypesetContext): Typesetter {
  let backend: Promise<PdfBackend> | undefined
  return async (rendering) => {
    backend ??= context.request.openPdf()
    return typeset(rendering, await backend, context)
  }
}

/** What the documents of a build share. */
export interface TypesetContext {
  readonly inputs: Inputs
  readonly compilation: Compilation
  readonly request: BuildRequest
  readonly theme: Theme
  /** Files that each PDF carries. */
  readonly attachments: readonly Attachment[]
}

async function typeset(rendering: Rendering, backend: PdfBackend, context: TypesetContext): Promise<Outcome<Artifact>> {
  const { rendered, locale, document } = rendering
  const { theme } = context
  const parsed = parseMarkdown(rendered.body)
  const sink = backend.open(documentInfo(rendering, context))
  const { hyphenate } = theme.body
  const pages = layOut({
    root: parsed.value,
    front: rendered.front,
    theme,
    labels: layoutLabels(createLanguage(locale)),
    metrics: backend.metrics,
    language: rendered.language,
    syllables: await loadSyllables({ patterns: hyphenate }),
    figures: rendered.figures,
    images: measurePictures(parsed.value, backend, context.request),
  })
  let next = pages.next()
  for (; !next.done; next = pages.next()) sink.page(next.value)
  const { front, outline, findings } = next.value
  const found: readonly Finding[] = [...parsed.findings, ...findings]
  const path = `${rendered.language}/${rendered.output}.pdf`
  const value: Artifact = { path, content: sink.finish(front, outline), document: document.id }
  return { value, findings: found.map((finding) => traceFinding(finding, context.inputs, path)) }
}

function documentInfo({ rendered }: Rendering, { compilation, request, attachments }: TypesetContext): DocumentInfo {
  const { front, language, title } = rendered
  const frame = [...compilation.project.entities.project.values()][0]?.data
  return {
    title,
    author: front.issuers.join(', '),
    subject: front.subtitle,
    keywords: front.classification,
    language,
    date: request.date ?? frame?.document?.date ?? request.fallbackDate,
    creator: request.creator,
    ...(attachments.length > 0 && { attachments }),
  }
}

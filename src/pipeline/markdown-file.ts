import type { Outcome } from '../diagnostics/diagnostic.ts'
import { writeSvg } from '../figures/svg.ts'
import type { Artifact } from '../model/artifact.ts'
import type { DocumentContext } from './document-context.ts'
import { placePictures } from './pictures.ts'
import type { Rendering } from './render-documents.ts'

/** The Markdown of a document with its drawings and copies of its pictures. */
export function markdownFile(rendering: Rendering, { request, theme }: DocumentContext): Outcome<readonly Artifact[]> {
  const { rendered, document } = rendering
  const { language, figures } = rendered
  const path = `${language}/${rendered.output}.md`
  const drawings = [...figures].map(([address, figure]): Artifact => ({
    path: resolveAddress(path, address),
    content: writeSvg(figure, { palette: theme.colors, language }),
    document: document.id,
  }))
  const { value, findings } = placePictures(rendering, request)
  const text: Artifact = { path, content: `${value.markdown.trimEnd()}\n`, document: document.id }
  return { value: [text, ...drawings, ...value.copies], findings }
}

/** The path of an address that a document gives relative to itself. */
function resolveAddress(from: string, address: string): string {
  const steps = from.split('/').slice(0, -1)
  for (const step of address.split('/')) {
    if (step === '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}

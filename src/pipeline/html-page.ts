import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { writeSvg } from '../figures/svg.ts'
import { writeHtml } from '../html/write-html.ts'
import { unknownImage, unusableImage } from '../layout/image-findings.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Artifact } from '../model/artifact.ts'
import { noMemory } from '../model/build-memory.ts'
import type { Root } from '../model/document-tree.ts'
import { pictureAddresses } from '../model/tree-pictures.ts'
import { createLanguage } from '../render/language/language.ts'
import { base64 } from '../std/base64.ts'
import type { BuildRequest } from './build-request.ts'
import { documentKeys, type DocumentContext } from './document-context.ts'
import { pageLabels } from './layout-labels.ts'
import type { Rendering } from './render-documents.ts'

/** Writes one rendered document as an HTML page, from the same text as the PDF. */
export function htmlPage(rendering: Rendering, context: DocumentContext): Outcome<readonly Artifact[]> {
  const { memory = noMemory } = context.request
  const { language, output } = rendering.rendered
  const keys = (): readonly unknown[] => documentKeys(rendering, context)
  return memory.recall(`html ${language}/${output}`, keys, () => writePage(rendering, context))
}

function writePage(rendering: Rendering, { request, theme }: DocumentContext): Outcome<readonly Artifact[]> {
  const { rendered, locale, document } = rendering
  const { language, figures, front } = rendered
  const parsed = parseMarkdown(rendered.body)
  const pictures = readPictures(parsed.value, rendering, request)
  const page = writeHtml({
    root: parsed.value,
    front,
    theme,
    labels: pageLabels(createLanguage(locale)),
    language,
    drawing(address, id) {
      const figure = figures.get(address)
      return figure && { html: writeSvg(figure, { palette: theme.colors, language, id }) }
    },
    pictures: pictures.value,
  })
  const value: Artifact = { path: `${language}/${rendered.output}.html`, content: page.value, document: document.id }
  return { value: [value], findings: [...parsed.findings, ...pictures.findings, ...page.findings] }
}

/** The pictures of the project that a document shows, as `data:` addresses. */
function readPictures(
  root: Root,
  { rendered }: Rendering,
  { readPicture }: BuildRequest,
): Outcome<ReadonlyMap<string, string>> {
  const findings: Finding[] = []
  const value = new Map<string, string>()
  for (const address of pictureAddresses(root)) {
    if (rendered.figures.has(address)) continue
    const picture = readPicture?.(address)
    const data = picture && 'bytes' in picture ? dataAddress(picture.bytes) : undefined
    if (data !== undefined) value.set(address, data)
    else if (picture === undefined) findings.push(unknownImage(address))
    else
      findings.push(unusableImage(address, 'problem' in picture ? picture.problem : 'neither a PNG nor a JPEG picture'))
  }
  return { value, findings }
}

/** A PNG or JPEG picture by its first bytes. */
function dataAddress(bytes: Uint8Array): string | undefined {
  const startsWith = (...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte)
  if (startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return `data:image/png;base64,${base64(bytes)}`
  return startsWith(0xff, 0xd8, 0xff) ? `data:image/jpeg;base64,${base64(bytes)}` : undefined
}

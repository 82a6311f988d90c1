import type { Outcome } from '../diagnostics/diagnostic.ts'
import { layOut } from '../layout/lay-out.ts'
import { loadSyllables } from '../layout/text/load-syllables.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Artifact } from '../model/artifact.ts'
import { noMemory } from '../model/build-memory.ts'
import type { DocumentInfo, PdfBackend } from '../model/pdf-backend.ts'
import { createLanguage } from '../render/language/language.ts'
import { documentKeys, type DocumentContext } from './document-context.ts'
import { layoutLabels } from './layout-labels.ts'
import { openFonts } from './open-fonts.ts'
import { measurePictures } from './pictures.ts'
import type { Rendering } from './render-documents.ts'

/** Sets one rendered document as PDF; `progress` is told the pages so far. */
export type Typesetter = (rendering: Rendering, progress: Progress) => Promise<Outcome<readonly Artifact[]>>

type Progress = (pages: number) => Promise<void> | undefined

/** Prepares what all documents of a build share: the PDF writer and its fonts are opened for the first document. */
export function createTypesetter(context: DocumentContext): Typesetter {
  const { memory = noMemory, readPicture } = context.request
  let opened: Promise<Outcome<PdfBackend | undefined>> | undefined
  const fonts = (): readonly unknown[] => [
    JSON.stringify(context.theme.families),
    context.theme.families && readPicture,
  ]
  return (rendering, progress) => {
    const info = documentInfo(rendering, context)
    const keys = (): readonly unknown[] => [...documentKeys(rendering, context), JSON.stringify(info)]
    const { language, output } = rendering.rendered
    return memory.recall(`pdf ${language}/${output}`, keys, async () => {
      const isFirst = opened === undefined
      opened ??= memory.recall('pdf', fonts, () => openFonts(context))
      const { value: backend, findings } = await opened
      if (backend === undefined) return { value: [], findings: isFirst ? findings : [] }
      return typeset(rendering, { backend, info, context, progress })
    })
  }
}

interface Setting {
  readonly backend: PdfBackend
  readonly info: DocumentInfo
  readonly context: DocumentContext
  readonly progress: Progress
}

/** Pages between two reports of progress. */
const step = 20

async function typeset(
  { rendered, locale, document }: Rendering,
  { backend, info, context: { theme, request }, progress }: Setting,
): Promise<Outcome<readonly Artifact[]>> {
  const parsed = parseMarkdown(rendered.body)
  const sink = backend.open(info)
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
    images: measurePictures(parsed.value, backend, request),
  })
  let next = pages.next()
  for (let count = 1; !next.done; next = pages.next(), count++) {
    sink.page(next.value)
    if (count % step === 0) await progress(count)
  }
  const path = `${rendered.language}/${rendered.output}.pdf`
  const value: Artifact = { path, content: sink.finish(next.value), document: document.id }
  return { value: [value], findings: [...parsed.findings, ...next.value.findings] }
}

function documentInfo({ rendered }: Rendering, { compilation, request, attachments }: DocumentContext): DocumentInfo {
  const { front, language, title } = rendered
  const frame = [...compilation.project.entities.project.values()][0]?.data
  return {
    // Readers show it instead of the file name, so that it says something (ISO 14289-1, 7.1).
    title: visible.test(title) ? title : rendered.output,
    author: front.issuers.join(', '),
    subject: front.subtitle,
    keywords: front.classification,
    language,
    date: request.date ?? frame?.document?.date ?? request.fallbackDate,
    creator: request.creator,
    ...(attachments.length > 0 && { attachments }),
  }
}

/** A character that is neither space nor invisible. */
const visible = /[^\s\p{Cf}]/u

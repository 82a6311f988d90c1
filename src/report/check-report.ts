import type { ContentDifference, OutputDifference, PageDifference } from '../model/output-difference.ts'
import { visible } from './code-frame.ts'
import type { Paint } from './paint.ts'
import { unifiedDiff } from './unified-diff.ts'

/** How stale outputs are printed. */
export interface CheckReportOptions {
  readonly paint: Paint
  /** The output folder relative to the current one, before every path. */
  readonly folder: string
  /** Why they are stale, as far as is known. */
  readonly cause: string
  /** The command that writes the outputs again. */
  readonly repair: string
  /** Of how many changed outputs it is shown what changed in them; the others are only named. */
  readonly most: number
}

const linesOfText = 40
const linesOfPage = 8
const pagesShown = 3

/** Stale outputs with what changed in each, their count and, last, the command that mends them. */
export function reportCheck(differences: readonly OutputDifference[], options: CheckReportOptions): string {
  const { paint, cause, repair, most } = options
  const changed = documentsFirst(differences.filter((one) => one.kind === 'changed'))
  const shown = new Set<OutputDifference>(changed.slice(0, most))
  const blocks = differences.map((one) => (shown.has(one) ? block(one, options) : block(one, options).slice(0, 1)))
  const hidden = changed.length - shown.size
  const more = hidden > 0 ? [`What changed in ${hidden} more is shown with --verbose`] : []
  const count = differences.length === 1 ? '1 output is stale' : `${differences.length} outputs are stale`
  const parts = [together(blocks), ...more, cause, `${paint('red', count)}; to write them again:`]
  return `${parts.join('\n\n')}\n  ${repair}\n`
}

type Changed = Extract<OutputDifference, { readonly kind: 'changed' }>

/** What a picture shows, the documents around it mostly say too. */
function documentsFirst(changed: readonly Changed[]): readonly Changed[] {
  const pictures = changed.filter(({ detail }) => detail.kind === 'picture')
  return [...changed.filter((one) => !pictures.includes(one)), ...pictures]
}

/** Blocks of one line stand close together, others apart. */
function together(blocks: readonly (readonly string[])[]): string {
  return blocks
    .map((lines, i) => {
      const isClose = lines.length === 1 && blocks[i - 1]?.length === 1
      return `${i === 0 || isClose ? '' : '\n'}${lines.join('\n')}`
    })
    .join('\n')
}

function block(difference: OutputDifference, { paint, folder }: CheckReportOptions): readonly string[] {
  const path = paint('bold', visible(folder === '' ? difference.path : `${folder}/${difference.path}`))
  switch (difference.kind) {
    case 'missing':
      return [`missing  ${path}`]
    case 'orphan':
      return [`orphan   ${path}  (nothing makes it any more)`]
    default:
      return [`changed  ${path}${summary(difference.detail)}`, ...detailLines(difference.detail, paint)]
  }
}

function summary(detail: ContentDifference): string {
  if (detail.kind !== 'pages') return ''
  const { pages, before, after } = detail
  if (pages.length === 0) return '  (all pages are the same; tags, bookmarks, fonts or properties differ)'
  const count = before === after ? `of ${after}` : `of ${after}, there were ${before}`
  return `  (page${pages.length === 1 ? '' : 's'} ${ranges(pages.map(({ page }) => page))} ${count})`
}

function detailLines(detail: ContentDifference, paint: Paint): readonly string[] {
  switch (detail.kind) {
    case 'text':
      return unifiedDiff(detail.before, detail.after, { paint, limit: linesOfText })
    case 'pages':
      return pageLines(detail.pages, paint)
    case 'picture':
      return pictureLines(detail.before, detail.after, paint)
    default:
      return ['  The bytes differ; what they hold cannot be compared']
  }
}

function pictureLines(before: readonly string[], after: readonly string[], paint: Paint): readonly string[] {
  const lines = unifiedDiff(before.join('\n'), after.join('\n'), { paint, limit: linesOfPage })
  return lines.length === 0 ? ['  The same words, drawn otherwise'] : lines.map((line) => `  ${line}`)
}

/** The first pages whose text differs, then how many there are more, then those that only look different. */
function pageLines(pages: readonly PageDifference[], paint: Paint): readonly string[] {
  const worded = pages.filter(({ before, after }) => before.join('\n') !== after.join('\n'))
  const looks = pages.filter((page) => !worded.includes(page)).map(({ page }) => page)
  const hidden = worded.slice(pagesShown).map(({ page }) => page)
  return [
    ...worded.slice(0, pagesShown).flatMap((page) => onePage(page, paint)),
    ...(hidden.length > 0 ? [`  the text of page${hidden.length === 1 ? '' : 's'} ${ranges(hidden)} differs too`] : []),
    ...(looks.length > 0
      ? [`  page${looks.length === 1 ? '' : 's'} ${ranges(looks)}: same text, other look or running lines`]
      : []),
  ]
}

function onePage({ page, section, before, after }: PageDifference, paint: Paint): readonly string[] {
  const diff = unifiedDiff(before.join('\n'), after.join('\n'), { paint, limit: linesOfPage })
  return [`  page ${page}${section === '' ? '' : `, ${visible(section)}`}`, ...diff.map((line) => `    ${line}`)]
}

/** `3, 12-14` */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}

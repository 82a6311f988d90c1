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
}

const linesOfText = 40
const linesOfPage = 8
const pagesShown = 3

/** Stale outputs with what changed in each, their count and, last, the command that mends them. */
export function reportCheck(differences: readonly OutputDifference[], options: CheckReportOptions): string {
  const { paint, cause, repair } = options
  const blocks = differences.map((difference) => block(difference, options).join('\n'))
  const count = differences.length === 1 ? '1 output is stale' : `${differences.length} outputs are stale`
  return `${[...blocks, cause, `${paint('red', count)}; to write them again:`].join('\n\n')}\n  ${repair}\n`
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
    default:
      return ['  The bytes differ; what they hold cannot be compared']
  }
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

import type { Artifact } from '../model/artifact.ts'
import { createLanguage, languageName } from '../render/language/language.ts'
import { escapeText } from '../render/markdown/escape-text.ts'
import { groupBy } from '../std/group-by.ts'
import type { Rendering } from './render-documents.ts'

/** Name of a page that lists outputs. */
export const indexName = 'README.md'

/**
 * The pages that list the outputs of a build: one of all, and in a project of several languages one a language, in its words.
 * A row a document and a column a language; what is made for roles and institutions stands below, under the document's title.
 */
export function indexPages(
  title: string,
  renderings: readonly Rendering[],
  artifacts: readonly Artifact[],
): readonly Artifact[] {
  const made = new Set(artifacts.map(({ path }) => path))
  const byLanguage = groupBy(renderings, ({ locale }) => locale.language)
  const whole = indexPage(title, renderings, { made, folder: '' })
  if (byLanguage.size < 2) return [whole]
  const ofLanguages = [...byLanguage].map(([language, own]) =>
    indexPage(own[0]?.rendered.front.subtitle || title, own, { made, folder: `${language}/` }),
  )
  return [whole, ...ofLanguages]
}

interface Place {
  readonly made: ReadonlySet<string>
  /** The folder of the page with its slash; "" for the one of all languages. */
  readonly folder: string
}

function indexPage(title: string, renderings: readonly Rendering[], place: Place): Artifact {
  const general = renderings.filter(({ reader }) => reader === undefined)
  const series = groupBy(
    renderings.filter(({ reader }) => reader !== undefined),
    ({ document }) => document.id,
  )
  const parts = [
    `# ${escapeText(title)}`,
    ...(general.length === 0 ? [] : [table(general, place)]),
    ...[...series.values()].flatMap((own) => [`## ${escapeText(own[0]?.rendered.name ?? '')}`, table(own, place)]),
  ]
  return { path: `${place.folder}${indexName}`, content: `${parts.join('\n\n')}\n`, document: '' }
}

/** A row for each output without its language and format. */
function table(renderings: readonly Rendering[], place: Place): string {
  const languages = [...new Map(renderings.map(({ locale }) => [locale.language, locale])).values()]
  const names = languages.map((locale) => languageName(createLanguage(locale)))
  const rows = [...groupBy(renderings, ({ rendered }) => rendered.output).values()].map((own) => {
    const cells = languages.map(({ language }) =>
      links(
        own.find(({ locale }) => locale.language === language),
        place,
      ),
    )
    const shown = own[0]?.rendered
    return `| ${escapeText(shown?.reader || shown?.title || '')} | ${cells.join(' | ')} |`
  })
  return [`| | ${names.join(' | ')} |`, `| :--- |${' :--- |'.repeat(languages.length)}`, ...rows].join('\n')
}

function links(rendering: Rendering | undefined, { made, folder }: Place): string {
  if (!rendering) return ''
  const stem = `${rendering.rendered.language}/${rendering.rendered.output}`
  const present = formats.filter(([ending]) => made.has(stem + ending))
  return present.map(([ending, name]) => `[${name}](${stem.slice(folder.length)}${ending})`).join(', ')
}

/** Endings of documents with the names of their formats. */
const formats = [
  ['.md', 'Markdown'],
  ['.pdf', 'PDF'],
  ['.html', 'HTML'],
] as const

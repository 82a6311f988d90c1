import type { Artifact } from '../model/artifact.ts'
import { createLanguage } from '../render/language/language.ts'
import { escapeText } from '../render/markdown/escape-text.ts'
import type { Rendering } from './render-documents.ts'

/** The page that lists all outputs of a build, one row a document, one column a language. */
export function indexPage(title: string, renderings: readonly Rendering[], artifacts: readonly Artifact[]): Artifact {
  const languages = [...new Map(renderings.map(({ locale }) => [locale.language, locale])).values()]
  const names = languages.map((locale) => createLanguage(locale).phrases.text(`languages.name.${locale.language}`))
  const documents = [...new Set(renderings.map(({ document }) => document.id))]
  const rows = documents.map((id) => {
    const own = renderings.filter(({ document }) => document.id === id)
    const cells = languages.map(({ language }) =>
      links(
        own.find(({ locale }) => locale.language === language),
        artifacts,
      ),
    )
    return `| ${escapeText(own[0]?.rendered.title ?? id)} | ${cells.join(' | ')} |`
  })
  const head = [`| | ${names.join(' | ')} |`, `| :--- |${' :--- |'.repeat(languages.length)}`]
  return { path: 'README.md', content: `# ${escapeText(title)}\n\n${[...head, ...rows].join('\n')}\n`, document: '' }
}

function links(rendering: Rendering | undefined, artifacts: readonly Artifact[]): string {
  if (!rendering) return ''
  const stem = `${rendering.rendered.language}/${rendering.rendered.output}`
  const made = formats.filter(([ending]) => artifacts.some(({ path }) => path === stem + ending))
  return made.map(([ending, name]) => `[${name}](${stem}${ending})`).join(', ')
}

/** Endings of documents with the names of their formats. */
const formats = [
  ['.md', 'Markdown'],
  ['.pdf', 'PDF'],
  ['.html', 'HTML'],
] as const

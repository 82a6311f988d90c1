import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Path, ProjectPath } from '../source/span.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import type { Language } from './language/language.ts'
import { escapeText } from './markdown/escape-text.ts'

/** A text of the data: in the base language, or by language, there with its state and what it was made from. */
export type LocalText = string | { readonly [language: string]: LocalValue | undefined }

/** A text in one language. */
export type LocalValue =
  | string
  | { readonly text: string; readonly of?: string; readonly state?: 'draft' | 'reviewed' | 'approved' }
  | { readonly file: ProjectPath; readonly of?: string; readonly state?: 'draft' | 'reviewed' | 'approved' }

/** A text as it was found for a language. */
export interface Picked {
  readonly text: string
  /** The language it is in. */
  readonly language: string
  readonly state: 'draft' | 'reviewed' | 'approved' | ''
  /** The Markdown file of the project that holds it; undefined for a text of the data. */
  readonly file?: ProjectPath
}

/** What a missing translation means: an error, the text in another language with a warning, or nothing. */
export type MissingTranslation = 'error' | 'fallback' | 'off'

/** Where texts are looked for. */
export interface TextContext {
  readonly language: Language
  /** Languages of the project, the base first. */
  readonly languages: readonly string[]
  readonly missing: MissingTranslation
  readonly prose: ReadonlyMap<ProjectPath, string>
  readonly report: (finding: Finding) => void
  /** Takes note of a Markdown text and of where it stands, so that its links can be checked when the document is whole. */
  readonly read: (source: MarkdownSource) => void
}

/** Markdown of the project that a document prints. */
export interface MarkdownSource {
  readonly text: string
  /** The Markdown file it fills, or its place in the data. */
  readonly at: { readonly file: ProjectPath } | TextPlace
}

/** Where a text stands in the data, for findings. */
export interface TextPlace {
  readonly file: ProjectPath
  readonly path: Path
}

/**
 * The text for the document's language, else in the base language, else in any.
 *
 * Reports `render/missing-translation` when the text exists, but not in the language, and `render/missing-file`.
 */
export function pick(value: LocalText | undefined, context: TextContext, place?: TextPlace): Picked {
  const base = context.languages[0] ?? context.language.tag
  const wanted = context.language.tag
  if (value === undefined) return { text: '', language: wanted, state: '' }
  const texts = typeof value === 'string' ? { [base]: value } : value
  for (const tag of new Set([wanted, base, ...context.languages.toSorted()])) {
    const found = read(texts[tag], tag, context, place)
    if (found.text === '') continue
    if (tag !== wanted) reportMissing(found, context, place)
    return found
  }
  return { text: '', language: wanted, state: '' }
}

/** A text on one line; a text in another language says so at its end ("Digital forensics [in English]"). */
export function pickLine(value: LocalText | undefined, context: TextContext, place?: TextPlace): string {
  const picked = pick(value, context, place)
  const isForeign = picked.text !== '' && picked.language !== context.language.tag && context.missing !== 'off'
  return isForeign ? `${picked.text} [${languageName(picked.language, context.language)}]` : picked.text
}

/**
 * A Markdown text as it is; a text in another language says so at its end, and several blocks of it are marked as being in
 * that language.
 */
export function pickMarkdown(value: LocalText | undefined, context: TextContext, place: TextPlace): string {
  const picked = pick(value, context, place)
  if (picked.text === '') return ''
  readMarkdown(picked, value, context, place)
  if (picked.language === context.language.tag || context.missing === 'off') return picked.text
  const name = `\\[${escapeText(languageName(picked.language, context.language))}\\]`
  if (!hasBlocks.test(picked.text)) return `${picked.text.trim()} ${name}`
  return `<!-- lang ${picked.language} -->\n\n${picked.text.trim()}\n\n<!-- /lang -->\n\n${name}`
}

/** Takes note of a Markdown text that will be printed. */
export function readMarkdown(
  picked: Picked,
  value: LocalText | undefined,
  context: TextContext,
  place: TextPlace,
): void {
  const path = typeof value === 'string' ? place.path : [...place.path, picked.language]
  if (picked.text !== '')
    context.read({ text: picked.text, at: picked.file === undefined ? { ...place, path } : { file: picked.file } })
}

/** More than a paragraph. */
const hasBlocks = /\n[^\S\n]*\n|^[^\S\r\n]*(?:[-*+>|#]|\d+[.)]\s|`{3}|~{3}|\[)/m

/** The name of a language in the words of the document, as it stands behind a foreign text. */
function languageName(tag: string, { phrases }: Language): string {
  return phrases.has(`languages.in.${tag}`) ? phrases.text(`languages.in.${tag}`) : tag
}

function read(value: LocalValue | undefined, language: string, context: TextContext, place?: TextPlace): Picked {
  if (value === undefined) return { text: '', language, state: '' }
  if (typeof value === 'string') return { text: value, language, state: '' }
  const text = 'file' in value ? context.prose.get(value.file) : value.text
  if (text === undefined && 'file' in value) reportFile(value.file, context, place)
  const file = 'file' in value ? { file: value.file } : {}
  return { text: text ?? '', language, state: value.state ?? '', ...file }
}

function reportFile(file: ProjectPath, context: TextContext, place: TextPlace | undefined): void {
  const near = didYouMean(file, context.prose.keys())
  context.report({
    code: 'render/missing-file',
    severity: 'error',
    message: `There is no file "${file}"`,
    ...(place === undefined ? {} : { at: place }),
    help: near === undefined ? 'Write the path from the folder of strategy.yaml' : `Did you mean "${near}"?`,
  })
}

function reportMissing(found: Picked, context: TextContext, place: TextPlace | undefined): void {
  if (context.missing === 'off') return
  context.report({
    code: 'render/missing-translation',
    severity: context.missing === 'error' ? 'error' : 'warning',
    message: `Text has no translation into "${context.language.tag}", the "${found.language}" text stands in`,
    ...(place === undefined ? {} : { at: place }),
    help: `Add "${context.language.tag}" to this text`,
  })
}

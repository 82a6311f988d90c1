import { countWords } from '../std/count-words.ts'
import { fingerprint } from '../std/fingerprint.ts'
import type { TranslatedText, TranslationState, TranslationStanding, TranslationUnit } from '../model/translation.ts'

/** The versions of one text, as the project has them. */
export interface TextVersions {
  readonly id: string
  readonly holder: string
  readonly field: string
  readonly place: TranslationUnit['place']
  readonly versions: readonly TextVersion[]
  readonly hasRoom: boolean
  /** The text may be the same in all languages: the title of a law or of a source. */
  readonly keepsOriginal: boolean
  /** No translation is asked for: the words under which a source was published. */
  readonly isOptional: boolean
}

/** A version of a text with what is recorded of it. */
export interface TextVersion extends TranslatedText {
  /** Fingerprint of the text that it was translated from. */
  readonly of: string | undefined
  readonly state: TranslationState | undefined
}

/**
 * The units of every language but the one that a text is written in: the base language, else the first that it has.
 * Texts without a letter (numbers, codes) need no translation.
 */
export function makeUnits(texts: readonly TextVersions[], languages: readonly string[]): readonly TranslationUnit[] {
  const [base = ''] = languages
  return texts.flatMap((entry) => {
    const source = entry.versions.find(({ language }) => language === base) ?? entry.versions[0]
    if (!source || !/\p{L}/u.test(source.text)) return []
    return languages
      .filter((language) => language !== source.language)
      .map((language) => unitOf(entry, source, language))
      .filter(({ standing }) => !entry.isOptional || standing !== 'missing')
  })
}

function unitOf(entry: TextVersions, source: TextVersion, language: string): TranslationUnit {
  const { id, holder, field, place, hasRoom } = entry
  const target = entry.versions.find((version) => version.language === language)
  return {
    id,
    holder,
    field,
    place,
    language,
    source,
    target,
    state: target?.state,
    of: target?.of,
    hasRoom,
    standing: standingOf(entry, source, target),
  }
}

/** A sentence has at least this many words; shorter texts are often names. */
const wordsOfSentence = 3

function standingOf(
  { keepsOriginal }: TextVersions,
  source: TextVersion,
  target: TextVersion | undefined,
): TranslationStanding {
  if (!target?.text.trim()) return 'missing'
  if (target.of !== undefined && target.of !== fingerprint(source.text)) return 'stale'
  const isSame = target.text === source.text && countWords(source.text) >= wordsOfSentence
  return isSame && !keepsOriginal ? 'identical' : 'complete'
}

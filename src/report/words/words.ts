import type { Severity } from '../../diagnostics/diagnostic.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'

/** The languages in which the tool speaks to people. */
export const messageLanguages = ['en', 'ru', 'kk'] as const

export type MessageLanguage = (typeof messageLanguages)[number]

/** What the tool says around findings, and of its results. A language is one file that has all of it. */
export interface Words {
  readonly language: MessageLanguage
  readonly severity: Readonly<Record<Severity, string>>
  readonly ok: string
  readonly help: string
  readonly see: string
  readonly note: string
  readonly noFindings: string
  readonly errors: (n: number) => string
  readonly warnings: (n: number) => string
  readonly notes: (n: number) => string
  /** Behind the first findings of many. */
  readonly more: (n: number) => string
  readonly asBefore: (n: number) => string
  readonly bug: string
  readonly built: (n: number, folder: string, counts: readonly string[]) => string
  readonly written: (n: number) => string
  readonly unchanged: (n: number) => string
  readonly removed: (n: number) => string
  readonly upToDate: (n: number) => string
  readonly stale: (n: number) => string
  readonly nothingWritten: string
  /** Said by a watch whose build has failed. */
  readonly lastGoodStay: string
  readonly watching: (folder: string) => string
  readonly serving: (folder: string, address: string) => string
  /** Files that have changed; `more` others are not named. */
  readonly changed: (paths: string, more: number) => string
  readonly started: (folder: string, example: string) => string
  readonly readmeStays: string
  readonly next: string
  readonly withoutQuestions: string
  readonly added: (what: string, place: string) => string
  readonly fillIn: (keys: string) => string
  readonly nothingToFillIn: string
  readonly mayHold: (keys: string) => string
  readonly afterwards: (command: string) => string
  readonly explain: ExplainWords
  readonly headings: HelpHeadings
  /** What each command does, by its path (`translations status`). */
  readonly commands: Readonly<Record<string, string>>
}

interface ExplainWords {
  readonly bad: string
  readonly good: string
  readonly weight: string
}

interface HelpHeadings {
  readonly usage: string
  readonly arguments: string
  readonly options: string
  readonly commands: string
}

/** The words of a language. */
export function wordsOf(language: MessageLanguage): Words {
  return { en, ru, kk }[language]
}

/** Whether the tool speaks a language. */
export function isMessageLanguage(language: string | undefined): language is MessageLanguage {
  return messageLanguages.some((known) => known === language)
}

import { workingFolder } from '../host/find-project.ts'
import { createTerminal, type ColorChoice, type Terminal } from '../host/terminal.ts'
import { UsageError } from '../host/usage-error.ts'
import { type MessageLanguage, type Words, wordsOf } from '../report/words/words.ts'
import { parseReports, type ReportTarget } from './report-options.ts'
import { parseLimits } from './limit-options.ts'
import type { ProjectLimits } from '../model/limits.ts'
import type { RuleSetting } from '../model/rule-setting.ts'

/** Options that every command takes, as commander gives them. */
export interface GlobalOptions {
  readonly cwd?: string
  readonly rule?: readonly string[]
  readonly baseline?: string
  readonly report?: readonly string[]
  readonly limit?: readonly string[]
  readonly color: ColorChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly debug?: true
  readonly messageLang?: MessageLanguage
}

/** What a command works with. */
export interface Context {
  readonly cwd: string
  readonly terminal: Terminal
  readonly options: GlobalOptions
  /** What the tool says, in the language that was asked for. */
  readonly words: Words
  /** How large the project may be, and what its templates may cost. */
  readonly limits: ProjectLimits
  /** Where findings go, and in which formats. */
  readonly reports: readonly ReportTarget[]
}

/** The context of a run from its options. */
export function createContext(options: GlobalOptions): Context {
  return {
    cwd: workingFolder(options.cwd),
    terminal: createTerminal(options.color, process.env),
    options,
    words: wordsOf(options.messageLang ?? 'en'),
    limits: parseLimits(options.limit),
    reports: parseReports(options.report),
  }
}

/** `--rule CODE=SEVERITY` options as a table. Throws UsageError. */
export function parseRuleOptions(options: readonly string[] = []): ReadonlyMap<string, RuleSetting> {
  return new Map(options.map(parseRuleOption))
}

function parseRuleOption(option: string): [string, RuleSetting] {
  const [code = '', severity = ''] = option.split('=')
  if (isSetting(severity) && code !== '') return [code, severity]
  throw new UsageError(`Unexpected --rule "${option}"`, 'Write --rule CODE=error, warning, info or off')
}

function isSetting(text: string): text is RuleSetting {
  return text === 'error' || text === 'warning' || text === 'info' || text === 'off'
}

import { join, relative, resolve } from 'node:path'
import { startProject } from '../../host/start-project.ts'
import { UsageError } from '../../host/usage-error.ts'
import { readIfThere } from '../../host/write-artifacts.ts'
import { exitCode, type ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { isStarterLanguage, type StarterLanguage, starterLanguages } from '../starter/in-languages.ts'
import { starterFiles } from '../starter/starter-files.ts'
import { type Answers, askForProject } from '../wizard/ask.ts'

/** Options of `strategy init`. */
export interface InitOptions {
  readonly dir?: string | undefined
  readonly example?: 'minimal' | 'kazakhstan'
  readonly lang?: readonly string[]
  readonly title?: string
  readonly ci?: 'github' | 'gitlab'
  readonly preCommit?: true
  readonly yes?: true
}

/**
 * Starts a project from an example of the package and says what to type next. On a terminal it asks for what the options
 * do not say; elsewhere, or with `--yes`, nothing is asked.
 */
export async function init(context: Context, options: InitOptions): Promise<ExitCode> {
  const given = checked(options)
  const asks = context.terminal.isInteractive && !options.yes
  const answers = asks ? await ask(given) : { ...usual, ...given }
  if (!answers) {
    context.terminal.say(`${context.words.nothingWritten}\n`)
    return exitCode.interrupted
  }
  start(context, answers)
  if (asks) context.terminal.say(`${context.words.withoutQuestions}\n  ${commandFor(answers)}\n`)
  return exitCode.ok
}

const usual: Answers = {
  dir: '.',
  example: 'minimal',
  title: undefined,
  languages: ['en'],
  ci: undefined,
  preCommit: false,
}

async function ask(given: Partial<Answers>): Promise<Answers | undefined> {
  const { clackPrompts } = await import('../wizard/clack-prompts.ts')
  return askForProject(clackPrompts, given)
}

/** What the options say. Throws UsageError for what does not go together. */
function checked({ dir, example, lang, title, ci, preCommit }: InitOptions): Partial<Answers> {
  if (example === 'kazakhstan' && (lang !== undefined || title !== undefined))
    throw new UsageError('The example of Kazakhstan has its own title and languages', 'Leave out --title and --lang')
  return {
    ...(dir !== undefined && { dir }),
    ...(example !== undefined && { example }),
    ...(title !== undefined && { title }),
    ...(lang !== undefined && { languages: languagesOf(lang) }),
    ...(ci !== undefined && { ci }),
    ...(preCommit !== undefined && { preCommit }),
  }
}

function languagesOf(named: readonly string[]): readonly StarterLanguage[] {
  const unknown = named.find((language) => !isStarterLanguage(language))
  if (unknown !== undefined || named.length === 0)
    throw new UsageError(
      `No example in the language "${unknown ?? ''}"`,
      `Use ${starterLanguages.join(', ')} or several, the base language first: --lang ru,kk; others can be added in strategy.yaml`,
    )
  return [...new Set(named.filter(isStarterLanguage))]
}

function start({ cwd, options, terminal, words }: Context, answers: Answers): void {
  const folder = resolve(cwd, answers.dir)
  const files = new Map(starterFiles(folder, answers))
  const keeps = readIfThere(join(folder, 'README.md')) !== undefined && files.delete('README.md')
  startProject(folder, files)
  if (options.quiet) return
  const where = relative(cwd, folder)
  terminal.say(`${words.started(where, answers.example)}\n`)
  if (keeps) terminal.say(`${words.readmeStays}\n`)
  terminal.say(
    `${words.next}\n${where === '' ? '' : `  cd ${where}\n`}  npm install\n  npx --no-install strategy build\n`,
  )
}

/** The command line that starts the same project. */
function commandFor({ dir, example, title, languages, ci, preCommit }: Answers): string {
  const words = [
    'strategy init',
    quoted(dir),
    example === 'minimal' ? `--lang ${languages.join(',')}` : `--example ${example}`,
    title !== undefined && `--title ${quoted(title)}`,
    ci && `--ci ${ci}`,
    preCommit && '--pre-commit',
    '--yes',
  ]
  return words.filter((word) => word).join(' ')
}

function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

import { type StarterLanguage, starterLanguages } from '../starter/in-languages.ts'
import type { Choice, Prompts } from './prompts.ts'

/** What can be asked before a project is started; what is given is not asked. */
export interface Answers {
  readonly dir: string
  readonly example: 'minimal' | 'kazakhstan'
  readonly title: string | undefined
  readonly languages: readonly StarterLanguage[]
  readonly ci: 'github' | 'gitlab' | undefined
  readonly preCommit: boolean
}

/** Asks for what is not given, in order. Undefined where the person breaks off: then nothing has happened. */
export async function askForProject(prompts: Prompts, given: Partial<Answers>): Promise<Answers | undefined> {
  const dir = given.dir ?? (await prompts.text('Folder of the project (. is this one)', 'my-strategy'))
  if (dir === undefined) return undefined
  const example = given.example ?? (await prompts.select('Start from', examples))
  if (example === undefined) return undefined
  const words =
    example === 'minimal' ? await askForWords(prompts, given) : { title: undefined, languages: ['en'] as const }
  if (words === undefined) return undefined
  const ci = given.ci ?? (await prompts.select('Check changes on a forge', forges))
  if (ci === undefined) return undefined
  const preCommit = given.preCommit ?? (await prompts.confirm('Check before each commit (needs pre-commit.com)'))
  if (preCommit === undefined) return undefined
  return { dir, example, ...words, ci: ci === 'none' ? undefined : ci, preCommit }
}

async function askForWords(
  prompts: Prompts,
  given: Partial<Answers>,
): Promise<Pick<Answers, 'title' | 'languages'> | undefined> {
  const languages = given.languages ?? (await askForLanguages(prompts))
  if (languages === undefined) return undefined
  const title = given.title ?? (await prompts.text('Title of the strategy, or Enter for that of the example', ''))
  return title === undefined ? undefined : { languages, title: title === '' ? undefined : title }
}

/** The base language is the one in which people write first; translations go stale by it. */
async function askForLanguages(prompts: Prompts): Promise<readonly StarterLanguage[] | undefined> {
  const chosen = await prompts.selectSome('Languages of the documents', languageChoices)
  if (chosen === undefined || chosen.length < 2) return chosen
  const own = languageChoices.filter(({ value }) => chosen.includes(value))
  const base = await prompts.select('Which of them do you write in first', own)
  return base === undefined ? undefined : [base, ...chosen.filter((language) => language !== base)]
}

const examples: readonly Choice<'minimal' | 'kazakhstan'>[] = [
  { value: 'minimal', label: 'A small example in one file' },
  {
    value: 'kazakhstan',
    label: 'The complete example of Kazakhstan',
    hint: 'nine kinds of documents in three languages',
  },
]

const forges: readonly Choice<'none' | 'github' | 'gitlab'>[] = [
  { value: 'none', label: 'No' },
  { value: 'github', label: 'GitHub' },
  { value: 'gitlab', label: 'GitLab' },
]

const names: Readonly<Record<StarterLanguage, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' }

const languageChoices: readonly Choice<StarterLanguage>[] = starterLanguages.map((value) => ({
  value,
  label: names[value],
}))

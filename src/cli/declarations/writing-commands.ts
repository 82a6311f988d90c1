import { type Command, Option } from 'commander'
import { kinds } from '../../model/kinds.ts'
import { contextOf, type Run, splitList } from './declare.ts'

/** `strategy init`. */
export function addInit(program: Command, run: Run): void {
  program
    .command('init [dir]')
    .description('start a project; on a terminal it asks for what the options do not say')
    .addOption(
      new Option('--example <name>', 'project to start from; default minimal').choices(['minimal', 'kazakhstan']),
    )
    .option('--title <text>', 'title of the strategy in the base language')
    .option('--lang <list>', 'languages of the documents, the base language first: en, ru, kk; default en', splitList)
    .addOption(new Option('--ci <forge>', 'with checks on that forge').choices(['github', 'gitlab']))
    .option('--pre-commit', 'with a hook that checks before each commit (pre-commit.com)')
    .option('-y, --yes', 'ask nothing')
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { init } = await import('../commands/init.ts')
      run.code = await init(contextOf(command), { ...options, dir })
    })
}

/** `strategy new`. */
export function addNew(program: Command, run: Run): void {
  program
    .command('new <kind> [id]')
    .description('add an entry with its required keys to the file where its kind stands')
    .option('--title <text>', 'its title in the base language')
    .option('--file <file>', 'the file to add it to; default the one that holds most entries of the kind')
    .addHelpText(
      'after',
      `\nKinds: ${kinds.map(({ kind }) => kind).join(', ')}` +
        '\nWithout an id the next free one: the next number where ids are numbered, else what the title says.',
    )
    .action(async (kind: string, id: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { addNew: add } = await import('../commands/new.ts')
      run.code = add(contextOf(command), { ...options, kind, id })
    })
}

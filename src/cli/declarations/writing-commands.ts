import type { Command } from 'commander'
import { kinds } from '../../model/kinds.ts'
import { contextOf, type Run } from './declare.ts'

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

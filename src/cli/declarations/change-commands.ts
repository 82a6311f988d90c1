import { type Command, Option } from 'commander'
import { weights } from '../../model/changes.ts'
import { collect, contextOf, type Run } from './declare.ts'

/** `strategy diff`. */
export function addDiff(program: Command, run: Run): void {
  program
    .command('diff <base> [head]')
    .description(
      'what changed since a git revision or an older folder: entries, fields, whom it concerns, the next version',
    )
    .addOption(new Option('--format <name>', 'how to print it').choices(['pretty', 'md', 'json']).default('pretty'))
    .addOption(new Option('--fail-on <weight>', 'end with 1 for a change of this weight or heavier').choices(weights))
    .option('--date <yyyy-mm-dd>', 'date of the entry for the change history; default today')
    .addHelpText(
      'after',
      '\nbreaking: an id is gone, a role requires more, a course leads less far. editorial: only wording, translation or place.',
    )
    .action(async (base: string, head: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { diff } = await import('../commands/diff.ts')
      run.code = diff(contextOf(command), { ...options, base, head })
    })
}

/** `strategy review`. */
export function addReview(program: Command, run: Run): void {
  program
    .command('review [dir]')
    .description('list requirements and mappings that were agreed against an older wording, or confirm them')
    .option('--accept <name>', 'confirm one (officer/seizure), or all of an entry or competency; repeatable', collect)
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { review } = await import('../commands/review.ts')
      run.code = review(contextOf(command), { ...options, dir })
    })
}

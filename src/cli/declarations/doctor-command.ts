import { type Command, Option } from 'commander'
import { contextOf, type Run } from './declare.ts'

/** `strategy doctor`. */
export function addDoctor(program: Command, run: Run): void {
  program
    .command('doctor [dir]')
    .description('look at versions, fonts, languages, git, editor and files, and say what to mend')
    .addOption(new Option('--format <name>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', '\nEnds with 1 where something keeps the tool from working; warnings are advice.')
    .action(async (dir: string | undefined, options: { format: 'pretty' | 'json' }, command: Command) => {
      const { doctor } = await import('../commands/doctor.ts')
      run.code = await doctor(contextOf(command), { ...options, dir })
    })
}

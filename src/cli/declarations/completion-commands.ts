import { Argument, type Command } from 'commander'
import { contextOf, type Run } from './declare.ts'

/** `strategy completion`, and the hidden `strategy complete` that its scripts call. */
export function addCompletion(program: Command, run: Run): void {
  program
    .command('completion')
    .description('print what a shell reads to complete commands, options and ids at the Tab key')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .addHelpText(
      'after',
      '\nbash, in ~/.bashrc:  source <(strategy completion bash)' +
        '\nzsh, in ~/.zshrc:    source <(strategy completion zsh)' +
        '\nfish:                strategy completion fish > ~/.config/fish/completions/strategy.fish' +
        '\nPowerShell, in $PROFILE:  strategy completion powershell | Out-String | Invoke-Expression' +
        '\nWhere strategy is only installed in the project, first: strategy() { npx --no-install strategy "$@"; }',
    )
    .action(async (shell: 'bash' | 'zsh' | 'fish' | 'powershell', _options: unknown, command: Command) => {
      const { completion } = await import('../commands/completion.ts')
      run.code = completion(contextOf(command), shell)
    })
  program
    .command('complete [words...]', { hidden: true })
    .description('answer the script of strategy completion')
    .action(async (words: readonly string[], _options: unknown, command: Command) => {
      const { complete } = await import('../commands/completion.ts')
      run.code = complete(contextOf(command), program, words)
    })
}

import type { Command, HelpConfiguration } from 'commander'
import { isMessageLanguage, type MessageLanguage, type Words } from '../report/words/words.ts'

/** The variable that says in which language the tool speaks, where the option does not. */
export const languageVariable = 'STRATEGY_MESSAGE_LANG'

/** The language that a command line asks for, as far as can be told before it is parsed: help needs it. */
export function askedLanguage(argv: readonly string[], environment: NodeJS.ProcessEnv): MessageLanguage {
  const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  const named = at === -1 ? environment[languageVariable] : argv[at]?.slice(option.length + 1) || argv[at + 1]
  return isMessageLanguage(named) ? named : 'en'
}

const option = '--message-lang'

/** Headings of help and what commands do, in a language; what it does not translate stays as declared. */
export function helpIn({ headings, commands }: Words): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  }
  const describe = (command: Command): string => commands[pathOf(command)] ?? command.description()
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandDescription: describe,
    subcommandDescription: describe,
  }
}

/** `translations status`; the program itself has an empty path, and `help` stands below every group. */
function pathOf(command: Command): string {
  if (command.name() === 'help') return 'help'
  return command.parent ? `${pathOf(command.parent)} ${command.name()}`.trim() : ''
}

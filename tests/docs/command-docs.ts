import type { Command, Option } from 'commander'

/** The text of docs/reference/commands.md: every command with its options, from the program itself. */
export function commandDocs(program: Command): string {
  return [
    introduction,
    ...program.commands.flatMap((command) => commandSection(command, 'strategy')),
    '## Options of every command',
    optionTable(program.options),
    ending,
    '',
  ].join('\n\n')
}

const introduction = `# Commands

<!-- Made from the command line by scripts/generate-docs.mjs -->

With no folder named, a command takes the nearest folder upward that holds \`strategy.yaml\`. Documents and reports go to
standard output or files, everything else is said on standard error.`

const ending = `## Exit codes

| Code | Means |
| --- | --- |
| 0 | in order |
| 1 | findings at or above the threshold |
| 2 | the command line or the configuration cannot be used |
| 3 | outputs on disk are stale (\`build --check\`) |
| 4 | a file cannot be read or written |
| 5 | valid input that cannot be set: a character that no font has, a picture, a layout, lost text |
| 70 | a bug in strategy |
| 130 | interrupted |`

function commandSection(command: Command, parent: string): readonly string[] {
  const name = `${parent} ${command.name()}`
  return [
    `## \`${name} ${command.usage()}\``.replace(' [options]', ''),
    sentence(command.description()),
    ...(command.options.length === 0 ? [] : [optionTable(command.options)]),
    ...command.commands.flatMap((child) => commandSection(child, name).map((part) => part.replace(/^## /, '### '))),
  ]
}

function optionTable(options: readonly Option[]): string {
  const rows = options.map((option) => `| \`${cell(option.flags)}\` | ${cell(option.description)}${choices(option)} |`)
  return ['| Option | Does |', '| --- | --- |', ...rows].join('\n')
}

function choices({ argChoices, defaultValue }: Option): string {
  const said = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.join(', ')}`]),
    ...(typeof defaultValue === 'string' ? [`default ${defaultValue}`] : []),
  ]
  return said.length === 0 ? '' : ` (${said.join('; ')})`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

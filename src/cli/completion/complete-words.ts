import type { Argument, Command, Option } from 'commander'

/** A word that may stand next, with what it is. */
export interface Proposal {
  readonly value: string
  readonly description: string
}

/** What an option or argument takes: its command (`translations status`), its name (`--lang`, `dir`) and the choices it declares. */
export interface Slot {
  readonly command: string
  readonly name: string
  readonly choices: readonly string[]
}

/** Proposes values for a slot; `typed` is what stands there already. */
export type ProposeValues = (slot: Slot, typed: string) => readonly Proposal[]

/**
 * What may stand at the end of a command line: commands, options of the command and of the program, and values. The last
 * word is the one being typed, maybe empty; `--option=` is followed by values of the option.
 */
export function completeWords(program: Command, words: readonly string[], propose: ProposeValues): readonly Proposal[] {
  const typed = words.at(-1) ?? ''
  const { path, operands, pending } = follow(program, words.slice(0, -1))
  const command = path.at(-1) ?? program
  const found = pending
    ? propose(slotOf(path, pending), typed)
    : typed.startsWith('-')
      ? optionWords(path)
      : [...commandWords(command), ...argumentValues(path, operands, { propose, typed })]
  return found.filter(({ value }) => value.startsWith(typed))
}

/** Where the words before the last one lead. */
interface State {
  /** From the program to the command that takes what follows. */
  readonly path: readonly Command[]
  /** How many words were neither commands nor options. */
  readonly operands: number
  /** An option that waits for its value. */
  readonly pending: Option | undefined
}

function follow(program: Command, words: readonly string[]): State {
  let [path, operands, pending]: [readonly Command[], number, Option | undefined] = [[program], 0, undefined]
  for (const word of words) {
    if (pending) pending = undefined
    else if (word.startsWith('-')) pending = word.includes('=') ? undefined : valueOption(path, word)
    else {
      const next = path.at(-1)?.commands.find((command) => command.name() === word)
      if (next) path = [...path, next]
      else operands++
    }
  }
  return { path, operands, pending }
}

function valueOption(path: readonly Command[], word: string): Option | undefined {
  const option = path.flatMap(({ options }) => options).find(({ short, long }) => short === word || long === word)
  return option && (option.required || option.optional) ? option : undefined
}

function optionWords(path: readonly Command[]): readonly Proposal[] {
  return path.toReversed().flatMap((command) =>
    command
      .createHelp()
      .visibleOptions(command)
      .map(({ long, short, description }) => ({ value: long ?? short ?? '', description })),
  )
}

function commandWords(command: Command): readonly Proposal[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((entry) => ({ value: entry.name(), description: entry.description() }))
}

function argumentValues(
  path: readonly Command[],
  operands: number,
  { propose, typed }: { readonly propose: ProposeValues; readonly typed: string },
): readonly Proposal[] {
  const declared = path.at(-1)?.registeredArguments ?? []
  const argument = declared[operands] ?? declared.findLast(({ variadic }) => variadic)
  return argument ? propose(slotOf(path, argument), typed) : []
}

function slotOf(path: readonly Command[], taker: Option | Argument): Slot {
  const names = path.slice(1).map((command) => command.name())
  const name = 'long' in taker ? (taker.long ?? '') : taker.name()
  return { command: names.join(' '), name, choices: taker.argChoices ?? [] }
}

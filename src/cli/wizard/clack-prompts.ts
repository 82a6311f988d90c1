import { confirm, isCancel, multiselect, type Option, select, text } from '@clack/prompts'
import type { Choice, Prompts } from './prompts.ts'

const output = process.stderr

/** Asks on standard error, so that standard output stays clean. Only for a terminal. */
export const clackPrompts: Prompts = {
  async text(message, usual) {
    const given = await text({ message, output, initialValue: usual })
    return isCancel(given) ? undefined : (given ?? '')
  },
  async select(message, choices) {
    const given = await select({ message, output, options: optionsOf(choices) })
    return isCancel(given) ? undefined : given
  },
  async selectSome(message, choices) {
    const initialValues = choices.slice(0, 1).map(({ value }) => value)
    const given = await multiselect({ message, output, options: optionsOf(choices), initialValues, required: true })
    return isCancel(given) ? undefined : given
  },
  async confirm(message) {
    const given = await confirm({ message, output, initialValue: false })
    return isCancel(given) ? undefined : given
  },
}

function optionsOf<T extends string>(choices: readonly Choice<T>[]): Option<T>[] {
  return choices.map((choice) => ({ ...choice }) as Option<T>) // of a string an option is what a choice is
}

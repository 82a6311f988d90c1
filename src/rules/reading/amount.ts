import type { Project } from '../../model/project.ts'
import { grouped } from '../../std/group-digits.ts'

/** An amount of money in whole units, with the currency of the project where it has one: "4 791 EUR". */
export function amountIn({ entities }: Project, amount: number): string {
  const code = [...entities.project.values()][0]?.data.currency
  return `${grouped(Math.round(amount))}${code === undefined ? '' : ` ${code}`}`
}

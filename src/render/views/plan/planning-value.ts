import type { ViewContext } from '../view-context.ts'

/** Planning values that are shares. */
const shares: ReadonlySet<string> = new Set([
  'coverage_target', 'no_show', 'first_pass_rate', 'attrition', 'growth', 'trainer_attrition', 'tot_activation', 'room_availability',
]) // prettier-ignore

/** A planning value in the form of its kind: a share as per cent, all else as a number. */
export function printPlanningValue({ language }: ViewContext, key: string, value: number): string {
  return shares.has(key) ? language.percent(value) : language.number(value)
}

import { UsageError } from '../host/usage-error.ts'
import { limitUnits, type ProjectLimits, usualLimits } from '../model/limits.ts'

/** The usual limits with those that `--limit NAME=NUMBER` sets. Throws UsageError. */
export function parseLimits(options: readonly string[] = []): ProjectLimits {
  return { ...usualLimits, ...Object.fromEntries(options.map(parseLimit)) }
}

function parseLimit(option: string): [string, number] {
  const [, name = '', number = ''] = /^([a-z]+)=(\d+(?:\.\d+)?)$/.exec(option) ?? []
  if (isLimit(name) && Number(number) > 0) return [name, Number(number) * limitUnits[name].size]
  throw new UsageError(
    `Unexpected --limit "${option}"`,
    `Write --limit NAME=NUMBER with one of: ${Object.entries(limitUnits)
      .map(([key, unit]) => `${key} (${unit.name})`)
      .join(', ')}`,
  )
}

function isLimit(name: string): name is keyof ProjectLimits {
  return Object.hasOwn(limitUnits, name)
}

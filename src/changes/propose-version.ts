import type { Weight } from '../model/changes.ts'

/**
 * The version that fits a change: breaking raises the first number, notable the second, editorial the third. Before 1.0
 * nothing is promised yet, so that breaking raises the second number.
 */
export function proposeVersion(version: string | undefined, weight: Weight): string {
  const [first = 0, second = 0, third = 0] = (version ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0)
  if (weight === 'breaking' && first > 0) return `${first + 1}.0`
  return weight === 'editorial' ? `${first}.${second}.${third + 1}` : `${first}.${second + 1}`
}

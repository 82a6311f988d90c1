import fc from 'fast-check'
import { parse } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Inputs } from '../../src/model/inputs.ts'
import { check, inputsOf } from '../support/check-files.ts'

/** The data of a project by section. */
export type Sections = Readonly<Record<string, unknown>>

/** How much of a project is left out, each as a share of one: whole sections, entries of lists, keys of entries. */
export interface Thinning {
  readonly sections: number
  readonly entries: number
  readonly keys: number
  readonly seed: number
}

export const thinning: fc.Arbitrary<Thinning> = fc.record({
  sections: fc.constantFrom(0.1, 0.4, 0.7),
  entries: fc.constantFrom(0, 0.2, 0.5),
  keys: fc.constantFrom(0, 0.1, 0.4),
  seed: fc.nat(),
})

/** Sections of all files of a project put together. */
export function sectionsOf({ sources }: Inputs): Sections {
  const sections: Record<string, unknown> = {}
  for (const { text } of sources)
    for (const [name, value] of Object.entries(parse(text) as Sections))
      sections[name] = Array.isArray(value) ? [...((sections[name] as unknown[] | undefined) ?? []), ...value] : value
  return sections
}

/** The sections that somebody has written down who has only begun. */
export function thinned(whole: Sections, { sections, entries, keys, seed }: Thinning): Sections {
  const isLeftOut = lots(seed)
  const thin = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter(() => !isLeftOut(entries)).map(thin)
    if (typeof value !== 'object' || value === null || isText(value)) return value
    return mapValues(value, (key) => key === 'id' || !isLeftOut(keys), thin)
  }
  return mapValues(whole, () => !isLeftOut(sections), thin)
}

function mapValues(value: object, isKept: (key: string) => boolean, change: (value: unknown) => unknown): Sections {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isKept(key))
      .map(([key, each]) => [key, change(each)]),
  )
}

/** A text in several languages stays whole. */
function isText(value: object): boolean {
  return Object.keys(value).every((key) => /^(?:en|ru|kk)$/.test(key))
}

/** Draws lots from a seed (mulberry32): whether something with this share is drawn. */
function lots(seed: number): (share: number) => boolean {
  let state = seed
  return (share) => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed))
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32 < share
  }
}

/** Inputs of a project without errors: takes away what errors point at, then what holds it, until there are none. */
export function withoutErrors(sections: Sections, prose: Inputs['prose']): Inputs {
  let data = sections
  let left: readonly Diagnostic[] = []
  for (let round = 0; round < 60; round += 1) {
    const inputs = { ...toInputs(data), prose }
    left = check(inputs).diagnostics.filter(({ severity }) => severity === 'error')
    if (left.length === 0) return inputs
    const depth = round < 4 ? Infinity : round < 16 ? 4 : round < 30 ? 2 : 1
    for (const { path } of left)
      if (path !== undefined)
        remove(data, steps(path).slice(0, path.startsWith('project') ? Math.max(2, depth) : depth))
    data = withoutHoles(data) as Sections
  }
  throw new Error(
    `errors stay: ${left.map(({ code, path, message }) => `${code} ${path ?? ''} ${message}`).join('; ')}`,
  )
}

function toInputs(sections: Sections): Inputs {
  const files = Object.entries(sections).map(([name, value]) => [
    name === 'project' ? 'strategy.yaml' : `${name}.yaml`,
    JSON.stringify({ [name]: value }, null, 1),
  ])
  return inputsOf(Object.fromEntries(files) as Record<string, string>)
}

/** `roles[3].requires[0]` as keys and indexes. */
function steps(path: string): readonly string[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([step]) => step)
}

/** Leaves a hole, so that the indexes of its neighbours stay. */
function remove(data: object, path: readonly string[]): void {
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Sections | undefined)?.[step], data)
  if (last !== undefined && typeof holder === 'object' && holder !== null) Object.assign(holder, { [last]: undefined })
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== undefined).map(withoutHoles)
  if (typeof value !== 'object' || value === null) return value
  const filled = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(filled.map(([key, each]) => [key, withoutHoles(each)]))
}

import type { PlanningKey, PlanningValue } from '../model/analysis/planning.ts'
import type { Figure } from '../model/generated/figure.ts'
import type { Override, ScenarioOverrides } from '../model/generated/scenario.ts'
import type { Project } from '../model/project.ts'
import type { Place } from '../source/span.ts'
import { compare, mul, one, rational, toNumber } from '../std/rational.ts'
import { type EntryStatus, type InputValue, inputOf, placeIn, weakest } from './figure-value.ts'

/** Planning values of a run: what the project states, else what strategy ships, both changed by the scenario. */
export interface PlanningValues {
  /** The value of the whole project; undefined where neither the project nor strategy has one. */
  readonly get: (key: PlanningKey) => InputValue | undefined
  /** As `get`, for keys that strategy ships. */
  readonly need: (key: ShippedKey) => InputValue
  /** An entity's own value wins over that of the project; the scenario changes both. */
  readonly own: (key: ShippedKey, own: InputValue | undefined) => InputValue
  readonly table: ReadonlyMap<PlanningKey, PlanningValue>
  /** Shipped values that were asked for so far. */
  readonly usedDefaults: () => readonly PlanningValue[]
}

/** Values that strategy ships, all assumed (3.5 of the readings: nothing is lost, nobody leaves, everyone passes). */
const shippedValues = {
  no_show: 0,
  first_pass_rate: 1,
  preparation_factor: 0,
  attrition: 0,
  growth: 0,
  trainer_attrition: 0,
  stage_months: 12,
  tot_lead_months: 0,
  tot_activation: 1,
  room_availability: 1,
  working_hours_per_day: 8,
} as const

type ShippedKey = keyof typeof shippedValues

const keys: readonly PlanningKey[] = [
  'years',
  'coverage_target',
  'no_show',
  'first_pass_rate',
  'preparation_factor',
  'attrition',
  'growth',
  'trainer_attrition',
  'stage_months',
  'tot_lead_months',
  'tot_activation',
  'room_availability',
  'max_learning_days_per_year',
  'working_hours_per_day',
  'stale_after_months',
]

const shares: ReadonlySet<PlanningKey> = new Set([
  'coverage_target',
  'no_show',
  'first_pass_rate',
  'attrition',
  'trainer_attrition',
  'tot_activation',
  'room_availability',
])

/** Reads the planning values of a project under the overrides of a scenario. */
export function planningValues(project: Project, overrides: ScenarioOverrides): PlanningValues {
  const entity = project.entities.planning.get('planning')
  const stated = (key: PlanningKey): InputValue | undefined => {
    const figure = entity?.data[key]
    return entity && figure !== undefined ? inputOf(figure, placeIn(entity, key)) : undefined
  }
  const values = new Map(
    keys.map((key) => {
      const base = stated(key) ?? shipped(key)
      return [key, override(base, { by: overrides[key], share: shares.has(key) })] as const
    }),
  )
  const used = new Set<PlanningKey>()
  const get = (key: PlanningKey): InputValue | undefined => {
    used.add(key)
    return values.get(key)
  }
  const need = (key: ShippedKey): InputValue => get(key) ?? shippedInput(key)
  return {
    get,
    need,
    own: (key, own) => (own && override(own, { by: overrides[key], share: shares.has(key) })) ?? need(key),
    table: new Map(keys.flatMap((key) => describe(key, { value: values.get(key), overrides }))),
    usedDefaults: () =>
      keys.filter((key) => used.has(key) && !stated(key)).flatMap((key) => describeDefault(key, overrides)),
  }
}

/** A value under a scenario: replaced by a number, or multiplied. A share never leaves 0 to 1. */
export function override(
  value: InputValue | undefined,
  { by, share }: { readonly by: Override | undefined; readonly share: boolean },
): InputValue | undefined {
  if (by === undefined) return value
  if (typeof by === 'number') return { value: rational(by), status: 'assumed', at: value?.at }
  if (!value) return undefined
  const product = mul(value.value, rational(by.times))
  const capped = share && compare(product, one) > 0 ? one : product
  return { value: capped, status: weakest([value.status, 'assumed']), at: value.at }
}

/** An optional figure of an entity as input. */
export function optionalInput(figure: Figure | undefined, at: Place, entry?: EntryStatus): InputValue | undefined {
  return figure === undefined ? undefined : inputOf(figure, at, entry)
}

function shipped(key: PlanningKey): InputValue | undefined {
  return key in shippedValues ? shippedInput(key as ShippedKey) : undefined // just tested
}

function shippedInput(key: ShippedKey): InputValue {
  return { value: rational(shippedValues[key]), status: 'assumed', at: undefined }
}

function describe(
  key: PlanningKey,
  { value, overrides }: { readonly value: InputValue | undefined; readonly overrides: ScenarioOverrides },
): [PlanningKey, PlanningValue][] {
  if (!value) return []
  const origin = overrides[key] !== undefined ? 'scenario' : value.at ? 'project' : 'default'
  return [[key, { key, value: toNumber(value.value), status: value.status, origin, at: value.at }]]
}

function describeDefault(key: PlanningKey, overrides: ScenarioOverrides): PlanningValue[] {
  if (!(key in shippedValues) || overrides[key] !== undefined) return []
  const value = shippedValues[key as ShippedKey] // just tested
  return [{ key, value, status: 'assumed', origin: 'default', at: undefined }]
}

import type { FigureStatus } from '../model/analysis/computed.ts'
import type { Entity, Id } from '../model/definition.ts'
import type { Rate } from '../model/generated/rate.ts'
import type { ScenarioOverrides } from '../model/generated/scenario.ts'
import type { Text } from '../model/generated/text.ts'
import type { Project } from '../model/project.ts'
import { groupBy } from '../std/group-by.ts'
import { codePointOrder } from '../std/natural-order.ts'
import { type InputValue, inputOf, placeIn, weakest } from './figure-value.ts'
import { override } from './planning-values.ts'

/** For what a rate is paid and where. */
interface RateQuery {
  readonly unit: Rate['unit']
  readonly course: Id
  /** Where the cost arises; undefined where nobody offers the course. */
  readonly institution: Id | undefined
  readonly year: number
}

/** The rate of one category that applies. */
export interface AppliedRate {
  readonly category: string
  readonly rate: Entity<'rate'>
  readonly amount: InputValue
  readonly status: FigureStatus
  /** Taken from a later year because none is stated before; assumed. */
  readonly fromLaterYear: boolean
}

/** Rates of a project, asked by unit, course, institution and year. */
export interface RateBook {
  /** One rate for each category that has a fitting one, in order of category; amounts of categories add. */
  readonly find: (query: RateQuery) => readonly AppliedRate[]
  readonly titles: ReadonlyMap<string, Text>
}

/** Reads the rates under the overrides of a scenario. */
export function rateBook(project: Project, overrides: ScenarioOverrides): RateBook {
  const rates = [...project.entities.rate.values()]
  const language = [...project.entities.project.values()][0]?.data.languages[0] ?? ''
  const keyed = rates.map((rate) => ({ rate, category: categoryKey(rate.data.category, language) }))
  const byUnit = groupBy(keyed, ({ rate }) => rate.data.unit)
  const scoped = new Set(rates.flatMap(({ data }) => [...(data.courses ?? []), ...(data.institutions ?? [])]))
  const known = new Map<string, readonly AppliedRate[]>()
  return {
    titles: new Map(keyed.toReversed().map(({ rate, category }) => [category, rate.data.category])),
    find: (query) => {
      const key = queryKey(query, scoped)
      const found = known.get(key) ?? applied(byUnit.get(query.unit) ?? [], { query, overrides })
      known.set(key, found)
      return found
    },
  }
}

/** Courses and institutions that no rate names are alike, so that few answers serve many questions. */
function queryKey({ unit, course, institution = '', year }: RateQuery, scoped: ReadonlySet<Id>): string {
  return `${unit} ${year} ${scoped.has(course) ? course : ''} ${scoped.has(institution) ? institution : ''}`
}

interface KeyedRate {
  readonly rate: Entity<'rate'>
  readonly category: string
}

/** A category is known by its text in the base language. */
function categoryKey(category: Text, language: string): string {
  if (typeof category === 'string') return category
  const text = category[language] ?? Object.values(category)[0] ?? ''
  return typeof text === 'string' ? text : text.text
}

function applied(
  rates: readonly KeyedRate[],
  { query, overrides }: { readonly query: RateQuery; readonly overrides: ScenarioOverrides },
): readonly AppliedRate[] {
  const fitting = rates.filter(({ rate }) => fits(rate.data, query))
  const categories = [...new Set(fitting.map(({ category }) => category))].toSorted(codePointOrder)
  return categories.flatMap((category) => {
    const candidates = fitting.filter((entry) => entry.category === category).map(({ rate }) => rate)
    const rate = narrowest(candidates, query.year)
    if (!rate) return []
    const stated = inputOf(rate.data.amount, placeIn(rate, 'amount'))
    const amount = override(stated, { by: overrides.rates?.[rate.id], share: false }) ?? stated
    const fromLaterYear = rate.data.year > query.year
    const status = fromLaterYear ? weakest([amount.status, 'assumed']) : amount.status
    return [{ category, rate, amount, status, fromLaterYear }]
  })
}

function fits({ courses, institutions }: Rate, { course, institution }: RateQuery): boolean {
  if (courses?.length && !courses.includes(course)) return false
  return !institutions?.length || (institution !== undefined && institutions.includes(institution))
}

/** The narrowest scope wins; in it the latest year not after the asked one, else the earliest; then the lowest id. */
function narrowest(rates: readonly Entity<'rate'>[], year: number): Entity<'rate'> | undefined {
  const width = Math.max(...rates.map(({ data }) => scopeOf(data)))
  const scoped = rates
    .filter(({ data }) => scopeOf(data) === width)
    .toSorted((a, b) => a.data.year - b.data.year || codePointOrder(b.id, a.id))
  return scoped.findLast(({ data }) => data.year <= year) ?? earliest(scoped)
}

function earliest(sorted: readonly Entity<'rate'>[]): Entity<'rate'> | undefined {
  const first = sorted[0]?.data.year
  return sorted.findLast(({ data }) => data.year === first)
}

/** How narrow a rate is: course and institution, then course, then institution, then all. */
function scopeOf({ courses, institutions }: Rate): number {
  return (courses?.length ? 2 : 0) + (institutions?.length ? 1 : 0)
}

import type { Derivation, DerivationInput } from '../../model/analysis/derivation.ts'
import type { Entity } from '../../model/definition.ts'
import { div, rational } from '../../std/rational.ts'
import type { CellInput } from '../cells.ts'
import { computed } from '../computed.ts'
import { figureNumber, figureStatus, type InputValue, inputOf, placeIn, weakest } from '../figure-value.ts'
import { addCell, emptySums, gapFigures } from '../gap-figures.ts'
import type { Explainer, Explanation } from './explanation.ts'
import type { Subject } from './figure-key.ts'
import { bounds, count, counts, ranged, written } from './inputs.ts'

/** Figures of cells and of sums of cells; the subject may name any of institution, role, competency and area. */
export const needExplainers: Readonly<Record<string, Explainer>> = {
  'head-count': headcount,
  deficit: (question) => summed(question, 'F2'),
  shortfall: (question) => summed(question, 'F4'),
  coverage: (question) => divided(question, 'F3'),
  'mean-gap': (question) => divided(question, 'F4'),
  'required-level': requiredLevel,
  priority,
}

function headcount({ context, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const posts = context.posts.filter((post) => matches(post, of))
  if (posts.length === 0) return undefined
  const people = posts.reduce((total, post) => total + post.headcount, 0)
  return {
    formula: undefined,
    value: count(people, weakest(posts.map(({ status }) => status))),
    inputs: posts.flatMap(({ parts }) => parts.flatMap((part) => written('current', part.headcount))),
  }
}

/** People below the level, or levels short: of a cell from its assessment, else the sum of its cells. */
function summed({ context, of }: Explanation, formula: 'F2' | 'F4'): Omit<Derivation, 'key'> | undefined {
  const cells = assessedCells(context.cells, of)
  const [only, ...others] = cells
  if (!only) return undefined
  const name = formula === 'F2' ? 'deficit' : 'shortfall'
  const figures = figuresOf(cells)
  return {
    formula,
    ...bounds(counts(figures[name], figures.status)),
    inputs:
      others.length === 0
        ? cellInputs(only)
        : cells.map(({ cell }) => {
            const { institution, role, competency, found, status } = cell
            return ranged(name, { institution, role, competency }, counts(found?.[name] ?? { low: 0, high: 0 }, status))
          }),
  }
}

/** Coverage and mean gap: the sums of people and levels, then the division. */
function divided({ context, of }: Explanation, formula: 'F3' | 'F4'): Omit<Derivation, 'key'> | undefined {
  const cells = assessedCells(context.cells, of)
  if (cells.length === 0) return undefined
  const { deficit, shortfall, assessed, status } = figuresOf(cells)
  const share = (people: number) => computed(div(rational(people), rational(assessed)), status)
  const name = formula === 'F3' ? 'deficit' : 'shortfall'
  return {
    formula,
    ...bounds(
      formula === 'F3'
        ? { low: share(assessed - deficit.high), high: share(assessed - deficit.low) }
        : { low: share(shortfall.low), high: share(shortfall.high) },
    ),
    inputs: [
      ranged(name, of, counts(formula === 'F3' ? deficit : shortfall, status)),
      { name: 'assessed', value: count(assessed, status) },
    ],
  }
}

function requiredLevel({ context, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const requirement = context.requirements.get(of.role ?? '')?.find(({ competency }) => competency === of.competency)
  const entity = context.project.entities.role.get(of.role ?? '')
  if (!requirement || !entity) return undefined
  const value = count(requirement.level, 'sourced')
  const at = placeIn(entity, 'requires', requirement.index, 'level')
  return { formula: 'F1', value, inputs: [{ name: 'level', value, at }] }
}

function priority({ context, of }: Explanation): Omit<Derivation, 'key'> | undefined {
  const cells = assessedCells(context.cells, of)
  const [first] = cells
  const entity = context.project.entities.role.get(of.role ?? '')
  if (!first || !entity || of.competency === undefined) return undefined
  const { importance, urgency, index } = first.requirement
  const { shortfall, assessed, status } = figuresOf(cells)
  const weight = importance * urgency
  const gap = (levels: number) => computed(div(rational(levels), rational(assessed)), status)
  return {
    formula: 'F8',
    value: computed(div(rational(weight * shortfall.low), rational(assessed)), status),
    inputs: [
      grade('importance', { entity, index, value: importance }),
      grade('urgency', { entity, index, value: urgency }),
      ranged('mean-gap', of, { low: gap(shortfall.low), high: gap(shortfall.high) }),
    ],
  }
}

interface GradeSource {
  readonly entity: Entity<'role'>
  readonly index: number
  readonly value: number
}

/** Importance or urgency; 3 is assumed where the requirement does not say. */
function grade(name: 'importance' | 'urgency', { entity, index, value }: GradeSource): DerivationInput {
  const stated = entity.data.requires?.[index]?.[name] !== undefined
  return stated
    ? { name, value: count(value, 'sourced'), at: placeIn(entity, 'requires', index, name) }
    : { name, value: count(value, 'assumed') }
}

function cellInputs({ cell, current }: CellInput): readonly DerivationInput[] {
  const { role, competency, required } = cell
  return [
    ranged('required-level', { role, competency }, counts({ low: required, high: required }, 'sourced')),
    ...(current ? assessmentInputs(current.entity) : []),
  ]
}

/** The people at each level, or mean and n. */
export function assessmentInputs(entity: NonNullable<CellInput['current']>['entity']): readonly DerivationInput[] {
  const { distribution, mean, n } = entity.data
  if (!distribution) {
    const average: InputValue | undefined =
      mean === undefined
        ? undefined
        : {
            value: rational(mean),
            status: n === undefined ? 'unsourced' : figureStatus(n, entity.data),
            at: placeIn(entity, 'mean'),
          }
    return [
      ...written('mean', average),
      ...written('n', n === undefined ? undefined : inputOf(n, placeIn(entity, 'n'), entity.data)),
    ]
  }
  return Object.entries(distribution).map(([level, people]) => ({
    name: `level ${level}`,
    value: count(figureNumber(people), figureStatus(people, entity.data)),
    at: placeIn(entity, 'distribution', level),
  }))
}

function figuresOf(cells: readonly CellInput[]): ReturnType<typeof gapFigures> {
  const sums = emptySums()
  for (const { cell } of cells) addCell(sums, cell)
  return gapFigures(sums, undefined)
}

function assessedCells(cells: readonly CellInput[], of: Subject): readonly CellInput[] {
  return cells.filter(({ cell }) => cell.found && matches(cell, of))
}

function matches(
  cell: { readonly institution: string; readonly role: string; readonly competency?: string; readonly area?: string },
  of: Subject,
): boolean {
  const { institution = cell.institution, role = cell.role, competency = cell.competency, area = cell.area } = of
  return institution === cell.institution && role === cell.role && competency === cell.competency && area === cell.area
}

import type { Analysis } from '../../model/analysis.ts'
import type { Id } from '../../model/definition.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Project } from '../../model/project.ts'
import type { Place } from '../../source/span.ts'
import type { Names } from './names.ts'
import { type Cell, type Column, column, type Heading, type Table } from './table.ts'

/** What tables are made from. */
export interface TableInput {
  readonly project: Project
  readonly analysis: Analysis
  readonly names: Names
  /** A place as `file:line:column`. */
  readonly where: (at: Place) => string
}

/** A kind of table: what it is called, by what its rows can be, and how it is made. */
export interface TableSpec {
  readonly name: string
  readonly summary: string
  /** The headings that rows can have; the first is the default. */
  readonly headings: readonly (readonly Heading[])[]
  readonly make: (input: TableInput, by: readonly Heading[]) => Table
}

const titles: Readonly<Record<Heading, string>> = {
  role: 'Role',
  institution: 'Institution',
  competency: 'Competency',
  area: 'Area',
  course: 'Course',
  year: 'Year',
  category: 'Category',
  source: 'Source',
  action: 'Action',
}

/** The columns that name the rows. */
export function headingColumns(by: readonly Heading[]): readonly Column[] {
  return by.map((heading) => column(heading, titles[heading], unitOf(heading)))
}

/** The cell that names a row under a heading. */
export function headingCell({ names }: TableInput, heading: Heading, id: Id): Cell {
  return isKind(heading) ? names.of(heading, id) : id
}

function unitOf(heading: Heading): Column['unit'] {
  if (heading === 'year') return 'year'
  return isKind(heading) ? 'entity' : 'text'
}

function isKind(heading: Heading): heading is Heading & Kind {
  return heading !== 'year' && heading !== 'category' && heading !== 'source'
}

import type { Action } from './generated/action.ts'
import type { Area } from './generated/area.ts'
import type { Assessment } from './generated/assessment.ts'
import type { Body } from './generated/body.ts'
import type { Certificate } from './generated/certificate.ts'
import type { Competency } from './generated/competency.ts'
import type { Course } from './generated/course.ts'
import type { DocumentEntry } from './generated/document.ts'
import type { Event } from './generated/event.ts'
import type { Funding } from './generated/funding.ts'
import type { Indicator } from './generated/indicator.ts'
import type { Institution } from './generated/institution.ts'
import type { LegalInstrument } from './generated/legal-instrument.ts'
import type { Objective } from './generated/objective.ts'
import type { Pathway } from './generated/pathway.ts'
import type { Planning } from './generated/planning.ts'
import type { Programme } from './generated/programme.ts'
import type { ProjectFrame } from './generated/project.ts'
import type { Rate } from './generated/rate.ts'
import type { Risk } from './generated/risk.ts'
import type { Role } from './generated/role.ts'
import type { Rules } from './generated/rules.ts'
import type { Scale } from './generated/scale.ts'
import type { Scenario } from './generated/scenario.ts'
import type { Source } from './generated/source.ts'
import type { Statistic } from './generated/statistic.ts'
import type { Term } from './generated/term.ts'

/** One kind of entity: where it is written, how it is checked and what it is called in messages. */
export interface KindRow {
  readonly kind: Kind
  /** Top-level key of the YAML files. */
  readonly section: Section
  /** File in schemas/. */
  readonly schema: string
  /** The section holds one entity and stands once in a project; otherwise it holds a list. */
  readonly single: boolean
  /** Fields whose values, joined by `/`, are the id; empty where the section itself is the id. */
  readonly identity: readonly string[]
  /** The kind in running text, without article. */
  readonly label: string
}

/** The only list of kinds, in the order in which a reader meets them. A new kind is a schema and a row here. */
const rows = {
  project: { section: 'project', label: 'project', single: true, identity: ['id'] },
  planning: { section: 'planning', label: 'planning', single: true, identity: [] },
  scale: { section: 'scale', label: 'scale', single: true, identity: [] },
  area: { section: 'areas', label: 'area', single: false, identity: ['id'] },
  competency: { section: 'competencies', label: 'competency', single: false, identity: ['id'] },
  role: { section: 'roles', label: 'role', single: false, identity: ['id'] },
  institution: { section: 'institutions', label: 'institution', single: false, identity: ['id'] },
  assessment: {
    section: 'assessments',
    label: 'assessment',
    single: false,
    identity: ['institution', 'role', 'competency', 'as_of'],
  },
  course: { section: 'courses', label: 'course', single: false, identity: ['id'] },
  pathway: { section: 'pathways', label: 'pathway', single: false, identity: ['id'] },
  certificate: { section: 'certificates', label: 'certificate', single: false, identity: ['id'] },
  objective: { section: 'objectives', label: 'objective', single: false, identity: ['id'] },
  action: { section: 'actions', label: 'action', single: false, identity: ['id'] },
  indicator: { section: 'indicators', label: 'indicator', single: false, identity: ['id'] },
  risk: { section: 'risks', label: 'risk', single: false, identity: ['id'] },
  programme: { section: 'programmes', label: 'programme', single: false, identity: ['id'] },
  funding: { section: 'funding', label: 'funding line', single: false, identity: ['id'] },
  rate: { section: 'rates', label: 'rate', single: false, identity: ['id'] },
  'legal-instrument': { section: 'legal', label: 'legal instrument', single: false, identity: ['id'] },
  event: { section: 'events', label: 'event', single: false, identity: ['id'] },
  source: { section: 'sources', label: 'source', single: false, identity: ['id'] },
  term: { section: 'terms', label: 'term', single: false, identity: ['id'] },
  scenario: { section: 'scenarios', label: 'scenario', single: false, identity: ['id'] },
  statistic: { section: 'statistics', label: 'statistic', single: false, identity: ['id'] },
  body: { section: 'bodies', label: 'body', single: false, identity: ['id'] },
  document: { section: 'documents', label: 'document', single: false, identity: ['id'] },
  rules: { section: 'rules', label: 'rules', single: true, identity: [] },
} as const

/** The name of a kind, in the singular; also the value of `x-references` in the schemas. */
export type Kind = keyof typeof rows

/** A top-level key of the YAML files. */
export type Section = (typeof rows)[Kind]['section']

/** The checked data of an entity of a kind. */
export type DataOf<K extends Kind> = Data[K]

/** All kinds, in the order of the table. */
export const kinds: readonly KindRow[] = Object.entries(rows).map(([kind, row]) => ({
  kind: kind as Kind, // keys of the table are kinds
  schema: `${kind}.schema.json`,
  ...row,
}))

interface Data {
  readonly project: ProjectFrame
  readonly planning: Planning
  readonly scale: Scale
  readonly area: Area
  readonly competency: Competency
  readonly role: Role
  readonly institution: Institution
  readonly assessment: Assessment
  readonly course: Course
  readonly pathway: Pathway
  readonly certificate: Certificate
  readonly objective: Objective
  readonly action: Action
  readonly indicator: Indicator
  readonly risk: Risk
  readonly programme: Programme
  readonly funding: Funding
  readonly rate: Rate
  readonly 'legal-instrument': LegalInstrument
  readonly event: Event
  readonly source: Source
  readonly term: Term
  readonly scenario: Scenario
  readonly statistic: Statistic
  readonly body: Body
  readonly document: DocumentEntry
  readonly rules: Rules
}

import type { Entity } from '../../../model/definition.ts'
import { learningPath } from '../courses/learning-path.ts'
import { postsFor } from '../head-count.ts'
import { languageTitle } from '../language-title.ts'
import type { QuestionnaireForm, QuestionnaireSection } from '../generated/needs-analysis.ts'
import { titleOf } from '../mention.ts'
import { nameOf, sortedNames } from '../print/names.ts'
import { requirementsOf } from '../requirements.ts'
import { scaleLevels } from '../scale-levels.ts'
import { lines, listed, type ViewContext } from '../view-context.ts'
import { levelDescriptions } from './level-descriptions.ts'
import { assessmentMethods } from './method.ts'

/** The forms that ask for the present level of each competency of a role; undefined where no role requires any. */
export function questionnaireSection(context: ViewContext): QuestionnaireSection | undefined {
  const asked = listed(context, 'role').flatMap((role) => {
    const competencies = requirementsOf(context, role).map(({ competency }) => competency)
    return competencies.length === 0 ? [] : [{ role, competencies }]
  })
  if (asked.length === 0) return undefined
  const printed = withinRows(asked)
  const { phrases } = context.language
  return {
    levels: scaleLevels(context),
    weights: weights
      .filter((weight) => asked.some(({ role }) => states(role, weight)))
      .map((weight) => phrases.text(`needs-analysis.questionnaire.${weight}`)),
    methods: assessmentMethods.map((method) => phrases.text(`method.${method}`)),
    languages: taughtIn(context),
    roles: asked.length,
    forms: printed.map((form) => roleForm(context, form)),
    descriptions: levelDescriptions(context, new Set(printed.flatMap(({ competencies }) => competencies))),
  }
}

/** What a respondent may be asked of a competency beside the level, on the scale of the model from 1 to 5. */
const weights = ['importance', 'frequency', 'difficulty'] as const
/** About 100 pages of forms. */
const mostRows = 2_000
/** Names of institutions to choose from; more than that are written by hand. */
const mostChoices = 15

interface Asked {
  readonly role: Entity<'role'>
  readonly competencies: readonly Entity<'competency'>[]
}

/** The first forms, as many as have room; always one. */
function withinRows(asked: readonly Asked[]): readonly Asked[] {
  let rows = 0
  return asked.filter(({ competencies }, index) => {
    rows += competencies.length
    return index === 0 || rows <= mostRows
  })
}

/** A weight is asked for where the project weighs its requirements by it. */
function states({ data }: Entity<'role'>, weight: (typeof weights)[number]): boolean {
  return (data.requires ?? []).some((entry) => entry[weight] !== undefined)
}

/** Languages in which courses are given. */
function taughtIn(context: ViewContext): readonly string[] {
  const tags = new Set(listed(context, 'course').flatMap(({ data }) => data.languages ?? []))
  return [...tags].map((tag) => languageTitle(context, tag)).toSorted(context.language.collate)
}

function roleForm(context: ViewContext, { role, competencies }: Asked): QuestionnaireForm {
  const employers = new Set(postsFor(context, role.id).map(({ institution }) => institution.id))
  return {
    id: role.id,
    title: titleOf(context, role),
    institutions:
      employers.size > mostChoices
        ? []
        : sortedNames(context, 'institution', employers).map(({ label, short }) => short || label),
    competencies: competencies.map(({ id }) => nameOf(context, 'competency', id)),
    proofs: [
      ...lines(context, role.data.deliverables, role, 'deliverables'),
      ...learningPath(context, role.id).certificates.map(({ label }) => label),
    ].map((text, index) => ({ no: index + 1, text })),
  }
}

import type { StatementGroup, StatementRow, StatementsSection } from '../generated/framework.ts'
import { mention, titleOf } from '../mention.ts'
import { competenciesInForce, competenciesOf, usedAreas } from '../requirements.ts'
import { line, type ViewContext } from '../view-context.ts'

/** All tasks, knowledge and skills of the dictionary in one list; undefined when there is none. */
export function statementsSection(context: ViewContext): StatementsSection | undefined {
  const groups = usedAreas(context)
    .map((area): StatementGroup => ({ area: titleOf(context, area), rows: statementRows(context, area.id) }))
    .filter((group) => group.rows.length > 0)
  if (groups.length === 0) return undefined
  const types = competenciesInForce(context).flatMap((competency) =>
    (competency.data.statements ?? []).map((statement) => statement.type),
  )
  const count = (type: string): number => types.filter((entry) => entry === type).length
  return { tasks: count('task'), knowledge: count('knowledge'), skills: count('skill'), groups }
}

function statementRows(context: ViewContext, area: string): readonly StatementRow[] {
  return competenciesOf(context, area).flatMap((competency) =>
    (competency.data.statements ?? []).map((statement, index) => ({
      text: line(context, statement.text, competency, 'statements', index, 'text'),
      type: context.language.phrases.text(`statement.${statement.type}`),
      code: statement.code ?? '',
      competency: mention(context, 'competency', competency.id),
    })),
  )
}

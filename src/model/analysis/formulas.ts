import type { FormulaId } from './computed.ts'

/** A formula as the annex "Method and formulas" prints it. */
export interface Formula {
  readonly id: FormulaId
  /** English name; documents take their own from the locale. */
  readonly title: string
  /** In words of the model; the same in every language. */
  readonly expression: string
  /** Where the formula is known from; undefined for those of this tool. */
  readonly source: string | undefined
}

/** Every formula behind a figure, in order of number. */
export const formulas: readonly Formula[] = [
  formula('F1', 'Gap of a person', 'max(0, required - current)', 'strategic-human-resource.com'),
  formula('F2', 'Deficit', 'people below the required level'),
  formula('F3', 'Coverage', '1 - deficit / assessed'),
  formula('F4', 'Mean gap', 'sum of max(0, required - current) / assessed'),
  formula('F5', 'Mean required level', 'sum of head-count x required / sum of head-count', 'help.progression.co'),
  formula(
    'F6',
    'Grouping into courses',
    'for each role, competency and level the chain of courses',
    '10.4236/am.2012.311224',
  ),
  formula('F7', 'Training decision', 'by difficulty, importance and frequency of 4 or more', 'MIL-HDBK-29612-2A'),
  formula('F8', 'Priority of a need', 'importance x urgency x mean gap', 'CEPOL OTNA and EU-STNA, by their fields'),
  formula('F9', 'Demand of a course', 'from the largest outcome to min(head-count, sum of outcomes)'),
  formula('F10', 'Seats', 'ceil(people / first-pass rate / (1 - no-show))', 'mfgcalcs.com'),
  formula('F11', 'Seats a year', 'seats / years + entrants + growth + renewals'),
  formula('F12', 'Runs', 'ceil(seats / class max), apart by institution or pooled'),
  formula('F13', 'Person-days', 'seats x days', 'citehr.com'),
  formula('F14', 'Trainer-days', 'runs x days x trainers a run x (1 + preparation factor)', 'CNATRAINST 1542.127A'),
  formula('F15', 'Trainers needed', 'max(trainers a run, ceil(trainer-days / (usable days x years)))', 'GAO-11-845'),
  formula('F16', 'Utilisation', 'demand / capacity'),
  formula('F17', 'Trainer stock', 'stock x (1 - attrition) + graduates x activation', 'mcc.gov NA-C-2'),
  formula(
    'F18',
    'Cost',
    'person-days, trainer-days, runs and development-days / life, each x rate',
    'td.org; RAND R-4224-A',
  ),
  formula('F19', 'Funding gap', 'cost - committed lines'),
  formula(
    'F20',
    'State share and donor dependence',
    '(state + own) / all lines; programme runs / working runs',
    'mcc.gov LR-C-2',
  ),
  formula('F21', 'Donor overlap', 'one course, institution and year in two programmes'),
  formula('F22', 'Load on the person', 'days of the path / years / working days'),
  formula('F23', 'Progress of an indicator', '(value - baseline) / (target - baseline)'),
  formula('F24', 'Risk', 'probability x impact'),
  formula('F25', 'E-learning', 'seats and person-days without runs and trainers'),
  formula(
    'F26',
    'Earliest year of a course',
    'first year + (stage - 1) x months of a stage / 12 + lead time of the training of trainers in years',
  ),
]

function formula(id: FormulaId, title: string, expression: string, source?: string): Formula {
  return { id, title, expression, source }
}

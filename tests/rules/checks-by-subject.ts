/** A check that a careful editor makes, and where this project makes it: codes, or a sentence. */
export interface SubjectCheck {
  readonly check: string
  /** Codes of diagnostics; a code without folder is a rule. */
  readonly codes?: readonly string[]
  /** Why no rule is needed, or what it leaves out. */
  readonly note?: string
}

/** Every check wanted of a training strategy, by subject. */
export const checksBySubject: Readonly<Record<string, readonly SubjectCheck[]>> = {
  'References and structure': [
    { check: 'An id that nothing defines', codes: ['link/unknown-id', 'link/wrong-kind'] },
    { check: 'One id for two entries', codes: ['link/duplicate-id'] },
    { check: 'The id of a withdrawn competency used again', codes: ['withdrawn-id-reused'] },
    { check: 'A value outside its list', codes: ['validate/not-allowed'] },
    { check: 'Prerequisites in a circle', codes: ['prerequisite-cycle'] },
    {
      check: 'Institutions, objectives, reporting lines or replacements in a circle',
      codes: ['institution-cycle', 'objective-cycle', 'reporting-cycle', 'replacement-cycle'],
    },
    { check: 'Actions that wait for one another', codes: ['action-cycle'] },
    { check: 'A level that the scale does not have', codes: ['level-outside-scale', 'outcome-without-rise'] },
    { check: 'Two levels of the scale with one number', codes: ['level-stated-twice'] },
    { check: 'A role that is its own next career step', codes: ['career-to-itself'] },
    { check: 'An area that holds nothing', codes: ['area-without-competencies'] },
    { check: 'A competency that no role requires', codes: ['orphan-competency'] },
    { check: 'A course that closes no gap', codes: ['orphan-course'] },
    {
      check: 'A task, knowledge or skill that belongs to nothing',
      note: 'cannot be written: statements stand inside their competency',
    },
    { check: 'A source that nothing cites', codes: ['orphan-source'] },
    { check: 'A term that nothing uses', note: 'the glossary of a document holds the terms in use' },
    { check: 'Duplicate and nearly duplicate text', codes: ['near-duplicate-text'] },
    { check: 'Two items in one bullet', codes: ['two-items-in-one-bullet'] },
    { check: 'A role that requires nothing', codes: ['role-without-competencies'] },
    { check: 'A role that requires too much', codes: ['role-with-too-many-competencies'] },
    { check: 'A competency required twice by one role', codes: ['requirement-stated-twice'] },
  ],
  'Roles, competencies and courses': [
    { check: 'A required competency that no course develops', codes: ['competency-without-course'] },
    { check: 'A required level above any course', codes: ['level-above-any-course'] },
    { check: 'A course over several levels without a step between', codes: ['level-skipped'] },
    { check: 'An entry level that nobody holds', codes: ['entry-level-nobody-holds'] },
    { check: 'A prerequisite that ends below the entry level', codes: ['prerequisite-below-entry-level'] },
    { check: 'A pathway that ends short of its role', codes: ['pathway-short-of-role'] },
    { check: 'A pathway that places a course before its prerequisite', codes: ['pathway-out-of-order'] },
    { check: 'A senior role that requires less than the junior one', codes: ['senior-requires-less'] },
    { check: 'A required level without description', codes: ['level-without-descriptor'] },
    { check: 'The same text at two levels', codes: ['same-text-at-two-levels'] },
    { check: 'Everything of the highest importance', codes: ['importance-without-difference'] },
    { check: 'One competency at the highest level for all roles', codes: ['top-level-for-all-roles'] },
  ],
  'Institutions, trainers and capacity': [
    { check: 'A role employed nowhere', codes: ['role-employed-nowhere'] },
    { check: 'A course that nobody offers', codes: ['course-without-offer'] },
    { check: 'An institution that teaches without (enough) trainers', codes: ['too-few-trainers'] },
    { check: 'Trainers below the level that they teach', codes: ['trainer-below-level-taught'] },
    { check: 'Demand above capacity in a year', codes: ['demand-above-capacity'] },
    { check: 'Trainers without a course', codes: ['trainers-without-course'] },
    { check: 'An institution that teaches outside its mandate', codes: ['teaches-outside-mandate'] },
    { check: 'A single point of failure', codes: ['one-trainer-only', 'one-institution-only'] },
    { check: 'New trainers too late for the runs planned', codes: ['runs-before-trainers'] },
    {
      check: 'A class below its minimum',
      codes: ['class-below-minimum', 'last-class-too-small', 'class-limits-swapped'],
    },
    { check: 'A course in a language that its learners do not work in', codes: ['course-in-another-language'] },
    { check: 'An institution abolished or not yet founded', codes: ['institution-outside-its-life'] },
  ],
  Figures: [
    { check: 'Parts that do not add up, percentages that are not 100', codes: ['parts-do-not-add-up'] },
    {
      check: 'More people assessed than posted; fewer without a word why',
      codes: ['more-assessed-than-posted', 'women-above-head-count', 'part-assessed-without-response-rate'],
    },
    { check: 'Money without currency or year', codes: ['money-without-currency', 'validate/missing-key'] },
    { check: 'A figure without source', codes: ['figure-without-source', 'sourced-without-source'] },
    { check: 'A figure that is out of date', codes: ['stale-figure'] },
    { check: 'A base year that does not fit the period', codes: ['base-year-outside-period'] },
    {
      check: 'A typed figure where a computed one exists',
      codes: ['typed-count-differs'],
      note: 'the data have no field for a computed figure',
    },
    { check: 'A target below, or at, its baseline', codes: ['target-without-progress'] },
    {
      check: 'A share outside 0 to 1, or one that leaves nobody',
      codes: ['validate/out-of-range', 'rate-leaves-nobody'],
    },
    { check: 'A response rate below the limit', codes: ['low-response-rate'] },
    { check: 'A number out of the usual range', codes: ['course-of-unusual-size'] },
  ],
  'Plan, money and risk': [
    {
      check: 'An action without responsible body, or outside the period',
      codes: [
        'validate/missing-key',
        'action-outside-period',
        'ends-before-it-starts',
        'action-before-its-predecessor',
      ],
    },
    {
      check: 'More money than cost; a donor who has left',
      codes: ['spending-above-budget', 'funding-above-cost', 'activity-outside-programme'],
    },
    {
      check: 'An objective without action, an action without objective',
      codes: ['objective-without-action', 'validate/missing-key'],
    },
    {
      check: 'An objective or course without indicator, an incomplete indicator',
      codes: ['objective-without-indicator', 'course-without-indicator', 'incomplete-indicator'],
    },
    { check: 'An action or a year without money', codes: ['unfunded-action', 'funding-gap'] },
    { check: 'Two donors for one thing', codes: ['funded-twice'] },
    { check: 'Donors alone in the last year', codes: ['donors-alone-at-the-end'] },
    { check: 'A high risk without response', codes: ['high-risk-without-response', 'residual-above-risk'] },
    { check: 'No evaluation of behaviour or results', codes: ['no-evaluation-of-effect'] },
    { check: 'A certificate that is never renewed', codes: ['certificate-without-renewal'] },
  ],
  Law: [
    { check: 'A provision that nothing defines', codes: ['link/unknown-provision'] },
    { check: 'Law that is repealed or not in force', codes: ['law-not-in-force'] },
    { check: 'A power without a provision', codes: ['power-without-provision'] },
    { check: 'Human rights safeguards in no competency', codes: ['no-safeguards-competency'] },
  ],
  'Language and editing': [
    { check: 'A translation of an older wording', codes: ['stale-translation'] },
    { check: 'A missing translation', codes: ['render/missing-translation'] },
    {
      check: 'A translation older than its base text',
      note: 'told by its fingerprint (`of`) in the work on translations, not by a rule',
    },
    { check: 'The same text in two languages', codes: ['identical-in-two-languages'] },
    { check: 'A forbidden term; one body under two names', codes: ['forbidden-term', 'body-under-two-names'] },
    { check: 'Figures that differ between languages', codes: ['figures-differ-between-languages'] },
    { check: 'Latin letters in Cyrillic words', codes: ['mixed-script-word'] },
    {
      check: 'An abbreviation without explanation, or of two names',
      codes: ['abbreviation-without-explanation', 'abbreviation-of-two-names'],
    },
    { check: '"Shall" and "should" mixed', codes: ['shall-and-should-mixed'] },
    { check: 'Placeholder text', codes: ['placeholder-text'] },
    {
      check: 'Text longer than its table cell',
      codes: ['layout/too-high'],
      note: 'a cell grows and splits over pages',
    },
    { check: 'A name spelled in two ways', codes: ['name-spelled-two-ways'] },
    {
      check: 'Personal data in a public document',
      codes: ['personal-data'],
      note: 'e-mail addresses and telephone numbers; names of people have no field',
    },
    {
      check: 'Content above the classification of the build',
      note: 'cannot be written: the project has one classification',
    },
  ],
  'Life cycle': [
    { check: 'A requirement or mapping agreed against an older wording', codes: ['agreed-against-older-wording'] },
    { check: 'A review that is overdue', codes: ['review-overdue'] },
    { check: 'An approved text changed without a new version', codes: ['changed-without-version'] },
    { check: 'A withdrawn competency still in use', codes: ['withdrawn-competency-in-use'] },
    { check: 'Mappings to an older version of a framework', codes: ['mixed-framework-versions'] },
    { check: 'What changed since the last release', note: 'the comparison of two versions of the project, not a rule' },
  ],
}

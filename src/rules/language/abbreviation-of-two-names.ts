import { groupBy } from '../../std/group-by.ts'
import { placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** One abbreviation that stands for two different names in a language, so that the list of abbreviations explains only one. */
export const abbreviationOfTwoNames: Rule = {
  id: 'abbreviation-of-two-names',
  severity: 'warning',
  summary: 'One abbreviation stands for two different names in the same language.',
  rationale: 'The list of abbreviations explains one of them; a reader who meets the other is told the wrong name.',
  examples: {
    bad: `
institutions:
  - { id: police, title: Police of Exampleland, type: agency, posts: [{ role: first-responder, current: 40 }] }
  - { id: academy, title: Training and Research Academy, type: academy, abbreviation: TRA }
terms:
  - id: training-requirements-analysis
    term: training requirements analysis
    abbreviation: TRA
    definition: The comparison of required with present levels.
areas:
  - { id: evidence, title: Electronic evidence, definition: Chosen by a training requirements analysis. }
`,
    good: `
institutions:
  - { id: police, title: Police of Exampleland, type: agency, posts: [{ role: first-responder, current: 40 }] }
  - { id: academy, title: Training and Research Academy, type: academy, abbreviation: Academy }
terms:
  - id: training-requirements-analysis
    term: training requirements analysis
    abbreviation: TRA
    definition: The comparison of required with present levels.
areas:
  - { id: evidence, title: Electronic evidence, definition: Chosen by a training requirements analysis. }
`,
  },
  check: ({ texts }) => {
    const short = texts.filter(({ path }) => path[0] === 'abbreviation')
    return [...groupBy(short, ({ language, text }) => `${language} ${text}`).values()].flatMap((same) =>
      clash(same, texts),
    )
  },
}

/** The first two with different names; equal names are one thing entered as a body and as a term. */
function clash(same: readonly ProjectText[], texts: readonly ProjectText[]): readonly Objection[] {
  const named = same.map((item) => ({ item, name: nameOf(item, texts) }))
  const [first] = named
  const second = named.find(({ name }) => name !== '' && name.toLowerCase() !== first?.name.toLowerCase())
  if (first === undefined || second === undefined || first.name === '') return []
  return [
    {
      at: placeOfText(second.item),
      message: `Abbreviation "${second.item.text}" of "${second.item.entity.id}" also stands for "${first.item.entity.id}"`,
      help: 'Choose another abbreviation for one of them, or give it none',
      related: [{ message: `Here: "${first.name}"`, at: placeOfText(first.item) }],
    },
  ]
}

/** The name in the language of the abbreviation: the title, or of a term the word itself. */
function nameOf({ entity, language }: ProjectText, texts: readonly ProjectText[]): string {
  const own = texts.find(
    (text) =>
      text.entity === entity && text.language === language && (text.path[0] === 'title' || text.path[0] === 'term'),
  )
  return own?.text ?? ''
}

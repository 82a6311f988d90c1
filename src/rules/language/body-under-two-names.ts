import type { Entity } from '../../model/definition.ts'
import { groupBy } from '../../std/group-by.ts'
import { holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import { literal, wordsOf } from '../reading/words.ts'
import type { Objection, Rule } from '../rule.ts'

/** One institution entered twice under the same words, or called in a text by a name that is not its title. */
export const bodyUnderTwoNames: Rule = {
  id: 'body-under-two-names',
  severity: 'warning',
  summary: 'One body stands in the project twice, or a text calls it by another of its names.',
  rationale: 'Readers take two names for two bodies; in a table of tasks the same office then appears in two rows.',
  examples: {
    bad: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: academy, title: Law Enforcement Academy, type: academy, alt_titles: [Academy of Law Enforcement Agencies] }
areas:
  - id: evidence
    title: Electronic evidence
    definition: Taught at the Academy of Law Enforcement Agencies and in the regions.
`,
    good: `
institutions:
  - id: police
    title: Police of Exampleland
    type: agency
    posts: [{ role: first-responder, current: 40 }]
  - { id: academy, title: Law Enforcement Academy, type: academy, alt_titles: [Academy of Law Enforcement Agencies] }
areas:
  - id: evidence
    title: Electronic evidence
    definition: Taught at the Law Enforcement Academy and in the regions.
`,
  },
  check: ({ texts }) => {
    const names = texts.filter(({ entity, path }) => entity.kind === 'institution' && nameFields.has(String(path[0])))
    return [...sharedNames(names), ...otherNames(names, texts)]
  },
}

const nameFields: ReadonlySet<string> = new Set(['title', 'alt_titles', 'abbreviation'])

/** Names of two institutions that consist of the same words and numbers, in whatever order. */
function sharedNames(names: readonly ProjectText[]): readonly Objection[] {
  const reported = new Set<Entity>()
  return [...groupBy(names, ({ language, text }) => `${language} ${bagOfWords(text)}`).values()].flatMap((same) => {
    const [first] = same
    const second = same.find(({ entity }) => entity !== first?.entity)
    if (!first || !second || reported.has(second.entity)) return []
    reported.add(second.entity)
    return [
      {
        at: placeOfText(second),
        message: `Institutions "${first.entity.id}" and "${second.entity.id}" bear the same name: "${second.text}"`,
        help: 'Merge the two if they are one body, else tell their names apart',
        related: [{ message: `Here: "${first.text}"`, at: placeOfText(first) }],
      },
    ]
  })
}

function bagOfWords(text: string): string {
  const words = wordsOf(text).filter((word) => !['of', 'the', 'for', 'and', 'in', 'under'].includes(word))
  const numbers = text.match(/\p{N}+/gu) ?? []
  return words.length === 0 ? text : [...words, ...numbers].toSorted().join(' ')
}

/** Texts that use a second name of at least two words. */
function otherNames(names: readonly ProjectText[], texts: readonly ProjectText[]): readonly Objection[] {
  const titles = new Set(names.filter(({ path }) => path[0] === 'title').map(({ text }) => text))
  const others = names.filter(({ path, text }) => path[0] === 'alt_titles' && text.includes(' ') && !titles.has(text))
  if (others.length === 0) return []
  const bodies = new Map(others.map((name) => [name.text, name]))
  const words = [...titles, ...bodies.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.map(literal).join('|')})(?!\\p{L}| ?\\p{N})`, 'gu')
  const running = texts.filter(
    ({ entity: { kind } }) => !['institution', 'source', 'legal-instrument', 'term'].includes(kind),
  )
  return running.flatMap((item) => {
    const match = [...item.text.matchAll(pattern)].find(([word]) => bodies.has(word))
    const name = match && bodies.get(match[0])
    return match && name ? [objection(item, name, match.index)] : []
  })
}

function objection(item: ProjectText, name: ProjectText, index: number): Objection {
  return {
    at: placeOfText(item, [index, index + name.text.length]),
    message: `${holderOf(item)} calls "${name.entity.id}" by its second name "${name.text}"`.replace(/^./, (letter) =>
      letter.toUpperCase(),
    ),
    help: 'Write its title or abbreviation, or make this name the title',
    related: [{ message: 'The second name', at: placeOfText(name) }],
  }
}

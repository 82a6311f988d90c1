import { groupBy } from '../../std/group-by.ts'
import { holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** "Shall" and "should" in one list or text: some items bind and others only advise. */
export const shallAndShouldMixed: Rule = {
  id: 'shall-and-should-mixed',
  severity: 'warning',
  summary: 'One list or text says "shall" in one place and "should" in another.',
  rationale: 'The first binds, the second advises; readers cannot tell whether the change of word is meant.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    tasks: [The officer shall secure the scene, The officer should photograph every screen]
    requires: [{ competency: device-seizure, level: 2 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    tasks: [The officer shall secure the scene, The officer shall photograph every screen]
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ texts }) => {
    const binding = texts.filter(({ text, language }) => language === 'en' && /\b(?:shall|should)\b/i.test(text))
    const lists = groupBy(binding, ({ entity, path }) => `${entity.kind} ${entity.id} ${String(path[0])}`)
    return [...lists.values()].flatMap((items) => objection(items) ?? [])
  },
}

function objection(items: readonly ProjectText[]): Objection | undefined {
  const shall = items.filter(({ text }) => /\bshall\b/i.test(text))
  const should = items.filter(({ text }) => /\bshould\b/i.test(text))
  const [minor, major, word] = should.length <= shall.length ? [should, shall, 'should'] : [shall, should, 'shall']
  const [first] = minor
  if (!first || !major[0]) return undefined
  const start = first.text.toLowerCase().search(new RegExp(`\\b${word}\\b`))
  return {
    at: placeOfText(first, [start, start + word.length]),
    message: `"Shall" and "should" stand side by side in ${holderOf(first)}`,
    help: 'Write "shall" for what binds and "should" for what is advised, and not both in one list',
    related: major[0] === first ? [] : [{ message: 'The other word', at: placeOfText(major[0]) }],
  }
}

import type { Entity } from '../../model/definition.ts'
import type { Project } from '../../model/project.ts'
import { groupBy } from '../../std/group-by.ts'
import { holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import { literal } from '../reading/words.ts'
import type { Objection, Rule } from '../rule.ts'

/** A variant that a term forbids, in a text of the same language; names of sources, laws and bodies are quotations. */
export const forbiddenTerm: Rule = {
  id: 'forbidden-term',
  severity: 'warning',
  summary: 'A text uses a word that the glossary forbids.',
  rationale: 'Two words for one thing make readers look for two things, and translators translate them differently.',
  examples: {
    bad: `
terms:
  - { id: trainer, term: trainer, definition: A person who teaches a course., forbidden: [instructor] }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    tasks: [Report to the instructor, Thank the trainer]
    requires: [{ competency: device-seizure, level: 2 }]
`,
    good: `
terms:
  - { id: trainer, term: trainer, definition: A person who teaches a course., forbidden: [instructor] }
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    tasks: [Report to the trainer]
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ project, texts }) => {
    const forbidden = texts.filter(({ entity, path }) => entity.kind === 'term' && path[0] === 'forbidden')
    const watches = new Map(
      [...groupBy(forbidden, ({ language }) => language)].map(([language, items]) => [language, watch(items, texts)]),
    )
    return texts.filter(isOwnWord).flatMap((item) => {
      const found = watches.get(item.language)?.(item.text)
      return found ? [objection(item, found, project)] : []
    })
  },
}

interface Match {
  readonly word: string
  readonly index: number
  readonly term: Entity
}

function isOwnWord({ entity, path }: ProjectText): boolean {
  if (['term', 'source', 'legal-instrument'].includes(entity.kind)) return false
  return !(
    entity.kind === 'institution' && ['title', 'alt_titles', 'abbreviation', 'founding_act'].includes(String(path[0]))
  )
}

/** Finds the first forbidden variant of one language that is not part of a permitted term. */
function watch(items: readonly ProjectText[], texts: readonly ProjectText[]): (text: string) => Match | undefined {
  const termOf = new Map(items.map(({ text, entity }) => [text.toLowerCase(), entity]))
  const language = items[0]?.language
  const permitted = texts.filter(
    ({ entity, path, language: other }) => entity.kind === 'term' && path[0] === 'term' && other === language,
  )
  const words = [...permitted.map(({ text }) => text), ...termOf.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.map(literal).join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
  return (text) => {
    for (const match of text.matchAll(pattern)) {
      const term = termOf.get(match[0].toLowerCase())
      if (term) return { word: match[0], index: match.index, term }
    }
    return undefined
  }
}

function objection(item: ProjectText, { word, index, term }: Match, { entities }: Project): Objection {
  const preferred = entities.term.get(term.id)?.data.term
  const own = typeof preferred === 'string' ? preferred : preferred?.[item.language]
  const name = typeof own === 'string' ? own : own?.text
  return {
    at: placeOfText(item, [index, index + word.length]),
    message: `Forbidden term "${word}" in ${holderOf(item)}`,
    help: name === undefined ? `See the term "${term.id}"` : `Write "${name}"`,
  }
}

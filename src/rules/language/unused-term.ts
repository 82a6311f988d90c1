import type { Entity } from '../../model/definition.ts'
import { baseLanguage, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import { wordsOf } from '../reading/words.ts'
import type { Rule } from '../rule.ts'

/** A term of the glossary that no text of the project uses, in the base language and whatever its ending. */
export const unusedTerm: Rule = {
  id: 'unused-term',
  severity: 'info',
  summary: 'A term is defined and used in no text.',
  rationale:
    'The glossary is built from use, so the term is printed nowhere: it can go, or the texts call the thing by another name.',
  examples: {
    bad: `
terms:
  - { id: write-blocker, term: write blocker, definition: A device that lets data be read and not changed. }
`,
    good: `
terms:
  - { id: standing-procedure, term: standing procedure, definition: What an order prescribes for every seizure. }
`,
  },
  check: ({ project, texts }) => {
    if (project.entities.term.size === 0) return []
    const base = baseLanguage(project)
    const own = texts.filter(({ language }) => language === base)
    const corpus = ` ${own
      .filter(({ entity }) => entity.kind !== 'term')
      .map(({ text }) => stems(text))
      .join(' | ')} `
    const definitions = own.filter(({ entity, path }) => entity.kind === 'term' && path[0] === 'definition')
    const named = own.filter(({ entity, path }) => entity.kind === 'term' && nameFields.has(String(path[0])))
    const used = new Set<Entity>()
    for (const { entity, text } of named) {
      const wanted = ` ${stems(text)} `
      if (corpus.includes(wanted) || isInOther(definitions, entity, wanted)) used.add(entity)
    }
    return named
      .filter(({ entity, path }) => path[0] === 'term' && !used.has(entity))
      .map((item) => ({
        at: placeOfText(item),
        message: `Term "${item.text}" is used in no text`,
        help: 'Delete it, or use it where the texts now use another word',
      }))
  },
}

const nameFields: ReadonlySet<string> = new Set(['term', 'abbreviation'])

function isInOther(definitions: readonly ProjectText[], term: Entity, wanted: string): boolean {
  return definitions.some(({ entity, text }) => entity !== term && ` ${stems(text)} `.includes(wanted))
}

/** Words cut to six letters, so that "competencies" meets "competency". */
function stems(text: string): string {
  return wordsOf(text)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word).slice(0, 6))
    .join(' ')
}

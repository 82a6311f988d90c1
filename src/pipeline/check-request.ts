import type { Finding } from '../diagnostics/diagnostic.ts'
import { documentTemplates } from '../model/document-templates.ts'
import type { Project } from '../model/project.ts'
import type { Reader } from '../model/reader.ts'
import { didYouMean } from '../std/did-you-mean.ts'

/** Names of the project that a command line may ask for. */
export interface AskedNames {
  readonly scenario?: string | undefined
  readonly documents?: readonly string[] | undefined
  readonly languages?: readonly string[] | undefined
  readonly readers?: readonly Reader[] | undefined
}

/** Objects to names that the project does not have. Codes request/unknown-scenario, -document, -language, -reader. */
export function checkRequest(
  { entities }: Project,
  { scenario, documents, languages, readers = [] }: AskedNames,
): readonly Finding[] {
  const known = [...entities.project.values()].flatMap(({ data }) => data.languages)
  const ids = (kind: Reader['kind']): readonly string[] =>
    readers.filter((reader) => reader.kind === kind).map(({ id }) => id)
  return [
    ...unknownNames('scenario', scenario === undefined ? [] : [scenario], [...entities.scenario.keys()]),
    ...unknownNames('document', documents ?? [], [...new Set([...entities.document.keys(), ...documentTemplates])]),
    ...unknownNames('language', languages ?? [], known),
    ...unknownNames('role', ids('role'), [...entities.role.keys()]),
    ...unknownNames('institution', ids('institution'), [...entities.institution.keys()]),
  ]
}

function unknownNames(
  what: 'scenario' | 'document' | 'language' | Reader['kind'],
  asked: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  const codes = {
    scenario: 'request/unknown-scenario',
    document: 'request/unknown-document',
    language: 'request/unknown-language',
    role: 'request/unknown-reader',
    institution: 'request/unknown-reader',
  } as const
  return asked
    .filter((name) => !known.includes(name))
    .map((name): Finding => {
      const meant = didYouMean(name, known)
      const choice = known.length > 0 ? `Use one of: ${known.join(', ')}` : `The project has no ${what}s`
      return {
        code: codes[what],
        severity: 'error',
        message: `Unknown ${what} "${name}"`,
        help: meant ? `Did you mean "${meant}"?` : choice,
      }
    })
}

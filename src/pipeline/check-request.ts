import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Project } from '../model/project.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { defaultDocuments } from './default-documents.ts'

/** Names of the project that a command line may ask for. */
export interface AskedNames {
  readonly scenario?: string | undefined
  readonly documents?: readonly string[] | undefined
  readonly languages?: readonly string[] | undefined
}

/** Objects to names that the project does not have. Codes request/unknown-scenario, -document, -language. */
export function checkRequest(
  { entities }: Project,
  { scenario, documents, languages }: AskedNames,
): readonly Finding[] {
  const known = [...entities.project.values()].flatMap(({ data }) => data.languages)
  const named = entities.document.size > 0 ? [...entities.document.keys()] : defaultDocuments.map(({ id }) => id)
  return [
    ...unknownNames('scenario', scenario === undefined ? [] : [scenario], [...entities.scenario.keys()]),
    ...unknownNames('document', documents ?? [], named),
    ...unknownNames('language', languages ?? [], known),
  ]
}

function unknownNames(
  what: 'scenario' | 'document' | 'language',
  asked: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  const codes = {
    scenario: 'request/unknown-scenario',
    document: 'request/unknown-document',
    language: 'request/unknown-language',
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

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Project } from '../model/project.ts'
import { rules } from '../rules/registry.ts'
import { didYouMean } from '../std/did-you-mean.ts'

/**
 * Objects to settings for rules that do not exist, which would change nothing: codes build/unknown-rule for those in `rules:`,
 * request/unknown-rule for those of the command line.
 */
export function checkRuleSettings({ entities }: Project, asked: Iterable<string>): readonly Finding[] {
  const written = [...entities.rules.values()].flatMap(({ data, file, path }) =>
    unknownRules(Object.keys(data)).map(({ code, help }): Finding => ({
      code: 'build/unknown-rule',
      severity: 'error',
      message: `Unknown rule "${code}"`,
      at: { file, path: [...path, code], part: 'key' },
      help,
    })),
  )
  const requested = unknownRules([...asked]).map(({ code, help }): Finding => ({
    code: 'request/unknown-rule',
    severity: 'error',
    message: `Unknown rule "${code}" in --rule`,
    help,
  }))
  return [...written, ...requested]
}

function unknownRules(codes: readonly string[]): readonly { readonly code: string; readonly help: string }[] {
  const ids = rules.map(({ id }) => id)
  return codes
    .filter((code) => !ids.includes(code.replace(/^rules\//, '')))
    .map((code) => {
      const meant = didYouMean(code.replace(/^[a-z]+\//, ''), ids)
      const use = 'Use the code of a rule, as it stands in brackets behind a finding; only rules can be set'
      return { code, help: meant ? `Did you mean "${meant}"?` : use }
    })
}

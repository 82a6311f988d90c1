import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Project } from '../model/project.ts'
import { rules } from '../rules/registry.ts'
import { didYouMean } from '../std/did-you-mean.ts'

/** Objects to settings in `rules:` for rules that do not exist, which would change nothing. Code build/unknown-rule. */
export function checkRuleSettings({ entities }: Project): readonly Finding[] {
  const ids = rules.map(({ id }) => id)
  return [...entities.rules.values()].flatMap(({ data, file, path }) =>
    Object.keys(data)
      .filter((code) => !ids.includes(code.replace(/^rules\//, '')))
      .map((code): Finding => {
        const meant = didYouMean(code.replace(/^[a-z]+\//, ''), ids)
        return {
          code: 'build/unknown-rule',
          severity: 'error',
          message: `Unknown rule "${code}"`,
          at: { file, path: [...path, code], part: 'key' },
          help: meant
            ? `Did you mean "${meant}"?`
            : 'Use the code of a rule, as it stands in brackets behind a finding; only rules can be set',
        }
      }),
  )
}

import { createPictureReader } from '../../host/read-picture.ts'
import type { Diagnostic, Finding } from '../../diagnostics/diagnostic.ts'
import type { Inputs } from '../../model/inputs.ts'
import { checkProject } from '../../pipeline/check-project.ts'
import { fontCoverage } from '../../pipeline/font-coverage.ts'
import { listLanguages } from '../../pipeline/list-entries.ts'
import { readLocale } from '../../pipeline/read-locale.ts'
import { countBySeverity } from '../../report/summary.ts'
import { type Check, someOf } from './check.ts'

/** What the project holds: its findings, the words of its languages, the characters of its texts. */
export async function checkContent(root: string, inputs: Inputs): Promise<readonly Check[]> {
  const { diagnostics } = checkProject(inputs, { ruleSettings: new Map() })
  return [checkFindings(inputs, diagnostics), ...checkLanguages(inputs), await checkFonts(root, inputs)]
}

function checkFindings({ sources }: Inputs, diagnostics: readonly Diagnostic[]): Check {
  const name = 'project'
  const { error, warning } = countBySeverity(diagnostics)
  const files = `${sources.length} ${sources.length === 1 ? 'file' : 'files'} of definitions`
  const counts = `${error} ${error === 1 ? 'error' : 'errors'} and ${warning} ${warning === 1 ? 'warning' : 'warnings'}`
  if (error + warning === 0) return { name, state: 'ok', says: files }
  return {
    name,
    state: error > 0 ? 'error' : 'warning',
    says: `${files} with ${counts}`,
    cure: 'Run strategy validate',
  }
}

function checkLanguages(inputs: Inputs): readonly Check[] {
  const name = 'languages'
  const languages = listLanguages(inputs)
  if (languages.length === 0) return []
  const read = languages.map((language) => ({ language, ...readLocale(inputs, language) }))
  const silent = read.filter(({ value }) => value === undefined).map(({ language }) => language)
  if (silent.length > 0)
    return [
      {
        name,
        state: 'error',
        says: `No words for ${someOf(silent)}`,
        cure: `Write them to locales/${silent[0]}.yaml`,
      },
    ]
  const [first, ...more] = read.flatMap(({ findings }) => findings)
  if (first)
    return [{ name, state: worst([first, ...more]), says: first.message, cure: first.help ?? 'Run strategy validate' }]
  return [{ name, state: 'ok', says: `All words for ${languages.join(', ')}` }]
}

async function checkFonts(root: string, inputs: Inputs): Promise<Check> {
  const name = 'fonts'
  const { value, findings } = await fontCoverage(inputs, {
    readPicture: createPictureReader(root),
    openPdf: async (families) => {
      const { createPdfBackend } = await import('../../pdf/create-pdf-backend.ts')
      return createPdfBackend({ families })
    },
  })
  const [first, ...more] = findings
  const further = more.length > 0 ? `, and ${more.length} more like it` : ''
  if (first)
    return { name, state: worst(findings), says: `${first.message}${further}`, ...(first.help && { cure: first.help }) }
  return {
    name,
    state: 'ok',
    says: `The families ${value?.families.join(', ') ?? ''} have all ${value?.characters ?? 0} characters of the texts`,
  }
}

function worst(findings: readonly Finding[]): 'error' | 'warning' {
  return findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentTemplates } from '../../src/model/document-templates.ts'
import type { Inputs } from '../../src/model/inputs.ts'
import type { Reader } from '../../src/model/reader.ts'
import { build } from '../../src/pipeline/build.ts'
import { compile } from '../../src/pipeline/compile.ts'
import { inputsOfExample } from '../support/check-files.ts'
import { checkMarkdown } from '../support/check-markdown.ts'
import { effort } from './mangled.ts'
import { sectionsOf, thinned, thinning, withoutErrors, type Sections, type Thinning } from './thinned.ts'

const example = inputsOfExample('kazakhstan')
const { rules: _rules, documents: _documents, ...whole } = sectionsOf(example)
const { id, title, country, period } = whole['project'] as Sections
const documents = documentTemplates.map((name) => ({ id: name, template: name }))

/** The example as far as somebody has written it down, with every document in three languages. */
function projectOf(shares: Thinning, profile: string): Inputs {
  const sections = thinned(whole, shares)
  const frame = { id, title, country, period, profile, languages: ['en', 'ru', 'kk'], missing_translation: 'off' }
  const project = { ...(sections['project'] as Sections | undefined), ...frame }
  return withoutErrors({ ...sections, documents, project }, example.prose)
}

/** Marks that nobody would set: two in a row, one behind a space, brackets or a place of a value that are empty. */
const oddMarks = /\(\)|\[\]|\*{4}|[^\s|:] [,;.](?!\.)|[:;,] *[;,.]|(?<!\.)\.\.(?!\.)|\S {2,}[^|\s☐]/
const noValue = /\b(?:NaN|undefined|Infinity)\b|\[object/
const oneOfMany =
  /(?<![\d.,\u202f\u00a0–-])\b[01] (?:roles|people|competencies|institutions|courses|days|months|years|needs|runs|seats|trainers|goals|measures|indicators|risks)\b/
const englishWord = /\b(?:the|and|of|for|with|are|is|not)\b/
/** Names of a role in the other languages. */
const otherLanguages = /^\| (?:На других языках|Басқа тілдердегі атауы) \|/

/** What a reader would stumble over in a page. */
function objections(path: string, page: string): readonly string[] {
  const isEnglish = path.includes('en/')
  const lines = page
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .split('\n')
    .filter((line) => !/^[<!]|^```|^\d+\. /.test(line) && !otherLanguages.test(line))
    .map((line) =>
      line
        .replaceAll(/<a id[^>]*><\/a>/g, '')
        .replaceAll(/`[^`]*`/g, 'code')
        .replaceAll(/\]\([^)]*\)/g, ']'),
    )
  const odd = lines.filter((line) => {
    const isOfLanguage = isEnglish ? oneOfMany.test(line) : englishWord.test(line)
    return isOfLanguage || noValue.test(line) || oddMarks.test(line.replaceAll(/\| *(?=\|)/g, '| '))
  })
  return [...checkMarkdown(page), ...odd].map((line) => `${path}: ${line}`)
}

async function objectionsTo(inputs: Inputs, readers?: readonly Reader[]): Promise<readonly string[]> {
  const { artifacts, diagnostics } = await build(inputs, {
    ruleSettings: new Map(),
    creator: 'strategy test',
    openPdf: () => Promise.reject(new Error('no PDF is asked for')),
    formats: ['md'],
    documents: documentTemplates,
    readers,
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  const pages = artifacts.filter(({ path }) => path.endsWith('.md') && !path.endsWith('README.md'))
  return [...errors, ...pages.flatMap(({ path, content }) => objections(path, String(content)))]
}

/** The first role and the last institution. */
function readersOf(inputs: Inputs): readonly Reader[] {
  const entities = compile(inputs, { ruleSettings: new Map() }).value?.project.entities
  const role = [...(entities?.role.keys() ?? [])].slice(0, 1)
  const institution = [...(entities?.institution.keys() ?? [])].slice(-1)
  return [
    ...role.map((id) => ({ kind: 'role', id }) as const),
    ...institution.map((id) => ({ kind: 'institution', id }) as const),
  ]
}

test(
  'whatever a project does not say, its documents read as if nothing were missing',
  { timeout: 40 * 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(thinning, fc.constantFrom('kz-state', 'osce', 'plain'), async (shares, profile) => {
        const inputs = projectOf(shares, profile)
        expect(await objectionsTo(inputs)).toEqual([])
        expect(await objectionsTo(inputs, readersOf(inputs))).toEqual([])
      }),
      { ...effort(2), endOnFailure: true },
    )
  },
)

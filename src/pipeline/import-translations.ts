import { append } from '../std/append.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { editTexts } from '../load/edit-yaml.ts'
import type { Inputs } from '../model/inputs.ts'
import type { TextEdit } from '../model/translation.ts'
import { applyEdits, type SpanEdit } from '../source/apply-edits.ts'
import type { ProjectPath, SourceFile } from '../source/span.ts'
import { fingerprint } from '../std/fingerprint.ts'
import { groupBy } from '../std/group-by.ts'
import { invariant } from '../std/invariant.ts'
import { acceptReturned, type AcceptedText } from '../translations/accept-returned.ts'
import { readCsv } from '../translations/read-csv.ts'
import { readXliff } from '../translations/read-xliff.ts'
import type { CheckResult } from './check-project.ts'
import { locateFindings } from './locate-findings.ts'
import { readTranslations } from './translations.ts'

export interface ImportRequest {
  /** Write beside each translation what it was made from, also where the project did not record it before. */
  readonly record: boolean
}

/** What an import changes; nothing where it would leave a project that cannot be read. */
export interface ImportResult extends CheckResult {
  /** Edits of each file of the project, one list a returned file, to be made one after the other. */
  readonly edits: ReadonlyMap<ProjectPath, readonly (readonly SpanEdit[])[]>
  /** Ids of the texts that change, with their languages. */
  readonly changed: readonly { readonly id: string; readonly language: string }[]
}

/** Takes the texts of XLIFF and CSV files into the project, as far as they belong to it as it is now. */
export function importTranslations(inputs: Inputs, files: readonly SourceFile[], request: ImportRequest): ImportResult {
  const edits = new Map<ProjectPath, (readonly SpanEdit[])[]>()
  const changed: { readonly id: string; readonly language: string }[] = []
  const findings: Finding[] = []
  let state = inputs
  for (const file of files) {
    const { value, ...before } = readTranslations(state)
    if (!value) return { ...before, edits: new Map(), changed: [] }
    const { value: returned, findings: syntax } = /^\s*</.test(file.text) ? readXliff(file) : readCsv(file)
    const accepted = acceptReturned(returned, value.units)
    append(findings, [...syntax, ...accepted.findings])
    const step = editsOf(state, accepted.value, request)
    append(findings, step.findings)
    state = applyAll(state, step.edits)
    for (const [path, list] of step.edits) edits.set(path, [...(edits.get(path) ?? []), list])
    append(
      changed,
      step.made.map(({ unit: { id, language } }) => ({ id, language })),
    )
    assertWritten(state, step.made)
  }
  const after = readTranslations(state)
  if (!after.value) return { diagnostics: after.diagnostics, sources: after.sources, edits: new Map(), changed: [] }
  const sources = [...files, ...readTranslations(inputs).sources]
  return { diagnostics: locateFindings(findings, sources), sources, edits, changed }
}

interface ImportStep {
  readonly edits: ReadonlyMap<ProjectPath, readonly SpanEdit[]>
  readonly made: readonly AcceptedText[]
  readonly findings: readonly Finding[]
}

function editsOf(inputs: Inputs, accepted: readonly AcceptedText[], request: ImportRequest): ImportStep {
  const homeless = accepted.filter(({ unit }) => unit.target === undefined && !unit.hasRoom)
  const made = accepted.filter((entry) => !homeless.includes(entry))
  const inYaml = groupBy(
    made.filter(({ unit }) => unit.target?.file === undefined || unit.of !== undefined),
    ({ unit }) => unit.place.file,
  )
  const inYamlFiles = inputs.sources.flatMap((source): [ProjectPath, readonly SpanEdit[]][] => {
    const texts = inYaml.get(source.path)
    return texts
      ? [
          [
            source.path,
            editTexts(
              source,
              texts.map((entry) => toEdit(entry, request)),
            ),
          ],
        ]
      : []
  })
  const inMarkdown = made.flatMap(({ unit, text }): [ProjectPath, readonly SpanEdit[]][] => {
    const file = unit.target?.file
    if (file === undefined || text === undefined) return []
    return [[file, [{ start: 0, end: inputs.prose.get(file)?.length ?? 0, text: `${text}\n` }]]]
  })
  return {
    edits: new Map([...inYamlFiles, ...inMarkdown]),
    made,
    findings: homeless.map(({ unit }) => noPlace(unit)),
  }
}

/** Words of a Markdown file go into that file; the YAML gets what is recorded of them. */
function toEdit({ unit, text, state }: AcceptedText, { record }: ImportRequest): TextEdit {
  const { place, source, target, language, of } = unit
  return {
    path: place.path,
    base: source.language,
    language,
    text: target?.file === undefined ? text : undefined,
    of: record || of !== undefined ? fingerprint(source.text) : undefined,
    state,
  }
}

function applyAll(inputs: Inputs, edits: ImportStep['edits']): Inputs {
  const edited = (path: ProjectPath, text: string): string => applyEdits(text, edits.get(path) ?? [])
  return {
    ...inputs,
    sources: inputs.sources.map(({ path, text }) => ({ path, text: edited(path, text) })),
    prose: new Map([...inputs.prose].map(([path, text]) => [path, edited(path, text)])),
  }
}

/** Reads the edited project again: every text has to be what the translator wrote. A project that now has errors is no concern here. */
function assertWritten(inputs: Inputs, made: readonly AcceptedText[]): void {
  const { value } = readTranslations(inputs)
  const texts = value && new Map(value.units.map((unit) => [`${unit.language} ${unit.id}`, unit.target?.text.trim()]))
  for (const { unit, text } of made) {
    const isWritten = !texts || text === undefined || texts.get(`${unit.language} ${unit.id}`) === text
    invariant(isWritten, `the translation of ${unit.id} was written as it is`)
  }
}

function noPlace({ id, language, source }: AcceptedText['unit']): Finding {
  return {
    code: 'translations/no-place',
    severity: 'error',
    message: `The translation of "${id}" into "${language}" has no place`,
    at: source.at,
    help: `Name a Markdown file for each language, make that of "${language}" as an empty file, and import again`,
  }
}

import type { TranslationUnit } from '../model/translation.ts'
import { escapeXml } from '../std/escape-xml.ts'
import { groupBy } from '../std/group-by.ts'

/**
 * The units of one language as XLIFF 1.2: one `file` element a YAML file, a note that says where each text stands, and the
 * state of each target (`needs-translation`, `needs-review-translation`, `translated`, `signed-off`, `final`).
 */
export function writeXliff(units: readonly TranslationUnit[], toolVersion: string): string {
  const files = [...groupBy(units, ({ place }) => place.file)]
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
${files.map(([file, group]) => fileElement(file, group, toolVersion)).join('')}</xliff>
`
}

function fileElement(file: string, units: readonly TranslationUnit[], toolVersion: string): string {
  const [first] = units
  const from = first?.source.language ?? ''
  return `  <file original="${escapeXml(file)}" source-language="${from}" target-language="${first?.language ?? ''}" datatype="plaintext">
    <header>
      <tool tool-id="strategy" tool-name="strategy" tool-version="${escapeXml(toolVersion)}"/>
    </header>
    <body>
${units.map(unitElement).join('')}    </body>
  </file>
`
}

function unitElement(unit: TranslationUnit): string {
  const { id, holder, field, source, target } = unit
  return `      <trans-unit id="${escapeXml(id)}" xml:space="preserve">
        <source>${escapeXml(source.text)}</source>
        <target state="${stateOf(unit)}">${escapeXml(target?.text ?? '')}</target>
        <note>${escapeXml(`${holder}: ${field}`)}</note>
      </trans-unit>
`
}

function stateOf({ standing, state }: TranslationUnit): string {
  if (standing === 'missing') return 'needs-translation'
  if (standing === 'stale' || standing === 'identical' || state === 'draft') return 'needs-review-translation'
  return state === undefined ? 'translated' : state === 'reviewed' ? 'signed-off' : 'final'
}

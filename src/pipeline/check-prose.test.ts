import { expect, test } from 'vitest'
import { inputsOf } from '../../tests/support/check-files.ts'
import { checkDocuments } from './check-documents.ts'

const frame = `project:
  id: exampleland
  title: Exampleland
  country: XX
  period: {from: 2026, to: 2028}
  languages: [en]
  vision: {file: vision.md}
`

async function found(markdown: string): Promise<readonly string[]> {
  const inputs = inputsOf({ 'strategy.yaml': frame, 'vision.md': markdown, 'notes.md': 'word '.repeat(50_000) })
  const { diagnostics } = await checkDocuments(inputs, { ruleSettings: new Map() })
  return diagnostics.map(({ code, message, span }) => `${code} ${span?.file}: ${message}`)
}

test('a Markdown file that definitions name is no longer than a text may be', async () => {
  expect(await found('w'.repeat(200_000))).not.toContainEqual(expect.stringMatching(/^load\//))
  expect(await found('w'.repeat(200_001))).toEqual([
    'load/text-too-long vision.md: Markdown file of 200 kB, more than 200 kB',
  ])
})

test('a Markdown file has no more headings than anybody reads; rules and code are none', async () => {
  const many = 'load/too-many-headings vision.md: Markdown file with 5 001 headings, more than 5 000'
  expect(await found('# A heading\n'.repeat(5_001))).toEqual([many])
  expect(await found('Heading\n---\n\n'.repeat(5_001))).toEqual([many])
  expect(await found('# A heading\n'.repeat(5_000))).not.toContainEqual(expect.stringMatching(/^load\//))
  expect(await found('---\n\n'.repeat(5_001))).not.toContainEqual(expect.stringMatching(/^load\//))
  expect(await found(`\`\`\`\n${'# no heading\n'.repeat(5_001)}\`\`\`\n`)).not.toContainEqual(
    expect.stringMatching(/^load\//),
  )
})

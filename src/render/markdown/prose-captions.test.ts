import { expect, test } from 'vitest'
import { readCaption } from './captions.ts'
import { replaceMarks } from './marks.ts'
import { markCaptions } from './prose-captions.ts'

const shown = (markdown: string): string =>
  replaceMarks(markCaptions(markdown), (kind, key) => {
    const { variant, alt, address, text } = readCaption(key)
    return [kind, variant, alt, address, text].join('|')
  })

test('captions of tables and pictures that a project writes are numbered like those of templates', () => {
  expect(shown('<!-- table matrix caption="Levels &quot;now&quot;" -->')).toBe('table|matrix|||Levels "now"')
  expect(shown('![A map \\[1\\]](assets/map.png "Map of \\"regions\\"")')).toBe(
    'figure|plain|A map [1]|assets/map.png|Map of "regions"',
  )
  expect(shown("  ![A map](assets/map.png 'Map of \\'regions\\'') ")).toBe(
    "figure|plain|A map|assets/map.png|Map of 'regions'",
  )
  expect(shown('![A map](<assets/a map.png> (Map))')).toBe('figure|plain|A map|assets/a map.png|Map')
})

test('tables and pictures without captions, pictures in a sentence and code stay as they are', () => {
  const text =
    '<!-- table matrix -->\n![x](x.png)\nSee ![x](x.png "x").\n![x](x.png "x") ![y](y.png "y")\n    ![x](x.png "x")\n```\n<!-- table caption="x" -->\n```\n'
  expect(markCaptions(text)).toBe(text)
})

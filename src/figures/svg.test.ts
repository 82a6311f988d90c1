import { expect, test } from 'vitest'
import type { Figure } from '../model/figure.ts'
import { pageSpace } from './figure-space.ts'
import { writeSvg } from './svg.ts'
import { sampleFigures } from './testing/all-figures.ts'
import { testPalette } from './testing/check-figure.ts'

const figure: Figure = {
  width: 100,
  height: 40.004,
  title: 'Roles & gaps',
  alt: 'Says "<none>"',
  shapes: [
    { kind: 'rect', x: 1 / 3, y: -0.001, width: 20, height: 8, fill: 'accent-4', stroke: 'accent', strokeWidth: 0.5 },
    { kind: 'line', x1: 0, y1: 10, x2: 100, y2: 10, stroke: 'rule', strokeWidth: 0.5, dash: [2, 1.5] },
    {
      kind: 'path',
      points: [
        [0, 0],
        [4, 2],
        [0, 4],
      ],
      closed: true,
      fill: 'ink',
    },
    { kind: 'label', x: 50, y: 20, text: 'a < b\u0007', size: 8.5, anchor: 'middle', bold: true },
    { kind: 'label', x: 60, y: 30, text: 'Рөл', size: 7.5, anchor: 'start', fill: 'muted', rotate: 90 },
  ],
}

test('writes a picture with title, description and the colours of the theme', () => {
  expect(writeSvg(figure, { palette: testPalette, language: 'kk' })).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="102pt" height="42pt" viewBox="-1 -1 102 42" role="img" xml:lang="kk" font-family="'Source Sans 3', Arial, 'Liberation Sans', 'Noto Sans', sans-serif">
      <title>Roles &amp; gaps</title>
      <desc>Says &quot;&lt;none&gt;&quot;</desc>
      <rect x="-1" y="-1" width="102" height="42" fill="#ffffff"/>
      <rect x="0.33" y="0" width="20" height="8" fill="#d3e2ec" stroke="#174a6b" stroke-width="0.5"/>
      <line x1="0" y1="10" x2="100" y2="10" stroke="#c3cad1" stroke-width="0.5" stroke-dasharray="2 1.5"/>
      <path d="M0 0 L4 2 L0 4 Z" fill="#1c2127"/>
      <text x="50" y="20" font-size="8.5" text-anchor="middle" font-weight="700" fill="#1c2127">a &lt; b</text>
      <text x="60" y="30" font-size="7.5" transform="rotate(-90 60 30)" fill="#59626c">Рөл</text>
    </svg>
    "
  `)
})

test.each(sampleFigures)('%s: nothing but shapes and text', (_, make) => {
  for (const sample of make(pageSpace)) {
    const svg = writeSvg(sample, { palette: testPalette })
    expect(svg).not.toMatch(/<script|<image|href|NaN|undefined|Infinity|e-\d|-0[^.\d]/)
    expect(svg.replaceAll(/<\/?(svg|title|desc|rect|line|path|text)\b[^<>]*>/g, '')).not.toMatch(/[<>]/)
  }
})

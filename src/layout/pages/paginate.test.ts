import { expect, test } from 'vitest'
import type { Flow, FlowBox, Frame, NoteLine } from './flow.ts'
import { createPaginator } from './paginate.ts'
import type { PlacedPage } from './placed-page.ts'

const frame: Frame = { pageWidth: 100, pageHeight: 100, x: 0, y: 0, width: 100, height: 100 }
const names = new Map<unknown, string>()

function named<T extends { readonly height: number }>(name: string, box: T): T {
  names.set(box, name)
  return box
}

const box = (name: string, height: number, more: Partial<FlowBox> = {}): FlowBox =>
  named(name, { height, draw: () => undefined, ...more })

const note = (name: string, height: number): NoteLine => {
  const line = { height, draw: () => undefined }
  names.set(line.draw, name)
  return line
}

/** Prints each page: boxes with their top, then footnotes after a bar. */
function fill(write: (flow: Flow) => void, grid = 0): readonly string[] {
  const pages: string[] = []
  const onPage = (page: PlacedPage): void => void pages.push(print(page))
  const paginator = createPaginator({
    frame,
    grid,
    claim: () => true,
    onPage,
    onOverflow: () => pages.push('overflow'),
  })
  write(paginator)
  paginator.end()
  return pages
}

function print({ entries, notes }: PlacedPage): string {
  const boxes = entries.map((entry) => `${names.get(entry.box)}@${entry.y}`)
  const foot = notes.map((line) => `${names.get(line.draw)}@${line.y}`)
  return [...boxes, ...(foot.length === 0 ? [] : ['|', ...foot])].join(' ')
}

test('a page takes boxes while they fit, and spaces only stand between boxes', () => {
  expect(
    fill((flow) => {
      flow.space(20)
      flow.box(box('a', 40))
      flow.space(5)
      flow.space(10)
      flow.box(box('b', 40))
      flow.space(10)
      flow.box(box('c', 40))
    }),
  ).toEqual(['a@0 b@50', 'c@0'])
})

test('a heading moves to the page of what follows', () => {
  expect(
    fill((flow) => {
      flow.box(box('text', 60))
      flow.box(box('heading', 20))
      flow.keep()
      flow.box(box('row', 40))
    }),
  ).toEqual(['text@0', 'heading@0 row@20'])
})

test('a heading that wants room does not begin at the foot of a page', () => {
  expect(
    fill((flow) => {
      flow.box(box('text', 50))
      flow.room(60)
      flow.box(box('heading', 20))
      flow.box(box('more', 20))
    }),
  ).toEqual(['text@0', 'heading@0 more@20'])
})

test('a heading moves to the page with another frame', () => {
  expect(
    fill((flow) => {
      flow.box(box('text', 30))
      flow.box(box('heading', 20))
      flow.keep()
      flow.frame({ ...frame, pageWidth: 120, height: 50 })
      flow.box(box('matrix', 30))
    }),
  ).toEqual(['text@0', 'heading@0 matrix@20'])
})

test('a heading and a few lines go onto the wide page that follows, more of a page does not', () => {
  const wide = { ...frame, pageWidth: 140, width: 140, height: 70 }
  const pages = (height: number): readonly string[] =>
    fill((flow) => {
      flow.box(box('heading', 10))
      flow.box(box('lead', height))
      flow.frame(wide)
      flow.box(box('matrix', 40))
      flow.frame(frame)
      flow.box(box('text', 10))
    })
  expect(pages(10)).toEqual(['heading@0 lead@10 matrix@20', 'text@0'])
  expect(pages(20)).toEqual(['heading@0 lead@10', 'matrix@0', 'text@0'])
})

test('wide parts that follow each other share a page', () => {
  const wide = { ...frame, pageWidth: 140, width: 140 }
  expect(
    fill((flow) => {
      flow.frame(wide)
      flow.box(box('first', 40))
      flow.frame(frame)
      flow.frame(wide)
      flow.box(box('second', 40))
    }),
  ).toEqual(['first@0 second@40'])
})

test('a small table stays whole unless the page would stay too empty', () => {
  const pages = (above: number): readonly string[] =>
    fill((flow) => {
      flow.box(box('text', above))
      flow.box(box('header', 10))
      for (const row of ['a', 'b', 'c', 'd']) {
        flow.keepWhole()
        flow.box(box(row, 15))
      }
    })
  expect(pages(60)).toEqual(['text@0', 'header@0 a@10 b@25 c@40 d@55'])
  expect(pages(50)).toEqual(['text@0 header@50 a@60 b@75', 'c@0 d@15'])
})

test('boxes kept together that no page can hold are parted at the page end', () => {
  expect(
    fill((flow) => {
      for (const name of ['a', 'b', 'c']) {
        flow.box(box(name, 40))
        flow.keep()
      }
    }),
  ).toEqual(['a@0 b@40', 'c@0'])
})

test('a footnote stands at the foot of the page of its reference', () => {
  expect(
    fill((flow) => {
      flow.box(box('a', 30, { notes: [note('1', 10)] }))
      flow.box(box('b', 30))
      flow.box(box('c', 30))
    }),
  ).toEqual(['a@0 b@30 | 1@90', 'c@0'])
})

test('a footnote that does not fit goes on at the foot of the next page', () => {
  const lines = ['1', '2', '3', '4', '5'].map((name) => note(name, 10))
  expect(
    fill((flow) => {
      flow.box(box('a', 40))
      flow.box(box('b', 20, { notes: lines }))
      flow.box(box('c', 20))
    }),
  ).toEqual(['a@0 b@40 | 1@80 2@90', 'c@0 | 3@70 4@80 5@90'])
})

test('a footnote longer than pages does not push the text away for good', () => {
  const pages = fill((flow) => {
    flow.box(box('a', 20, { notes: Array.from({ length: 30 }, () => note('n', 10)) }))
    for (const name of ['b', 'c', 'd', 'e']) flow.box(box(name, 30))
  })
  expect(pages.join(' / ').match(/n@/g)?.length).toBe(30)
  expect(pages.length).toBeLessThan(8)
})

test('the head of a table is repeated above the first row of a page, and room is kept for it', () => {
  const head = { height: 20, draw: () => undefined }
  expect(
    fill((flow) => {
      flow.box(box('head', 20))
      for (const name of ['a', 'b', 'c', 'd']) flow.box(box(name, 30, { head }))
    }),
  ).toEqual(['head@0 a@20 b@50', 'c@20 d@50'])
})

test('a box that can be divided fills the page', () => {
  const splittable = (height: number): FlowBox =>
    box(`row${height}`, height, {
      split: (room) => (room < 20 ? undefined : [box('part', room), splittable(height - room)]),
    })
  expect(
    fill((flow) => {
      flow.box(box('a', 70))
      flow.box(splittable(200))
    }),
  ).toEqual(['a@0 part@70', 'part@0', 'row70@0'])
})

test('a box higher than the page is placed and told', () => {
  expect(fill((flow) => flow.box(box('a', 120)))).toEqual(['overflow', 'a@0'])
})

test('text lines keep the baseline grid after other boxes', () => {
  expect(
    fill((flow) => {
      flow.box(box('table', 17))
      flow.space(4)
      flow.box(box('line', 15, { onGrid: true }))
    }, 7.5),
  ).toEqual(['table@0 line@22.5'])
})

test('a long footnote leaves room for the text and goes on at the foot of the next page', () => {
  const lines = Array.from({ length: 12 }, (_, index) => note(`n${index}`, 10))
  const pages = fill((flow) => {
    flow.box(box('a', 10, { notes: lines }))
    for (const name of ['b', 'c', 'd', 'e', 'f', 'g']) flow.box(box(name, 10))
  })
  expect(pages).toEqual([
    'a@0 b@10 c@20 d@30 | n0@60 n1@70 n2@80 n3@90',
    'e@0 f@10 | n4@40 n5@50 n6@60 n7@70 n8@80 n9@90',
    'g@0 | n10@80 n11@90',
  ])
})

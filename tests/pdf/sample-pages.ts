import type { Item, OutlineEntry, Page, StructureNode } from '../../src/model/page.ts'
import type { DocumentInfo, FontMetrics } from '../../src/model/pdf-backend.ts'

/** What the sample says about itself; the title holds what XML and PDF strings must escape. */
export const SAMPLE_INFO: DocumentInfo = {
  title: 'Стратегия подготовки (проект) <2> & «Кибер»',
  author: 'Образцовая академия',
  subject: 'Training of prosecutors',
  keywords: 'training, стратегия',
  language: 'ru',
  date: '2026-03-01',
  creator: 'strategy 0.1.0',
}

/** Headings of the sample at the anchors where they stand. */
export const SAMPLE_OUTLINE: readonly OutlineEntry[] = [
  { level: 1, title: 'Введение', anchor: 'introduction' },
  { level: 2, title: 'Қазақша мәтін', anchor: 'kazakh' },
  { level: 1, title: 'Матрица', anchor: 'матрица' },
]

const A4 = { width: 595.28, height: 841.89 }
const INK = '#1a1a1a'

/** A cover that stands before the body although it is written after it. */
export function samplePages(metrics: FontMetrics): { readonly front: readonly Page[]; readonly body: readonly Page[] } {
  return { front: [coverPage()], body: [textPage(metrics), tablePage(metrics)] }
}

function coverPage(): Page {
  const structure: StructureNode[] = [{ id: 100, parent: 0, role: 'Title' }]
  const items: Item[] = [
    { kind: 'rect', owner: 'artifact', x: 72, y: 72, width: 451, height: 4, fill: '#14456b' },
    text(100, [72, 140], 'Стратегия подготовки', { face: 'sans/bold', size: 24 }),
  ]
  return { ...A4, number: -1, structure, items }
}

function textPage(metrics: FontMetrics): Page {
  const structure: StructureNode[] = [
    { id: 1, parent: 0, role: 'Sect', title: 'Введение' },
    { id: 2, parent: 1, role: 'H1' },
    { id: 3, parent: 1, role: 'P' },
    { id: 4, parent: 3, role: 'Link' },
    { id: 5, parent: 3, role: 'Note', noteId: 'note-1' },
    { id: 6, parent: 1, role: 'H2', lang: 'kk' },
    { id: 7, parent: 1, role: 'P', lang: 'kk' },
    { id: 8, parent: 1, role: 'Figure', alt: 'Схема: два блока', box: { x: 72, y: 320, width: 200, height: 60 } },
  ]
  const face = 'serif/regular'
  const before = 'Прокурор изучает office-документы ('
  const linkX = 72 + (metrics.measure(face, before) * 11) / 1000
  const items: Item[] = [
    { kind: 'anchor', id: 'introduction', x: 72, y: 90 },
    text('watermark', [150, 600], 'ПРОЕКТ', { face: 'sans/bold', size: 90, color: '#e8e8e8', rotate: 45 }),
    text('header', [72, 40], 'Для служебного пользования', { face: 'sans/regular', size: 8 }),
    text(2, [72, 110], 'Введение', { face: 'sans/bold', size: 18 }),
    text(3, [72, 150], before, { size: 11 }),
    text(4, [linkX, 150], 'матрица', { size: 11, color: '#14456b' }),
    {
      kind: 'link',
      owner: 4,
      x: linkX,
      y: 140,
      width: 44,
      height: 14,
      target: { anchor: 'матрица' },
      contents: 'Раздел «Матрица»',
    },
    text(3, [linkX + (metrics.measure(face, 'матрица') * 11) / 1000, 150], ') и порядок дознания, включая кибер', {
      size: 11,
      hyphen: true,
    }),
    text(3, [72, 166], 'преступления: стоимость 1 200 000 ₸, № 7 → ✓. ', { size: 11, wordSpacing: 2.5 }),
    text(3, [72, 182], 'The training needs analysis is first.', { size: 11, lang: 'en' }),
    { kind: 'anchor', id: 'kazakh', x: 72, y: 205 },
    text(6, [72, 220], 'Қазақша мәтін', { face: 'sans/bold', size: 14 }),
    text(7, [72, 244], 'Құқық қорғау органдарының үздік тәжірибесі: әріптер Ә Ғ Қ Ң Ө Ұ Ү Һ І.', { size: 11 }),
    {
      kind: 'rect',
      owner: 8,
      x: 72,
      y: 320,
      width: 90,
      height: 60,
      fill: '#dbe7f0',
      stroke: '#14456b',
      strokeWidth: 1,
    },
    {
      kind: 'path',
      owner: 8,
      points: [
        [182, 320],
        [272, 350],
        [182, 380],
      ],
      closed: true,
      stroke: '#14456b',
      dash: [3, 2],
    },
    { kind: 'line', owner: 8, x1: 162, y1: 350, x2: 182, y2: 350, color: '#14456b', width: 0.75 },
    text(8, [80, 355], 'Блок', { face: 'sans/regular', size: 9 }),
    text(5, [72, 760], '1 Закон № 1. ', { size: 9, rise: 2 }),
    text('footer', [280, 815], 'Стр. 2 из 3', { face: 'sans/regular', size: 8 }),
  ]
  return { ...A4, number: 0, structure, items }
}

function tablePage(metrics: FontMetrics): Page {
  const structure: StructureNode[] = [
    { id: 20, parent: 0, role: 'Sect' },
    { id: 21, parent: 20, role: 'H1' },
    { id: 22, parent: 20, role: 'Table' },
    { id: 23, parent: 22, role: 'TR' },
    { id: 24, parent: 23, role: 'TH', scope: 'Column' },
    { id: 25, parent: 23, role: 'TH', scope: 'Column', colSpan: 2 },
    { id: 26, parent: 22, role: 'TR' },
    { id: 27, parent: 26, role: 'TH', scope: 'Row' },
    { id: 28, parent: 26, role: 'TD' },
    { id: 29, parent: 26, role: 'TD' },
    { id: 30, parent: 20, role: 'L', numbering: 'Decimal' },
    { id: 31, parent: 30, role: 'LI' },
    { id: 32, parent: 31, role: 'Lbl' },
    { id: 33, parent: 31, role: 'LBody' },
    { id: 34, parent: 33, role: 'Link' },
    { id: 35, parent: 33, role: 'Code' },
  ]
  const url = 'https://example.org/путь?a=1&b=(2)'
  const items: Item[] = [
    { kind: 'anchor', id: 'матрица', x: 72, y: 60 },
    text(21, [72, 80], 'Матрица', { face: 'sans/bold', size: 18 }),
    { kind: 'line', owner: 'artifact', x1: 72, y1: 100, x2: 400, y2: 100, color: '#808080', width: 0.5 },
    text(24, [76, 116], 'Роль ', { face: 'sans/bold', size: 10 }),
    text(25, [186, 160], 'Уровень ', { face: 'sans/bold', size: 10, rotate: 90 }),
    text(27, [76, 180], 'Следователь ', { face: 'sans/bold', size: 10 }),
    text(28, [176, 180], '3 ', { face: 'sans/regular', size: 10 }),
    text(32, [72, 220], '1. ', { size: 11 }),
    text(34, [92, 220], url, { size: 11, color: '#14456b' }),
    {
      kind: 'link',
      owner: 34,
      x: 92,
      y: 209,
      width: (metrics.measure('serif/regular', url) * 11) / 1000,
      height: 14,
      target: { uri: url },
      contents: url,
    },
    text(35, [92, 236], 'strategy build --check', { face: 'mono/regular', size: 10 }),
  ]
  return { number: 1, width: 841.89, height: 595.28, structure, items }
}

type TextOptions = Partial<Omit<TextItem, 'kind' | 'owner' | 'x' | 'y' | 'text'>>

type TextItem = Extract<Item, { kind: 'text' }>

function text(
  owner: TextItem['owner'],
  [x, y]: readonly [number, number],
  content: string,
  options: TextOptions,
): Item {
  return { kind: 'text', owner, x, y, text: content, face: 'serif/regular', size: 11, color: INK, ...options }
}

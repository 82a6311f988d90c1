import { describe, expect, it } from 'vitest'
import { buildSample } from '../build-sample.ts'
import { checkTags } from '../check-structure.ts'
import { damage } from '../support/damage.ts'
import type { Editable, Editor } from '../support/damage.ts'
import { pdfObjects, readJson } from '../support/read-pdf.ts'
import type { PdfValue } from '../support/read-pdf.ts'
import { isInstalled } from '../support/tools.ts'

/** The first element of a type, after as many as are passed over. */
function element({ one, at, catalog }: Editor, type: string, skip = 0): Editable {
  const found: Editable[] = []
  const visit = (value: PdfValue): void => {
    if (Array.isArray(value)) return (value as readonly PdfValue[]).forEach(visit)
    if (typeof value !== 'string') return
    const dictionary = at(value)
    if (dictionary['/S'] === type) found.push(dictionary)
    visit(dictionary['/K'] ?? null)
  }
  visit(at(catalog['/StructTreeRoot'])['/K'] ?? null)
  return found[skip] ?? one('/S', type)
}

const set =
  (type: string, key: string, value: PdfValue, skip = 0) =>
  (editor: Editor) =>
    void (element(editor, type, skip)[key] = value)

const roles = (map: Editable) => (editor: Editor) =>
  void (editor.at(editor.catalog['/StructTreeRoot'])['/RoleMap'] = map)

/** Content of the page with the text; the sample marks it. */
const content = (from: string | RegExp, to: string) => (editor: Editor) =>
  editor.rewrite(editor.page(1)['/Contents'], (data) => data.replace(from, to))

/** Gives an element as its children new elements of some types. */
const children = (type: string, types: readonly string[]) => (editor: Editor) => {
  const parent = element(editor, type)
  const self = Object.entries(parentsOf(editor)).find(([, one]) => one === parent)?.[0] ?? ''
  parent['/K'] = types.map((kind) => editor.add({ '/Type': '/StructElem', '/S': kind, '/P': self }))
}

function parentsOf({ at, catalog }: Editor): Readonly<Record<string, Editable>> {
  const found: Record<string, Editable> = {}
  const visit = (value: PdfValue): void => {
    if (Array.isArray(value)) return (value as readonly PdfValue[]).forEach(visit)
    if (typeof value !== 'string') return
    found[value] = at(value)
    visit(at(value)['/K'] ?? null)
  }
  visit(at(catalog['/StructTreeRoot'])['/K'] ?? null)
  return found
}

/** What is done to the tags of a good document, and a part of what must be said about it. */
type Damage = readonly [what: string, change: (editor: Editor) => void, problem: string]

const DAMAGES: readonly Damage[] = [
  ['maps a standard type', roles({ '/Title': '/P', '/P': '/Span' }), 'The standard type /P is mapped'],
  ['maps a type to none', roles({ '/Title': '/Other' }), 'The type /Title is mapped to no standard type'],
  ['does not map a type', roles({}), 'The type /Title is mapped to no standard type'],
  ['maps in a circle', roles({ '/Title': '/A', '/A': '/Title' }), 'The type /Title is mapped to no standard type'],
  ['has an element of no type', set('/P', '/Type', null), 'has no type'],
  ['has an element of another parent', set('/P', '/P', '1 0 R'), 'names another parent'],
  ['has an element without a parent', (editor) => delete element(editor, '/Document')['/P'], 'names another parent'],
  ['speaks no language', set('/H2', '/Lang', 'u:kk_KZ'), 'in no known language'],
  ['has a link that leads nowhere', set('/Link', '/K', 0), 'has no clickable area'],
  ['has a formula', set('/P', '/S', '/Formula'), 'for which there are no checks'],
  ['has a form', set('/P', '/S', '/Form'), 'for which there are no checks'],
  ['has a figure without words', set('/Figure', '/Alt', 'u: '), 'has no text alternative'],
  ['has a figure without a place', set('/Figure', '/A', null), 'has no bounding box'],
  ['has a figure without an area', set('/Figure', '/A', { '/BBox': [5, 5, 5, 9] }), 'without an area'],
  ['begins with the second level', set('/H1', '/S', '/H2'), 'follows a heading of level 0'],
  ['skips a level', set('/H2', '/S', '/H3'), 'follows a heading of level 1'],
  ['has a heading without a level', set('/H1', '/S', '/H'), 'has no level'],
  ['has two headings without a level', children('/Sect', ['/H', '/H']), 'holds two headings'],
  ['has a note without a name', set('/Note', '/ID', null), 'has no name of its own'],
  ['has notes of the same name', children('/Sect', ['/Note', '/Note']), 'has no name of its own'],
  ['has a paragraph in a table', set('/TR', '/S', '/P'), 'holds P'],
  ['has a paragraph in a row', set('/TD', '/S', '/P'), 'holds P'],
  ['has a row outside of tables', set('/Table', '/S', '/Div'), 'TR'],
  ['has a cell outside of rows', set('/TR', '/S', '/Div'), 'stands in Div'],
  ['has an item outside of lists', set('/L', '/S', '/Div'), 'stands in Div'],
  ['has a body outside of items', set('/LI', '/S', '/Div'), 'stands in Div'],
  ['has a paragraph in a list', set('/LI', '/S', '/P'), 'holds P'],
  ['has a paragraph in an item', set('/LBody', '/S', '/P'), 'holds P'],
  ['has an entry outside of contents', children('/Sect', ['/TOCI']), 'stands in Sect'],
  ['has text right in a list', set('/L', '/K', 0), 'holds content of its own'],
  ['has a caption in the midst', children('/Table', ['/TR', '/Caption', '/TR']), 'a caption in the midst'],
  ['has two captions', children('/Table', ['/Caption', '/TR', '/Caption']), 'a caption in the midst, or two'],
  ['has a caption below a list', children('/L', ['/LI', '/Caption']), 'a caption in the midst'],
  ['has a head without a body', children('/Table', ['/THead', '/TR']), 'has no body'],
  ['has a foot without a body', children('/Table', ['/TR', '/TFoot']), 'has no body'],
  ['has two heads', children('/Table', ['/THead', '/THead', '/TBody']), 'many heads or feet'],
  ['has a head outside of tables', children('/Sect', ['/THead']), 'stands in Sect'],
  ['has a row of fewer cells', set('/TH', '/A', [], 1), 'has rows of 2 and 3 cells'],
  ['has a row of more cells', set('/TD', '/A', { '/ColSpan': 2 }), 'has rows of 3 and 4 cells'],
  ['has a cell without an end', set('/TD', '/A', { '/RowSpan': 2 }), 'goes beyond its last row'],
  [
    'has cells on each other',
    (editor) => {
      set('/TH', '/A', { '/Scope': '/Column', '/ColSpan': 2, '/RowSpan': 2 }, 1)(editor)
      set('/TH', '/A', { '/Scope': '/Row', '/ColSpan': 2 }, 2)(editor)
    },
    'has cells that overlap',
  ],
  ['has a header without a scope', set('/TH', '/A', null), 'has no scope'],
  ['has a header of an odd scope', set('/TH', '/A', { '/Scope': '/Page' }), 'has no scope'],
  [
    'has a cell without a header',
    (editor) => {
      set('/TH', '/A', { '/Scope': '/Row', '/ColSpan': 2 }, 1)(editor)
      set('/TH', '/A', { '/Scope': '/Column' }, 2)(editor)
    },
    'has no header',
  ],
  ['has content outside of marks', content(/$/, '\n0 0 9 9 re f'), 'paints outside of marks'],
  ['has text in a span only', content(/$/, '\n/Span<</Lang(ru)>>BDC 0 0 9 9 re f EMC'), 'paints outside of marks'],
  [
    'has an artifact in content',
    content(/$/, '\n/P<</MCID 0>>BDC /Artifact BMC EMC EMC'),
    'mixes artifacts and content',
  ],
  [
    'has content in an artifact',
    content(/$/, '\n/Artifact BMC /P<</MCID 0>>BDC EMC EMC'),
    'mixes artifacts and content',
  ],
  [
    'has an artifact in a span of content',
    content(/$/, '\n/P<</MCID 0>>BDC /Span BMC /Artifact BMC EMC EMC EMC'),
    'mixes',
  ],
  ['marks text of no language', content('(en)', '(e_n)'), 'marks text in no known language'],
  ['ends what it has not begun', content(/$/, '\nEMC'), 'ends a mark that it has not begun'],
  ['does not end what it has begun', content(/$/, '\n/Artifact BMC'), 'leaves something open'],
  ['nests text objects', content(/$/, '\nBT BT ET ET'), 'nests text objects'],
  ['uses a mark twice', content(/$/, '\n/H1<</MCID 0>>BDC EMC'), 'is used twice'],
  ['has a mark of nobody', content(/$/, '\n/P<</MCID 999>>BDC EMC'), 'is not in the tree'],
  ['has a mark of another role', content('/H1<<', '/H2<<'), 'has the role of another'],
  ['has a mark on no page', content('/H1<</MCID 0>>BDC', '/Artifact BMC'), 'which is on no page'],
  ['has a mark in two places', set('/H2', '/K', [0]), 'is in the tree twice'],
  [
    'has no way back',
    (editor) => void (editor.at(editor.catalog['/StructTreeRoot'])['/ParentTree'] = null),
    'loses mark',
  ],
  ['has a link without a way back', (editor) => delete editor.one('/Subtype', '/Link')['/StructParent'], 'loses link'],
  ['has a link in another element', set('/Link', '/S', '/Span'), 'is not in a Link element'],
]

describe.runIf(isInstalled('qpdf'))('the checks of tags', () => {
  const objects = readJson(buildSample())

  it('find nothing in a good document', () => {
    expect(checkTags(pdfObjects(objects))).toEqual([])
  })

  it.each(DAMAGES)('see that a document %s', (_, change, problem) => {
    expect(checkTags(damage(objects, change)).join('\n')).toContain(problem)
  })
})

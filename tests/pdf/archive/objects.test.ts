import { describe, expect, it } from 'vitest'
import { checkBytes, checkObjects } from '../check-archive.ts'
import { damage } from '../support/damage.ts'
import type { Editable, Editor } from '../support/damage.ts'
import { pdfObjects, readJson } from '../support/read-pdf.ts'
import { isInstalled } from '../support/tools.ts'
import { buildRichSample } from './rich-sample.ts'
import type { Damage } from './rich-sample.ts'

/** Pages of the document above: the cover, the picture, the text with a link, the table. */
const PICTURE = 1
const TEXT = 2

const content = (addition: string) => (editor: Editor) =>
  editor.rewrite(editor.page(TEXT)['/Contents'] ?? null, (data) => `${data}\n${addition}`)

const catalog = (key: string, value: boolean | string | object) => (editor: Editor) => {
  Object.assign(editor.catalog, { [key]: value })
}

const page = (key: string, value: unknown) => (editor: Editor) => {
  Object.assign(editor.page(TEXT), { [key]: value })
}

const inOne = (where: readonly [string, string], key: string, value: unknown) => (editor: Editor) => {
  Object.assign(editor.one(...where), { [key]: value })
}

const annotation = (key: string, value: unknown) => inOne(['/Subtype', '/Link'], key, value)
const image = (key: string, value: unknown) => inOne(['/Subtype', '/Image'], key, value)
const specification = (key: string, value: unknown) => inOne(['/Type', '/Filespec'], key, value)
const attached = (key: string, value: unknown) => inOne(['/Type', '/EmbeddedFile'], key, value)
const descendant = (key: string, value: unknown) => inOne(['/Subtype', '/CIDFontType2'], key, value)
const composite = (key: string, value: unknown) => inOne(['/Subtype', '/Type0'], key, value)
const descriptor = (key: string, value: unknown) => inOne(['/Type', '/FontDescriptor'], key, value)
const intent = (key: string, value: unknown) => inOne(['/Type', '/OutputIntent'], key, value)

const profile = (offset: number, bytes: string) => (editor: Editor) =>
  editor.rewrite(
    editor.one('/Type', '/OutputIntent')['/DestOutputProfile'],
    (data) => data.slice(0, offset) + bytes + data.slice(offset + bytes.length),
  )

const program = (change: (data: string) => string) => (editor: Editor) =>
  editor.rewrite(editor.one('/Type', '/FontDescriptor')['/FontFile2'], change)

const map = (from: RegExp, to: string) => (editor: Editor) =>
  editor.rewrite(editor.one('/Subtype', '/Type0')['/ToUnicode'], (data) => data.replace(from, to))

/** Overwrites a table of a font file. */
const table = (tag: string, offset: number, bytes: string) =>
  program((data) => {
    const record = data.indexOf(tag)
    const start = Buffer.from(data, 'latin1').readUInt32BE(record + 8) + offset
    return data.slice(0, start) + bytes + data.slice(start + bytes.length)
  })

/** Makes something another kind, and leaves out its type, which is optional. */
function untyped(dictionary: Editable, kind: string): void {
  dictionary['/Subtype'] = kind
  delete dictionary['/Type']
}

const DAMAGES: Readonly<Record<string, readonly Damage[]>> = {
  'the catalog and pages': [
    ['is not marked', (editor) => void (editor.at(editor.catalog['/MarkInfo'])['/Marked'] = false), 'not marked'],
    ['is suspect', (editor) => void (editor.at(editor.catalog['/MarkInfo'])['/Suspects'] = true), 'suspect tags'],
    ['is in no language', catalog('/Lang', 'u:ru_RU'), 'has no language'],
    ['hides its title', catalog('/ViewerPreferences', {}), 'title is not shown'],
    ['has no structure', catalog('/StructTreeRoot', {}), 'no structure tree'],
    ['wants things of its reader', catalog('/Requirements', []), '/Requirements'],
    ['is shown in other ways', catalog('/Names', { '/AlternatePresentations': {} }), 'presentations'],
    ['has a page of no size', page('/MediaBox', [0, 0, 300, 2]), 'a /MediaBox of 300 by 2'],
    ['has a page of no end', page('/CropBox', [0, 0, 14_401, 200]), 'a /CropBox of 14401 by 200'],
    ['has a page without a box', (editor) => delete editor.page()['/MediaBox'], 'has no size'],
    ['inherits resources', (editor) => delete editor.page()['/Resources'], 'no resources of its own'],
    ['steps', page('/PresSteps', {}), '/PresSteps'],
    ['has a page without marks', page('/StructParents', null), 'no key in the parent tree'],
  ],
  'what has no checks': [
    ['a form', catalog('/AcroForm', {}), 'The catalog has /AcroForm'],
    ['a late rendering', catalog('/NeedsRendering', true), 'The catalog has /NeedsRendering'],
    ['optional content', catalog('/OCProperties', {}), 'The catalog has /OCProperties'],
    ['permissions', catalog('/Perms', {}), 'The catalog has /Perms'],
    ['an OPI image', image('/OPI', {}), 'has /OPI'],
    ['content that may be left out', image('/OC', {}), 'has /OC'],
    ['an appearance', annotation('/AP', {}), 'has /AP'],
    ['a note', annotation('/Subtype', '/Text'), 'of the kind /Annot /Text'],
    ['a form XObject', image('/Subtype', '/Form'), 'of the kind /XObject /Form'],
    ['a form XObject without a type', (editor) => untyped(editor.one('/SMask'), '/Form'), 'which is no /Image'],
    ['a note without a type', (editor) => untyped(editor.one('/Subtype', '/Link'), '/Text'), 'which is no /Link'],
    ['a simple font', (editor) => untyped(editor.one('/Subtype', '/Type0'), '/TrueType'), 'which is no /Type0'],
    ['a Type 3 font', composite('/Subtype', '/Type3'), 'of the kind /Font /Type3'],
    ['a signature', (editor) => void editor.add({ '/Type': '/Sig' }), 'of the kind /Sig'],
    [
      'graphics states by name',
      (editor) => void (editor.at(editor.page(TEXT)['/Resources'])['/ExtGState'] = {}),
      'has /ExtGState',
    ],
  ],
  graphics: [
    ['has no output intent', (editor) => delete editor.catalog['/OutputIntents'], 'no output intent'],
    ['has an intent for print', intent('/S', '/GTS_PDFX'), 'no output intent'],
    ['has a profile elsewhere', intent('/DestOutputProfileRef', {}), 'outside the file'],
    ['has an intent without a name', intent('/OutputConditionIdentifier', null), 'does not name its condition'],
    ['has a broken profile', profile(36, 'xxxx'), 'no ICC profile'],
    ['has a profile of a scanner', profile(12, 'scnr'), 'not for output'],
    ['has a profile for print', profile(16, 'CMYK'), 'not for RGB'],
    ['has a profile of the future', profile(8, '\x05'), 'later version'],
    [
      'has a profile of four components',
      (editor) => void (editor.at(editor.one('/Type', '/OutputIntent')['/DestOutputProfile'])['/N'] = 4),
      'three components',
    ],
    [
      'has two profiles',
      ({ catalog: root, add }) =>
        void (root['/OutputIntents'] = [
          ...(root['/OutputIntents'] as string[]),
          add({ '/DestOutputProfile': '1 0 R' }),
        ]),
      'different profiles',
    ],
    ['paints in inks', content('0 0 0 1 k'), 'paints in /DeviceCMYK'],
    ['paints in a space of its own', content('/Pattern cs'), 'paints in /Pattern'],
    ['blends in no space', (editor) => delete editor.page(PICTURE)['/Group'], 'blends in no colour space'],
    ['has an alternate image', image('/Alternates', []), 'has /Alternates'],
    ['smooths an image', image('/Interpolate', true), 'is interpolated'],
    ['has an image of odd depth', image('/BitsPerComponent', 3), 'a depth of its own'],
    ['has an image in inks', image('/ColorSpace', '/DeviceCMYK'), 'is in /DeviceCMYK'],
    ['has a palette of inks', image('/ColorSpace', ['/Indexed', '/DeviceCMYK', 1, 'b:00']), 'is in /DeviceCMYK'],
    [
      'has a mask in colours',
      (editor) => void (editor.at(editor.one('/SMask')['/SMask'])['/ColorSpace'] = '/DeviceRGB'),
      'a mask in colours',
    ],
  ],
  'content streams': [
    ['uses an unknown operator', content('BX foo EX'), 'the operator foo'],
    ['holds an image inline', content('BI /W 1 ID x EI'), 'the operator BI'],
    ['has an unknown intent', content('/Vivid ri'), 'rendering intent'],
    ['nests deeply', content(`${'q '.repeat(29)}${'Q '.repeat(29)}`), 'too deep'],
    ['restores too often', content('Q'), 'has not saved'],
    ['leaves a state open', content('q'), 'leaves a graphics state open'],
    ['uses the font of another', content('/Other 9 Tf'), 'uses /Other'],
    ['uses the image of another', content('/Other Do'), 'uses /Other'],
    ['has a large number', content('2147483648 w'), 'integer 2147483648'],
  ],
  fonts: [
    ['has no type', composite('/Type', '/Face'), 'has no type'],
    ['is encoded otherwise', composite('/Encoding', '/WinAnsiEncoding'), 'an encoding of its own'],
    ['has two descendants', composite('/DescendantFonts', ['1 0 R', '2 0 R']), 'has 2 descendants'],
    ['has two names', composite('/BaseFont', '/ABCDEF+Other'), 'has two names'],
    ['cannot be read', composite('/ToUnicode', null), 'cannot be read back'],
    ['runs downwards', map(/begincmap/, 'begincmap /WMode 1 def'), 'runs downwards'],
    ['rests on a map', map(/begincmap/, '/Other usecmap begincmap'), 'rests on another map'],
    ['has bytes of one', map(/<0000><ffff>/, '<00><ff>'), 'not for two bytes'],
    ['miscounts', map(/\d+ beginbfrange/, '99 beginbfrange'), 'has a section of'],
    ['reads a code as nothing', map(/> \[<[^>]*>/, '> [<0000>'), 'reads 0 as no character'],
    ['reads a code as a byte order', map(/> \[<[^>]*>/, '> [<FEFF>'), 'reads 0 as no character'],
    ['reads a code as its mirror', map(/> \[<[^>]*>/, '> [<0020FFFE>'), 'reads 0 as no character'],
    ['reads a code as a half', map(/> \[<[^>]*>/, '> [<D800>'), 'reads 0 as no character'],
    ['has a descendant of no type', descendant('/Type', null), 'has no type'],
    ['is whole by name', descendant('/BaseFont', '/Whole'), 'no subset by name'],
    ['maps glyphs', descendant('/CIDToGIDMap', null), 'maps glyphs elsewhere'],
    ['is of no collection', descendant('/CIDSystemInfo', {}), 'does not say its /Registry'],
    ['is described by another', descriptor('/FontName', '/Other'), 'another name in its descriptor'],
    ['is symbolic and not', descriptor('/Flags', 36), 'odd flags'],
    ['lists its glyphs', descriptor('/CIDSet', '1 0 R'), 'a set of CIDs'],
    ['is not embedded', descriptor('/FontFile2', null), 'is not embedded'],
    ['is empty', program(() => 'x'), 'has no glyphs'],
    ['is cut', program((data) => data.slice(0, -4)), 'is cut'],
    ['lacks an outline', table('loca', 0, '\xff\xff\xff\xff'), 'has no outline 0'],
    ['has more glyphs than outlines', table('maxp', 4, '\xff\xff'), 'fewer outlines than glyphs'],
    [
      'is of another kind',
      (editor) => void (editor.at(editor.one('/Type', '/FontDescriptor')['/FontFile2'])['/Subtype'] = '/OpenType'),
      'of another kind',
    ],
  ],
  glyphs: [
    ['shows a missing one', content('BT [<0000>] TJ ET'), 'A glyph is missing'],
    ['shows one beyond the font', content('BT <7fff> Tj ET'), 'not in its program'],
    ['shows half of one', content('BT <00> Tj ET'), 'A glyph is missing'],
    ['has no width', descendant('/W', [0, [500]]), 'has no width'],
    ['has another width', descendant('/W', [0, 500, 123]), 'wide in its program and 123 in its font'],
    ['has no text', map(/beginbfrange[^]*endbfrange/, 'beginbfrange endbfrange'), 'has no text'],
    ['reads as a private one', map(/> \[<[^>]*> <[^>]*>/, '> [<0000> <E000>'), 'for private use'],
  ],
  'annotations and actions': [
    ['opens with an action', catalog('/OpenAction', {}), '/OpenAction'],
    ['has scripts', catalog('/Names', { '/JavaScript': {} }), 'scripts'],
    ['reacts to the page', page('/AA', {}), 'has /AA'],
    ['starts a program', inOne(['/S', '/URI'], '/S', '/Launch'), 'an action /Launch'],
    ['runs a script', inOne(['/S', '/URI'], '/S', '/JavaScript'), 'an action /JavaScript'],
    ['does one thing more', inOne(['/S', '/URI'], '/Next', {}), 'has /Next'],
    ['leads to a place without a scheme', inOne(['/S', '/URI'], '/URI', 'u:place'), 'an address that is none'],
    ['leads to an address with a space', inOne(['/S', '/URI'], '/URI', 'u:https://a b'), 'an address that is none'],
    ['has no flags', (editor) => delete editor.one('/Subtype', '/Link')['/F'], 'may be hidden'],
    ['is hidden', annotation('/F', 6), 'may be hidden'],
    ['is not printed', annotation('/F', 0), 'is not printed'],
    ['has no words', annotation('/Contents', 'u:'), 'has no words'],
    ['has no area', annotation('/Rect', [9, 9, 9, 9]), 'has no area'],
    ['is beside its page', annotation('/Rect', [-9, 0, -1, 9]), 'outside of its page'],
    ['is on a page of another order', page('/Tabs', '/R'), 'tab in reading order'],
  ],
  attachments: [
    ['is of no type', specification('/Type', '/F'), 'has no type'],
    ['has no name', specification('/F', 'u:'), 'has no /F'],
    ['has no name in Unicode', specification('/UF', null), 'has no /UF'],
    ['is not described', specification('/Desc', null), 'has no /Desc'],
    ['is no relation', specification('/AFRelationship', '/Friend'), 'has no relationship'],
    ['is empty', specification('/EF', {}), 'has no content'],
    ['is of no media type', attached('/Subtype', '/json'), 'of no media type'],
    ['is longer than it says', (editor) => void (editor.one('/ModDate')['/Size'] = 1), 'of another size'],
    ['is of no day', (editor) => delete editor.one('/Size')['/ModDate'], 'when it was made'],
    ['is not associated', (editor) => delete editor.catalog['/AF'], 'not associated'],
  ],
}

describe.runIf(isInstalled('qpdf'))('the checks of archives', () => {
  const rich = buildRichSample()
  const objects = readJson(rich)

  it('find nothing in a good document', () => {
    expect([...checkBytes(rich), ...checkObjects(pdfObjects(objects))]).toEqual([])
  })

  for (const [topic, damages] of Object.entries(DAMAGES)) {
    it.each(damages)(`see that ${topic}: %s`, (_, change, problem) => {
      expect(checkObjects(damage(objects, change)).join('\n')).toContain(problem)
    })
  }
})

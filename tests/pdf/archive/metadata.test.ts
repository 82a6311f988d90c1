import { describe, expect, it } from 'vitest'
import { damage } from '../support/damage.ts'
import type { Editor } from '../support/damage.ts'
import { pdfObjects, readJson } from '../support/read-pdf.ts'
import { isInstalled } from '../support/tools.ts'
import { checkMetadata } from './metadata.ts'
import { buildRichSample } from './rich-sample.ts'
import type { Damage } from './rich-sample.ts'

const xmp = (from: string | RegExp, to: string) => (editor: Editor) =>
  editor.rewrite(editor.catalog['/Metadata'], (data) => data.replace(from, to))

const DAMAGES: readonly Damage[] = [
  ['are absent', (editor) => delete editor.catalog['/Metadata'], 'no metadata'],
  ['are of no type', (editor) => void (editor.one('/Type', '/Metadata')['/Subtype'] = '/Text'), 'no metadata'],
  ['are in Latin-1', xmp('PDFKit', 'PDF\xe9'), 'not in UTF-8'],
  ['are broken', xmp('</rdf:RDF>', ''), 'no XML'],
  ['are no packet', xmp('W5M0MpCehiHzreSzNTczkc9d', 'x'), 'no XMP packet'],
  ['say their length', xmp('<?xpacket begin', '<?xpacket bytes="9" begin'), 'says too much'],
  ['say their encoding', xmp('<?xpacket begin', '<?xpacket encoding="UTF-8" begin'), 'says too much'],
  ['hold other things', xmp('</rdf:RDF>', '<rdf:Bag rdf:about=""/></rdf:RDF>'), 'more than descriptions'],
  ['are about another', xmp('rdf:about=""', 'rdf:about="other"'), 'about something else'],
  ['repeat themselves', xmp('<dc:format>', '<dc:format>a</dc:format><dc:format>'), 'something twice'],
  ['have an own word', xmp('<dc:format>', '<dc:taste>a</dc:taste><dc:format>'), 'dc:taste, which no schema'],
  ['have a title in one language', xmp('x-default', 'ru'), 'give dc:title another type'],
  ['have a plain title', xmp(/<dc:title>.*<\/dc:title>/, '<dc:title>T</dc:title>'), 'give dc:title another type'],
  ['have an unordered author', xmp(/rdf:Seq>/g, 'rdf:Bag>'), 'give dc:creator another type'],
  ['have no author at all', xmp(/<rdf:Seq>.*<\/rdf:Seq>/, '<rdf:Seq/>'), 'give dc:creator another type'],
  ['have a date of another kind', xmp('2026-03-01T00:00:00Z', '1 March'), 'give xmp:CreateDate another type'],
  ['claim half a part', xmp('<pdfuaid:part>1', '<pdfuaid:part>1.5'), 'give pdfuaid:part another type'],
  ['do not describe a property', xmp('<pdfaProperty:name>part', '<pdfaProperty:name>other'), 'pdfuaid:part, which no'],
  ['describe another namespace', xmp('URI>http://www.aiim.org/pdfua', 'URI>http://other'), 'pdfuaid:part, which no'],
  ['describe a schema without a prefix', xmp(/<pdfaSchema:prefix>.*\n/, ''), 'does not say pdfaSchema:prefix'],
  ['describe a schema twice over', xmp(/(<pdfaSchema:)prefix>(.*)prefix>/, '$1word>$2word>'), 'says pdfaSchema:word'],
  ['describe an odd type', xmp('Type>Integer', 'Type>Number'), 'the type Number'],
  ['describe an odd category', xmp('>internal<', '>inner<'), 'the category inner'],
  ['name schemas otherwise', xmp(/pdfaExtension/g, 'extension'), 'The schemas have another prefix'],
  ['name fields otherwise', xmp(/pdfaProperty/g, 'property'), 'does not say pdfaProperty:name'],
  ['claim no archive', xmp(/<pdfaid:part>.*\n/, ''), 'lack pdfaid:part'],
  ['claim the part without files', xmp('<pdfaid:part>3', '<pdfaid:part>2'), 'claim pdfaid:part 2'],
  ['claim another level', xmp('conformance>A', 'conformance>B'), 'claim pdfaid:conformance B'],
  ['claim no accessibility', xmp(/<pdfuaid:part>.*\n/, ''), 'lack pdfuaid:part'],
  ['claim under another name', xmp(/pdfaid/g, 'archive'), 'name pdfaid:part otherwise'],
  ['have another title', xmp('(', '['), '/Title and dc:title differ'],
  ['have another day', xmp('ModifyDate>2026', 'ModifyDate>2025'), '/ModDate and xmp:ModifyDate differ'],
  ['are without a title', xmp(/(<dc:title>.*x-default">).*?</, '$1<'), 'has no title'],
  ['have a blank title', xmp(/(<dc:title>.*x-default">).*?</, '$1 &#xad;<'), 'has no title'],
  ['are in another language', xmp('<rdf:li>ru<', '<rdf:li>kk<'), '/Lang and dc:language differ'],
]

describe.runIf(isInstalled('qpdf'))('the checks of metadata', () => {
  const objects = readJson(buildRichSample())

  it('find nothing in a good document', () => {
    expect(checkMetadata(pdfObjects(objects))).toEqual([])
  })

  it.each(DAMAGES)('see that they %s', (_, change, problem) => {
    expect(checkMetadata(damage(objects, change)).join('\n')).toContain(problem)
  })
})

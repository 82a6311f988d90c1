import { describe, expect, it } from 'vitest'
import { checkBytes } from '../check-archive.ts'
import { buildRichSample } from './rich-sample.ts'
import { checkTokens } from './syntax-limits.ts'

describe('the checks of the bytes of a file', () => {
  const text = Buffer.from(buildRichSample()).toString('latin1')

  it.each<[string, string | RegExp, string, string]>([
    ['that it does not begin with its header', /^/, ' ', 'does not begin with a header'],
    ['that it is of version 2', '%PDF-1.7', '%PDF-2.0', 'does not begin with a header'],
    ['that its header has no binary comment', /%[\x80-\xff]{4}/, '%text', 'no binary comment'],
    ['that something follows its end', /$/, 'more', 'follows the end'],
    ['that it has no identifiers', '/ID[', '/IX[', 'no file identifiers'],
    ['that it has one identifier', /\/ID\[<\w+>/, '/ID[', 'no file identifiers'],
    ['that it is encrypted', '/ID[', '/Encrypt 1 0 R/ID[', 'is encrypted'],
    ['that it has no catalog', '/Root ', '/Rood ', 'names no catalog'],
    ['that its cross-references are elsewhere', /startxref\n\d/, 'startxref\n9', 'cross-references are not where'],
    ['that an object has two spaces', / 0 obj\n/, '  0 obj\n', 'begins with other spaces'],
    ['that an object goes on in its line', / 0 obj\n/, ' 0 obj ', 'begins with other spaces'],
    ['that an object ends in its line', /\nendobj/, ' endobj', 'does not end on a line of its own'],
    ['that a stream goes on in its line', />>\nstream\n/, '>>\nstream ', 'does not begin on a new line'],
    ['that a stream is longer than it says', /\nendstream/, 'x\nendstream', 'does not end where its length says'],
    ['that a stream ends in its line', /\nendstream/, 'endstream', 'does not end where its length says'],
    ['that a stream is in LZW', '/Filter/FlateDecode', '/Filter/LZWDecode', 'is in /LZWDecode'],
    ['that a stream is in two filters', '/Filter/FlateDecode', '/Filter[/Crypt/FlateDecode]', 'is in /Crypt'],
    ['that metadata are compressed', '/Subtype/XML', '/Subtype/XML/Filter/FlateDecode', 'metadata are compressed'],
    ['that a stream is in another file', '/Subtype/XML', '/Subtype/XML/F(file)', 'has /F, data in another file'],
    ['that a number is too large', '/Subtype/XML', '/Subtype/XML/N 2147483648', 'the integer 2147483648'],
  ])('see %s', (_, from, to, problem) => {
    const damaged = text.replace(from, to)
    expect(damaged).not.toBe(text)
    expect(checkBytes(Buffer.from(damaged, 'latin1')).join('\n')).toContain(problem)
  })

  it('see cross-references in a table that are spaced otherwise', () => {
    const file = (table: string): string =>
      `%PDF-1.7\n%\xff\xff\xff\xff\n1 0 obj\n<<>>\nendobj\n${table}trailer<</Root 1 0 R/ID[<00><00>]>>startxref\n35\n%%EOF\n`
    expect(checkBytes(Buffer.from(file('xref\n0 1\n'), 'latin1'))).toEqual([])
    expect(checkBytes(Buffer.from(file('xref 0 1\n'), 'latin1')).join()).toContain('spaced otherwise')
  })

  it.each([
    ['<ABC>', 'a hexadecimal string of other digits'],
    ['<0G>', 'a hexadecimal string of other digits'],
    ['-2147483649', 'the integer -2147483649 out of range'],
    [`4${'0'.repeat(38)}.0`, 'out of range'],
    [`.${'0'.repeat(38)}1`, 'out of range'],
    [`(${'x'.repeat(32_768)})`, 'a string of 32768 bytes'],
    [`<${'00'.repeat(32_768)}>`, 'a string of 32768 bytes'],
    [`/${'x'.repeat(128)}`, 'a name of 128 bytes'],
    ['/caf#E9', 'which is not UTF-8'],
  ])('see what is wrong with %.20s', (token, problem) => {
    expect(checkTokens(token, 'It').join()).toContain(problem)
  })

  it('accept numbers, strings and names at their limits', () => {
    const tokens = [
      '2147483647',
      '-2147483648',
      '0.0',
      `(${String.raw`\(\101`.repeat(9)})`,
      `/${'x'.repeat(127)}`,
      '/caf#C3#A9',
    ]
    expect(checkTokens([...tokens, `(${'x'.repeat(32_767)})`, '<0a B1>'].join(' '), 'It')).toEqual([])
  })
})

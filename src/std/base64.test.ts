import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64 } from './base64.ts'

test('bytes are written as Node writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => base64(bytes) === Buffer.from(bytes).toString('base64')),
  )
  expect(base64(new Uint8Array([1, 2, 3, 4]))).toBe('AQIDBA==')
})

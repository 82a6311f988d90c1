import { expect, test } from 'vitest'
import { linkCodes } from '../../src/link/codes.ts'
import { rules } from '../../src/rules/registry.ts'
import { validateCodes } from '../../src/validate/codes.ts'
import { checksBySubject } from './checks-by-subject.ts'

const named = Object.values(checksBySubject).flatMap((checks) => checks.flatMap(({ codes }) => codes ?? []))

test('every rule stands in the table of subjects, and the table names no other', () => {
  const own = named.filter((code) => !code.includes('/'))
  expect([...new Set(own)].toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
})

test('the codes of other stages in the table exist', () => {
  const known = [...validateCodes, ...linkCodes].map(({ code }) => code)
  const others = named.filter((code) => /^(validate|link)\//.test(code))
  expect(others.filter((code) => !known.includes(code))).toEqual([])
})

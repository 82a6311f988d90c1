import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAssets } from '../src/host/read-assets.ts'
import { readProject } from '../src/host/read-project.ts'
import { usualLimits } from '../src/model/limits.ts'
import { createMemory } from '../src/model/build-memory.ts'
import type { Inputs } from '../src/model/inputs.ts'
import { createPdfBackend } from '../src/pdf/create-pdf-backend.ts'
import { build, type BuildResult } from '../src/pipeline/build.ts'
import type { BuildRequest } from '../src/pipeline/build-request.ts'
import { exampleFolder } from './support/build-project.ts'

/** The state of a project of several files, as what an editor has made of it so far. */
interface State {
  readonly role: string
  readonly people: number
  readonly prose: string
  readonly accent: string | undefined
  readonly broken: boolean
  readonly template: boolean
}

const start: State = { role: 'Judge', people: 3, prose: 'Text.', accent: undefined, broken: false, template: false }

const edits: fc.Arbitrary<Partial<State>> = fc.oneof(
  fc.record({ role: fc.constantFrom('Judge', 'Prosecutor', 'Expert\u00a0witness') }),
  fc.record({ people: fc.nat(9) }),
  fc.record({
    prose: fc.constantFrom('Text.', 'Other *text*[^1].\n\n[^1]: Note.', '# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |'),
  }),
  fc.record({ accent: fc.constantFrom(undefined, '#204060', '#602040') }),
  fc.record({ broken: fc.boolean() }),
  fc.record({ template: fc.boolean() }),
)

const assets = readAssets(['schemas', 'templates', 'locales'])
const example = readProject(exampleFolder('minimal'), usualLimits)
const frame = example.sources[0]?.text ?? ''

function inputsOf({ role, people, prose, accent, broken, template }: State): Inputs {
  const documents =
    'documents:\n  - { id: framework, template: framework }\n  - { id: strategy, template: strategy, sections: [{ id: partners, title: Partners, from: partners.md }] }\n'
  const theme =
    accent === undefined
      ? undefined
      : { path: 'theme.yaml', text: `extends: compact\ncolors: { accent: '${accent}' }\n` }
  const more = `roles:\n  - { id: judge, title: ${role}, tier: judge }\ninstitutions:\n  - { id: court, title: Court, type: court, functions: employs, posts: [{ role: ${broken ? 'jugde' : 'judge'}, current: ${people}, status: fictional }] }\n`
  return {
    ...example,
    sources: [
      { path: 'more.yaml', text: more },
      { path: 'strategy.yaml', text: documents + frame },
    ],
    prose: new Map([['partners.md', prose]]),
    templates: template ? new Map([['partials/glossary.hbs', 'Own glossary.\n']]) : new Map(),
    theme,
    assets,
    today: undefined,
  }
}

const request: BuildRequest = {
  ruleSettings: new Map(),
  creator: 'strategy test',
  formats: ['md', 'pdf', 'html'],
  openPdf: () => Promise.resolve(createPdfBackend({ readImage: () => new Uint8Array() })),
}

const contents = ({ artifacts, diagnostics }: BuildResult): unknown => ({ artifacts, diagnostics })

test('after any edits a build with a memory makes what a cold build makes, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 3, maxLength: 3 }), async (list) => {
      const memory = createMemory()
      let state = start
      for (const edit of [{}, ...list]) {
        state = { ...state, ...edit }
        const inputs = inputsOf(state)
        const warm = await build(inputs, { ...request, memory })
        expect(contents(warm)).toEqual(contents(await build(inputs, request)))
        expect(warm.artifacts.length > 0).toBe(!state.broken)
        if (warm.artifacts.length > 0) memory.forgetUnused()
      }
    }),
    { numRuns: 2 },
  )
})

test('a document is set again only when its text, its look or its pictures change', async () => {
  const memory = createMemory()
  let read = 0
  const counted = { ...request, memory, openPdf: () => (read++, request.openPdf({})) }
  const first = await build(inputsOf(start), counted)
  const second = await build(inputsOf({ ...start, prose: 'Another text.' }), counted)
  const content = (result: BuildResult, path: string): unknown =>
    result.artifacts.find((one) => one.path === path)?.content
  expect(content(second, 'en/framework.pdf')).toBe(content(first, 'en/framework.pdf'))
  expect(content(second, 'en/strategy.pdf')).not.toEqual(content(first, 'en/strategy.pdf'))
  expect(read).toBe(1)
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isInstalled, runTool } from '../pdf/support/tools.ts'
import { buildProject, outputOf } from '../support/build-project.ts'
import { temporaryFolder } from '../support/run-strategy.ts'

/** A project in which two texts lack Russian: a title and a definition of several blocks. */
function projectFolder(setting: string): string {
  const root = temporaryFolder()
  writeFileSync(
    join(root, 'strategy.yaml'),
    `project:
  id: p
  title: { en: Training, ru: Обучение }
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en, ru]
  ${setting}
areas: [{ id: a, title: { en: Evidence, ru: Доказательства } }]
competencies:
  - id: c
    title: { en: Device seizure }
    area: a
    definition: { en: "Secures devices.\\n\\n- telephones\\n- computers" }
    levels: { 1: { en: Knows, ru: Знает } }
roles: [{ id: r, title: { en: Officer, ru: Сотрудник }, tier: investigator, requires: [{ competency: c, level: 1, importance: 4 }] }]
documents: [{ id: framework, template: framework }]
`,
  )
  return root
}

async function russian(setting: string) {
  const result = await buildProject(projectFolder(setting), {
    languages: ['ru'],
    formats: ['md', 'pdf', 'html'],
  })
  return { result, found: result.diagnostics.filter(({ code }) => code === 'render/missing-translation') }
}

type Built = Awaited<ReturnType<typeof russian>>

function textOf({ result }: Built, extension: 'md' | 'html'): string {
  return new TextDecoder().decode(outputOf(result, `ru/framework.${extension}`))
}

function pagesOf({ result }: Built): string {
  const bytes = outputOf(result, 'ru/framework.pdf')
  return runTool('pdftotext', ['-raw', 'FILE', '-'], bytes).replaceAll(/\s+/g, ' ')
}

const mark = 'Device seizure [на английском языке]'

test('fallback prints the base language with a mark in every format, and warns at the line of the text', async () => {
  const built = await russian('missing_translation: fallback')
  expect(new Set(built.found.map(({ severity, span }) => [severity, span?.file].join()))).toEqual(
    new Set(['warning,strategy.yaml']),
  )
  expect(built.found.length).toBeGreaterThan(1)
  const markdown = textOf(built, 'md')
  expect(markdown.replaceAll('\\', '')).toContain(mark)
  expect(markdown).toContain(
    '<!-- lang en -->\n\nSecures devices.\n\n- telephones\n- computers\n\n<!-- /lang -->\n\n\\[на английском языке\\]',
  )
  expect(textOf(built, 'html').replaceAll(/<[^>]+>/g, '')).toContain(mark)
  if (isInstalled('pdftotext')) expect(pagesOf(built)).toContain(mark)
})

test('error refuses the document, and is what an approved project gets', async () => {
  for (const setting of ['missing_translation: error', 'status: approved']) {
    const { result, found } = await russian(setting)
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']))
    expect(result.artifacts).toEqual([])
  }
})

test('off prints the base language without a mark and says nothing', async () => {
  const built = await russian('missing_translation: off')
  expect(built.found).toEqual([])
  const markdown = textOf(built, 'md')
  expect(markdown).toContain('Device seizure')
  expect(markdown).not.toContain('на английском языке')
  if (isInstalled('pdftotext')) expect(pagesOf(built)).not.toContain('на английском языке')
})

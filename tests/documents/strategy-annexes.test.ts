import { expect, test } from 'vitest'
import type { Reader } from '../../src/model/reader.ts'
import { renderProject } from '../support/render-project.ts'

interface Wanted {
  readonly document?: string
  readonly language?: string
  readonly reader?: Reader
}

/** A document of a small service that teaches one course after another. */
async function textOf(output: string, { document = '', language = 'en', reader }: Wanted = {}): Promise<string> {
  const text = `
project: { id: customs, title: Customs, country: XX, period: { from: 2027, to: 2028 }, languages: [${language}] }
documents:
  - { id: strategy, template: strategy${document} }
  - { id: course-catalogue, template: course-catalogue }
areas: [{ id: devices, title: Devices, definition: All that stores data. }]
competencies:
  - { id: seizure, title: Seizure, area: devices, definition: Secures devices. }
  - { id: imaging, title: Imaging, area: devices }
  - { id: weighing, title: Weighing, area: devices, status: withdrawn }
roles:
  - { id: guard, title: Guard, tier: first-responder, requires: [{ competency: seizure, level: 1 }] }
  - { id: inspector, title: Inspector, tier: first-responder, requires: [{ competency: seizure, level: 1 }, { competency: imaging, level: 2 }] }
institutions: [{ id: north, title: North, type: academy }, { id: south, title: South, type: academy }]
courses:
  - id: seizing
    title: Seizing
    aim: Teaches how to seize.
    days: 2
    class: { max: 20 }
    audience: All inspectors
    assessment: Practical test
    develops: [{ competency: seizure, from: 0, to: 1 }]
    offered_by: [{ institution: north }, { institution: south, status: planned }]
  - id: copying
    title: Copying
    days: 3
    develops: [{ competency: imaging, from: 0, to: 2 }]
    prerequisites: { courses: [seizing] }
`
  return renderProject(text, output, { language, ...(reader && { reader }) })
}

function section(markdown: string, id: string): string {
  return markdown.split(`<a id="section-${id}"></a>`)[1]?.split('<a id="section-')[0] ?? ''
}

test('a short sheet says of a course whom it is for, what it asks for and who gives it', async () => {
  const sheets = section(await textOf('strategy'), 'course-sheets')
  expect(sheets).toMatch(/<a id="course-seizing"><\/a>\n\n### [A-Z]\.1 Seizing\n\nTeaches how to seize\.\n/)
  expect(sheets).toContain('| Offered by | [North](#institution-north); [South](#institution-south) (planned) |')
  expect(sheets).toContain('| Develops (levels) | [Seizure](#competency-seizure) (0 → 1) |')
  expect(sheets).toContain('| Before it | [Seizing](#course-seizing) |')
  expect(sheets).not.toContain('| Class |')
})

test('what a short sheet says stands in the same words in the catalogue', async () => {
  const rows = (text: string): readonly string[] => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split('\n')
  const long = rows(section(await textOf('course-catalogue'), 'sheets'))
  const short = rows(section(await textOf('strategy'), 'course-sheets')).filter((line) => line.startsWith('| '))
  expect(short.filter((line) => !long.includes(line))).toEqual(['| Offered by | North; South (planned) |'])
})

test('the table of courses leads to the sheets, or is itself the place of a course where there are none', async () => {
  expect(section(await textOf('strategy'), 'architecture')).toContain('| [Seizing](#course-seizing) |')
  const without = await textOf('strategy', { document: ', drop: [course-sheets]' })
  expect(section(without, 'architecture')).toContain('| <a id="course-seizing"></a>Seizing |')
  expect(without).not.toContain('section-course-sheets')
})

test('the dictionary defines the competencies in force by area', async () => {
  const dictionary = section(await textOf('strategy'), 'dictionary')
  expect(dictionary).toMatch(/<a id="area-devices"><\/a>\n\n### [A-Z]\.1 Devices\n\nAll that stores data\.\n/)
  expect(dictionary).toContain(
    '| <a id="competency-seizure"></a>Seizure | Secures devices. | 2 |\n| <a id="competency-imaging"></a>Imaging | – | 1 |',
  )
  expect(dictionary).not.toContain('Weighing')
})

test('an extract for one role defines its competencies, and counts the roles of the whole project', async () => {
  const dictionary = section(await textOf('strategy', { reader: { kind: 'role', id: 'guard' } }), 'dictionary')
  expect(dictionary).toContain('Seizure | Secures devices. | 2 |')
  expect(dictionary).not.toContain('Imaging')
})

test('both have their words in Kazakh', async () => {
  const text = await textOf('strategy', { language: 'kk' })
  expect(section(text, 'course-sheets')).toMatch(/^## [А-Я] қосымшасы\. Курс карточкалары$/m)
  expect(section(text, 'dictionary')).toMatch(/^## [А-Я] қосымшасы\. Құзыреттер сөздігі$/m)
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildProject, exampleFolder, outputOf } from '../support/build-project.ts'
import { repository } from '../support/check-files.ts'

const built = await buildProject(exampleFolder('minimal'), { formats: ['md'] })

test('the minimal example builds without a finding', () => {
  expect(built.diagnostics).toEqual([])
})

test.each(['framework', 'strategy'])(
  'the %s of the minimal example reads as it was last read by a person',
  async (id) => {
    const text = new TextDecoder().decode(outputOf(built, `en/${id}.md`))
    await expect(text).toMatchFileSnapshot(join(repository, 'tests/golden/minimal', `${id}.md`))
  },
)

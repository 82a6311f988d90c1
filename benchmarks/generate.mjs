// Writes a project of a given size: node benchmarks/generate.mjs S|M|L FOLDER [--languages en,ru] [--seed 1]
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeAreas, makeCompetencies } from './generator/competencies.mjs'
import { makeCourses } from './generator/courses.mjs'
import { makeFrame, makeReferences } from './generator/frame.mjs'
import { makeInstitutions } from './generator/institutions.mjs'
import { createRandom } from './generator/random.mjs'
import { makePathways, makeRoles } from './generator/roles.mjs'
import { SIZES } from './generator/sizes.mjs'
import { createTexts } from './generator/texts.mjs'
import { toYaml } from './generator/to-yaml.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: 'string', default: 'en' }, seed: { type: 'string', default: '1' } },
})
const [sizeName, folder] = positionals
const size = SIZES[sizeName]
const languages = values.languages.split(',')

if (!size || !folder || languages.some((language) => language !== 'en' && language !== 'ru')) {
  console.error('Usage: node benchmarks/generate.mjs S|M|L FOLDER [--languages en,ru] [--seed 1]')
  process.exitCode = 2
} else {
  const files = makeFiles(size, languages, Number(values.seed))
  for (const [path, content] of files) write(join(folder, path), content)
  const bytes = files.reduce((sum, [, content]) => sum + Buffer.byteLength(content), 0)
  console.log(`${sizeName}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB in ${folder}`)
}

function makeFiles(size, languages, seed) {
  const random = createRandom(seed)
  const project = { size, random, texts: createTexts(random, languages) }
  const courses = makeCourses(project)
  const sections = {
    competencies: makeCompetencies(project),
    roles: makeRoles(project),
    institutions: makeInstitutions(project),
    courses,
    pathways: makePathways(project, courses),
  }
  return [
    ['strategy.yaml', toYaml(makeFrame(languages, project.texts))],
    ['references.yaml', toYaml(makeReferences(project.texts))],
    ['areas.yaml', toYaml({ areas: makeAreas(project) })],
    ...Object.entries(sections).flatMap(([name, entries]) => inChunks(name, entries)),
  ]
}

/** Long sections are spread over files of up to 100 entries, as several authors would keep them. */
function inChunks(section, entries) {
  const count = Math.ceil(entries.length / 100)
  return Array.from({ length: count }, (_, n) => {
    const path = count === 1 ? `${section}.yaml` : `${section}/${section}-${String(n + 1).padStart(3, '0')}.yaml`
    return [path, toYaml({ [section]: entries.slice(n * 100, (n + 1) * 100) })]
  })
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

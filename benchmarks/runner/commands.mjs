// The commands of a run: bare Node, the product, and the peers that are installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('..', import.meta.url))
const strategy = fileURLToPath(new URL('../../bin/strategy.js', import.meta.url))
const engines = ['xelatex', 'lualatex', 'pdflatex', 'typst', 'weasyprint', 'wkhtmltopdf']

/** Commands that need no project. */
export function commonCommands() {
  return [
    { name: 'node -e 0', argv: ['node', '-e', '0'] },
    { name: '--version', argv: ['node', strategy, '--version'] },
  ]
}

/** Commands for the project of one size; peers read the same YAML, pandoc the Markdown that the product made of it. */
export function sizeCommands(size, project, out) {
  const target = (name) => join(out, `${size}-${name}`)
  const build = (format) => [
    'node',
    strategy,
    'build',
    project,
    '-q',
    '--date',
    '2026-01-15',
    '-f',
    format,
    '-o',
    target(format),
  ]
  const markdown = join(target('md'), 'en', 'framework.md')
  return [
    { name: `validate ${size}`, argv: ['node', strategy, 'validate', project, '-q'] },
    { name: `build md ${size}`, argv: build('md') },
    { name: `build pdf ${size}`, argv: build('pdf'), pdf: join(target('pdf'), 'en', 'framework.pdf') },
    ...typst(size, project, target('typst.pdf')),
    ...pandoc(size, markdown, target('pandoc.pdf')),
  ]
}

function typst(size, project, pdf) {
  if (!existsSync(join(here, 'node_modules', '@myriaddreamin', 'typst-ts-node-compiler'))) return []
  return [{ name: `Typst ${size}`, argv: ['node', join(here, 'peers', 'typst.mjs'), project, pdf], pdf }]
}

function pandoc(size, markdown, pdf) {
  const engine = engines.find(isOnPath)
  if (!isOnPath('pandoc') || !engine) return []
  const argv = ['pandoc', '--from', 'gfm', '--toc', `--pdf-engine=${engine}`, markdown, '-o', pdf]
  return [{ name: `pandoc + ${engine} ${size}`, argv, pdf }]
}

function isOnPath(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { repository } from '../support/check-files.ts'
import type { Block } from './read-page.ts'

/** What a reader would object to while following a page; `line` of the page. */
export interface Objection {
  readonly line: number
  readonly message: string
}

/**
 * Does what a page tells its reader to do, from an empty folder on: writes the YAML blocks to the files that they name,
 * types the commands and compares what they print with the `text` blocks below them. `npm install` links this
 * repository in place of a download, and `npx` runs it.
 */
export function followPage(blocks: readonly Block[], folder: string): readonly Objection[] {
  const reader: Reader = { folder, at: folder, tools: layOutTools(folder), printed: '' }
  return blocks.flatMap((block) => {
    const message = follow(block, reader)
    return message === undefined ? [] : [{ line: block.line, message }]
  })
}

/** Where the reader stands and what the last command printed. */
interface Reader {
  readonly folder: string
  readonly tools: string
  at: string
  printed: string
}

function follow(block: Block, reader: Reader): string | undefined {
  if (block.language === 'sh') return typeCommands(block, reader)
  if (block.language === 'text') return compare(block.text, reader.printed)
  return writeBlock(block, reader)
}

/** The first line names the file: `# roles.yaml`, or `# add to roles.yaml`. */
function writeBlock({ text }: Block, { at }: Reader): string | undefined {
  const [, adds, path] = /^(?:#|\{\{!|<!--) (add to )?(\S+\.\w+)/.exec(text) ?? []
  if (path === undefined) return 'the first line of the block names no file'
  const file = join(at, path)
  if (adds !== undefined && !existsSync(file)) return `there is no ${path} to add to`
  mkdirSync(dirname(file), { recursive: true })
  if (adds === undefined) writeFileSync(file, text)
  else appendFileSync(file, text.slice(text.indexOf('\n') + 1))
  return undefined
}

function typeCommands({ text, options }: Block, reader: Reader): string | undefined {
  const expected = Number(options.find((option) => option.startsWith('exit='))?.slice(5) ?? 0)
  const place = join(reader.tools, 'place')
  const { NO_COLOR: _1, FORCE_COLOR: _2, ...inherited } = process.env
  const { status, stdout } = spawnSync('bash', ['-ec', `{ ${text}\n} 2>&1\npwd > ${place}`], {
    cwd: reader.at,
    env: { ...inherited, PATH: `${reader.tools}:${process.env['PATH'] ?? ''}`, LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  })
  reader.printed = stdout
  if (status === 0) reader.at = readFileSync(place, 'utf8').trim()
  return status === expected ? undefined : `ends with ${status}, not ${expected}:\n${stdout}`
}

/** A line `...` stands for any lines. */
function compare(shown: string, printed: string): string | undefined {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '...' ? '(?:.*\n)*?.*' : escape(line.trimEnd())))
    .join('\\s*\n')
  return new RegExp(`^${pattern}\\s*$`).test(printed)
    ? undefined
    : `the page shows\n${shown}\nbut the command prints\n${printed}`
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** An `npm` that links this repository, and an `npx` that takes what is linked, or this repository where nothing is. */
function layOutTools(folder: string): string {
  const tools = join(folder, '.tools')
  mkdirSync(tools)
  layOut(
    join(tools, 'npm'),
    `mkdir -p node_modules/.bin
ln -sfn '${repository}' node_modules/training-strategy
ln -sfn ../training-strategy/bin/strategy.js node_modules/.bin/strategy`,
  )
  layOut(
    join(tools, 'npx'),
    `case "$1" in
  -p) shift 3; exec '${process.execPath}' '${repository}/bin/strategy.js' "$@" ;;
  --no-install) shift 2; exec '${process.execPath}' node_modules/.bin/strategy "$@" ;;
esac
exit 127`,
  )
  symlinkSync(process.execPath, join(tools, 'node'))
  return tools
}

function layOut(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

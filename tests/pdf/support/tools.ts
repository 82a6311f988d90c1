import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether a program is on the path; tests that need one are left out where it is not installed. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** What a program prints about a document; `FILE` among the arguments stands for its path. */
export function runTool(program: string, args: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-tool-'))
  const file = join(folder, 'document.pdf')
  writeFileSync(file, bytes)
  try {
    return execFileSync(
      program,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { encoding: 'utf8', maxBuffer: 256 << 20 },
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

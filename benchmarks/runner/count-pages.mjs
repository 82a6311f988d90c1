// Counts the pages of a PDF with pdfinfo, where it is installed.
import { spawnSync } from 'node:child_process'

/** The number of pages, or nothing without pdfinfo. */
export function countPages(path) {
  const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' })
  const found = /^Pages:\s+(\d+)/m.exec(stdout ?? '')
  return found ? Number(found[1]) : undefined
}

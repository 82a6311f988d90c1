import type { BuildRequest } from '../pipeline/build-request.ts'
import type { Context } from './global-options.ts'

/** Milliseconds after which a build says how far it is, and between two such lines. */
const silence = 1000
const interval = 100

/**
 * Says on a terminal how far a long build is. Between pages it lets the process hear what else has happened, such as Ctrl-C
 * or a changed file.
 */
export function createProgress({ terminal, options }: Context): NonNullable<BuildRequest['progress']> {
  const began = performance.now()
  let last = began
  return ({ path, pages, output, outputs }) => {
    const now = performance.now()
    if (now - last < interval) return undefined
    last = now
    const count = pages === 0 ? '' : `, ${pages} pages`
    if (now - began > silence && !options.quiet) terminal.status(`${output} of ${outputs}: ${path}${count}`)
    return new Promise((resolve) => void setImmediate(resolve))
  }
}

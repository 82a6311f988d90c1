import type { StaleCause } from '../model/manifest.ts'
import { visibleLine } from './code-frame.ts'

/** Why every output is missing. */
export const nothingBuilt = 'Nothing has been built here yet'

/** Why outputs are stale, in one line or a few, for people. */
export function staleCause(cause: StaleCause | undefined, tool: string): string {
  if (!cause) return 'The outputs do not say from which inputs they were made'
  const { otherTools, changed, added, removed } = cause
  const inputs = [...named(changed, 'changed'), ...named(added, 'new'), ...named(removed, 'gone')]
  const versions = otherTools.length === 0 ? '' : `${otherTools.map(visibleLine).join(', ')} -> ${tool}`
  if (inputs.length === 0)
    return versions === ''
      ? 'No file that the last build read has changed: an output was edited or left out, or other options or pictures were used'
      : `Only the tool changed (${versions})`
  const lines = ['Since the last build:', ...inputs.map((line) => `  ${line}`)]
  return [...lines, ...(versions === '' ? [] : [`  the tool changed (${versions})`])].join('\n')
}

const mostNamed = 8

function named(paths: readonly string[], what: string): readonly string[] {
  if (paths.length === 0) return []
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : ''
  return [`${what}: ${paths.slice(0, mostNamed).map(visibleLine).join(', ')}${more}`]
}

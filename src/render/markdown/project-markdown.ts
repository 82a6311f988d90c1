import { nextHeading, type DocumentState } from '../document-state.ts'
import { cleanMarkdown } from './marks.ts'
import { shiftHeadings } from './shift-headings.ts'

/** Markdown of the project with its headings below the section, numbered like those of the templates. */
export function projectMarkdown(text: string, state: DocumentState): string {
  return shiftHeadings(cleanMarkdown(text).trim(), (heading) => {
    const depth = Math.min(6, heading.depth + 3)
    const number = nextHeading(state, depth)
    return `${'#'.repeat(depth)} ${number === '' ? '' : `${number} `}${heading.text}`
  })
}

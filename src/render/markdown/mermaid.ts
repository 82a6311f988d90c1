import type { Drawing } from '../../model/drawing.ts'
import { normalizeSpace } from './escape-text.ts'
import { cleanMarkdown } from './marks.ts'

/**
 * A drawing as the text that forges draw themselves (https://mermaid.js.org), for those that are graphs: courses in the order
 * of their prerequisites, without those that have and are none. "" for any other. Nodes are called by their place in the list,
 * so that no id can be a word of the language.
 */
export function mermaidGraph(drawing: Drawing): string {
  if (drawing.kind !== 'prerequisite-graph') return ''
  const { courses } = drawing.input
  const names = new Map(courses.map(({ id }, index) => [id, `c${index + 1}`]))
  const edges = courses.flatMap(({ id, prerequisites }) =>
    prerequisites.flatMap((before) => {
      const [from, to] = [names.get(before), names.get(id)]
      return from === undefined || to === undefined ? [] : [{ from, to }]
    }),
  )
  if (edges.length === 0) return ''
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const nodes = courses.flatMap(({ id, label }) => {
    const name = names.get(id) ?? ''
    return joined.has(name) ? [`  ${name}["${escapeLabel(label)}"]`] : []
  })
  return ['flowchart LR', ...nodes, ...edges.map(({ from, to }) => `  ${from} --> ${to}`)].join('\n')
}

/** Signs that end a label or begin markup in it are written by their numbers, as Mermaid reads them. */
function escapeLabel(text: string): string {
  return normalizeSpace(cleanMarkdown(text)).replaceAll(/["#&;<>`\\[\]{}|]/g, (sign) => `#${sign.charCodeAt(0)};`)
}

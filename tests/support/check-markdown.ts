/**
 * What a reader would stumble over in the Markdown of a document: a table without rows, a heading without content, a link
 * without target, an anchor that stands twice. Each as one line of text.
 */
export function checkMarkdown(markdown: string): readonly string[] {
  const lines = withoutCode(markdown)
  return [...emptyTables(lines), ...emptyHeadings(lines), ...brokenLinks(lines)]
}

/** Lines outside fenced blocks, which are taken as they are. */
function withoutCode(markdown: string): readonly string[] {
  let isCode = false
  return markdown.split('\n').map((line) => {
    if (line.startsWith('```')) isCode = !isCode
    return isCode ? 'code' : line
  })
}

function emptyTables(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) =>
    /^\|(?: :?-+:? \|)+$/.test(line) && !lines[index + 1]?.startsWith('|')
      ? [`table without rows: ${lines[index - 1] ?? ''}`]
      : [],
  )
}

/** A heading whose next line of text is a heading of the same or a higher depth, or none. */
function emptyHeadings(lines: readonly string[]): readonly string[] {
  const said = lines.filter((line) => line.trim() !== '' && !isInvisible(line))
  return said.flatMap((line, index) => {
    const depth = depthOf(line)
    const next = said[index + 1]
    const isEmpty = depth > 0 && (next === undefined || (depthOf(next) > 0 && depthOf(next) <= depth))
    return isEmpty ? [`heading without content: ${line}`] : []
  })
}

function isInvisible(line: string): boolean {
  return /^<a id="[^"]+"><\/a>$|^<!-- .* -->$/.test(line)
}

function depthOf(line: string): number {
  return /^(#{1,6}) /.exec(line)?.[1]?.length ?? 0
}

function brokenLinks(lines: readonly string[]): readonly string[] {
  const text = lines.join('\n')
  const anchors = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map((match) => match[1] ?? '')
  const targets = new Set(anchors)
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '')
  return [
    ...links.filter((target) => !targets.has(target)).map((target) => `link without target: ${target}`),
    ...anchors.filter((anchor, index) => anchors.indexOf(anchor) < index).map((anchor) => `anchor twice: ${anchor}`),
  ]
}

// Prints plain data as block YAML, the way people write project files: long texts folded, codes in quotes.

const width = 110

/** Prints a value as YAML text that ends with a line feed. */
export function toYaml(value) {
  return `${mapLines(value, '').join('\n')}\n`
}

function mapLines(map, indent) {
  return Object.entries(map)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) => entryLines(`${indent}${key}:`, value, indent))
}

function entryLines(head, value, indent) {
  if (Array.isArray(value)) return value.length === 0 ? [`${head} []`] : [head, ...listLines(value, `${indent}  `)]
  if (typeof value === 'object') return [head, ...mapLines(value, `${indent}  `)]
  return scalarLines(head, value, `${indent}  `)
}

function listLines(items, indent) {
  return items.flatMap((item) => {
    if (typeof item !== 'object') return scalarLines(`${indent}-`, item, `${indent}  `)
    const [first, ...rest] = mapLines(item, `${indent}  `)
    return [`${indent}- ${first.trimStart()}`, ...rest]
  })
}

function scalarLines(head, value, indent) {
  if (typeof value !== 'string') return [`${head} ${value}`]
  if (head.length + value.length < width) return [`${head} ${quoteIfNeeded(value)}`]
  return [`${head} >-`, ...fold(value, width - indent.length).map((line) => indent + line)]
}

function quoteIfNeeded(text) {
  const isPlain = /^[\p{L}][^#\n"\\]*$/u.test(text) && !/: |:$| #|^(true|false|null|yes|no)$/i.test(text)
  return isPlain || /^\d{4}-\d\d-\d\d$/.test(text) ? text : JSON.stringify(text)
}

function fold(text, length) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== '' && line.length + word.length + 1 > length) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

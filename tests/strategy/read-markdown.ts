/** A heading of a document. */
export interface ReadHeading {
  readonly depth: number
  readonly number: string
  readonly title: string
  /** Whether the next line that says something is a heading. */
  readonly isEmpty: boolean
}

/** A table of a document with its cells as plain text. */
export interface ReadTable {
  readonly id: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Headings from depth 2 on. */
export function headingsOf(text: string): readonly ReadHeading[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^<a id="[^"]+"><\/a>$/.test(line))
  return lines.flatMap((line, index) => {
    const signs = /^#{2,6} /.exec(line)?.[0]
    if (signs === undefined) return []
    const label =
      /^(?:[A-ZА-Я\d]+(?:\.\d+)+|\d+|Annex [A-Z]\.|Приложение [А-Я]\.|[А-Я] қосымшасы\.) /.exec(
        line.slice(signs.length),
      )?.[0] ?? ''
    const number = latin(/[A-ZА-Я\d.]+/.exec(label.replace(/Annex |Приложение /, ''))?.[0] ?? '')
    const title = line.slice(signs.length + label.length)
    return [
      {
        depth: signs.length - 1,
        number: number.replace(/\.$/, ''),
        title,
        isEmpty: lines[index + 1]?.startsWith('#') === true,
      },
    ]
  })
}

/** The letter of an annex as the English documents have it. */
function latin(number: string): string {
  const at = 'АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ'.indexOf(number.charAt(0))
  return number === '' || at === -1 ? number : String.fromCharCode(0x41 + at) + number.slice(1)
}

/** Tables with an anchor. */
export function tablesOf(text: string): readonly ReadTable[] {
  return text
    .split('<a id="table-')
    .slice(1)
    .map((part) => {
      const lines = part.split('\n')
      const first = lines.findIndex((line) => line.startsWith('|'))
      const after = lines.findIndex((line, index) => index > first && !line.startsWith('|'))
      const [head = [], , ...rows] = lines.slice(first, after === -1 ? undefined : after).map(cellsOf)
      return { id: part.slice(0, part.indexOf('"')), head, rows }
    })
}

/** Columns of numbers with the total in the last row; columns without a total are left out. */
export function columnsOf({
  rows,
}: ReadTable): readonly { readonly parts: readonly number[]; readonly total: number }[] {
  const last = rows.at(-1) ?? []
  return last
    .slice(1)
    .flatMap((total, index) =>
      total === '' || !/^[\d\s\u202f.]+$/.test(total)
        ? []
        : [{ parts: rows.slice(0, -1).map((row) => toTenths(row[index + 1] ?? '')), total: toTenths(total) }],
    )
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replace(/<[^>]*>|\[\^\d+\]|\*/g, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim(),
    )
}

function toTenths(text: string): number {
  return Math.round(Number(text.replace(/[^\d.]/g, '') || 0) * 10)
}

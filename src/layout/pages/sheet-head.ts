import type { Block, Inline } from '../../model/document-tree.ts'
import type { FrontMatter } from '../../model/front-matter.ts'

/** The head of a document without cover: what it belongs to, its title, the facts of the cover in a line, the notices. */
export function sheetHead(front: FrontMatter): readonly Block[] {
  if (front.form !== 'sheet') return []
  const facts = [front.number, front.copy, front.date, front.place, front.version, front.status].filter(
    (fact) => fact !== '',
  )
  return [
    ...paragraph(front.subtitle, 'plain'),
    { type: 'heading', depth: 1, line: 1, children: [text(front.title)] },
    ...paragraph(facts.join(' · '), 'plain'),
    ...front.notices.flatMap((notice) => paragraph(notice, 'emphasis')),
  ]
}

function paragraph(value: string, form: 'plain' | 'emphasis'): readonly Block[] {
  if (value === '') return []
  const children: readonly Inline[] = form === 'plain' ? [text(value)] : [{ type: 'emphasis', children: [text(value)] }]
  return [{ type: 'paragraph', line: 1, children }]
}

function text(value: string): Inline {
  return { type: 'text', value }
}

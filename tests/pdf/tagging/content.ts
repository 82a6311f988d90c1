import type { Element } from './collect-elements.ts'
import { operationsOf } from './content-tokens.ts'
import { printed, textOf } from './read-pdf.ts'
import type { PdfDictionary, PdfObjects, PdfValue } from './read-pdf.ts'

const PAINTING = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', 'Do', 'sh', "'", '"'])

/** Checks the pages against the tree: each mark is in it once, and the parent tree leads back. */
export function checkContent(pdf: PdfObjects, elements: readonly Element[]): readonly string[] {
  const owners = new Map<string, Element[]>()
  for (const element of elements) {
    for (const key of [...element.marks, ...element.annotations]) owners.set(key, [...(owners.get(key) ?? []), element])
  }
  const parents = parentTree(pdf)
  const problems = [...owners].filter(([, list]) => list.length > 1).map(([key]) => `${key} is in the tree twice`)
  const seen = new Set<string>()
  for (const { reference, dictionary } of pdf.pages) {
    const check = { pdf, reference, dictionary, owners, parents, seen }
    problems.push(...checkPage(check), ...checkAnnotations(check))
  }
  for (const key of owners.keys()) if (!seen.has(key)) problems.push(`The tree holds ${key}, which is on no page`)
  return problems
}

interface PageCheck {
  readonly pdf: PdfObjects
  readonly reference: string
  readonly dictionary: PdfDictionary
  readonly owners: ReadonlyMap<string, readonly Element[]>
  readonly parents: ReadonlyMap<number, PdfValue>
  /** Marks and annotations that are on pages. */
  readonly seen: Set<string>
}

function checkPage({ pdf, reference, dictionary, owners, parents, seen }: PageCheck): readonly string[] {
  const problems: string[] = []
  if (dictionary['/Tabs'] !== '/S') problems.push(`Page ${reference} does not tab in reading order`)
  const backward = pdf.list(parents.get(Number(dictionary['/StructParents'])))
  const open: string[] = []
  let inText = false
  for (const { operator, operands } of operationsOf(
    Buffer.from(pdf.bytes(dictionary['/Contents'])).toString('latin1'),
  )) {
    if (operator === 'BDC' || operator === 'BMC') {
      const mcid = /\/MCID (\d+)/.exec(operands[1] ?? '')?.[1]
      open.push(operands[0] ?? '')
      if (mcid !== undefined) {
        const key = `${reference}/${mcid}`
        const owner = owners.get(key)?.[0]
        if (seen.has(key)) problems.push(`Mark ${key} is used twice`)
        seen.add(key)
        if (!owner) problems.push(`Mark ${key} is not in the tree`)
        else if (owner.dictionary['/S'] !== operands[0]) problems.push(`Mark ${key} has the role of another`)
        if (backward[Number(mcid)] !== owner?.reference) problems.push(`The parent tree loses mark ${key}`)
      }
    } else if (operator === 'EMC') {
      if (open.pop() === undefined) problems.push(`Page ${reference} ends a mark that it has not begun`)
    } else if (operator === 'BT' || operator === 'ET') {
      if (inText === (operator === 'BT')) problems.push(`Page ${reference} nests text objects`)
      inText = operator === 'BT'
    } else if (PAINTING.has(operator) && open.length === 0) problems.push(`Page ${reference} paints outside of marks`)
    if (open.includes('/Artifact') && open.length > 1 && open.lastIndexOf('/Artifact') > 0) {
      problems.push(`Page ${reference} has an artifact within content`)
    }
  }
  if (open.length > 0 || inText) problems.push(`Page ${reference} leaves something open`)
  return problems
}

function checkAnnotations({ pdf, dictionary, owners, parents, seen }: PageCheck): readonly string[] {
  return pdf.list(dictionary['/Annots']).flatMap((value) => {
    const reference = printed(value)
    const annotation = pdf.dictionary(value)
    const owner = owners.get(reference)?.[0]
    const problems: string[] = []
    seen.add(reference)
    if (textOf(annotation['/Contents']) === '') problems.push(`Link ${reference} has no words`)
    if (owner?.role !== 'Link') problems.push(`Link ${reference} is not in a Link element`)
    if (parents.get(Number(annotation['/StructParent'])) !== owner?.reference) {
      problems.push(`The parent tree loses link ${reference}`)
    }
    if (annotation['/F'] !== 4) problems.push(`Link ${reference} is not printed`)
    return problems
  })
}

function parentTree(pdf: PdfObjects): ReadonlyMap<number, PdfValue> {
  const entries = new Map<number, PdfValue>()
  const visit = (value: PdfValue | undefined): void => {
    const { '/Nums': numbers, '/Kids': kids } = pdf.dictionary(value)
    const list = pdf.list(numbers)
    for (let index = 0; index < list.length; index += 2) entries.set(Number(list[index]), list[index + 1] ?? null)
    pdf.list(kids).forEach(visit)
  }
  visit(pdf.dictionary(pdf.catalog['/StructTreeRoot'])['/ParentTree'])
  return entries
}

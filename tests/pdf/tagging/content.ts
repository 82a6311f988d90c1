import { LANGUAGE_TAG } from '../archive/document.ts'
import { operationsOf } from '../support/content-tokens.ts'
import type { Operation } from '../support/content-tokens.ts'
import { pageContent } from '../support/page-content.ts'
import { pdfTokens, stringBytes } from '../support/pdf-tokens.ts'
import { printed } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects, PdfValue } from '../support/read-pdf.ts'
import type { Element } from './collect-elements.ts'

const PAINTING = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', 'Do', 'sh', 'EI', "'", '"'])

/**
 * Checks the pages against the tree: all content is in a mark of the tree or an artifact, neither within the other
 * (ISO 14289-1, 7.1), each mark is in the tree once, and the parent tree leads back.
 */
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

/** Marked content that is open: an artifact, a part of the tree, or something within one of them. */
type Mark = 'artifact' | 'tagged' | 'inner'

function checkPage(check: PageCheck): readonly string[] {
  const { pdf, reference, dictionary } = check
  const problems: string[] = []
  const open: Mark[] = []
  let inText = false
  for (const operation of operationsOf(pageContent(pdf, dictionary))) {
    const { operator } = operation
    if (operator === 'BDC' || operator === 'BMC') {
      const mark = kindOf(operation)
      if (mark !== 'inner' && open.some((outer) => outer !== 'inner' && outer !== mark)) {
        problems.push(`Page ${reference} mixes artifacts and content`)
      }
      open.push(mark)
      problems.push(...checkMark(check, operation))
    } else if (operator === 'EMC') {
      if (open.pop() === undefined) problems.push(`Page ${reference} ends a mark that it has not begun`)
    } else if (operator === 'BT' || operator === 'ET') {
      if (inText === (operator === 'BT')) problems.push(`Page ${reference} nests text objects`)
      inText = operator === 'BT'
    } else if (PAINTING.has(operator) && !open.some((mark) => mark !== 'inner')) {
      problems.push(`Page ${reference} paints outside of marks`)
    }
  }
  if (open.length > 0 || inText) problems.push(`Page ${reference} leaves something open`)
  return problems
}

function kindOf({ operands: [tag, properties = ''] }: Operation): Mark {
  if (tag === '/Artifact') return 'artifact'
  return /\/MCID \d/.test(properties) ? 'tagged' : 'inner'
}

function checkMark(check: PageCheck, { operands: [tag = '', properties = ''] }: Operation): readonly string[] {
  const problems: string[] = []
  const tokens = [...pdfTokens(properties)]
  const language = tokens[tokens.findIndex(({ text }) => text === '/Lang') + 1]
  if (properties.includes('/Lang') && (!language || !LANGUAGE_TAG.test(stringBytes(language)))) {
    problems.push(`Page ${check.reference} marks text in no known language`)
  }
  const mcid = /\/MCID (\d+)/.exec(properties)?.[1]
  return mcid === undefined ? problems : [...problems, ...checkOwner(check, tag, Number(mcid))]
}

function checkOwner(
  { pdf, reference, dictionary, owners, parents, seen }: PageCheck,
  tag: string,
  mcid: number,
): readonly string[] {
  const key = `${reference}/${mcid}`
  const owner = owners.get(key)?.[0]
  const backward = pdf.list(parents.get(Number(dictionary['/StructParents'])))
  const problems: string[] = []
  if (seen.has(key)) problems.push(`Mark ${key} is used twice`)
  seen.add(key)
  if (!owner) problems.push(`Mark ${key} is not in the tree`)
  else if (owner.dictionary['/S'] !== tag) problems.push(`Mark ${key} has the role of another`)
  if (backward[mcid] !== owner?.reference) problems.push(`The parent tree loses mark ${key}`)
  return problems
}

/** Links are in a Link element (ISO 14289-1, 7.18.5), to which the parent tree leads. */
function checkAnnotations({ pdf, dictionary, owners, parents, seen }: PageCheck): readonly string[] {
  return pdf.list(dictionary['/Annots']).flatMap((value) => {
    const reference = printed(value)
    const owner = owners.get(reference)?.[0]
    const problems: string[] = []
    seen.add(reference)
    if (owner?.role !== 'Link') problems.push(`Link ${reference} is not in a Link element`)
    if (parents.get(Number(pdf.dictionary(value)['/StructParent'])) !== owner?.reference) {
      problems.push(`The parent tree loses link ${reference}`)
    }
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

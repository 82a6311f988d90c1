import { everyDictionary, printed, textOf } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from '../support/read-pdf.ts'

const FLAGS = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 } as const
/** Actions that archives allow and this tool writes. */
const ACTIONS = new Set(['/GoTo', '/URI'])
const TRIGGERS = ['/AA', '/PA', '/Next']

/** Annotations (ISO 19005-2, 6.3.2; ISO 14289-1, 7.18) and actions (ISO 19005-2, 6.5). */
export function checkInteraction(pdf: PdfObjects): readonly string[] {
  return [
    ...('/OpenAction' in pdf.catalog ? ['The catalog has /OpenAction'] : []),
    ...('/JavaScript' in pdf.dictionary(pdf.catalog['/Names']) ? ['The document has scripts'] : []),
    ...everyDictionary(pdf).flatMap(([where, dictionary]) => [
      ...TRIGGERS.filter((key) => isTrigger(dictionary, key)).map((key) => `Object ${where} has ${key}`),
      ...(isAction(dictionary) ? checkAction(where, dictionary) : []),
    ]),
    ...pdf.pages.flatMap(({ reference, dictionary }) => checkAnnotations(pdf, reference, dictionary)),
  ]
}

/** `Next` chains actions, and elsewhere outline entries. */
function isTrigger(dictionary: PdfDictionary, key: string): boolean {
  return key in dictionary && (key !== '/Next' || isAction(dictionary))
}

/** An action has a kind; so do structure elements, groups, page labels and output intents, which are told apart. */
function isAction(dictionary: PdfDictionary): boolean {
  const kind = printed(dictionary['/S'])
  const type = printed(dictionary['/Type'])
  return kind.length > 2 && (type === '' || type === '/Action') && kind !== '/Transparency'
}

function checkAction(where: string, action: PdfDictionary): readonly string[] {
  const kind = printed(action['/S'])
  if (!ACTIONS.has(kind)) return [`Object ${where} has an action ${kind}, which archives forbid or this tool has not`]
  const isAddress = kind !== '/URI' || /^[a-z][a-z\d+.-]*:[\x21-\x7e]+$/i.test(textOf(action['/URI']))
  return isAddress ? [] : [`Object ${where} leads to an address that is none`]
}

/** They are printed and seen (6.3.2), stand on their page, are described, and are walked in the order of the structure. */
function checkAnnotations(pdf: PdfObjects, page: string, dictionary: PdfDictionary): readonly string[] {
  const annotations = pdf.list(dictionary['/Annots'])
  const problems: string[] = []
  if (annotations.length > 0 && dictionary['/Tabs'] !== '/S') {
    problems.push(`Page ${page} does not tab in reading order`)
  }
  const [, , width, height] = pdf.list(dictionary['/MediaBox']).map(Number)
  for (const value of annotations) {
    const annotation = pdf.dictionary(value)
    const where = `Annotation ${printed(value)}`
    const flags = Number(annotation['/F'])
    const isSeen = (flags & (FLAGS.invisible | FLAGS.hidden | FLAGS.noView | FLAGS.toggleNoView)) === 0
    if (!('/F' in annotation) || !isSeen) problems.push(`${where} may be hidden`)
    if ((flags & FLAGS.print) === 0) problems.push(`${where} is not printed`)
    if (textOf(annotation['/Contents']) === '') problems.push(`${where} has no words`)
    const [left = 0, bottom = 0, right = 0, top = 0] = pdf.list(annotation['/Rect']).map(Number)
    if (left >= right || bottom >= top) problems.push(`${where} has no area`)
    if (right <= 0 || top <= 0 || left >= (width ?? 0) || bottom >= (height ?? 0)) {
      problems.push(`${where} stands outside of its page`)
    }
  }
  return problems
}

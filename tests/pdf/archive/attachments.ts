import { everyDictionary, printed, textOf } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects } from '../support/read-pdf.ts'

const MEDIA_TYPE = /^\/[-\w+.]+\/[-\w+.]+$/
const RELATIONSHIPS = new Set(['/Source', '/Data', '/Alternative', '/Supplement', '/Unspecified'])

/**
 * Files within the document (ISO 19005-3, 6.8; ISO 14289-1, 7.11): named twice, described, of a known media type and
 * relationship, and associated with the document.
 */
export function checkAttachments(pdf: PdfObjects): readonly string[] {
  const associated = new Set(pdf.list(pdf.catalog['/AF']).map(printed))
  return everyDictionary(pdf).flatMap(([reference, dictionary]) => {
    const where = `File ${reference}`
    const isSpecification = '/EF' in dictionary || dictionary['/Type'] === '/Filespec'
    if (!isSpecification) return []
    const problems = checkSpecification(pdf, where, dictionary)
    return associated.has(reference) ? problems : [...problems, `${where} is not associated with the document`]
  })
}

/** Whether a document holds files, which only the third part of ISO 19005 allows for files of any kind. */
export function hasAttachments(pdf: PdfObjects): boolean {
  return everyDictionary(pdf).some(([, dictionary]) => '/EF' in dictionary)
}

function checkSpecification(pdf: PdfObjects, where: string, specification: PdfDictionary): readonly string[] {
  const problems: string[] = []
  if (specification['/Type'] !== '/Filespec') problems.push(`${where} has no type`)
  for (const key of ['/F', '/UF', '/Desc']) {
    if (textOf(specification[key]) === '') problems.push(`${where} has no ${key}`)
  }
  if (!RELATIONSHIPS.has(printed(specification['/AFRelationship']))) problems.push(`${where} has no relationship`)
  const reference = pdf.dictionary(specification['/EF'])['/F']
  if (!pdf.isStream(reference)) return [...problems, `${where} has no content`]
  const stream = pdf.dictionary(reference)
  const parameters = pdf.dictionary(stream['/Params'])
  if (!MEDIA_TYPE.test(printed(stream['/Subtype']))) problems.push(`${where} is of no media type`)
  if (parameters['/Size'] !== pdf.bytes(reference).length) problems.push(`${where} is of another size than it says`)
  if (!/^D:\d{14}/.test(textOf(parameters['/ModDate']))) problems.push(`${where} does not say when it was made`)
  return problems
}

import { operationsOf } from '../support/content-tokens.ts'
import type { Operation } from '../support/content-tokens.ts'
import { pageContent } from '../support/page-content.ts'
import type { PdfDictionary, PdfObjects } from '../support/read-pdf.ts'
import { checkTokens } from './syntax-limits.ts'

/** All operators of PDF 1.7 (ISO 32000-1, Annex A) but those of inline images and of glyphs drawn as content. */
const OPERATORS = new Set(
  (
    'b B b* B* BDC BMC BT BX c cm CS cs d Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri ' +
    's S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
)
const DEEPEST_NESTING = 28
const INTENTS = new Set(['/RelativeColorimetric', '/AbsoluteColorimetric', '/Perceptual', '/Saturation'])

/** Operators that name a resource, by the category of their first operand. */
const RESOURCES: Readonly<Record<string, string>> = { Tf: '/Font', Do: '/XObject', gs: '/ExtGState', sh: '/Shading' }

/**
 * The content of pages: operators of the standard only, resources of the page itself (ISO 19005-2, 6.2.2), graphics
 * states saved and restored in pairs and not too deep, numbers and strings within limits (6.1.13), rendering intents
 * (6.2.6). Inline images (6.1.10) are not written by this tool, so that one is reported.
 */
export function checkContentStreams(pdf: PdfObjects): readonly string[] {
  return pdf.pages.flatMap(({ reference, dictionary }) => {
    const content = pageContent(pdf, dictionary)
    const where = `Page ${reference}`
    return [...checkTokens(content, where), ...checkOperations(operationsOf(content), { pdf, dictionary, where })]
  })
}

interface PageContext {
  readonly pdf: PdfObjects
  readonly dictionary: PdfDictionary
  readonly where: string
}

function checkOperations(operations: readonly Operation[], context: PageContext): readonly string[] {
  const { where } = context
  const problems: string[] = []
  let depth = 0
  for (const operation of operations) {
    const { operator, operands } = operation
    if (!OPERATORS.has(operator))
      problems.push(`${where} uses the operator ${operator}, which PDF does not define here`)
    if (operator === 'ri' && !INTENTS.has(operands[0] ?? '')) problems.push(`${where} has an unknown rendering intent`)
    if (operator === 'q' && ++depth > DEEPEST_NESTING) problems.push(`${where} nests graphics states too deep`)
    if (operator === 'Q' && --depth < 0) problems.push(`${where} restores a graphics state that it has not saved`)
    problems.push(...checkResource(operation, context))
  }
  if (depth > 0) problems.push(`${where} leaves a graphics state open`)
  return problems
}

function checkResource({ operator, operands }: Operation, { pdf, dictionary, where }: PageContext): readonly string[] {
  const category = RESOURCES[operator]
  const [name = ''] = operands
  if (category === undefined) return []
  // Resources of a node above the page are inherited, which archives do not allow.
  const own = pdf.dictionary(pdf.dictionary(dictionary['/Resources'])[category])
  return name in own ? [] : [`${where} uses ${name}, which is not among its own resources`]
}

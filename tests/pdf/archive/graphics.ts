import { operationsOf } from '../support/content-tokens.ts'
import { pageContent } from '../support/page-content.ts'
import { everyDictionary, printed } from '../support/read-pdf.ts'
import type { PdfDictionary, PdfObjects, PdfValue } from '../support/read-pdf.ts'

const OUTPUT_CLASSES = new Set(['prtr', 'mntr'])
const COLOR_OPERATORS: Readonly<Record<string, string>> = {
  g: '/DeviceGray',
  G: '/DeviceGray',
  rg: '/DeviceRGB',
  RG: '/DeviceRGB',
  k: '/DeviceCMYK',
  K: '/DeviceCMYK',
}
/** Colour spaces of the device that the output profile, which is for RGB, gives a meaning. */
const MEANT = new Set(['/DeviceGray', '/DeviceRGB'])

/** Colours, images and transparency (ISO 19005-2, 6.2.3 to 6.2.10). */
export function checkGraphics(pdf: PdfObjects): readonly string[] {
  return [
    ...checkOutputIntents(pdf),
    ...pdf.pages.flatMap(({ reference, dictionary }) => [
      ...checkPageColors(pdf, reference, dictionary),
      ...checkTransparency(pdf, reference, dictionary),
    ]),
    ...everyDictionary(pdf).flatMap(([where, dictionary]) =>
      dictionary['/Subtype'] === '/Image' ? checkImage(pdf, where, dictionary) : [],
    ),
  ]
}

/** One output intent of the archive's kind, with an ICC profile for RGB output (6.2.3). */
function checkOutputIntents(pdf: PdfObjects): readonly string[] {
  const intents = pdf.list(pdf.catalog['/OutputIntents']).map((intent) => pdf.dictionary(intent))
  const archive = intents.find((intent) => intent['/S'] === '/GTS_PDFA1')
  if (!archive) return ['There is no output intent']
  const problems: string[] = []
  const profiles = new Set(intents.map((intent) => printed(intent['/DestOutputProfile'])))
  if (profiles.size > 1) problems.push('The output intents have different profiles')
  if (intents.some((intent) => '/DestOutputProfileRef' in intent))
    problems.push('An output profile is outside the file')
  if (!archive['/OutputConditionIdentifier']) problems.push('The output intent does not name its condition')
  return [...problems, ...checkProfile(pdf, archive['/DestOutputProfile'])]
}

function checkProfile(pdf: PdfObjects, reference: PdfValue | undefined): readonly string[] {
  const profile = Buffer.from(pdf.bytes(reference))
  const text = (start: number): string => profile.toString('latin1', start, start + 4)
  const problems: string[] = []
  if (profile.length < 128 || profile.readUInt32BE(0) !== profile.length || text(36) !== 'acsp') {
    return ['The colour profile is no ICC profile']
  }
  if (!OUTPUT_CLASSES.has(text(12))) problems.push('The colour profile is not for output')
  if (text(16) !== 'RGB ') problems.push('The colour profile is not for RGB')
  if ((profile[8] ?? 0) > 4) problems.push('The colour profile is of a later version than 4')
  if (pdf.dictionary(reference)['/N'] !== 3) problems.push('The colour profile has not three components')
  return problems
}

/** Colours of the device are those of the output profile (6.2.4.3); others are not written by this tool. */
function checkPageColors(pdf: PdfObjects, where: string, page: PdfDictionary): readonly string[] {
  const used = new Set<string>()
  for (const { operator, operands } of operationsOf(pageContent(pdf, page))) {
    const space = operator.toLowerCase() === 'cs' ? (operands[0] ?? '') : COLOR_OPERATORS[operator]
    if (space !== undefined) used.add(space)
  }
  return [...used].filter((space) => !MEANT.has(space)).map((space) => `Page ${where} paints in ${space}`)
}

/** What blends says in which colours (6.2.10). */
function checkTransparency(pdf: PdfObjects, where: string, page: PdfDictionary): readonly string[] {
  const images = Object.values(pdf.dictionary(pdf.dictionary(page['/Resources'])['/XObject']))
  const isTransparent = images.some((image) => '/SMask' in pdf.dictionary(image))
  if (!isTransparent) return []
  const group = pdf.dictionary(page['/Group'])
  return group['/S'] === '/Transparency' && MEANT.has(printed(group['/CS']))
    ? []
    : [`Page ${where} blends in no colour space`]
}

/** Images without alternates or smoothing, in colours that are meant (6.2.8). */
function checkImage(pdf: PdfObjects, where: string, image: PdfDictionary): readonly string[] {
  const problems: string[] = []
  for (const key of ['/Alternates', '/OPI']) if (key in image) problems.push(`Image ${where} has ${key}`)
  if (image['/Interpolate'] === true) problems.push(`Image ${where} is interpolated`)
  const depths = image['/ImageMask'] === true ? [1] : [1, 2, 4, 8, 16]
  if (!depths.includes(Number(image['/BitsPerComponent']))) problems.push(`Image ${where} has a depth of its own`)
  const space = colorSpaceOf(pdf, image['/ColorSpace'])
  if (image['/ImageMask'] !== true && !MEANT.has(space)) problems.push(`Image ${where} is in ${space}`)
  const mask = pdf.dictionary(image['/SMask'])
  if ('/SMask' in image && mask['/ColorSpace'] !== '/DeviceGray') problems.push(`Image ${where} has a mask in colours`)
  return problems
}

/** The space of an image, and where it has a palette, that of the palette. */
function colorSpaceOf(pdf: PdfObjects, value: PdfValue | undefined): string {
  const [family, base] = pdf.list(value)
  return family === '/Indexed' ? colorSpaceOf(pdf, base) : printed(family ?? pdf.resolve(value))
}

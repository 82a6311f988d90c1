import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { unknownImage, unusableImage } from '../layout/image-findings.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Root } from '../model/document-tree.ts'
import type { PdfBackend } from '../model/pdf-backend.ts'
import type { PictureFile, PictureSize } from '../model/picture.ts'
import { pictureAddresses } from '../model/tree-pictures.ts'
import type { BuildRequest } from './build-request.ts'
import type { Rendering } from './render-documents.ts'

/** The pictures of the project that a document shows, by address: their sizes, or why it cannot show them. */
export function measurePictures(
  root: Root,
  backend: PdfBackend,
  { readPicture }: BuildRequest,
): ReadonlyMap<string, PictureSize> {
  const measured = [...pictureAddresses(root)].flatMap((address): [string, PictureSize][] => {
    const picture = readPicture?.(address)
    if (picture === undefined) return []
    return [[address, 'problem' in picture ? picture : backend.inspect(picture.bytes)]]
  })
  return new Map(measured)
}

/** A document's Markdown with copies of its pictures: they keep their paths, below the output folder. */
export interface PicturedMarkdown {
  readonly markdown: string
  readonly copies: readonly Artifact[]
}

/** Leads the addresses of pictures to their copies. Reports `layout/unknown-image` and `layout/unusable-image`. */
export function placePictures(
  { rendered, document }: Rendering,
  { readPicture }: Pick<BuildRequest, 'readPicture'>,
): Outcome<PicturedMarkdown> {
  const findings: Finding[] = []
  const copies: Artifact[] = []
  let { markdown } = rendered
  const up = '../'.repeat(rendered.output.split('/').length)
  for (const address of addressesIn(rendered)) {
    const read = readPicture?.(address)
    const picture = read && 'bytes' in read && !/\.(?:png|jpe?g)$/i.test(address) ? noPicture : read
    if (picture === undefined) findings.push(unknownImage(address))
    else if ('problem' in picture) findings.push(unusableImage(address, picture.problem))
    else {
      copies.push({ path: address, content: picture.bytes, document: document.id })
      markdown = leadTo(markdown, address, `${up}${address}`)
    }
  }
  return { value: { markdown, copies }, findings }
}

/** As the PDF says: a copy of a file needs no look at its bytes. */
const noPicture: PictureFile = { problem: 'neither a PNG nor a JPEG picture' }

/** The text is parsed only when it may hold a picture that is no drawing. */
function addressesIn({ body, figures }: Rendering['rendered']): readonly string[] {
  const others = body.replace(drawing, (whole, address: string) => (figures.has(address) ? '' : whole))
  if (!others.includes('![')) return []
  return [...pictureAddresses(parseMarkdown(body).value)].filter((address) => !figures.has(address))
}

/** An image, with its caption as title where it has one. */
const drawing = /!\[(?:\\.|[^[\]\\])*\]\(([^\s)]*)(?: "(?:\\.|[^"\\])*")?\)/g

/** Replaces an address where Markdown has addresses: behind a text in brackets, and in the definition of a label. */
function leadTo(markdown: string, address: string, target: string): string {
  const forms = new Set([address, encodeURI(address)])
  return [...forms].reduce(
    (text, form) =>
      ['](', '](<', ']: ', ']: <'].reduce(
        (all, before) => all.replaceAll(before + form, before + encodeURI(target)),
        text,
      ),
    markdown,
  )
}

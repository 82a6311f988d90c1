import type { FaceId } from '../../model/page.ts'
import type { FaceRequest, FontMetrics } from '../../model/pdf-backend.ts'
import { invariant } from '../../std/invariant.ts'
import { createFace } from './face.ts'
import type { Face, Glyph } from './face.ts'
import { FALLBACK_FAMILY, FONT_FAMILIES, bundledFontFolders, readFontFile } from './font-files.ts'
import type { FontFamily, FontStyle } from './font-files.ts'
import { missingCodePoints, shapeWord } from './shape-word.ts'
import type { FaceList, ShapedWord } from './shape-word.ts'
import { openTrueTypeFont } from './true-type-font.ts'

/** Shapes and measures text in the faces of the themes; a face is opened when it is first used. */
export interface FontLibrary {
  readonly metrics: FontMetrics
  /** A text without spaces as it is drawn. */
  word(face: FaceId, text: string): ShapedWord
  /** The space (U+0020) of a face. */
  space(face: FaceId): ShapedWord
  /** The hyphen at a line end: looks like a hyphen and is read as a soft hyphen (U+00AD). */
  hyphen(face: FaceId): ShapedWord
}

/** What a library is made of. */
export interface FontLibraryOptions {
  /** Folder that is searched for the font files first. */
  readonly fontFolder?: string
  /** Families of the project besides the built-in ones. */
  readonly families?: Readonly<Record<string, FontFamily>>
}

/** Words remembered per face before the memory is emptied. */
const WORD_LIMIT = 50_000
/** Longest word that is remembered: whoever looks for a place to cut an endless one asks for each of its beginnings. */
const REMEMBERED_LENGTH = 64
const HYPHEN = 0x2d

/** Opens the built-in families and those of the options. */
export function createFontLibrary(options: FontLibraryOptions = {}): FontLibrary {
  const families = { ...FONT_FAMILIES, ...options.families }
  const folders = [...(options.fontFolder === undefined ? [] : [options.fontFolder]), ...bundledFontFolders()]
  const setters = new Map<FaceId, FaceSetter>()
  const openFace = faceOpener(folders)
  const setter = (id: FaceId): FaceSetter => {
    const known = setters.get(id)
    if (known) return known
    const made = createSetter(facesOf(id, families, openFace))
    setters.set(id, made)
    return made
  }
  return {
    word: (face, text) => setter(face).word(text),
    space: (face) => setter(face).space,
    hyphen: (face) => setter(face).hyphen,
    metrics: {
      face: (request) => faceId(request, families),
      metrics: (face) => setter(face).main.metrics,
      measure: (face, text) => measure(setter(face), text),
      hyphen: (face) => setter(face).hyphen.width,
      missing: (face, text) => missingCodePoints(setter(face).faces, text),
    },
  }
}

/** One face of a theme with its fallback and the words it has set so far. */
interface FaceSetter {
  readonly main: Face
  readonly faces: FaceList
  readonly space: ShapedWord
  readonly hyphen: ShapedWord
  word(text: string): ShapedWord
}

function createSetter(faces: readonly [() => Face, () => Face]): FaceSetter {
  const main = faces[0]()
  const words = new Map<string, ShapedWord>()
  return {
    main,
    faces,
    space: shapeWord(faces, ' '),
    hyphen: softHyphen(main),
    word(text) {
      const known = words.get(text)
      if (known) return known
      const shaped = shapeWord(faces, text)
      if (text.length > REMEMBERED_LENGTH) return shaped
      if (words.size >= WORD_LIMIT) words.clear()
      words.set(text, shaped)
      return shaped
    },
  }
}

function softHyphen(face: Face): ShapedWord {
  const hyphen = face.glyph(HYPHEN)
  invariant(hyphen, `face "${face.id}" has a hyphen`)
  const glyph: Glyph = face.variant({ ...hyphen, text: '\u00ad' })
  return { runs: [{ face, glyphs: [glyph], kerns: [] }], width: glyph.advance }
}

function measure(setter: FaceSetter, text: string): number {
  let width = 0
  let start = 0
  for (let end = text.indexOf(' '); end !== -1; end = text.indexOf(' ', start)) {
    if (end > start) width += setter.word(text.slice(start, end)).width
    width += setter.space.width
    start = end + 1
  }
  if (start === 0) return setter.word(text).width
  return start < text.length ? width + setter.word(text.slice(start)).width : width
}

function faceId(request: FaceRequest, families: Readonly<Record<string, FontFamily>>): FaceId {
  invariant(Object.hasOwn(families, request.family), `font family "${request.family}" is known`)
  return `${request.family}/${styleOf(request)}`
}

function styleOf(request: FaceRequest): FontStyle {
  if (request.bold) return request.italic ? 'bold-italic' : 'bold'
  return request.italic ? 'italic' : 'regular'
}

function facesOf(
  id: FaceId,
  families: Readonly<Record<string, FontFamily>>,
  openFace: (file: FontFamily[FontStyle]) => Face,
): readonly [() => Face, () => Face] {
  const [family = '', style = ''] = id.split('/')
  const files = Object.hasOwn(families, family) ? families[family] : undefined
  invariant(files && isStyle(style), `face "${id}" is known`)
  return [() => openFace(files[style]), () => openFace(FALLBACK_FAMILY[style])]
}

function isStyle(text: string): text is FontStyle {
  return Object.hasOwn(FALLBACK_FAMILY, text)
}

function faceOpener(folders: readonly string[]): (file: FontFamily[FontStyle]) => Face {
  const open = new Map<string, Face>()
  return (file) => {
    const known = open.get(file.name)
    if (known) return known
    const bytes = readFontFile(file, folders)
    const face = createFace(file.name, bytes, openTrueTypeFont(bytes))
    open.set(file.name, face)
    return face
  }
}

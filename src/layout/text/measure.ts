import type { FontMetrics } from '../../model/pdf-backend.ts'
import type { FaceId, Pt } from '../../model/page.ts'
import type { RunStyle, TextStyle } from './text-style.ts'
import { unsetScript } from './unset-script.ts'

/** Widths of text, each word measured once a face. */
export interface TextMeasure {
  width(face: FaceId, size: Pt, text: string): Pt
  /** Width of the hyphen at a line end. */
  hyphen(face: FaceId, size: Pt): Pt
  /** The plain run of a style: no link, no owner; the same object for the same look. */
  run(style: TextStyle): RunStyle
  /** Distance from the top of a line to its baseline. */
  baseline(style: TextStyle): Pt
  /** Height of the capitals of a style. */
  capHeight(style: TextStyle): Pt
}

/** A code point that no font has, with the word it stands in. */
export type MissingGlyph = (codePoint: number, word: string) => void

/** Told of what cannot be drawn. */
export interface UndrawableText {
  readonly missingGlyph: MissingGlyph
  /** A word holds a letter of a script that cannot be set. */
  readonly unsetScript: (script: string, word: string) => void
}

/** Measures with the metrics of a font backend; reports each word with a missing glyph once. */
export function createMeasure(metrics: FontMetrics, undrawable: UndrawableText): TextMeasure {
  const widths = new Map<FaceId, Map<string, number>>()
  const faces = new Map<string, FaceId>()
  const glyphs = new Map<FaceId, Map<string, boolean>>()
  const runs = new Map<string, RunStyle>()

  function units(face: FaceId, text: string): number {
    let cache = widths.get(face)
    if (cache === undefined) widths.set(face, (cache = new Map()))
    let width = cache.get(text)
    if (width !== undefined) return width
    reportMissing(face, text)
    width = metrics.measure(face, text)
    if (cache.size >= cacheLimit) cache.clear()
    cache.set(text, width)
    return width
  }

  /** Each character is asked for once a face; each word that holds a missing one is reported. */
  function reportMissing(face: FaceId, text: string): void {
    let known = glyphs.get(face)
    if (known === undefined) glyphs.set(face, (known = new Map()))
    for (const character of text) {
      let isMissing = known.get(character)
      if (isMissing === undefined) known.set(character, (isMissing = isUndrawable(face, character)))
      if (!isMissing) continue
      const script = unsetScript(character)
      if (script === undefined) undrawable.missingGlyph(character.codePointAt(0) ?? 0, text)
      else undrawable.unsetScript(script, text)
    }
  }

  function isUndrawable(face: FaceId, character: string): boolean {
    return metrics.missing(face, character).length > 0 || unsetScript(character) !== undefined
  }

  function faceOf(style: TextStyle): FaceId {
    const key = `${style.family}/${style.bold}/${style.italic}`
    let face = faces.get(key)
    if (face === undefined) faces.set(key, (face = metrics.face(style)))
    return face
  }

  return {
    width: (face, size, text) => (units(face, text) * size) / 1000,
    hyphen: (face, size) => (metrics.hyphen(face) * size) / 1000,
    run(style) {
      const { size, color } = style
      const face = faceOf(style)
      const key = `${face} ${size} ${color}`
      let run = runs.get(key)
      if (run === undefined) {
        run = { ...plainRun, face, size, color, space: (units(face, ' ') * size) / 1000 }
        runs.set(key, run)
      }
      return run
    },
    baseline(style) {
      const { ascent, descent } = metrics.metrics(faceOf(style))
      return (style.leading - ((ascent + descent) * style.size) / 1000) / 2 + (ascent * style.size) / 1000
    },
    capHeight: (style) => (metrics.metrics(faceOf(style)).capHeight * style.size) / 1000,
  }
}

/** Words kept a face; a long document has about twenty thousand different ones. */
const cacheLimit = 60_000

const plainRun: Omit<RunStyle, 'face' | 'size' | 'color' | 'space'> = {
  code: false,
  strike: false,
  rise: 0,
  owner: undefined,
  link: undefined,
  note: undefined,
  added: false,
  picture: undefined,
}

declare module 'fontkit' {
  /** The part of fontkit that the tests hold our own reading of fonts against. */
  export interface Font {
    readonly unitsPerEm: number
    readonly numGlyphs: number
    layout(text: string): { readonly advanceWidth: number }
    getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } }
  }

  export function create(bytes: Uint8Array): Font
}

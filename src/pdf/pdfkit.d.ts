declare module 'pdfkit' {
  /** The part of pdfkit 0.20 that `document.ts` rests on; most of it is not public. */
  export interface Reference {
    readonly id: number
    data: Record<string, unknown>
    /** Pieces of the stream; empty for an object that is none. */
    buffer: Uint8Array[]
    compress: boolean
    finalize(): void
    write(chunk: Uint8Array): void
    end(chunk?: Uint8Array): void
    toString(): string
  }

  /** A font that pdfkit embeds. */
  export interface EmbeddedFont {
    readonly id: string
    /** Widths by CID in 1/1000 of the size. */
    readonly widths: number[]
    /** Code points by CID. */
    readonly unicode: (readonly number[])[]
    readonly subset: unknown
    ref(): Reference
  }

  export interface DocumentOptions {
    readonly pdfVersion: string
    readonly lang: string
    readonly displayTitle: boolean
    readonly tagged: boolean
    readonly autoFirstPage: boolean
    /** `null`: no font is loaded at the start. */
    readonly font: null
    readonly fontLayoutCache: boolean
    readonly info: Readonly<Record<string, string | Date>>
  }

  export class PDFDocument {
    constructor(options: DocumentOptions)
    readonly _root: Reference
    readonly _info: Reference
    /** One place per object number; the writer's own offsets are not used. */
    readonly _offsets: (number | null)[]
    readonly _font: EmbeddedFont
    readonly outline: { readonly dictionary: Reference }
    _write(data: string | Uint8Array): void
    _refEnd(reference: Reference): void
    _finalize(): void
    endMetadata(): void
    endOutline(): void
    ref(data?: Record<string, unknown>): Reference
    font(source: unknown, family: string): this
    end(): void
    read(): Uint8Array | null
  }
}

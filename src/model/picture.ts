/** A picture of the project as a file: its bytes, or why it cannot be read (a phrase for a message). */
export type PictureFile = { readonly bytes: Uint8Array } | { readonly problem: string }

/** Size of a picture in pixels, or why a document cannot show it (a phrase for a message, without a final period). */
export type PictureSize = { readonly width: number; readonly height: number } | { readonly problem: string }

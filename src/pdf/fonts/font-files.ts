import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FontFileBytes } from '../../model/pdf-backend.ts'

/** Where a face comes from: its package while the project is developed, its file name in the built product. */
export interface FontFile {
  readonly package: string
  /** Path within the package. */
  readonly path: string
  /** Name in the folder of fonts. */
  readonly name: string
}

/** The styles of a family. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'bold-italic'

/** The files of a family, one a style; a style may use the file of another. */
export type FontFamily = Readonly<Record<FontStyle, FontFile | FontFileBytes>>

/** The families that themes can name. Code is never italic: the italic of Source Code Pro has no Cyrillic letters. */
export const FONT_FAMILIES: Readonly<Record<string, FontFamily>> = {
  serif: {
    regular: google('source-serif-4', '400Regular', 'SourceSerif4'),
    bold: google('source-serif-4', '700Bold', 'SourceSerif4'),
    italic: google('source-serif-4', '400Regular_Italic', 'SourceSerif4'),
    'bold-italic': google('source-serif-4', '700Bold_Italic', 'SourceSerif4'),
  },
  sans: {
    regular: google('source-sans-3', '400Regular', 'SourceSans3'),
    bold: google('source-sans-3', '600SemiBold', 'SourceSans3'),
    italic: google('source-sans-3', '400Regular_Italic', 'SourceSans3'),
    'bold-italic': google('source-sans-3', '600SemiBold_Italic', 'SourceSans3'),
  },
  mono: upright(
    google('source-code-pro', '400Regular', 'SourceCodePro'),
    google('source-code-pro', '700Bold', 'SourceCodePro'),
  ),
}

/** What draws the code points that a family lacks. */
export const FALLBACK_FAMILY: FontFamily = upright(dejavu('DejaVuSans'), dejavu('DejaVuSans-Bold'))

/** Reads a font from the first of the folders that holds it, else from its package. */
export function readFontFile(file: FontFile | FontFileBytes, folders: readonly string[]): Uint8Array {
  if ('bytes' in file) return file.bytes
  const folder = folders.find((candidate) => existsSync(join(candidate, file.name)))
  return readFileSync(folder ? join(folder, file.name) : packagedPath(file))
}

/** Folders in which the built product keeps its fonts: beside the bundle, or beside the folder of its chunks. */
export function bundledFontFolders(): readonly string[] {
  return ['./fonts/', '../fonts/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
}

function packagedPath(file: FontFile): string {
  const manifest = createRequire(import.meta.url).resolve(`${file.package}/package.json`)
  return join(dirname(manifest), file.path)
}

function google(name: string, style: string, prefix: string): FontFile {
  const file = `${prefix}_${style}.ttf`
  return { package: `@expo-google-fonts/${name}`, path: `${style}/${file}`, name: file }
}

function dejavu(name: string): FontFile {
  return { package: 'dejavu-fonts-ttf', path: `ttf/${name}.ttf`, name: `${name}.ttf` }
}

function upright(regular: FontFile, bold: FontFile): FontFamily {
  return { regular, bold, italic: regular, 'bold-italic': bold }
}

import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { FontFamilies, FontFileBytes, PdfBackend } from '../model/pdf-backend.ts'
import type { ProjectFamily } from '../model/theme.ts'
import type { BuildRequest } from './build-request.ts'
import type { DocumentContext } from './document-context.ts'

/** What fonts are opened with. */
export interface FontContext extends Pick<DocumentContext, 'inputs' | 'theme'> {
  readonly request: Pick<BuildRequest, 'openPdf' | 'readPicture'>
}

/**
 * Opens the PDF writer with the font files that the theme names. A file that cannot be used is an error
 * (`theme/unusable-font`): then there is nothing to write with.
 */
export async function openFonts(context: FontContext): Promise<Outcome<PdfBackend | undefined>> {
  const { theme, request } = context
  const families: Record<string, FontFamilies[string]> = {}
  const findings: Finding[] = []
  for (const [family, paths] of Object.entries(theme.families ?? {})) {
    const file = (style: keyof ProjectFamily, path: string): FontFileBytes => {
      const read = readFont(path, context)
      if ('bytes' in read) return { name: path, bytes: read.bytes }
      findings.push(unusableFont(context, ['families', family, style], { path, problem: read.problem }))
      return { name: path, bytes: new Uint8Array() }
    }
    families[family] = familyOf(paths, file)
  }
  if (findings.length > 0) return { value: undefined, findings }
  const backend = await request.openPdf(families)
  const files = Object.entries(families).flatMap(([family, styles]) =>
    Object.keys(theme.families?.[family] ?? {}).map((style) => ({
      at: ['families', family, style],
      file: styles[style as keyof ProjectFamily], // the schema admits no other keys
    })),
  )
  for (const { at, file } of files) {
    const problem = backend.inspectFont(file.bytes)
    if (problem !== undefined) findings.push(unusableFont(context, at, { path: file.name, problem }))
  }
  return { value: findings.length > 0 ? undefined : backend, findings }
}

/** A style without a file uses the nearest one: bold italic that of bold. */
function familyOf(
  paths: ProjectFamily,
  file: (style: keyof ProjectFamily, path: string) => FontFileBytes,
): FontFamilies[string] {
  const regular = file('regular', paths.regular)
  const bold = paths.bold === undefined ? regular : file('bold', paths.bold)
  const italic = paths.italic === undefined ? regular : file('italic', paths.italic)
  const both = paths['bold-italic']
  const boldItalic = both === undefined ? (paths.bold === undefined ? italic : bold) : file('bold-italic', both)
  return { regular, bold, italic, 'bold-italic': boldItalic }
}

/** A font is read like a picture: a file inside the project, not hidden, not too large. */
function readFont(path: string, { request }: FontContext): { readonly bytes: Uint8Array } | { problem: string } {
  return request.readPicture?.(path) ?? { problem: 'not a file of the project' }
}

function unusableFont(
  { inputs }: FontContext,
  path: readonly string[],
  font: { readonly path: string; readonly problem: string },
): Finding {
  return {
    code: 'theme/unusable-font',
    severity: 'error',
    message: `Font file "${font.path}" cannot be used: ${font.problem}`,
    ...(inputs.theme && { at: { file: inputs.theme.path, path: [...path] } }),
    help: 'Name a TrueType file of the project that may be embedded; its path begins at the folder of strategy.yaml',
  }
}

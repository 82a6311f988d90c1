import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { loadData } from '../load/load-project.ts'
import type { Inputs } from '../model/inputs.ts'
import { extendTheme, type Theme, type ThemePatch } from '../model/theme.ts'
import { didYouMean } from '../std/did-you-mean.ts'
import { checkTheme } from './check-theme.ts'
import { readAsset } from './read-asset.ts'
import { validateFile } from './validate-file.ts'

const defaultTheme = 'official'

/**
 * The theme of a build: a built-in one by name, else the project's theme.yaml over the theme that it extends.
 * Reports theme/unknown, theme/unknown-font, theme/low-contrast, theme/no-room and the validate/ codes.
 */
export function readTheme(inputs: Inputs, name: string | undefined): Outcome<Theme> {
  if (name !== undefined) return builtinTheme(inputs, name)
  if (!inputs.theme) return builtinTheme(inputs, defaultTheme)
  const { value, findings } = loadData(inputs.theme)
  const base = builtinTheme(inputs, baseName(value))
  const invalid =
    value === undefined
      ? findings
      : [...findings, ...validateFile(inputs, { source: inputs.theme, data: value, schema: 'theme.schema.json' })]
  const found = [...invalid, ...base.findings]
  if (found.some(({ severity }) => severity === 'error')) return { value: base.value, findings: found }
  const patch = value as ThemePatch // the schema has accepted it
  const theme = extendTheme(base.value, patch)
  return { value: theme, findings: [...found, ...checkTheme(theme, patch, inputs.theme.path)] }
}

function baseName(data: unknown): string {
  const named = (data as { extends?: unknown } | null | undefined)?.extends
  return typeof named === 'string' ? named : defaultTheme
}

function builtinTheme(inputs: Inputs, name: string): Outcome<Theme> {
  const patch = readAsset(inputs, `templates/themes/${name}.yaml`) as ThemePatch | undefined // shipped and tested
  if (!patch) return { value: builtinTheme(inputs, defaultTheme).value, findings: [unknownTheme(inputs, name)] }
  if (patch.extends === undefined) return { value: patch as Theme, findings: [] } // a theme that extends nothing is whole
  return { value: extendTheme(builtinTheme(inputs, patch.extends).value, patch), findings: [] }
}

function unknownTheme({ assets, theme }: Inputs, name: string): Finding {
  const names = [...assets.keys()].flatMap((path) => /^templates\/themes\/(.+)\.yaml$/.exec(path)?.[1] ?? [])
  const meant = didYouMean(name, names)
  return {
    code: 'theme/unknown',
    severity: 'error',
    message: `Unknown theme "${name}"`,
    ...(theme && { at: { file: theme.path, path: ['extends'] } }),
    help: meant ? `Did you mean "${meant}"?` : `Use one of: ${names.join(', ')}`,
  }
}

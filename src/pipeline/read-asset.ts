import { loadData } from '../load/load-project.ts'
import type { Inputs } from '../model/inputs.ts'
import type { LocaleData } from '../model/locale.ts'
import { codePointOrder } from '../std/natural-order.ts'
import { invariant } from '../std/invariant.ts'

/** The data of a built-in YAML file, or undefined where the package has none of that name. Shipped files are tested. */
export function readAsset({ assets }: Pick<Inputs, 'assets'>, path: string): unknown {
  const text = assets.get(path)
  if (text === undefined) return undefined
  const packed = /^[{["]/.test(text)
  const { value, findings } = loadData({ path: packed ? `${path}.json` : path, text })
  invariant(findings.length === 0, `${path} cannot be read`)
  return value
}

/** The package's own words and forms of a language, or undefined for one that it does not speak. */
export function readBuiltinLocale(inputs: Pick<Inputs, 'assets'>, language: string): LocaleData | undefined {
  return readAsset(inputs, `locales/${language}.yaml`) as LocaleData | undefined // a test holds every locale against its schema
}

/** Languages that the package speaks, and those that the project brings. */
export function knownLanguages({ assets, locales }: Pick<Inputs, 'assets' | 'locales'>): readonly string[] {
  const paths = [...assets.keys(), ...locales.map(({ path }) => path)]
  const languages = paths.flatMap((path) => /^locales\/([^/]+)\.yaml$/.exec(path)?.[1] ?? [])
  return [...new Set(languages)].toSorted(codePointOrder)
}

import { readAssets } from '../host/read-assets.ts'
import { readAsset } from '../pipeline/read-asset.ts'
import type { MessageLanguage } from '../report/words/words.ts'

/** What each code means in a language other than English, in one sentence; from `locales/messages`. */
export function meaningsIn(language: Exclude<MessageLanguage, 'en'>): (code: string) => string | undefined {
  const meanings = readAsset({ assets: readAssets(['locales']) }, `locales/messages/${language}.yaml`)
  const known = meanings as Readonly<Record<string, string>> // a test holds it to the codes
  return (code) => known[code]
}

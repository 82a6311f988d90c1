import type { Inputs } from '../model/inputs.ts'
import type { Origin } from '../model/manifest.ts'
import { fingerprint } from '../std/fingerprint.ts'

/** What outputs are made with and from: the version of strategy and a fingerprint of each text of the project. */
export function originOf({ sources, prose, templates, locales, theme }: OriginInputs, tool: string): Origin {
  const files = [...sources, ...locales, ...(theme ? [theme] : [])].map(({ path, text }): [string, string] => [
    path,
    text,
  ])
  const own = [...templates].map(([path, text]): [string, string] => [
    path.startsWith('templates/') ? path : `templates/${path}`,
    text,
  ])
  const inputs = [...files, ...prose, ...own].map(([path, text]): [string, string] => [path, fingerprint(text)])
  return { tool, inputs: new Map(inputs) }
}

type OriginInputs = Pick<Inputs, 'sources' | 'prose' | 'templates' | 'locales' | 'theme'>

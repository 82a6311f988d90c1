import Handlebars from 'handlebars'
import { isFinding, parseTemplate } from './parse-template.ts'
import { compileOptions, rewriteTemplate } from './rewrite-template.ts'

/** The source of a module like `template-code.ts` that holds these templates as code; for the build. */
export function precompileTemplates(texts: ReadonlyMap<string, string>): string {
  const entries = [...texts].map(([path, text]) => {
    const parsed = parseTemplate({ path, text })
    if (isFinding(parsed)) throw new Error(`${path}: ${parsed.message}`)
    // The type of precompile knows texts only; it takes trees as compile does.
    const code = Handlebars.precompile(rewriteTemplate(parsed.program), compileOptions) as unknown
    return `[${JSON.stringify(path)}, ${String(code)}]`
  })
  return `export const templateCode = new Map([${entries.join(',\n')}])`
}

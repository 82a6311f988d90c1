/**
 * What packages import and this tool never reaches. pdfkit: fonts are read, subset and shaped by our own modules, lines are
 * broken by layout, pictures decoded by src/pdf/images, and nothing is encrypted. commander: no command is a program of its
 * own, and the module that would start one takes longer to load than commander itself.
 */
const UNREACHED = [
  { importer: /[\\/]pdfkit[\\/]/, filter: /^(?:fontkit|linebreak|png-js|@noble\/ciphers\/.*)$/ },
  { importer: /[\\/]commander[\\/]/, filter: /^node:child_process$/ },
]

const STUB = `
const refuse = () => { throw new Error('This part of a package is not in the bundle') }
export const create = refuse
export const cbc = refuse
export const ecb = refuse
export const spawn = refuse
export default class Unreached { constructor() { refuse() } }
`

/** An esbuild plugin: modules that would cost every start become a few bytes. */
export function leanPackages() {
  return {
    name: 'lean-packages',
    setup(builder) {
      for (const { importer: owner, filter } of UNREACHED)
        builder.onResolve({ filter }, ({ path, importer }) =>
          owner.test(importer) ? { path, namespace: 'unreached' } : undefined,
        )
      builder.onLoad({ filter: /.*/, namespace: 'unreached' }, () => ({ contents: STUB, loader: 'js' }))
    },
  }
}

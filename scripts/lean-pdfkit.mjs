// Leaves out of the bundle what pdfkit imports and documents never reach: fonts are read, subset and shaped by our own
// modules, lines are broken by layout, pictures decoded by src/pdf/images, and nothing is encrypted.
const UNREACHED = /^(?:fontkit|linebreak|png-js|@noble\/ciphers\/.*)$/

const STUB = `
const refuse = () => { throw new Error('This part of pdfkit is not in the bundle') }
export const create = refuse
export const cbc = refuse
export const ecb = refuse
export default class Unreached { constructor() { refuse() } }
`

/** An esbuild plugin: the modules that pdfkit would decode tables for at every start become a few bytes. */
export function leanPdfkit() {
  return {
    name: 'lean-pdfkit',
    setup(builder) {
      builder.onResolve({ filter: UNREACHED }, ({ path, importer }) =>
        /[\\/]pdfkit[\\/]/.test(importer) ? { path, namespace: 'unreached' } : undefined,
      )
      builder.onLoad({ filter: /.*/, namespace: 'unreached' }, () => ({ contents: STUB, loader: 'js' }))
    },
  }
}

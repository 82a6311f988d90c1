// Sets a project with Typst: node benchmarks/peers/typst.mjs PROJECT OUT.pdf
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const [project, output] = process.argv.slice(2)
const template = fileURLToPath(new URL('framework.typ', import.meta.url))
const fonts = fileURLToPath(new URL('../../dist/fonts', import.meta.url))
const files = readdirSync(project, { recursive: true })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join('/', relative('/', resolve(project, name))))
  .toSorted()

const compiler = NodeCompiler.create({
  workspace: '/',
  fontArgs: [{ fontPaths: [fonts] }],
  inputs: { files: JSON.stringify(files) },
})
const compiled = compiler.compile({ mainFileContent: readFileSync(template, 'utf8') })
compiled.printDiagnostics()
if (compiled.result) writeFileSync(output, compiler.pdf(compiled.result, { pdfTags: true }))
else process.exitCode = 1

import Handlebars from 'handlebars'
import { helperSpecs } from '../helpers/helper-specs.ts'
import { nameOf } from './scope.ts'

/** Names of the helpers that only rewritten templates call; no template can write them, since they hold a colon. */
export const internalHelpers = { text: 'render:text', markdown: 'render:markdown', tick: 'render:tick' } as const

/**
 * Makes every value of a template pass a helper: `{{x}}` becomes an escaped text, `{{{x}}}` the Markdown of the project,
 * and every call of the template counts against the limits. Changes the tree it is given.
 */
export function rewriteTemplate(program: hbs.AST.Program): hbs.AST.Program {
  const visitor = new Handlebars.Visitor()
  visitor.MustacheStatement = wrap
  visitor.accept(program)
  program.body.unshift(tick(program.loc))
  return program
}

function wrap(node: hbs.AST.MustacheStatement): void {
  const helper = node.escaped ? internalHelpers.text : internalHelpers.markdown
  node.params = [isCall(node) ? subExpression(node) : node.path]
  node.path = pathTo(helper, node.loc)
  node.hash = { type: 'Hash', pairs: [], loc: node.loc }
  node.escaped = false
}

function isCall(node: hbs.AST.MustacheStatement): boolean {
  const name = nameOf(node.path)
  return node.params.length > 0 || node.hash !== undefined || (name !== undefined && Object.hasOwn(helperSpecs, name))
}

function subExpression(node: hbs.AST.MustacheStatement): hbs.AST.SubExpression {
  // Only a path can be called; the parser refuses `{{1 x}}`.
  const path = node.path as hbs.AST.PathExpression
  return { type: 'SubExpression', path, params: node.params, hash: node.hash, loc: node.loc }
}

function tick(loc: hbs.AST.SourceLocation): hbs.AST.MustacheStatement {
  const strip = { open: false, close: false }
  const hash: hbs.AST.Hash = { type: 'Hash', pairs: [], loc }
  return {
    type: 'MustacheStatement',
    path: pathTo(internalHelpers.tick, loc),
    params: [],
    hash,
    escaped: false,
    strip,
    loc,
  }
}

function pathTo(name: string, loc: hbs.AST.SourceLocation): hbs.AST.PathExpression {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc }
}

const knownHelpers = Object.fromEntries(
  [...Object.keys(helperSpecs), ...Object.values(internalHelpers)].map((name) => [name, true]),
)

/** How rewritten templates are compiled, at run time or by the build. */
export const compileOptions: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: knownHelpers as KnownHelpers, // the type asks for the built-in ones
  noEscape: true,
  preventIndent: true,
}

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { didYouMean } from '../../std/did-you-mean.ts'
import { helperSpecs, type HelperSpec } from '../helpers/helper-specs.ts'
import type { ParsedTemplate } from './parse-template.ts'
import { fieldOf, itemOf, nameOf, type Scope } from './scope.ts'
import { extendType, type ViewType } from './view-type.ts'

/** What a template may rely on besides its view. */
export interface CheckEnvironment {
  /** Partials by name (`competency-table`). */
  readonly partials: ReadonlyMap<string, ParsedTemplate>
  /** Keys of the phrases of the language. */
  readonly phrases: ReadonlySet<string>
}

/** How deep partials may call partials. */
const partialDepth = 32

/**
 * Checks every path, helper and partial of a template against the type of its view, before anything is rendered.
 *
 * Findings, each with its place in the template: `render/unknown-field`, `render/unknown-helper`,
 * `render/unknown-partial`, `render/unknown-phrase`, `render/wrong-field`, `render/wrong-call`,
 * `render/partial-depth`.
 */
export function checkTemplate(
  template: ParsedTemplate,
  view: ViewType,
  environment: CheckEnvironment,
): readonly Finding[] {
  const findings: Finding[] = []
  const checker = new Checker(template, environment, (finding) => findings.push(finding), [])
  checker.program(template.program, { context: view, names: new Map(), loop: view.kind === 'any' })
  return findings
}

/** Walks one template; a class only because the syntax tree calls for many small mutually recursive steps. */
class Checker {
  readonly #template: ParsedTemplate
  readonly #environment: CheckEnvironment
  readonly #report: (finding: Finding) => void
  readonly #callers: readonly string[]

  constructor(
    template: ParsedTemplate,
    environment: CheckEnvironment,
    report: (finding: Finding) => void,
    callers: readonly string[],
  ) {
    this.#template = template
    this.#environment = environment
    this.#report = report
    this.#callers = callers
  }

  program(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope)
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return
      case 'MustacheStatement':
        return this.#mustache(statement as hbs.AST.MustacheStatement, scope) // the type of the node says so
      case 'BlockStatement':
        return this.#block(statement as hbs.AST.BlockStatement, scope) // likewise
      case 'PartialStatement':
        return this.#partial(statement as hbs.AST.PartialStatement, scope) // likewise
      default:
        this.#error(
          'wrong-call',
          statement,
          'Decorators and partial blocks cannot be used here',
          'Use {{> name}} with values',
        )
    }
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope): void {
    const name = nameOf(node.path)
    const isCall = node.params.length > 0 || node.hash !== undefined || (name !== undefined && name in helperSpecs)
    if (isCall) {
      this.#call(node, scope, 'value')
      if (!node.escaped)
        this.#error('wrong-field', node, 'A helper is written with two braces', 'Remove one pair of braces')
      return
    }
    const type = this.#expression(node.path, scope)
    const written = (node.path as hbs.AST.PathExpression).original // a path: literals print nothing of interest
    if (type.kind === 'list' || type.kind === 'object') {
      this.#error('wrong-field', node, `"${written}" is ${article(type.kind)}, expected text`, 'Name one of its fields')
    } else if (type.kind === 'markdown' && node.escaped) {
      this.#error('wrong-field', node, `"${written}" holds Markdown`, `Write {{{${written}}}}`)
    } else if (type.kind !== 'markdown' && type.kind !== 'any' && !node.escaped) {
      this.#error('wrong-field', node, `"${written}" is not Markdown and must be escaped`, `Write {{${written}}}`)
    }
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const name = nameOf(node.path)
    this.#call(node, scope, 'block')
    const type = node.params[0] === undefined ? { kind: 'any' as const } : this.#expression(node.params[0], scope, true)
    if (name === 'each' && type.kind !== 'list' && type.kind !== 'any') {
      this.#error('wrong-field', node.params[0] ?? node, `{{#each}} needs a list, got ${article(type.kind)}`)
    }
    this.program(node.program, blockScope(name, type, node.program, scope))
    this.program(node.inverse, scope)
  }

  #call(node: Call, scope: Scope, place: 'value' | 'block'): ViewType {
    const name = nameOf(node.path)
    const spec = name === undefined || !Object.hasOwn(helperSpecs, name) ? undefined : helperSpecs[name]
    for (const value of node.params) this.#expression(value, scope)
    for (const pair of node.hash?.pairs ?? []) this.#expression(pair.value, scope)
    if (name === undefined || spec === undefined) {
      const written = (node.path as hbs.AST.PathExpression).original // what is called is a path
      this.#unknown('helper', String(written), Object.keys(helperSpecs), node.path)
      return { kind: 'any' }
    }
    this.#arguments({ name, spec, node, place }, scope)
    return { kind: spec.result }
  }

  #arguments({ name, spec, node, place }: CheckedCall, scope: Scope): void {
    const [least, most] = spec.values
    if (spec.block !== (place === 'block')) {
      const form = spec.block ? `{{#${name}}} ... {{/${name}}}` : `{{${name} ...}}`
      this.#error('wrong-call', node, `"${name}" is called the wrong way`, `Write ${form}`)
    } else if (node.params.length < least || node.params.length > most) {
      const wanted = least === most ? String(least) : `${least} to ${most}`
      const isField = node.params.length === 0 && scope.context.kind === 'object' && scope.context.names.includes(name)
      const help = isField ? `Write {{this.${name}}} for the field of that name` : undefined
      this.#error('wrong-call', node, `"${name}" has ${node.params.length} values, expected ${wanted}`, help)
    }
    for (const pair of node.hash?.pairs ?? []) {
      if (spec.named !== 'any' && !spec.named.includes(pair.key)) this.#unknown('value', pair.key, spec.named, pair)
    }
    if (name === 't') this.#phrase(node.params[0])
  }

  #phrase(value: hbs.AST.Expression | undefined): void {
    if (value?.type !== 'StringLiteral') return
    const key = (value as hbs.AST.StringLiteral).value // the type of the node says so
    if (!this.#environment.phrases.has(key)) this.#unknown('phrase', key, this.#environment.phrases, value)
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope): void {
    const name = 'original' in node.name ? String(node.name.original) : undefined
    const partial = name === undefined ? undefined : this.#environment.partials.get(name)
    const context = node.params[0] === undefined ? scope.context : this.#expression(node.params[0], scope)
    const added = new Map((node.hash?.pairs ?? []).map((pair) => [pair.key, this.#expression(pair.value, scope)]))
    if (name === undefined || node.name.type !== 'PathExpression') {
      this.#error('wrong-call', node, 'The name of a partial cannot be computed', 'Name the partial')
    } else if (partial === undefined) {
      this.#unknown('partial', name, this.#environment.partials.keys(), node.name)
    } else if (this.#callers.includes(name) || this.#callers.length >= partialDepth) {
      this.#error(
        'partial-depth',
        node,
        `Partial "${name}" includes itself, or lies deeper than ${partialDepth} partials`,
      )
    } else {
      const checker = new Checker(partial, this.#environment, this.#report, [...this.#callers, name])
      checker.program(partial.program, { context: extendType(context, added), names: new Map(), loop: scope.loop })
    }
  }

  /** The type of a value; `quiet` when it has been checked before. */
  #expression(node: hbs.AST.Expression, scope: Scope, quiet = false): ViewType {
    switch (node.type) {
      case 'PathExpression':
        return this.#path(node as hbs.AST.PathExpression, scope, quiet) // the type of the node says so
      case 'SubExpression':
        return quiet ? { kind: 'any' } : this.#call(node as hbs.AST.SubExpression, scope, 'value') // likewise
      case 'NumberLiteral':
        return { kind: 'number' }
      case 'BooleanLiteral':
        return { kind: 'boolean' }
      default:
        return { kind: 'text' }
    }
  }

  #path(node: hbs.AST.PathExpression, scope: Scope, quiet: boolean): ViewType {
    const found = fieldOf(node, scope)
    if ('type' in found) return found.type
    if (!quiet) this.#unknown('field', found.unknown, found.names, node)
    return { kind: 'any' }
  }

  #unknown(what: string, name: string, candidates: Iterable<string>, node: hbs.AST.Node): void {
    const known = [...candidates]
    const near = didYouMean(name, known)
    const list = known.length > 0 && known.length <= 20 ? `Use one of: ${known.toSorted().join(', ')}` : undefined
    const help = near === undefined ? list : `Did you mean "${near}"?`
    this.#error(`unknown-${what}`, node, `Unknown ${what} "${name}"`, help)
  }

  #error(code: string, node: hbs.AST.Node, message: string, help?: string): void {
    this.#report({
      code: `render/${code}`,
      severity: 'error',
      message,
      at: this.#template.span(node),
      ...(help === undefined ? {} : { help }),
    })
  }
}

/** A call with what is known of its helper. */
interface CheckedCall {
  readonly name: string
  readonly spec: HelperSpec
  readonly node: Call
  readonly place: 'value' | 'block'
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression

function blockScope(
  name: string | undefined,
  type: ViewType,
  program: hbs.AST.Program | undefined,
  scope: Scope,
): Scope {
  if (name !== 'each' && name !== 'with') return scope
  const context = name === 'each' ? itemOf(type) : type
  const [item, index] = program?.blockParams ?? []
  const names = new Map(scope.names)
  if (item !== undefined) names.set(item, context)
  if (index !== undefined) names.set(index, { kind: 'number' })
  return { context, names, outer: scope, loop: name === 'each' || scope.loop }
}

function article(kind: string): string {
  return kind === 'object' ? 'an object' : kind === 'text' || kind === 'markdown' ? kind : `a ${kind}`
}

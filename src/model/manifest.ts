import type { ProjectPath } from '../source/span.ts'
import { codePointOrder } from '../std/natural-order.ts'

/** What the outputs of a build were made with and from. */
export interface Origin {
  /** Version of strategy. */
  readonly tool: string
  /** Fingerprint of every file that was read, by its path. */
  readonly inputs: ReadonlyMap<ProjectPath, string>
}

/** The record that lies beside the outputs. */
export interface Manifest {
  /** The version of strategy that made each output, by path; "" where an older version did not say. */
  readonly outputs: ReadonlyMap<ProjectPath, string>
  readonly inputs: ReadonlyMap<ProjectPath, string>
}

/**
 * One line an output and one an input, sorted and without totals, so that two branches that change other files change other
 * lines: `output`, path and version, or `input`, path and fingerprint, with tabs between.
 */
export function printManifest({ outputs, inputs }: Manifest): string {
  return `${[...lines('input', inputs), ...lines('output', outputs)].join('\n')}\n`
}

/** Reads a manifest. What is no line of one (a conflict of a merge) is passed over; a bare line is the path of an output. */
export function parseManifest(text: string): Manifest {
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'))
  const of = (name: string): [ProjectPath, string][] =>
    rows.flatMap(([kind, path = '', value = '']): [ProjectPath, string][] => (kind === name ? [[path, value]] : []))
  const bare = rows.flatMap(([path = '', more]): [ProjectPath, string][] =>
    more === undefined && path !== '' && !/^[<=>|]{7}/.test(path) ? [[path, '']] : [],
  )
  return { outputs: new Map([...bare, ...of('output')]), inputs: new Map(of('input')) }
}

/** Why outputs may differ from what a build makes now, as far as the manifest tells. */
export interface StaleCause {
  /** Versions of strategy that made outputs, where they are not the present one. */
  readonly otherTools: readonly string[]
  readonly changed: readonly ProjectPath[]
  readonly added: readonly ProjectPath[]
  readonly removed: readonly ProjectPath[]
}

/** Compares what outputs were made with and from with what is there now; undefined where the manifest does not tell. */
export function findCause({ outputs, inputs }: Manifest, now: Origin): StaleCause | undefined {
  if (inputs.size === 0) return undefined
  const tools = new Set(outputs.values())
  return {
    otherTools: [...tools].filter((tool) => tool !== now.tool && tool !== '').toSorted(codePointOrder),
    changed: [...inputs].filter(([path, print]) => (now.inputs.get(path) ?? print) !== print).map(([path]) => path),
    added: [...now.inputs.keys()].filter((path) => !inputs.has(path)),
    removed: [...inputs.keys()].filter((path) => !now.inputs.has(path)),
  }
}

function lines(kind: string, entries: ReadonlyMap<ProjectPath, string>): readonly string[] {
  return [...entries].toSorted(([a], [b]) => codePointOrder(a, b)).map(([path, value]) => `${kind}\t${path}\t${value}`)
}

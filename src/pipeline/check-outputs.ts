import { decodeEntities } from '../markdown/decode-entities.ts'
import type { Artifact } from '../model/artifact.ts'
import type { ContentDifference, OutputDifference, PageDifference } from '../model/output-difference.ts'
import type { ReadPage } from '../model/pdf-page.ts'
import type { ProjectPath } from '../source/span.ts'
import { codePointOrder } from '../std/natural-order.ts'

/** What lies in the output folder. */
export interface OutputsOnDisk {
  /** The content of every artifact that is there, as text where the artifact is text. */
  readonly files: ReadonlyMap<ProjectPath, Artifact['content']>
  /** Outputs that no artifact stands for. */
  readonly orphans: readonly ProjectPath[]
}

/** Reads a PDF back; undefined where it was not made by strategy. */
export type PageReader = (bytes: Uint8Array) => readonly ReadPage[] | undefined

/** Compares what a build makes with what lies on disk, in order of paths. Nothing means up to date. */
export function checkOutputs(
  artifacts: readonly Artifact[],
  { files, orphans }: OutputsOnDisk,
  readPages: PageReader,
): readonly OutputDifference[] {
  const found = artifacts.flatMap((artifact) => compareArtifact(artifact, files.get(artifact.path), readPages))
  const left = orphans.map((path): OutputDifference => ({ kind: 'orphan', path }))
  return [...found, ...left].toSorted((a, b) => codePointOrder(a.path, b.path))
}

function compareArtifact(
  { path, content }: Artifact,
  before: Artifact['content'] | undefined,
  readPages: PageReader,
): readonly OutputDifference[] {
  if (before === undefined) return [{ kind: 'missing', path }]
  if (typeof content === 'string' && typeof before === 'string') {
    return before === content ? [] : [{ kind: 'changed', path, detail: compareTexts(path, before, content) }]
  }
  if (typeof content === 'string' || typeof before === 'string' || sameBytes(before, content)) return []
  const [old, now] = path.endsWith('.pdf') ? [readPages(before), readPages(content)] : []
  const detail: ContentDifference =
    old && now
      ? { kind: 'pages', pages: comparePages(old, now), before: old.length, after: now.length }
      : { kind: 'bytes' }
  return [{ kind: 'changed', path, detail }]
}

function compareTexts(path: ProjectPath, before: string, after: string): ContentDifference {
  return path.endsWith('.svg')
    ? { kind: 'picture', before: wordsOf(before), after: wordsOf(after) }
    : { kind: 'text', before, after }
}

/** What stands between the tags of an SVG. */
function wordsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/>([^<>]*\S[^<>]*)</g)].map(([, words = '']) => decodeEntities(words))
}

function comparePages(old: readonly ReadPage[], now: readonly ReadPage[]): readonly PageDifference[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => i).flatMap((i) => {
    const [a, b] = [old[i], now[i]]
    if (a?.source === b?.source) return []
    const [before, after] = [a?.read(), b?.read()]
    if (before?.drawn === after?.drawn) return []
    return [{ page: i + 1, section: (b ?? a)?.section ?? '', before: before?.lines ?? [], after: after?.lines ?? [] }]
  })
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

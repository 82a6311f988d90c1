import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codePointOrder } from '../std/natural-order.ts'
import type { Artifact } from '../model/artifact.ts'
import type { ProjectPath } from '../source/span.ts'
import { errorCode, HostError } from './usage-error.ts'
import { readManifest, readOutput } from './write-artifacts.ts'

/** What lies in an output folder. */
export interface OutputFolder {
  readonly files: ReadonlyMap<ProjectPath, Artifact['content']>
  readonly orphans: readonly ProjectPath[]
}

/**
 * Reads what lies where artifacts belong, text as text, and lists those that nobody makes: files of the manifest, and any Markdown, PDF,
 * HTML or SVG file below the folder. Writes nothing. Throws HostError.
 */
export function readOutputs(folder: string, artifacts: readonly Artifact[]): OutputFolder {
  const known = new Set(artifacts.map(({ path }) => path))
  const files = new Map<ProjectPath, Artifact['content']>()
  for (const { path, content } of artifacts) {
    const bytes = readOutput(folder, path)
    if (bytes) files.set(path, typeof content === 'string' ? bytes.toString('utf8') : bytes)
  }
  const listed = [...readManifest(folder).outputs.keys()].filter((path) => !known.has(path) && readOutput(folder, path))
  const lying = outputsBelow(folder).filter((path) => !known.has(path))
  return { files, orphans: [...new Set([...listed, ...lying])].toSorted(codePointOrder) }
}

function outputsBelow(folder: string): readonly ProjectPath[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(md|pdf|html|svg)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw new HostError(`Cannot read "${folder}"`, error)
  }
}

import { join } from 'node:path'
import { readAssets } from '../../src/host/read-assets.ts'
import { createPictureReader } from '../../src/host/read-picture.ts'
import { readProject } from '../../src/host/read-project.ts'
import { usualLimits } from '../../src/model/limits.ts'
import { createPdfBackend } from '../../src/pdf/create-pdf-backend.ts'
import { build, type BuildResult } from '../../src/pipeline/build.ts'
import type { BuildRequest } from '../../src/pipeline/build-request.ts'
import { repository } from './check-files.ts'

/** Builds a project in this process, as the command line does, and writes nothing. */
export async function buildProject(root: string, request: Partial<BuildRequest> = {}): Promise<BuildResult> {
  const readPicture = createPictureReader(root)
  const inputs = {
    ...readProject(root, usualLimits),
    assets: readAssets(['schemas', 'templates', 'locales']),
    today: undefined,
  }
  return build(inputs, {
    ruleSettings: new Map(),
    creator: 'strategy test',
    readPicture,
    openPdf: (families) => {
      const readImage = (path: string): Uint8Array => {
        const picture = readPicture(path)
        return picture !== undefined && 'bytes' in picture ? picture.bytes : new Uint8Array()
      }
      return Promise.resolve(createPdfBackend({ families, readImage }))
    },
    ...request,
  })
}

/** The folder of an example. */
export function exampleFolder(name: string): string {
  return join(repository, 'examples', name)
}

/** The bytes of an output. */
export function outputOf({ artifacts }: BuildResult, path: string): Uint8Array {
  const content = artifacts.find((artifact) => artifact.path === path)?.content
  if (content === undefined)
    throw new Error(`The build made no ${path}, but ${artifacts.map((one) => one.path).join(', ')}`)
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

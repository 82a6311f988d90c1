import { createPictureReader } from '../host/read-picture.ts'
import { readAssets } from '../host/read-assets.ts'
import { readProject } from '../host/read-project.ts'
import { createMemory } from '../model/build-memory.ts'
import { build, type BuildResult } from '../pipeline/build.ts'
import { toRequest, type BuildOptions } from './commands/build.ts'
import { withTemplates } from './custom-templates.ts'
import type { Context } from './global-options.ts'

/** Builds a project again and again; what has not changed since the last time is not made again. */
export interface BuildSession {
  readonly build: () => Promise<BuildResult>
  /** Other files than texts have changed: they are read again. */
  readonly forgetPictures: () => void
}

/** A session that has not built anything yet. */
export function createBuildSession(context: Context, options: BuildOptions, root: string): BuildSession {
  const assets = readAssets(['schemas', 'templates', 'locales'])
  const memory = createMemory()
  let readPicture = createPictureReader(root)
  return {
    async build() {
      const request = toRequest(context, options, (path) => readPicture(path))
      const inputs = withTemplates({ ...readProject(root, context.limits), assets, today: options.date }, options)
      const result = await build(inputs, { ...request, readPicture, memory })
      // What a build with errors did not come to is kept for the one after it.
      if (result.artifacts.length > 0) memory.forgetUnused()
      return result
    },
    forgetPictures() {
      readPicture = createPictureReader(root)
    },
  }
}

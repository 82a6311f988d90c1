import { relative } from 'node:path'
import { findProject } from '../../host/find-project.ts'
import { servePages } from '../../host/serve-pages.ts'
import { UsageError } from '../../host/usage-error.ts'
import { previewPaths } from '../../pipeline/preview.ts'
import type { PreviewState } from '../../report/preview-state.ts'
import { createBuildSession } from '../build-session.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
import { createPreviewPages } from '../preview-pages.ts'
import { rebuildOnChange } from '../rebuild.ts'
import { createFreshReport } from '../report-fresh.ts'
import { outputFolder, type BuildOptions } from './build.ts'

/** Options of `strategy serve`. */
export interface ServeOptions extends Pick<
  BuildOptions,
  'dir' | 'document' | 'lang' | 'for' | 'theme' | 'scenario' | 'date'
> {
  readonly port?: string
}

/** Shows the documents of a project in a browser on this machine and builds them again after each change, until Ctrl-C. */
export async function serve(context: Context, { port, ...options }: ServeOptions): Promise<ExitCode> {
  const root = findProject(context.cwd, options.dir)
  const pages = createPreviewPages()
  const server = await servePages({ port: portOf(port), reply: pages.reply, events: previewPaths.events })
  const report = createFreshReport(context, root)
  const rebuilding = rebuildOnChange(context, {
    root,
    session: createBuildSession(context, { ...options, format: ['html'] }, root),
    written: [outputFolder(context, root, options)],
    begins: () => server.tell(JSON.stringify({ building: true } satisfies PreviewState)),
    built(result) {
      report(result)
      pages.show(result)
      server.tell(JSON.stringify(pages.state()))
      if (context.options.quiet) return
      context.terminal.say(`${context.words.serving(relative(context.cwd, root) || '.', server.address)}\n`)
    },
    failed: (message) => server.tell(JSON.stringify(pages.state(message))),
  })
  return rebuilding.finally(server.close)
}

const usualPort = 4400

function portOf(text: string | undefined): number {
  const port = Number(text ?? usualPort)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new UsageError(`Unexpected --port "${text}"`, 'Write a number from 0 to 65535; 0 takes any free port')
}

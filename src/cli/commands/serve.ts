import { relative } from 'node:path'
import { findProject } from '../../host/find-project.ts'
import { readAssets } from '../../host/read-assets.ts'
import { servePages, type Reply } from '../../host/serve-pages.ts'
import { UsageError } from '../../host/usage-error.ts'
import type { BuildResult } from '../../pipeline/build.ts'
import { createPreview, previewPaths, previewRules, previewScript } from '../../pipeline/preview.ts'
import { previewFindings, type PreviewState } from '../../report/preview-state.ts'
import { createBuildSession } from '../build-session.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Context } from '../global-options.ts'
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
  const pages = createPages()
  const server = await servePages({ port: portOf(port), reply: pages.reply, events: previewPaths.events })
  const report = createFreshReport(context, root)
  return rebuildOnChange(context, {
    root,
    session: createBuildSession(context, { ...options, format: ['html'] }, root),
    written: [outputFolder(context, root, options)],
    begins: () => server.tell(JSON.stringify({ building: true } satisfies PreviewState)),
    built(result) {
      report(result)
      const state = pages.show(result)
      server.tell(JSON.stringify(state))
      if (context.options.quiet) return
      context.terminal.say(`Serving ${relative(context.cwd, root) || '.'} at ${server.address}; Ctrl-C ends\n`)
    },
  })
}

const usualPort = 4400
const mostFindings = 50

function portOf(text: string | undefined): number {
  const port = Number(text ?? usualPort)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new UsageError(`Unexpected --port "${text}"`, 'Write a number from 0 to 65535; 0 takes any free port')
}

interface Pages {
  readonly reply: (path: string) => Reply
  /** Takes the documents of a build; with errors the last good ones stay. */
  readonly show: (result: BuildResult) => PreviewState
}

function createPages(): Pages {
  const inputs = { assets: readAssets(['locales']) }
  let preview = createPreview(inputs, [])
  let contents: ReadonlyMap<string, string> = new Map()
  let versions: Readonly<Record<string, number>> = {}
  let list = 0
  return {
    show({ artifacts, documents, diagnostics, sources }) {
      if (artifacts.length > 0) {
        const now = new Map(
          artifacts.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content]] : [])),
        )
        const isSame = (path: string): boolean => contents.get(path) === now.get(path)
        versions = Object.fromEntries(
          documents.map(({ path }) => [path, isSame(path) ? (versions[path] ?? 0) : (versions[path] ?? 0) + 1]),
        )
        const before = preview.index()
        preview = createPreview(inputs, documents)
        if (preview.index() !== before) list++
        contents = now
      }
      return {
        building: false,
        findings: previewFindings({ diagnostics, sources, folder: '' }, mostFindings),
        pages: versions,
        list,
      }
    },
    reply(path) {
      if (path === previewPaths.script) return ok('text/javascript', previewScript)
      if (path === previewPaths.style) return ok('text/css', previewRules)
      const inner = path.startsWith(previewPaths.pages)
        ? contents.get(path.slice(previewPaths.pages.length))
        : undefined
      if (inner !== undefined) return { ...ok('text/html', inner), policy: documentPolicy }
      const page = path === '/' ? preview.index() : preview.around(path.slice(1))
      return page === undefined ? { ...ok('text/html', preview.missing()), status: 404 } : ok('text/html', page)
    },
  }
}

/** The preview runs its own script and frames its own documents, and nothing else. */
const previewPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A document runs nothing and loads nothing; only the preview frames it. */
const documentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

function ok(type: Reply['type'], content: string): Reply {
  return { status: 200, type, content, policy: previewPolicy }
}

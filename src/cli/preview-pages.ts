import { readAssets } from '../host/read-assets.ts'
import type { Reply } from '../host/serve-pages.ts'
import type { BuildResult } from '../pipeline/build.ts'
import { createPreview, previewPaths, previewRules, previewScript } from '../pipeline/preview.ts'
import { previewFindings, type PreviewFinding, type PreviewState } from '../report/preview-state.ts'

/** What a preview answers and tells. */
export interface PreviewPages {
  readonly reply: (path: string) => Reply
  /** Takes what a build made; where it made nothing, the last good documents stay. */
  readonly show: (result: BuildResult) => void
  /** The documents of the last good build, and the findings of the last one or what kept it from being made. */
  readonly state: (failure?: string) => PreviewState
}

/** A preview that has nothing to show yet. */
export function createPreviewPages(): PreviewPages {
  const inputs = { assets: readAssets(['locales']) }
  let preview = createPreview(inputs, [])
  let contents: ReadonlyMap<string, string> = new Map()
  let versions: Readonly<Record<string, number>> = {}
  let list = 0
  let findings: readonly PreviewFinding[] = []

  function take({ artifacts, documents }: BuildResult): void {
    const now = new Map(
      artifacts.flatMap(({ path, content }) => (typeof content === 'string' ? [[path, content]] : [])),
    )
    versions = Object.fromEntries(
      documents.map(({ path }) => [path, (versions[path] ?? 0) + (contents.get(path) === now.get(path) ? 0 : 1)]),
    )
    contents = now
    const before = preview.index()
    preview = createPreview(inputs, documents)
    if (preview.index() !== before) list++
  }

  return {
    show(result) {
      const { artifacts, diagnostics, sources } = result
      findings = previewFindings({ diagnostics, sources, folder: '' }, mostFindings)
      if (artifacts.length > 0) take(result)
    },
    state(failure) {
      const failed =
        failure === undefined ? [] : [{ severity: 'error', message: failure, place: '', help: '' } as const]
      return { building: false, findings: [...failed, ...findings], pages: versions, list }
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

const mostFindings = 50

/** The preview runs its own script and frames its own documents, and nothing else. */
const previewPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** A document runs nothing and loads nothing; only the preview frames it. */
const documentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

function ok(type: Reply['type'], content: string): Reply {
  return { status: 200, type, content, policy: previewPolicy }
}

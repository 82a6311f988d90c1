import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import type { Inputs } from '../model/inputs.ts'
import { type ProjectLimits, raiseLimit, usualLimits } from '../model/limits.ts'
import { readingOf } from '../rules/reading/project-reading.ts'
import type { Compilation } from './compile.ts'
import { renderDocuments, type Rendering, type Started } from './render-documents.ts'
import type { Selection } from './wanted-documents.ts'

/** All that rendering needs, as data that can be handed to another thread. */
export interface RenderMessage {
  readonly inputs: Inputs
  readonly compilation: Omit<Compilation, 'reading'>
  readonly selection: Selection
}

/** Why rendering in another thread did not come to its end. */
export type RenderStop = 'time' | 'memory' | 'depth'

/** What another thread answers. */
export type RenderAnswer =
  | { readonly outcome: Outcome<readonly Rendering[]> }
  /** `at` is the template that was at work, if one was. */
  | { readonly stop: RenderStop; readonly at?: string | undefined }

/** Renders in another thread, which is ended when it takes more than the limits allow; it starts anew with each document. */
export type RenderApart = (message: RenderMessage, limits: ProjectLimits) => Promise<RenderAnswer>

/**
 * Renders documents. Where the project has templates of its own, this happens apart, if the caller can, so that no template
 * can take more time or memory than it may. Reports `render/limit` and what `renderDocuments` reports.
 */
export async function renderSafely(
  inputs: Inputs,
  compilation: Compilation,
  { selection, apart }: { readonly selection: Selection; readonly apart: RenderApart | undefined },
): Promise<Outcome<readonly Rendering[]>> {
  if (inputs.templates.size === 0 || !apart) return renderDocuments(inputs, compilation, selection)
  const { limits = usualLimits } = inputs
  const { project, analysis, record } = compilation
  const { documents, languages, readers } = selection
  const message = { inputs, compilation: { project, analysis, record }, selection: { documents, languages, readers } }
  const answer = await apart(message, limits)
  return 'outcome' in answer ? answer.outcome : { value: [], findings: [stopped(answer, limits)] }
}

/** The work of the other thread; `started` is called before each document, and with each template of the project. */
export async function renderMessage(
  { inputs, compilation, selection }: RenderMessage,
  started: Started,
): Promise<RenderAnswer> {
  let last: string | undefined
  const note: Started = (at) => {
    last = at ?? last
    started(at)
  }
  const whole = { ...compilation, reading: readingOf(compilation.project, inputs.prose) }
  try {
    return { outcome: await renderDocuments(inputs, whole, selection, note) }
  } catch (error) {
    if (error instanceof RangeError) return { stop: 'depth', at: last }
    throw error
  }
}

function stopped(
  { stop, at }: { readonly stop: RenderStop; readonly at?: string | undefined },
  { seconds, memory }: ProjectLimits,
): Finding {
  const place = at === undefined ? {} : { at: { file: at, start: 0, end: 1 } }
  return { code: 'render/limit', severity: 'error', ...describe(stop, seconds, memory), ...place }
}

function describe(stop: RenderStop, seconds: number, memory: number): Pick<Finding, 'message' | 'help'> {
  switch (stop) {
    case 'time':
      return {
        message: `Templates of the project took more than ${seconds} s for a document`,
        help: `Shorten their loops and partials, or raise the limit with ${raiseLimit('seconds', seconds)}`,
      }
    case 'memory':
      return {
        message: `Templates of the project took more than ${Math.round(memory / 1_000_000)} MB of memory`,
        help: `Shorten their loops and partials, or raise the limit with ${raiseLimit('memory', memory)}`,
      }
    case 'depth':
      return {
        message: 'Templates of the project are nested too deeply',
        help: 'Move inner blocks into partials, at most 32 of them in each other',
      }
  }
}

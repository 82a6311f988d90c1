import { parentPort, workerData } from 'node:worker_threads'
import { signOfLife } from '../host/run-worker.ts'
import { renderMessage, type RenderMessage } from '../pipeline/render-apart.ts'

// The thread in which documents are rendered whose templates are not ours: one message in, one answer out.
const answer = await renderMessage(workerData as RenderMessage, (at) => post(at === undefined ? signOfLife : { at })) // `renderApart` sends it
post(answer)

function post(message: unknown): void {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- to a thread, not to a window
  parentPort?.postMessage(message)
}

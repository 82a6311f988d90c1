import { runWorker } from '../host/run-worker.ts'
import type { RenderAnswer, RenderApart } from '../pipeline/render-apart.ts'

/** Renders in a worker, within limits. */
export const renderApart: RenderApart = async (message, limits) =>
  (await runWorker('template-worker.js', message, limits)) as RenderAnswer // template-worker.ts answers so

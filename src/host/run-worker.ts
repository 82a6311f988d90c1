import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { errorCode } from './usage-error.ts'
import { packageRoot } from './read-assets.ts'

/** What a worker may take: seconds between two signs of life, and bytes of memory. */
export interface WorkerLimits {
  readonly seconds: number
  readonly memory: number
}

/** Says that a worker goes on; any other message is its answer. */
export const signOfLife = 'goes on'

/**
 * Runs a script of the package in a thread of its own and gives its answer, or what it had too little of. The thread is
 * ended in any case. It knows nothing of the environment.
 */
export async function runWorker(script: string, data: unknown, limits: WorkerLimits): Promise<unknown> {
  const worker = new Worker(join(packageRoot(), 'dist', script), {
    workerData: data,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory / 1_000_000, maxYoungGenerationSizeMb: 32 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => resolve({ stop: 'time' }), limits.seconds * 1000)
      }
      worker.on('online', wait)
      worker.on('message', (message: unknown) => (message === signOfLife ? wait() : resolve(message)))
      worker.on('error', (error) =>
        errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ stop: 'memory' }) : reject(error),
      )
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

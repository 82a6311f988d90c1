import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { errorCode } from './usage-error.ts'
import { packageRoot } from './read-assets.ts'

/** What a worker may take: seconds between two signs of life, and bytes of memory. */
export interface WorkerLimits {
  readonly seconds: number
  readonly memory: number
}

/** Says that a worker goes on. */
export const signOfLife = 'goes on'

/** Says what a worker is at: a file. Any other message is its answer. */
export interface WorkerNote {
  readonly at: string
}

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
  let last: WorkerNote | undefined
  try {
    return await new Promise((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => resolve({ stop: 'time', ...last }), limits.seconds * 1000)
      }
      worker.on('online', wait)
      worker.on('message', (message: unknown) => {
        if (message === signOfLife) wait()
        else if (isNote(message)) last = message
        else resolve(message)
      })
      worker.on('error', (error) =>
        errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ stop: 'memory', ...last }) : reject(error),
      )
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function isNote(message: unknown): message is WorkerNote {
  return typeof message === 'object' && message !== null && 'at' in message && !('stop' in message)
}

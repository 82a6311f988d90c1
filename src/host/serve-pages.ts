import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { errorCode, HostError, UsageError } from './usage-error.ts'

/** What is answered to a path. */
export interface Reply {
  readonly status: 200 | 404
  readonly type: 'text/html' | 'text/javascript' | 'text/css'
  readonly content: string
  /** Content-Security-Policy of the reply. */
  readonly policy: string
}

/** A server on this machine alone. */
export interface PageServer {
  /** `http://127.0.0.1:4400/` */
  readonly address: string
  /** Tells all open pages something; pages that open later hear what was told last. */
  readonly tell: (message: string) => void
  readonly close: () => void
}

/** What is served. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Path from the root, decoded, without a query: `/en/framework.html`. */
  readonly reply: (path: string) => Reply
  /** The path where pages listen to what they are told. */
  readonly events: string
}

const loopback = '127.0.0.1'

/**
 * Serves pages on the loopback address. A request that names another host is refused, so that no page from elsewhere can
 * reach in under a name of its own that leads here. Throws UsageError for a port that is taken.
 */
export async function servePages({ port, reply, events }: ServeOptions): Promise<PageServer> {
  const listeners = new Set<ServerResponse>()
  let last = ''
  const server = createServer((request, response) => {
    if (!isOurs(request, portOf(server))) return refuse(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
    const path = pathOf(request)
    if (path !== events) return answer(response, reply(path), request.method)
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' })
    response.write(eventOf(last))
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  })
  await listen(server, port)
  return {
    address: `http://${loopback}:${portOf(server)}/`,
    tell(message) {
      last = message
      for (const listener of listeners) listener.write(eventOf(message))
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

function isOurs({ headers: { host } }: IncomingMessage, port: number): boolean {
  return host === `${loopback}:${port}` || host === `localhost:${port}`
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const path = url.split(/[?#]/)[0] ?? '/'
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function answer(response: ServerResponse, { status, type, content, policy }: Reply, method: string): void {
  const bytes = Buffer.from(content, 'utf8')
  response.writeHead(status, {
    ...headers,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': bytes.length,
    'Content-Security-Policy': policy,
  })
  response.end(method === 'HEAD' ? undefined : bytes)
}

function refuse(response: ServerResponse, status: 403 | 405): void {
  response.writeHead(status, headers)
  response.end()
}

/** An event of a stream of them: every line of its data begins anew. */
function eventOf(message: string): string {
  return message === '' ? ': nothing yet\n\n' : `data: ${message.replaceAll('\n', '\ndata: ')}\n\n`
}

function portOf(server: Server): number {
  // The server listens on a port, not on a pipe.
  return (server.address() as AddressInfo).port
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      if (errorCode(error) !== 'EADDRINUSE' && errorCode(error) !== 'EACCES')
        reject(new HostError('Cannot serve', error))
      else reject(new UsageError(`Port ${port} is not free`, 'Choose another one: --port 0 takes any'))
    })
    server.listen(port, loopback, resolve)
  })
}

/** The command line or the configuration cannot be used; printed as one line, exit code 2. */
export class UsageError extends Error {
  readonly help: string | undefined
  constructor(message: string, help?: string) {
    super(message)
    this.name = 'UsageError'
    this.help = help
  }
}

/** The world failed (disk full, no permission); exit code 4. `cause` is Node's error. */
export class HostError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause })
    this.name = 'HostError'
  }
}

/** Node's error code (`ENOENT`), or undefined for any other value. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

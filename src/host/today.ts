/** The day by the clock of this machine as an ISO date: only for checks, never for documents. */
export function today(): string {
  const now = new Date()
  const part = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

/** The date that SOURCE_DATE_EPOCH names, if it is set. */
export function sourceDate(environment: NodeJS.ProcessEnv): string | undefined {
  const seconds = Number(environment['SOURCE_DATE_EPOCH'] ?? Number.NaN)
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined
}

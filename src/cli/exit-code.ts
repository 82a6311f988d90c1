/** What the process ends with. Of several, the stage that stopped decides; `hostFailure` and `bug` win over all. */
export const exitCode = {
  ok: 0,
  findings: 1,
  usage: 2,
  stale: 3,
  hostFailure: 4,
  notSet: 5,
  bug: 70,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** A project that was made to do harm, or by someone who did not know better, and what the command line has to say to it. */
export interface HostileCase {
  /** A sentence that ends "…": `a list 200 000 levels deep`. */
  readonly name: string
  /** Files of the project by path; `strategy.yaml` is `frame` where it is not given. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** What files alone cannot make: links, pipes, names. */
  readonly prepare?: (folder: string) => void
  /** The arguments; default `build -f md`. */
  readonly args?: readonly string[]
  readonly exit: number
  /** All findings as `severity code file:line:column`, in the order of the report; with `*` at its end, those and any more. */
  readonly finds?: readonly string[]
  /** Texts that standard output or standard error holds. */
  readonly says?: readonly string[]
  /** Texts that neither of them holds, nor any output. */
  readonly never?: readonly string[]
  /** Texts that the outputs hold. */
  readonly writes?: readonly string[]
}

/** The least project, without a mistake. */
export const frame: string = `project:
  id: p
  title: Sample
  country: XX
  period: { from: 2026, to: 2028 }
  languages: [en]
`

/** The least project with a framework: one role, one competency. */
export const framework: string = `${frame}areas: [{ id: evidence, title: Evidence, category: technical }]
competencies:
  - id: seizure
    title: Device seizure
    area: evidence
    definition: Secures devices at a scene.
    levels: { 1: Names devices., 2: Seizes devices. }
roles:
  - id: officer
    title: Patrol officer
    tier: first-responder
    requires: [{ competency: seizure, level: 1, importance: 4 }]
institutions:
  - { id: police, title: Police, type: agency, functions: employs, posts: [{ role: officer, current: 5, status: fictional }] }
`

/** `framework` with other text for one of its titles. */
export function titled(title: string): string {
  return framework.replace('Patrol officer', title)
}

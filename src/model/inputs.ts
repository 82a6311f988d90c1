import type { Finding } from '../diagnostics/diagnostic.ts'
import type { ProjectPath, SourceFile } from '../source/span.ts'
import type { ProjectLimits } from './limits.ts'

/** Everything a build reads, as plain data: a build is a pure function of this. */
export interface Inputs {
  /** YAML files of the project. */
  readonly sources: readonly SourceFile[]
  /** Markdown files of the project (prose). */
  readonly prose: ReadonlyMap<ProjectPath, string>
  /** Templates of the project by their path below its `templates/`; they shadow the built-in ones. */
  readonly templates: ReadonlyMap<ProjectPath, string>
  /** Words and forms of languages that the project brings, `locales/<tag>.yaml`. */
  readonly locales: readonly SourceFile[]
  /** The project's theme.yaml, if it has one. */
  readonly theme: SourceFile | undefined
  /** How large texts may be, and what own templates may cost; where it is left out, as usual. */
  readonly limits?: ProjectLimits
  /** What reading itself found (a file that is not UTF-8). */
  readonly findings: readonly Finding[]
  /** Built-in schemas, templates, locales and themes by their path in the package. */
  readonly assets: ReadonlyMap<string, string>
  /** ISO date of the day for rules that ask for it; undefined in builds without a date. */
  readonly today: string | undefined
}

import type { Baseline } from '../model/baseline.ts'
import type { BuildMemory } from '../model/build-memory.ts'
import type { Inputs } from '../model/inputs.ts'
import type { FontFamilies, PdfBackend } from '../model/pdf-backend.ts'
import type { Reader } from '../model/reader.ts'
import type { PictureFile } from '../model/picture.ts'
import type { Solver } from '../model/solver.ts'
import type { RuleSetting } from '../model/rule-setting.ts'
import type { ProjectPath } from '../source/span.ts'
import type { RenderApart } from './render-apart.ts'

export type Format = 'md' | 'pdf' | 'html'

/** How far a build is: the output that is being made, and how many of its pages are. */
export interface BuildStep {
  readonly path: ProjectPath
  readonly pages: number
  /** Place of the output among those of the build, from 1. */
  readonly output: number
  readonly outputs: number
}

/** What is to be built, as the caller asks for it. */
export interface BuildRequest {
  readonly ruleSettings: ReadonlyMap<string, RuleSetting>
  /** Findings that are not reported again. */
  readonly baseline?: Baseline | undefined
  /** The project as last approved, for rules that compare with it. */
  readonly previous?: Inputs | undefined
  /** Undefined: as each document says, else all. */
  readonly formats?: readonly Format[] | undefined
  readonly documents?: readonly string[] | undefined
  readonly languages?: readonly string[] | undefined
  /** The roles and institutions whose files are made; undefined: documents for everybody, and each of every series. */
  readonly readers?: readonly Reader[] | undefined
  /** Id of the scenario whose values the figures take; undefined: the project as it stands. */
  readonly scenario?: string | undefined
  /** Name of a built-in theme; undefined: the project's theme.yaml, else `official`. */
  readonly theme?: string | undefined
  /** ISO date from the command line or the environment, where the project gives none: the project's date stands between the two. */
  readonly date?: string | undefined
  readonly fallbackDate?: string | undefined
  /** Name and version of the tool, for the properties of a PDF. */
  readonly creator: string
  /** Each PDF carries the data of the project (PDF/A-3a), so that they can be compared later. */
  readonly attachData?: boolean | undefined
  /** Opens the PDF writer with the font families of the project; only called when a PDF is asked for. */
  readonly openPdf: (families: FontFamilies) => Promise<PdfBackend>
  /** Loads the solver; only called when the project asks for a delivery plan. */
  readonly openSolver?: (() => Promise<Solver>) | undefined
  /** Reads a picture of the project; undefined where there is no such file. Without it a project has no pictures. */
  readonly readPicture?: (path: ProjectPath) => PictureFile | undefined
  /** Renders where templates of the project cannot take more than they may; without it they are rendered in place. */
  readonly renderApart?: RenderApart | undefined
  /** Told how far the build is; what it waits for holds the build up. */
  readonly progress?: ((step: BuildStep) => Promise<void> | undefined) | undefined
  /** What earlier builds of the project left. */
  readonly memory?: BuildMemory | undefined
}

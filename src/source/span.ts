/** A path inside the project: relative to its folder, with forward slashes on every system. */
export type ProjectPath = string

/** One text file of the project, already decoded (UTF-8, no byte order mark, LF line ends). */
export interface SourceFile {
  readonly path: ProjectPath
  readonly text: string
}

/** A place in a source file. `start` and `end` are UTF-16 offsets, `end` excluded; line and column only exist in print. */
export interface Span {
  readonly file: ProjectPath
  readonly start: number
  readonly end: number
}

/** Steps from the root of a YAML file to a value: keys and list indexes. */
export type Path = readonly (string | number)[]

/** A place named by its path in the data. `part` says whether the key or the value is meant (default the value). */
export interface Place {
  readonly file: ProjectPath
  readonly path: Path
  readonly part?: 'key' | 'value'
}

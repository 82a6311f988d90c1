/** What a validator says of a value that does not fit: the parts of Ajv's error objects that are used. */
export interface SchemaError {
  readonly keyword: string
  /** JSON pointer to the value. */
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Checks one definition against the schema of its kind; an empty list means it fits. */
export type Validator = (data: unknown) => readonly SchemaError[]

/** The validator of a schema file. */
export type Validators = (file: string) => Validator

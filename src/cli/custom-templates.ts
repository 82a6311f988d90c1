import type { Inputs } from '../model/inputs.ts'

/** The option that both build and validate have; commander sets it to false for `--no-custom-templates`. */
export interface CustomTemplatesOption {
  readonly customTemplates?: boolean
}

/** The inputs of a run; with `--no-custom-templates` without the templates of the project, which is said (build/templates-left-out). */
export function withTemplates(inputs: Inputs, { customTemplates }: CustomTemplatesOption): Inputs {
  const [first] = inputs.templates.keys()
  if (customTemplates !== false || first === undefined) return inputs
  const count = inputs.templates.size
  return {
    ...inputs,
    templates: new Map(),
    findings: [
      ...inputs.findings,
      {
        code: 'build/templates-left-out',
        severity: 'warning',
        message: `${count === 1 ? 'A template' : `${count} templates`} of the project left out, as --no-custom-templates asks`,
        at: { file: `templates/${first}`, start: 0, end: 1 },
      },
    ],
  }
}

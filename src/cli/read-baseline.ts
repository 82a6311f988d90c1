import { readBaselineFile } from '../host/baseline-file.ts'
import { UsageError } from '../host/usage-error.ts'
import type { Baseline } from '../model/baseline.ts'
import { parseBaseline } from '../pipeline/baseline.ts'
import type { Context } from './global-options.ts'

/** The findings that `--baseline` names; undefined without it. Throws UsageError. */
export function readBaseline({ cwd, options }: Context): Baseline | undefined {
  const file = options.baseline
  if (file === undefined) return undefined
  const baseline = parseBaseline(readBaselineFile(cwd, file))
  if (baseline) return baseline
  throw new UsageError(
    `"${file}" is no baseline`,
    `Write it with strategy validate --baseline ${file} --update-baseline`,
  )
}

import { layoutCodes } from '../layout/codes.ts'
import { linkCodes } from '../link/codes.ts'
import { loadCodes } from '../load/codes.ts'
import { markdownCodes } from '../markdown/codes.ts'
import type { CodeDoc } from '../model/code-doc.ts'
import { planningCodes } from '../planning/codes.ts'
import { renderCodes } from '../render/codes.ts'
import { rules } from '../rules/registry.ts'
import { translationCodes } from '../translations/codes.ts'
import { validateCodes } from '../validate/codes.ts'
import { pipelineCodes } from './codes.ts'

/** Every diagnostic code that strategy can print, in the order of the stages. */
export const allCodes: readonly CodeDoc[] = [
  ...loadCodes,
  ...validateCodes,
  ...linkCodes,
  ...rules.map(({ id, severity, summary, rationale, examples }): CodeDoc => ({
    code: `rules/${id}`,
    severity,
    summary,
    rationale,
    ...examples,
  })),
  ...planningCodes,
  ...renderCodes,
  ...markdownCodes,
  ...layoutCodes,
  ...translationCodes,
  ...pipelineCodes,
]

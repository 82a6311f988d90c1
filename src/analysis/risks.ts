import type { RiskBand, RiskScore } from '../model/analysis/progress.ts'
import type { Id } from '../model/definition.ts'
import type { Project } from '../model/project.ts'

/** Probability x impact of every risk, now and after treatment (F24). */
export function riskScores(project: Project): ReadonlyMap<Id, RiskScore> {
  return new Map(
    [...project.entities.risk].map(([risk, { data }]) => {
      const { probability, impact, residual } = data
      const residualScore = residual && residual.probability * residual.impact
      return [
        risk,
        {
          risk,
          probability,
          impact,
          score: probability * impact,
          band: riskBand(probability * impact),
          residualScore,
          residualBand: residualScore === undefined ? undefined : riskBand(residualScore),
        },
      ]
    }),
  )
}

/** The band of a score: low 1-4, moderate 5-9, high 10-14, severe 15-25. */
export function riskBand(score: number): RiskBand {
  if (score >= 15) return 'severe'
  if (score >= 10) return 'high'
  return score >= 5 ? 'moderate' : 'low'
}

import type { ModelContext } from './model-context.ts'

/** Columns that are at least the runs of an offer beyond those that fall there in the analysis. */
export function addMoved({ problem, builder, runs }: ModelContext): readonly number[] {
  return problem.courses
    .filter(({ offers }) => offers.length > 1)
    .flatMap((course) =>
      course.offers.flatMap((offer) => {
        const own = runs.filter((run) => run.course === course && run.offer === offer)
        if (own.length === 0) return []
        const moved = builder.addColumn({ lower: 0, upper: course.runs, integer: false })
        builder.addLimit([...own.map(({ column }) => [column, 1] as const), [moved, -1]], offer.home)
        return moved
      }),
    )
}

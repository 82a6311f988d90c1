import type { ModelContext, MovedColumn } from './model-context.ts'

/** Columns that are at least the runs of an offer beyond those that fall there in the analysis. */
export function addMoved({ problem, builder, runs }: ModelContext): readonly MovedColumn[] {
  return problem.courses
    .filter(({ offers }) => offers.length > 1)
    .flatMap((course) =>
      course.offers.flatMap((offer) => {
        const own = runs.filter((run) => run.course === course && run.offer === offer).map((run) => run.column)
        if (own.length === 0) return []
        const column = builder.addColumn({ lower: 0, upper: course.runs, integer: false })
        builder.addLimit([...own.map((run) => [run, 1] as const), [column, -1]], offer.home)
        return { column, runs: own, home: offer.home }
      }),
    )
}

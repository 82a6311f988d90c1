import highsModule, { type Highs, type Model } from 'highs'
import type { Mip, MipRequest, MipSolution, Solver } from '../model/solver.ts'
import { modelData } from './model-data.ts'
import { programPath } from './program-path.ts'

/** Loads HiGHS. Takes a moment: call it only when a plan is asked for. */
export async function createSolver(): Promise<Solver> {
  const highs = await loadHighs({ locateFile: programPath })
  return {
    name: `HiGHS ${highs.version.string}`,
    solve: (request) =>
      request.mip.columns.length === 0
        ? withoutColumns(request.mip)
        : highs.withModel(modelData(request, highs), (model) => run(highs, model, request)),
  }
}

/** The types of the package are those of its CommonJS form; its module form exports the loader itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default

/** HiGHS does not solve a program without columns: every sum in it is 0. */
function withoutColumns({ rows }: Mip): MipSolution {
  const holds = rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
  return holds ? { status: 'optimal', values: [], objective: 0, bound: 0, nodes: 0 } : { status: 'infeasible' }
}

/** One thread is fixed by the package. A gap of a millionth counts as none: no figure of a plan is known better. */
function run(highs: Highs, model: Model, { start, nodeLimit }: MipRequest): MipSolution {
  model.options.set({
    output_flag: false,
    random_seed: 0,
    mip_max_nodes: nodeLimit,
    mip_rel_gap: 1e-6,
    mip_abs_gap: 1e-6,
    mip_feasibility_tolerance: 1e-7,
  })
  if (start) model.setSolution({ colValue: [...start] })
  model.run()
  return readSolution(highs, model)
}

function readSolution({ constants }: Highs, model: Model): MipSolution {
  const status = model.getModelStatus()
  const { infeasible, unboundedOrInfeasible, optimal } = constants.modelStatus
  if (status === infeasible || status === unboundedOrInfeasible) return { status: 'infeasible' }
  if (model.info.get('primal_solution_status') !== constants.solutionStatus.feasible) return { status: 'unknown' }
  const objective = model.getObjectiveValue()
  return {
    status: status === optimal ? 'optimal' : 'feasible',
    values: [...model.getSolution().colValue],
    objective,
    bound: boundOf(model, objective),
    nodes: Math.max(0, Number(model.info.get('mip_node_count'))),
  }
}

/** A program without whole columns has no bound of its own: its optimum is the bound. */
function boundOf(model: Model, objective: number): number {
  const bound = Number(model.info.get('mip_dual_bound'))
  return Number(model.info.get('mip_node_count')) < 0 || !Number.isFinite(bound)
    ? objective
    : Math.min(bound, objective)
}

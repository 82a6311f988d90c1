import type { Project } from '../../model/project.ts'

/** The lowest and the highest level of the project's scale; 0 to 4 where the project defines none. */
export function scaleRange({ entities }: Project): { readonly low: number; readonly high: number } {
  const numbers = (entities.scale.get('scale')?.data.levels ?? []).map(({ n }) => n)
  return numbers.length === 0 ? { low: 0, high: 4 } : { low: Math.min(...numbers), high: Math.max(...numbers) }
}

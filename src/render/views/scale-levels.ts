import { pickLine } from '../text.ts'
import type { LevelRow } from './generated/framework.ts'
import { listed, once, type ViewContext } from './view-context.ts'
import { qualificationLevel } from './qualification-level.ts'

/** The levels of the project's scale; of the shipped one (0 to 4) when the project has none. */
export function scaleLevels(context: ViewContext): readonly LevelRow[] {
  return once(context, 'levels', () => readLevels(context))
}

function readLevels(context: ViewContext): readonly LevelRow[] {
  const scale = listed(context, 'scale')[0]
  if (scale === undefined) return shippedLevels(context)
  return scale.data.levels
    .map((level, index) => ({
      n: level.n,
      label: pickLine(level.label, context.texts, {
        file: scale.file,
        path: [...scale.path, 'levels', index, 'label'],
      }),
      descriptor: pickLine(level.descriptor, context.texts, {
        file: scale.file,
        path: [...scale.path, 'levels', index, 'descriptor'],
      }),
      eqf: qualificationLevel(level.eqf),
      nqf: qualificationLevel(level.nqf),
    }))
    .toSorted((a, b) => a.n - b.n)
}

/** The name of a level; the bare number where the scale has none. */
export function levelLabel(context: ViewContext, n: number): string {
  return scaleLevels(context).find((level) => level.n === n)?.label ?? String(n)
}

function shippedLevels({ language }: ViewContext): readonly LevelRow[] {
  return [0, 1, 2, 3, 4].map((n) => ({
    n,
    label: language.phrases.text(`scale.${n}.label`),
    descriptor: language.phrases.text(`scale.${n}.descriptor`),
    eqf: '',
    nqf: '',
  }))
}

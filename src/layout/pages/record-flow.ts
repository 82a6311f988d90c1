import type { Pt } from '../../model/page.ts'
import type { Flow } from './flow.ts'

/** A flow that keeps what it is given, so that its height is known before it takes its place. */
export interface RecordedFlow {
  readonly flow: Flow
  /** Height of the boxes and of the spaces above them. */
  height(): Pt
  /** Gives everything to another flow. */
  replay(target: Flow): void
}

export function recordFlow(): RecordedFlow {
  const steps: ((target: Flow) => void)[] = []
  let height = 0
  let gap = 0
  const flow: Flow = {
    box(box) {
      height += gap + box.height
      gap = 0
      steps.push((target) => target.box(box))
    },
    space(space) {
      gap = Math.max(gap, space)
      steps.push((target) => target.space(space))
    },
    keep: () => void steps.push((target) => target.keep()),
    keepWhole: () => void steps.push((target) => target.keepWhole()),
    room: (room) => void steps.push((target) => target.room(room)),
    newPage: () => void steps.push((target) => target.newPage()),
    anchor: (id) => void steps.push((target) => target.anchor(id)),
    chapter: (title) => void steps.push((target) => target.chapter(title)),
    frame: (frame) => void steps.push((target) => target.frame(frame)),
  }
  return {
    flow,
    height: () => height,
    replay(target) {
      for (const step of steps) step(target)
    },
  }
}

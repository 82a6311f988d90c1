import { contrast } from './color.ts'
import type { Theme } from './theme.ts'

type Colors = Theme['colors']

/** A colour of text that is hard to read on what stands behind it. */
export interface WeakContrast {
  readonly text: keyof Colors
  readonly ground: keyof Colors
  /** By WCAG 2, from 1 to 21. */
  readonly ratio: number
  readonly least: number
}

const texts = ['ink', 'muted', 'accent', 'link', 'alert'] as const
const leastContrast = 4.5
/** Body text runs over the watermark. */
const leastOnWatermark = 7

/** Pairs of text and ground below what WCAG 2 AA asks for, 4.5:1, and of text on the watermark below 7:1. */
export function weakContrasts(colors: Colors): readonly WeakContrast[] {
  const pairs = texts.flatMap((text) =>
    (['paper', 'band'] as const).map((ground) => ({ text, ground, least: leastContrast })),
  )
  return [...pairs, { text: 'ink', ground: 'watermark', least: leastOnWatermark } as const]
    .map((pair) => ({ ...pair, ratio: contrast(colors[pair.text], colors[pair.ground]) }))
    .filter(({ ratio, least }) => ratio < least)
}

import type { Json } from '../diagnostics/diagnostic.ts'

/** JSON for people's eyes and logs: what a terminal or a reader could be misled by is written as an escape. */
export function plainJson(value: Json | object): string {
  const text = JSON.stringify(value, null, 2)
  return `${text.replaceAll(misleading, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)}\n`
}

const misleading = /[\u007f-\u009f\p{Bidi_Control}]/gu

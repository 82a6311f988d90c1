import type { Finding } from '../diagnostics/diagnostic.ts'

/** A picture that is not in the project. */
export function unknownImage(address: string): Finding {
  return {
    code: 'layout/unknown-image',
    severity: 'error',
    message: `Unknown image "${address}"`,
    help: 'Put the file into the project and write its path from the folder of strategy.yaml, as in assets/map.png',
    data: { address },
  }
}

/** A file that is no picture which a document can show. */
export function unusableImage(address: string, problem: string): Finding {
  return {
    code: 'layout/unusable-image',
    severity: 'error',
    message: `Image "${address}" cannot be shown: ${problem}`,
    help: 'Save it as PNG or JPEG in RGB with at most 10 MB and 8000 pixels a side',
    data: { address },
  }
}

import { zlibSync } from 'fflate'

/** Size of fflate's tables: given, because its default rests on a logarithm, and small, because most streams are. */
const MEMORY = 2

/**
 * Deflates a stream. The result depends on nothing but the bytes: the zlib built into Node may differ between
 * processors and versions, and documents are compared byte by byte.
 */
export function compress(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6, mem: MEMORY })
}

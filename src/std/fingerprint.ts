import { sha256 } from './sha256.ts'

/** The first eight hexadecimal digits of the SHA-256 of a text in NFC: what a text was when something was made from it. */
export function fingerprint(text: string): string {
  return sha256(text.normalize('NFC')).slice(0, 8)
}

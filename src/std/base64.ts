const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as Base64 (RFC 4648, section 4), padded. */
export function base64(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let start = 0; start < bytes.length; start += 3) groups.push(printGroup(bytes, start))
  return groups.join('')
}

function printGroup(bytes: Uint8Array, start: number): string {
  const [a = 0, b, c] = [bytes[start], bytes[start + 1], bytes[start + 2]]
  const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
  const digit = (shift: number): string => digits.charAt((bits >> shift) & 63)
  return digit(18) + digit(12) + (b === undefined ? '=' : digit(6)) + (c === undefined ? '=' : digit(0))
}

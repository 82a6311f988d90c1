/** What a PDF for archives has room for (ISO 19005-2, 6.1.13). */
export const longestAddress = 32_767

/** The address of a link that documents may hold: http, https, mailto or `#anchor` (decoded); otherwise undefined. */
export function safeUrl(address: string): string | undefined {
  if (address.length > longestAddress) return undefined
  if (/^(?:https?:\/\/|mailto:)./i.test(address)) return address
  if (!address.startsWith('#') || address.length === 1) return undefined
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

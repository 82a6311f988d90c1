/** The address of a link that documents may hold: http, https, mailto or `#anchor` (decoded); otherwise undefined. */
export function safeUrl(address: string): string | undefined {
  if (/^(?:https?:\/\/|mailto:)./i.test(address)) return address
  if (!address.startsWith('#') || address.length === 1) return undefined
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

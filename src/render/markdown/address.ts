/** An address as it can stand in a Markdown link, or undefined when it is none of http, https, mailto and `#anchor`. */
export function safeAddress(address: string): string | undefined {
  const trimmed = address.trim()
  if (!/^(https?:\/\/[^\s/]|mailto:\S|#[A-Za-z0-9])/i.test(trimmed)) return undefined
  return trimmed.replace(/[\s<>()[\]\\|`"\p{Cc}]/gu, encode)
}

function encode(sign: string): string {
  return sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign)
}

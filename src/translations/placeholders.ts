/** The marks of a text that another does not have, each as often as it lacks there. */
export function lostPlaceholders(source: string, target: string): readonly string[] {
  const kept = [...placeholders(target)]
  return placeholders(source).filter((mark) => {
    const at = kept.indexOf(mark)
    if (at === -1) return true
    kept.splice(at, 1)
    return false
  })
}

/**
 * What a translation has to keep as it is: addresses of links and pictures, marks of footnotes, words in braces and code.
 * In the order of the text.
 */
function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/(?<=\]\()[^)\s]+|\[\^[^\]]+\]|\{[\w.-]+\}|`[^`\n]+`/g)].map(([mark]) => mark)
}

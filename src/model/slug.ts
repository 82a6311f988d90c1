/** Makes anchors of headings as forges do: lower case, letters, digits, `_` and `-`; a repeated one gets `-1`, `-2`. */
export function createSlugs(): (title: string) => string {
  const seen = new Map<string, number>()
  return (title) => {
    const slug = title
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-')
    const count = seen.get(slug)
    seen.set(slug, (count ?? -1) + 1)
    return count === undefined ? slug : `${slug}-${count + 1}`
  }
}

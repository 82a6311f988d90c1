import type { ListForms } from '../../model/locale.ts'

/** Joins items as running text: `a, b and c`. */
export function joinList(items: readonly string[], forms: ListForms): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : items.slice(0, -1).join(forms.separator) + forms.last + last
}

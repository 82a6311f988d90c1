/** Fills the places of a label: `{page}` becomes `values.page`. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}

/** A level of a qualifications framework, or a range of levels with its dash: "3–4"; empty where none is stated. */
export function qualificationLevel(level: string | number | undefined): string {
  return String(level ?? '').replace('-', '–')
}

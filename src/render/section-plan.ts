import type { Language } from './language/language.ts'
import type { TextPlace } from './text.ts'

/** The sections of a document template in a profile: before the numbering begins, numbered, and lettered annexes. */
export interface SectionList {
  readonly front?: readonly string[]
  readonly body: readonly string[]
  readonly annexes?: readonly string[]
}

/** A profile (`templates/profiles/<id>.yaml`, parsed). */
export interface Profile {
  readonly id: string
  /** Whether the cover has a block in which the approving bodies sign. */
  readonly approvals: 'block' | 'none'
  readonly documents: { readonly [template: string]: SectionList }
}

/** A section that strategy.yaml asks for: one of the template's by its id, or one of its own. */
export interface SectionRequest {
  readonly id: string
  readonly title?: string
  /** Markdown file of the project, its text already read. */
  readonly markdown?: string
  /** Name of a partial to render instead of the template's own section. */
  readonly partial?: string
  /** Where strategy.yaml asks for it. */
  readonly at?: TextPlace
}

/** Where a section stands. */
export interface PlannedSection extends SectionRequest {
  readonly part: 'front' | 'body' | 'annex'
}

/** A planned section with its number ("3", "A", or "") and its title. */
export interface NumberedSection extends PlannedSection {
  readonly number: string
  readonly heading: string
  readonly label: string
}

/**
 * The sections of a document in order: those of the profile, or those that strategy.yaml lists, without the dropped ones.
 *
 * A section of the project's own belongs to the part of the section before it; behind the front it begins the body, if there is one.
 */
export function planSections(
  list: SectionList,
  requested: readonly SectionRequest[] | undefined,
  dropped: readonly string[],
): readonly PlannedSection[] {
  const parts = new Map<string, PlannedSection['part']>([
    ...(list.front ?? []).map((id) => [id, 'front'] as const),
    ...list.body.map((id) => [id, 'body'] as const),
    ...(list.annexes ?? []).map((id) => [id, 'annex'] as const),
  ])
  const afterFront = list.body.length > 0 ? 'body' : 'front'
  let part: PlannedSection['part'] = afterFront
  return (requested ?? [...parts.keys()].map((id) => ({ id })))
    .map((section) => {
      part = parts.get(section.id) ?? (part === 'front' ? afterFront : part)
      return { ...section, part }
    })
    .filter((section) => !dropped.includes(section.id))
}

/** Gives sections their numbers and headings: 1, 2, 3; annexes A, B, C in the letters of the language. */
export function numberSections(
  sections: readonly PlannedSection[],
  title: (section: PlannedSection) => string,
  { phrases }: Language,
): readonly NumberedSection[] {
  let body = 0
  let annexes = 0
  return sections.map((section) => {
    const name = title(section)
    switch (section.part) {
      case 'front':
        return { ...section, number: '', heading: name, label: name }
      case 'body': {
        const number = String((body += 1))
        return {
          ...section,
          number,
          heading: `${number} ${name}`,
          label: phrases.text('reference.section', { number }),
        }
      }
      case 'annex': {
        const number = annexLetter((annexes += 1), phrases.text('heading.annex-letters'))
        const heading = phrases.text('heading.annex', { number, title: name })
        return { ...section, number, heading, label: phrases.text('reference.annex', { number }) }
      }
    }
  })
}

/** A, B, ... Z, AA, AB with the letters of the language. */
function annexLetter(count: number, letters: string): string {
  const letter = letters.charAt((count - 1) % letters.length)
  return count > letters.length ? annexLetter(Math.floor((count - 1) / letters.length), letters) + letter : letter
}

// Generated from schemas/ by scripts/generate-types.mjs

import type { Text } from './text.ts'

/** A document to build. */
export interface DocumentEntry {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The template that makes the document. */
  readonly template: string
  /** The title on the cover, where it differs from the one of the project. */
  readonly title?: Text
  /** The languages to build; by default all languages of the project. */
  readonly languages?: readonly string[]
  /** The file formats to build; by default Markdown and PDF. */
  readonly formats?: readonly ('md' | 'pdf' | 'html')[]
  /** The sections in their order: an id keeps one, an entry with an id adds or retitles one; without this key the list of the profile counts. */
  readonly sections?: readonly DocumentSection[]
  /** Sections to leave out of the list of the profile. */
  readonly drop?: readonly string[]
  /** The one role or institution that the document is about; without it a document is built for each. */
  readonly for?: DocumentSubject
  /** The theme file of this document, relative to the project folder. */
  readonly theme?: string
  /** Whether the paragraphs of running text in numbered sections are numbered through the document, so that comments can name them. */
  readonly paragraphs?: 'plain' | 'numbered'
  /** The path of the built files below the language folder, without ending; by default the id. */
  readonly output?: string
}

/** A section by its id, or an added or retitled one. */
export type DocumentSection = string | DocumentSectionObject

/** The written-out form of `DocumentSection`. */
export interface DocumentSectionObject {
  /** The short name by which other entries refer to this one: lower-case letters, digits and hyphens. */
  readonly id: string
  /** The heading of the section. */
  readonly title?: Text
  /** The running text of the section: a Markdown file, or one for each language. */
  readonly from?: SectionText
  /** The template partial that makes the section; give either a partial or a text. */
  readonly partial?: string
}

/** A Markdown file, or one for each language, relative to the project folder. */
export type SectionText = string | SectionTextObject

/** The written-out form of `SectionText`. */
export type SectionTextObject = { readonly [language: string]: string }

/** One role or one institution. */
export interface DocumentSubject {
  /** The role that the document is about. */
  readonly role?: string
  /** The institution that the document is about. */
  readonly institution?: string
}

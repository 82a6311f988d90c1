import type { Inputs } from '../model/inputs.ts'
import type { Project } from '../model/project.ts'
import { isEntryAnchor } from '../render/entry-anchor.ts'
import { findLinks, isSafe, type ProseLink } from '../render/markdown/prose-links.ts'
import type { ProjectReading } from '../rules/reading/project-reading.ts'
import type { ProjectText } from '../rules/reading/project-texts.ts'
import type { Compilation } from './compile.ts'
import { isReservedName } from '../std/file-names.ts'
import { knownLanguages } from './read-asset.ts'

/**
 * Whether rendering could object to a project that has passed the rules: it has templates or odd links of its own, or names
 * a file, language, template or section that is not there, or a text lacks a language.
 *
 * Rendering has the say; this only spares it where it has nothing to say.
 */
export function mayBeRefused(inputs: Inputs, { project, reading }: Compilation): boolean {
  const frame = [...project.entities.project.values()][0]?.data
  const languages = frame?.languages ?? []
  const documents = [...project.entities.document.values()].map(({ data }) => data)
  return (
    inputs.templates.size > 0 ||
    inputs.locales.length > 0 ||
    languages.some((language) => !knownLanguages(inputs).includes(language)) ||
    documents.some((document) => document.for !== undefined) ||
    documents.some(({ id, output }) => isReservedName(output ?? id)) ||
    [...project.entities.role.keys(), ...project.entities.institution.keys()].some(isReservedName) ||
    new Set(documents.map(({ id, output }) => output ?? id)).size < documents.length ||
    documents.some((document) => namesUnknownSection(inputs, document)) ||
    [frame, ...documents].some((data) => namesMissingFile(inputs, data)) ||
    hasDoubtfulText(reading, project) ||
    lacksLanguage(reading, languages)
  )
}

interface NamedSections {
  readonly template: string
  readonly sections?: readonly (string | { readonly id: string; readonly from?: unknown; readonly partial?: string })[]
  readonly drop?: readonly string[]
}

/** Every section of a built-in template is a file of that name; sections twice in one list are in doubt too. */
function namesUnknownSection({ assets }: Inputs, { template, sections = [], drop = [] }: NamedSections): boolean {
  const ids = sections.map((section) => (typeof section === 'string' ? section : section.id))
  const own = sections.filter((section) => typeof section !== 'string' && section.from !== undefined)
  const named = [...drop, ...ids].filter(
    (id) => !own.some((section) => typeof section !== 'string' && section.id === id),
  )
  return (
    new Set(ids).size < ids.length ||
    sections.some((section) => typeof section !== 'string' && section.partial !== undefined) ||
    ![...assets.keys()].some((path) => path.startsWith(`templates/documents/${template}/`)) ||
    named.some((id) => !assets.has(`templates/documents/${template}/${id}.hbs`))
  )
}

function namesMissingFile(inputs: Inputs, data: unknown): boolean {
  if (typeof data === 'string') return data.endsWith('.md') && !inputs.prose.has(data)
  if (typeof data !== 'object' || data === null) return false
  return Object.values(data).some((value) => namesMissingFile(inputs, value))
}

/** HTML, a picture, or a link that is not plainly one to the web or to an entry of the project. */
function hasDoubtfulText({ texts }: ProjectReading, project: Project): boolean {
  return texts.some(({ text }) => /<|\]:|!\[/.test(text) || findLinks(text).some((link) => isDoubtful(link, project)))
}

function isDoubtful({ address }: ProseLink, project: Project): boolean {
  return address.startsWith('#') ? !isEntryAnchor(address.slice(1), project) : !isSafe(address)
}

/** Whether a text lacks one of the languages of the project; titles, publishers and terms of sources may keep their own. */
function lacksLanguage({ texts, translations }: ProjectReading, languages: readonly string[]): boolean {
  if (languages.length < 2) return false
  const asked = texts.filter((text) => !keepsLanguage(text))
  const fields = translations.filter(([first]) => first && !keepsLanguage(first))
  const lacks = (versions: readonly ProjectText[], tag: string): boolean =>
    !versions.some(({ language }) => language === tag)
  return (
    fields.reduce((sum, versions) => sum + versions.length, 0) < asked.length ||
    fields.some((versions) => languages.some((tag) => lacks(versions, tag)))
  )
}

function keepsLanguage({ entity, path }: ProjectText): boolean {
  return entity.kind === 'source' && path[0] !== 'note'
}

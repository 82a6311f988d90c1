import type { Element } from './collect-elements.ts'

/** What elements may hold, besides which they hold nothing. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
}

/** What elements may stand in, besides which they stand nowhere. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

/** Elements of tables, lists and contents stand in each other as ISO 14289-1, 7.2 and ISO 32000-1, 14.8.4 say. */
export function checkNesting(element: Element, where: string): readonly string[] {
  const { role, parent, children } = element
  const held = children.map((child) => child.role)
  const allowed = CHILDREN[role]
  const parents = PARENTS[role]
  const problems = allowed
    ? held.filter((child) => !allowed.includes(child)).map((child) => `${where} holds ${child}`)
    : []
  if (parents && !parents.includes(parent?.role ?? ''))
    problems.push(`${where} stands in ${parent?.role ?? 'no element'}`)
  if (held.filter((child) => child === 'H').length > 1) problems.push(`${where} holds two headings`)
  if (allowed?.includes('Caption')) problems.push(...checkCaption(role, held, where))
  if (role === 'Table') problems.push(...checkSections(held, where))
  if (allowed && element.marks.length > 0) problems.push(`${where} holds content of its own`)
  return problems
}

/** A caption comes first; that of a table may come last. There is one. */
function checkCaption(role: string, held: readonly string[], where: string): readonly string[] {
  const places = [...held.keys()].filter((place) => held[place] === 'Caption')
  const isEnd = places.every((place) => place === 0 || (role === 'Table' && place === held.length - 1))
  return isEnd && places.length < 2 ? [] : [`${where} has a caption in the midst, or two`]
}

/** A head or a foot is one, and has a body beside it. */
function checkSections(held: readonly string[], where: string): readonly string[] {
  const count = (role: string): number => held.filter((child) => child === role).length
  const [heads, bodies, feet] = [count('THead'), count('TBody'), count('TFoot')]
  const problems: string[] = []
  if (heads > 1 || feet > 1) problems.push(`${where} has many heads or feet`)
  if (heads + feet > 0 && bodies === 0) problems.push(`${where} has no body`)
  return problems
}

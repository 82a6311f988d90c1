import type { FrontMatter } from '../model/front-matter.ts'
import type { DocumentState } from './document-state.ts'
import { createHelpers } from './helpers/create-helpers.ts'
import { link } from './markdown/markdown.ts'
import type { NumberedSection } from './section-plan.ts'
import { titleBlock, type TemplateSet } from './templates/template-set.ts'

/** The head of a Markdown file: title block and contents; a sheet has no contents. */
export function renderHead(
  front: FrontMatter,
  sections: readonly NumberedSection[],
  templates: TemplateSet,
  state: DocumentState,
): string {
  const block = templates.render(titleBlock, front, createHelpers({ ...state, steps: 0, output: 0 })).trim()
  const title = state.language.phrases.text('heading.contents')
  const entries = (front.form === 'sheet' ? [] : sections).map(
    (section) => `- ${link(section.heading, `#section-${section.id}`)}`,
  )
  const contents = entries.length === 0 ? '' : `## ${title}\n\n${entries.join('\n')}`
  return [block.replace(/\n{3,}/g, '\n\n'), contents].filter((part) => part !== '').join('\n\n')
}

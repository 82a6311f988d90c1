import type { Text } from '../../model/generated/text.ts'
import type { Project } from '../../model/project.ts'
import { holderOf, placeOfText, type ProjectText } from '../reading/project-texts.ts'
import type { Objection, Rule } from '../rule.ts'

/** An e-mail address of a person or a telephone number, unless the project is classified above public. */
export const personalData: Rule = {
  id: 'personal-data',
  severity: 'warning',
  summary: 'A text of a public document holds an e-mail address or a telephone number.',
  rationale:
    'Names and numbers of officers do not belong into a published strategy. Addresses of offices (info@, press@) are let pass.',
  examples: {
    bad: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    purpose: Questions to a.omarova@police.example or +7 701 555 01 23.
    requires: [{ competency: device-seizure, level: 2 }]
`,
    good: `
roles:
  - id: first-responder
    title: First responder
    tier: first-responder
    purpose: Questions to info@police.example.
    requires: [{ competency: device-seizure, level: 2 }]
`,
  },
  check: ({ project, texts }) => (isPublic(project) ? texts.flatMap((item) => objection(item) ?? []) : []),
}

/** Without a classification, or with one that says so in words of the base language. */
function isPublic({ entities }: Project): boolean {
  const classification = [...entities.project.values()][0]?.data.classification
  return (
    classification === undefined ||
    /public|unrestricted|unclassified|без ограничени|открыт/iu.test(anyText(classification))
  )
}

function anyText(text: Text): string {
  if (typeof text === 'string') return text
  return Object.values(text)
    .map((entry) => (typeof entry === 'string' ? entry : entry.text))
    .join(' ')
}

function objection(item: ProjectText): Objection | undefined {
  const { text } = item
  const match = (text.includes('@') ? address.exec(text) : null) ?? (text.includes('+') ? telephone.exec(text) : null)
  if (!match) return undefined
  const what = match[0].includes('@') ? 'E-mail address' : 'Telephone number'
  return {
    at: placeOfText(item, [match.index, match.index + match[0].length]),
    message: `${what} "${match[0].trim()}" in ${holderOf(item)}`,
    help: 'Name the office instead of the person, or mark the project by "classification" as not public',
  }
}

const address =
  /(?<![\w.+-])(?!(?:info|press|office|contact|mail|post|hotline|secretariat|support|admin)@)[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu

/** An international number: a plus and at least ten figures. */
const telephone = /\+\d(?:[ \u00A0()-]{0,2}\d){9,13}(?!\d)/u

import type { Approval } from '../model/front-matter.ts'
import { element, type Content } from './element.ts'
import type { PageContext } from './page-context.ts'

/** Writes the head of the page: what the cover of a printed document says. */
export function writeHead({ front }: PageContext): Content {
  const facts = [
    front.number,
    front.copy,
    front.date,
    front.place,
    front.version,
    front.status,
    front.languages,
    front.original,
  ]
  return element(
    'header',
    {},
    line('marking', front.classification),
    group('approvals', front.approvals.map(writeApproval)),
    front.issuers.map((issuer) => line('issuer', issuer)),
    front.title === '' ? undefined : element('h1', {}, front.title),
    line('subtitle', front.subtitle),
    line('draft', front.watermark),
    group(
      'facts',
      facts.map((fact) => line('fact', fact)),
    ),
    front.notices.map((notice) => line('notice', notice)),
  )
}

/** Writes the foot of the page: what stands at the foot of every printed page. */
export function writeFoot({ front }: PageContext): Content {
  const version = [front.version, front.date].filter((text) => text !== '').join(' · ')
  const lines = [line('marking', front.classification), line('notice', front.footer), line('fact', version)]
  return lines.every((entry) => entry === undefined) ? undefined : element('footer', {}, lines)
}

function writeApproval({ marking, position, act, date }: Approval): Content {
  return element('div', { class: 'approval' }, [
    line('approved', marking),
    ...[position, act, date].map((text) => line('fact', text)),
  ])
}

function group(name: string, entries: readonly Content[]): Content {
  return entries.every((entry) => entry === undefined) ? undefined : element('div', { class: name }, entries)
}

function line(name: string, text: string): Content {
  return text === '' ? undefined : element('p', { class: name }, text)
}

import { element, printContent, voidElement, type Content } from '../element.ts'

/** The words of the preview. `{n}` is a number. */
export interface PreviewLabels {
  readonly documents: string
  readonly none: string
  readonly missing: string
  readonly building: string
  readonly current: string
  readonly stale: string
  readonly ended: string
  readonly errors: string
  readonly findings: string
  readonly close: string
}

/** A document as the preview shows it. */
export interface PreviewDocument {
  /** Path of its page, `en/framework.html`. */
  readonly path: string
  readonly title: string
  /** BCP 47 tag and own name. */
  readonly language: string
  readonly languageName: string
}

/** What a page of the preview shows: one document, the list of all, or that there is no such page. */
export type PreviewSubject =
  | { readonly kind: 'document'; readonly document: PreviewDocument }
  | { readonly kind: 'index'; readonly documents: readonly PreviewDocument[] }
  | { readonly kind: 'missing' }

/** Where the preview finds its parts. A document itself lies below `pages`, byte for byte as it would be built. */
export const previewPaths = {
  script: '/preview.js',
  style: '/preview.css',
  events: '/events',
  pages: '/pages/',
} as const

/** Writes a page of the preview: a bar that says how the build stands, the subject, and room for findings. */
export function writePreview(subject: PreviewSubject, language: string, labels: PreviewLabels): string {
  const title = titleOf(subject, labels)
  const body = element(
    'body',
    { 'data-labels': JSON.stringify(labels), 'data-kind': subject.kind },
    element(
      'header',
      {},
      element('nav', { 'aria-label': labels.documents }, element('a', { href: '/' }, labels.documents)),
      element('p', { id: 'state', role: 'status' }),
      element('button', {
        id: 'open',
        type: 'button',
        hidden: true,
        'aria-controls': 'findings',
        'aria-expanded': 'false',
      }),
    ),
    element('main', {}, writeSubject(subject, title, labels)),
    element(
      'section',
      { id: 'findings', hidden: true, 'aria-labelledby': 'findings-title' },
      element('h2', { id: 'findings-title' }),
      element('button', { id: 'close', type: 'button' }, labels.close),
      element('ol', { tabindex: 0, 'aria-labelledby': 'findings-title' }),
    ),
  )
  return `<!doctype html>\n${printContent(element('html', { lang: language }, writeMeta(title), body))}\n`
}

function titleOf(subject: PreviewSubject, labels: PreviewLabels): string {
  if (subject.kind === 'document') return subject.document.title
  return subject.kind === 'index' ? labels.documents : labels.missing
}

function writeMeta(title: string): Content {
  return element(
    'head',
    {},
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    voidElement('link', { rel: 'icon', href: 'data:,' }),
    voidElement('link', { rel: 'stylesheet', href: previewPaths.style }),
    element('title', {}, title),
    element('script', { src: previewPaths.script, type: 'module' }),
  )
}

function writeSubject(subject: PreviewSubject, title: string, labels: PreviewLabels): Content {
  switch (subject.kind) {
    case 'document': {
      const { path, language } = subject.document
      // No scripts run in the document; the preview itself reads where it stands.
      const sandbox = 'allow-same-origin'
      const src = `${previewPaths.pages}${path}`
      return element('iframe', { src, title, lang: language, sandbox, 'data-path': path })
    }
    case 'index':
      return [element('h1', {}, title), writeList(subject.documents, labels)]
    case 'missing':
      return element('h1', {}, title)
  }
}

function writeList(documents: readonly PreviewDocument[], labels: PreviewLabels): Content {
  if (documents.length === 0) return element('p', {}, labels.none)
  const languages = [...new Map(documents.map((document) => [document.language, document.languageName]))]
  return languages.map(([language, name]) => {
    const own = documents.filter((document) => document.language === language)
    const items = own.map(({ path, title }) =>
      element('li', { lang: language }, element('a', { href: `/${path}` }, title)),
    )
    return [languages.length > 1 ? element('h2', {}, name) : undefined, element('ul', {}, items)]
  })
}

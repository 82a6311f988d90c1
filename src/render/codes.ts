import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of rendering: templates that cannot work, and texts that are not there. */
export const renderCodes: readonly CodeDoc[] = [
  {
    code: 'render/template-syntax',
    severity: 'error',
    summary: 'A template cannot be read.',
    rationale: 'A block is not closed, is closed by another name, or braces do not match. Mend it at the place named.',
    bad: '{{#each rows}}{{label}}',
    good: '{{#each rows}}{{label}}{{/each}}',
  },
  {
    code: 'render/unknown-field',
    severity: 'error',
    summary: 'A template names a field that its view does not have.',
    rationale: 'It would print nothing. The fields of each section stand in schemas/views.',
    bad: '{{titel}}',
    good: '{{title}}',
  },
  {
    code: 'render/unknown-helper',
    severity: 'error',
    summary: 'A template calls a helper that does not exist.',
    rationale: 'Templates have the helpers of strategy only; they cannot bring code of their own.',
    bad: '{{numbr count}}',
    good: '{{number count}}',
  },
  {
    code: 'render/unknown-value',
    severity: 'error',
    summary: 'A helper is given a named value that it does not know.',
    rationale: 'The value would have no effect.',
    bad: '{{number share digts=1}}',
    good: '{{number share digits=1}}',
  },
  {
    code: 'render/unknown-partial',
    severity: 'error',
    summary: 'A template or a section of a document names a partial that does not exist.',
    rationale: 'Partials lie in templates/partials, built in or in the project.',
    bad: '{{> statments items=tasks}}',
    good: '{{> statements items=tasks}}',
  },
  {
    code: 'render/unknown-phrase',
    severity: 'error',
    summary: 'A template asks for a phrase that the languages do not have.',
    rationale: 'Words of documents stand in locales/, the same keys in every language.',
    bad: '{{t "column.rol"}}',
    good: '{{t "column.role"}}',
  },
  {
    code: 'render/wrong-field',
    severity: 'error',
    summary: 'A field is printed in a way that does not fit what it holds.',
    rationale:
      'Plain text takes two braces and is escaped, Markdown takes three; lists and objects cannot be printed as a whole.',
    bad: '{{{title}}}',
    good: '{{title}}',
  },
  {
    code: 'render/wrong-call',
    severity: 'error',
    summary: 'A helper or partial is called in a way that it cannot be.',
    rationale:
      'The number of values differs, a block helper is called as a value, or the name of a partial is computed.',
    bad: '{{number}}',
    good: '{{number count}}',
  },
  {
    code: 'render/partial-depth',
    severity: 'error',
    summary: 'A partial includes itself, or lies deeper than 32 partials.',
    rationale: 'Rendering would not come to an end. Use {{#each}} over a list instead.',
  },
  {
    code: 'render/missing-translation',
    severity: 'warning',
    summary: 'A text has no translation into the language of a document, and the text in another language stands in.',
    rationale:
      'The text is marked in the document. Add the translation, or set missing_translation in the project: error, fallback or off. In an approved project it is an error.',
    bad: 'title: { en: Chain of custody }',
    good: 'title: { en: Chain of custody, ru: Цепочка сохранности доказательств }',
  },
  {
    code: 'render/missing-file',
    severity: 'error',
    summary: 'A text is said to stand in a file that is not there.',
    rationale: 'The section would be left out. Paths start at the folder of strategy.yaml and end in .md.',
    bad: 'vision: { file: vison.md }',
    good: 'vision: { file: prose/vision.md }',
  },
  {
    code: 'render/unknown-section',
    severity: 'error',
    summary: 'A document asks for, or drops, a section that its template does not have.',
    rationale: 'Use an id of the template, or give the section a text (from) or a partial of its own.',
    bad: 'drop: [carreer]',
    good: 'drop: [career]',
  },
  {
    code: 'render/duplicate-section',
    severity: 'error',
    summary: 'A document asks for the same section twice.',
    rationale: 'Its heading, its tables and its anchors would stand twice, and links would lead to the first only.',
    bad: 'sections: [purpose, roles, purpose]',
    good: 'sections: [purpose, roles]',
  },
  {
    code: 'render/empty-section',
    severity: 'warning',
    summary: 'A section that a partial of the project makes prints nothing, and is left out.',
    rationale:
      'A partial sees the fields of the section whose id it stands under; under an id of its own it has none, and prints only its words.',
    bad: '{ id: all-roles, partial: my-roles }',
    good: '{ id: roles, partial: my-roles }',
  },
  {
    code: 'render/unsafe-link',
    severity: 'warning',
    summary: 'A link in the Markdown of the project has an address that documents cannot keep.',
    rationale:
      'Documents are read away from the files of the project: only http:, https:, mailto: and places in the document itself lead somewhere. The text of the link is printed without it.',
    bad: '[the annex](annex.md)',
    good: '[the annex](#section-gaps)',
  },
  {
    code: 'render/unknown-anchor',
    severity: 'warning',
    summary: 'A link in the Markdown of the project names a place that no document has.',
    rationale:
      'The text of the link is printed without it. Entries are called by kind and id, sections by "section-" and their id. An entry that only another document shows is no mistake.',
    bad: '[triage](#competency-trriage)',
    good: '[triage](#competency-triage)',
  },
  {
    code: 'render/limit',
    severity: 'error',
    summary: 'A document grows over the limits of rendering.',
    rationale:
      'A template of the project repeats itself without end, or makes far more of the data than the built-in ones. Shorten its loops or split the document. Built-in templates have no limit.',
  },
  {
    code: 'render/template-failed',
    severity: 'error',
    summary: 'A template stopped while it was rendered.',
    rationale:
      'A partial of the project expects another view than the section has. Name the fields of that section only.',
  },
]

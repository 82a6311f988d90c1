import type { CodeDoc } from '../model/code-doc.ts'

/** The codes of what spans the stages: comments that silence rules, themes, languages and templates of documents. */
export const pipelineCodes: readonly CodeDoc[] = [
  {
    code: 'suppress/without-reason',
    severity: 'warning',
    summary: 'A comment silences a rule without saying why.',
    rationale: 'Whoever reads it next must know whether it still holds. Without a reason it silences nothing.',
    bad: '# strategy-disable-next-line parts-do-not-add-up',
    good: '# strategy-disable-next-line parts-do-not-add-up -- published so; the text names the difference',
  },
  {
    code: 'suppress/unused',
    severity: 'warning',
    summary: 'A comment silences a rule that finds nothing on the next line.',
    rationale: 'The mistake was mended or has moved. Delete the comment.',
  },
  {
    code: 'theme/unknown',
    severity: 'error',
    summary: 'A theme is not one of those that the package has.',
    rationale: 'Use official, plain or compact, or extend one of them in theme.yaml.',
  },
  {
    code: 'theme/unknown-font',
    severity: 'error',
    summary: 'A theme uses a font family that neither the package nor the project has.',
    rationale: 'The package has serif, sans and mono. A theme.yaml names its own families under families.',
    bad: 'fonts: { body: ministry }',
    good: 'families: { ministry: { regular: fonts/Ministry.ttf } }',
  },
  {
    code: 'theme/unusable-font',
    severity: 'error',
    summary: 'A font file of the project cannot be used.',
    rationale:
      'Documents embed the letters they use, so a font must be a sound TrueType file in the project whose licence bits allow that.',
  },
  {
    code: 'theme/low-contrast',
    severity: 'error',
    summary: 'A colour of text is hard to read on its ground.',
    rationale: 'Text needs a contrast of 4.5:1 (WCAG 2.1 AA), and 7:1 where it runs over the watermark.',
  },
  {
    code: 'build/unknown-language',
    severity: 'error',
    summary: 'The project names a language that the package has no words for.',
    rationale:
      'Headings, dates and numbers would have no form. A language is one file: locales/<tag>.yaml of the project.',
  },
  {
    code: 'locale/wrong-language',
    severity: 'error',
    summary: 'A locale of the project is named for one language and says that it is of another.',
    rationale: 'The documents would be marked as being in the wrong language.',
  },
  {
    code: 'locale/unknown-tag',
    severity: 'error',
    summary: 'A locale names no language by which names are sorted or plural forms are chosen.',
    rationale: 'Write a tag by BCP 47, such as uz or uz-Latn.',
  },
  {
    code: 'locale/missing-phrases',
    severity: 'error',
    summary: 'A locale of the project lacks phrases.',
    rationale: 'The documents would have holes, or words of another language.',
  },
  {
    code: 'locale/unknown-phrase',
    severity: 'error',
    summary: 'A locale of the project has a phrase that nothing asks for.',
    rationale: 'It is most often a phrase that is missing under its right name.',
    bad: 'phrases: { heading: { content: Mundarija } }',
    good: 'phrases: { heading: { contents: Mundarija } }',
  },
  {
    code: 'locale/places-differ',
    severity: 'error',
    summary: 'A phrase of a locale has other places to fill than it should.',
    rationale: 'A place that is missing loses a number or a name; one that is unknown stays empty.',
    bad: "phrases: { front: { version: 'Tahrir' } }",
    good: "phrases: { front: { version: 'Tahrir {version}' } }",
  },
  {
    code: 'template/base-changed',
    severity: 'warning',
    summary: "A template was copied from the package, and the package's own has changed since.",
    rationale:
      'The copy lacks what was mended or added. Take over what you need, then write the new fingerprint into its first line.',
  },
  {
    code: 'template/base-gone',
    severity: 'warning',
    summary: 'A template was copied from one that the package no longer has.',
    rationale: 'Nothing may use the copy any more.',
  },
  {
    code: 'build/unknown-template',
    severity: 'error',
    summary: 'A document names a template that the package does not have.',
    rationale: 'Correct the spelling, or use one of the templates that the message names.',
  },
  {
    code: 'build/duplicate-output',
    severity: 'error',
    summary: 'Two documents have the same output path.',
    rationale: 'One would overwrite the other.',
    bad: 'documents: [{ id: a, template: framework, output: book }, { id: b, template: strategy, output: book }]',
    good: 'documents: [{ id: a, template: framework, output: framework }, { id: b, template: strategy, output: strategy }]',
  },
  {
    code: 'build/wrong-reader',
    severity: 'error',
    summary: 'A document about one role is asked for an institution, or the other way round.',
    rationale: 'Its sections could not be filled. Name an entry of the right kind.',
    bad: 'documents: [{ id: profile, template: role-profile, for: { institution: le-academy } }]',
    good: 'documents: [{ id: profile, template: role-profile, for: { role: prosecutor } }]',
  },
  {
    code: 'build/paragraphs-differ',
    severity: 'warning',
    summary: 'A section has more numbered paragraphs in one language than in another.',
    rationale:
      'From there on the same number names different paragraphs, and comments on one language are looked up in the wrong place in another.',
  },
  {
    code: 'build/empty-extract',
    severity: 'info',
    summary: 'A document asked for with --for holds nothing for that role or institution.',
    rationale: 'An empty file would say nothing. Other documents of the same run are made.',
  },
  {
    code: 'build/unknown-rule',
    severity: 'error',
    summary: 'The section "rules" sets a rule that does not exist.',
    rationale: 'The setting would change nothing. Correct the spelling.',
    bad: 'rules: { orphan-cours: error }',
    good: 'rules: { orphan-course: error }',
  },
  {
    code: 'build/reserved-output',
    severity: 'error',
    summary: 'An output has a name that file systems refuse.',
    rationale:
      'Windows keeps con, nul, aux, prn, com1 and lpt1 for devices; no name may be longer than 200 characters.',
    bad: 'documents: [{ id: con, template: framework }]',
    good: 'documents: [{ id: convention, template: framework }]',
  },
  {
    code: 'build/more-errors',
    severity: 'error',
    summary: 'There are more than 1 000 errors.',
    rationale: 'Most of them follow from few mistakes. Mend the first ones, and check again.',
  },
  {
    code: 'build/more-warnings',
    severity: 'warning',
    summary: 'There are more than 5 000 warnings.',
    rationale: 'Nobody reads so many. All are counted, by --max-warnings too; the first ones are shown.',
  },
  {
    code: 'build/more-notes',
    severity: 'info',
    summary: 'There are more than 5 000 notes.',
    rationale: 'Nobody reads so many. All are counted; the first ones are shown.',
  },
  {
    code: 'build/templates-left-out',
    severity: 'warning',
    summary: 'The project has templates of its own, and --no-custom-templates leaves them out.',
    rationale: 'The documents look as the package makes them. Build without the option to see those of the project.',
  },
  {
    code: 'request/unknown-rule',
    severity: 'error',
    summary: 'The command line sets a rule that does not exist.',
    rationale: 'The setting would change nothing. Correct the spelling.',
  },
  {
    code: 'request/unknown-scenario',
    severity: 'error',
    summary: 'The command line asks for a scenario that the project does not have.',
    rationale: 'Use one of the scenarios that the message names, or add it to "scenarios".',
  },
  {
    code: 'request/unknown-document',
    severity: 'error',
    summary: 'The command line asks for a document that the project does not have.',
    rationale: 'Use one of the ids of "documents" in strategy.yaml.',
  },
  {
    code: 'request/unknown-reader',
    severity: 'error',
    summary: 'The command line asks for documents of a role or institution that the project does not have.',
    rationale: 'Use an id of "roles" or "institutions"; the message names the nearest.',
  },
  {
    code: 'request/unreadable-base',
    severity: 'error',
    summary: 'The project that --base names has errors, so that nothing can be compared with it.',
    rationale: 'Half a project would look as if entries had vanished. Name a revision that was in order.',
  },
  {
    code: 'request/unknown-language',
    severity: 'error',
    summary: 'The command line asks for a language that the project does not have.',
    rationale: 'Use one of "languages" of the project, or add it there.',
  },
  {
    code: 'baseline/gone',
    severity: 'info',
    summary: 'The baseline knows a finding that nothing finds any more.',
    rationale:
      'The mistake was mended or has moved. Write the baseline again, so that it cannot hide the same mistake later.',
  },
]

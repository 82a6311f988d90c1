/** Texts of a definition file, each with what a reader has to say of it in tests/golden/load-findings.txt. */
export const mistakes: Readonly<Record<string, string>> = {
  'nothing wrong': 'roles:\n  - { id: a, title: A }\nareas:\n',
  'a tab': 'roles:\n\t- id: a\n',
  'a tab after spaces': 'roles:\n   \t- id: a\n',
  'a tab inside a text': 'roles:\n  - id: a\n    title: b\tc: d\n',
  'a no-break space before an entry': 'roles:\n\u00a0 - id: a\n    title: A\n',
  'a no-break space after spaces': 'roles:\n  - id: a\n   \u00a0title: b: c\n',
  'a no-break space before a key': 'project:\n  id: a\n  \u00a0title: A\n',
  'a no-break space inside a key': 'project:\n  id: a\n  ti\u00a0tle: A\n',
  'two versions of a line': 'roles:\n<<<<<<< HEAD\n  - id: a\n=======\n  - id: b\n>>>>>>> other\n',
  'a mark of the base of a merge': '||||||| base\nroles: []\n',
  'a rule of a merge alone': 'roles:\n=======\n',
  'the end of a merge': '>>>>>>> other\nroles: []\n',
  'one sign of a merge': 'roles:\n< a\n',
  'a full-width colon': 'roles:\n  - id\uff1a a\n    title: A\n',
  'a full-width colon at the left': 'title\uff1a A\nroles: []\n',
  'a full-width colon in a value': 'roles:\n  - id: a\n    title: A\uff1a B: C\n',
  'a long dash before an entry': 'roles:\n  \u2013 id: a\n',
  'a longer dash before an entry': 'roles:\n  - id: a\n  \u2014 id: b\n',
  'a long dash before a key': 'project:\n  id: a\n  \u2013title: A\n',
  'a dash inside a key': 'project:\n  id: a\n  a\u2013b: A\n',
  'typographic quotation marks': 'project:\n  title: \u201cA\u201d: b\n',
  'typographic quotation marks after spaces': 'project:\n  title:   \u201eA\u201c: b\n',
  'typographic quotation marks around a text': 'project:\n  title: \u201cA\u201d\n',
  'no space after the colon': 'project:\n  id:a\n  title: b\n',
  'no space after the colon of an entry': 'roles:\n  -   id:a\n    title: b\n',
  'an address that holds a colon': 'sources:\n  - id: a\n    https://example.org\n    title: b: c\n',
  'a second colon': 'project:\n  title: Part one: two\n',
  'a second colon at the end of the line': 'project:\n  title:   Part one:\n',
  'a second colon in an entry': 'roles:\n  -   title: Part one: two\n',
  'a second colon after a quoted text': "project:\n  title: 'A': b\n",
  'an entry at the wrong depth': 'roles:\n  - id: a\n   title: b\n',
  'a key at the wrong depth': 'project:\n  id: a\n title: b\n',
  'a line without a key': 'project:\n  id: a\n  nothing\n  title: b\n',
  'a line without a colon at the end': 'project:\n  id: a\n  nothing\n',
  'a text over two lines that is no value': 'project:\n  "one\n  two": a\n',
  'a reserved sign': 'project:\n  title: @home\n',
  'a reserved sign in a list': 'roles: [`a`]\n',
  'an unknown escape': 'project:\n  title: "C:\\dir"\n',
  'a quotation mark that is not closed': 'project:\n  title: "A\n',
  'a single quotation mark that is not closed': "project:\n  title: 'A\n",
  'a bracket that is not closed': 'roles: [a, b\n',
  'a brace that is not closed': 'roles:\n  - { id: a, title: b\n\nareas: []\n',
  'a bracket too many': 'roles: [a]]\n',
  'an entry without a dash': 'roles:\n- id: a\nid: b\n  title: c\n',
  'an anchor that names nothing': 'roles: [& a]\n',
  'a block without a head': 'project:\n  title: |x\n    A\n',
  'a directive': '%YAML 1.2\n---\nroles: []\n',
  'a second document': 'roles: []\n---\nareas: []\n',
  'a second document at the end': 'roles: []\n---',
  'an alias': 'roles:\n  - &a { id: a }\n  - *a\n',
  'anchors on a list, a text and a key': 'roles: &r\n  - id: &i a\n    &k title: b\n',
  tags: 'project: !own\n  title: !!str A\n',
  'a list as a key': 'roles:\n  - ? [a]\n    : b\n',
  'a merge key': 'project:\n  <<: { a: 1 }\n  id: b\n',
  'forbidden keys': 'project:\n  __proto__: 1\n  constructor: 2\n  prototype: 3\n  id: a\n',
  'a key that stands twice': 'project:\n  id: a\n  title: b\n  id: c\n  id: d\n',
  'numbers that would not come back':
    'project:\n  a: 1.10\n  b: 012\n  c: 1e400\n  d: 0x1F\n  e: 12345678901234567890\n',
  'numbers that come back': 'project:\n  a: +5\n  b: 5.0\n  c: -1.25\n  d: 0\n',
  'a sign inside a number': 'project:\n  a: 1e+3\n',
  'a text that a comment cuts':
    'project:\n  title: Course   #3 and more\n  note: Course # a comment\n  aim: Course#3\n',
  'a number and a comment without a space': 'project:\n  title: "Course" #3\n',
  'escapes of what must not stand in a file':
    'project:\n  a: "x\\u0007\\u202e"\n  b: "\\ud800"\n  c: "\\u200b"\n  d: "\\u0041"\n',
  'the same in single quotes': "project:\n  a: '\\u0007'\n",
  'letters in two parts': 'project:\n  tite\u0301: e\u0301\n',
  'truths and nothing': 'project:\n  a: true\n  b: false\n  c: null\n  d: ~\n  e:\n',
  'an unknown section that is near one': 'rolls: []\n',
  'an unknown section': 'entirely: []\n',
  'a section that is no list': 'roles: { id: a }\nareas: text\n',
  'a list without entries': 'roles:\nareas: []\n',
  'a single section': 'project: { id: a }\nplanning:\n',
  'nothing at all': '',
  'a comment alone': '# nothing\n',
  'an empty document': '---\n',
  'a list in place of sections': '- id: a\n- id: b\n',
  'a text in place of sections': 'text\n',
}

/** Nested so deep with brackets, braces, lists or maps. */
export function nested(depth: number, form: 'brackets' | 'braces' | 'lists' | 'maps'): string {
  const lines = Array.from({ length: depth }, (_, level) => level)
  switch (form) {
    case 'brackets':
      return `roles: ${'['.repeat(depth)}${']'.repeat(depth)}\n`
    case 'braces':
      return `project: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`
    case 'lists':
      return `roles:\n${lines.map((level) => ' '.repeat(2 * level) + '-').join('\n')} a\n`
    case 'maps':
      return `${lines.map((level) => `${' '.repeat(level)}a${level}:`).join('\n')} 1\n`
  }
}

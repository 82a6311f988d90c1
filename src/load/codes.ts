import type { CodeDoc } from '../model/code-doc.ts'

const refused =
  'A reader of the file must see what it means; this would make it mean something else. Write the text out.'

/** The codes of this stage. */
export const loadCodes: readonly CodeDoc[] = [
  {
    code: 'load/yaml-syntax',
    severity: 'error',
    summary: 'A line cannot be read as YAML.',
    rationale:
      'Most often a tab, a missing space after a colon, a second colon in one line, or an indentation that differs from its neighbours. Texts with colons or quotation marks belong in double quotes.',
    bad: 'title: Evidence: first steps',
    good: 'title: "Evidence: first steps"',
  },
  {
    code: 'load/too-deep',
    severity: 'error',
    summary: 'Lists and maps are nested more than 64 levels deep.',
    rationale:
      'No definition needs more than ten levels; such a file exhausts the memory of the programs that read it.',
  },
  {
    code: 'load/yaml-directive',
    severity: 'error',
    summary: 'A line starts with a YAML directive (%).',
    rationale: refused,
  },
  {
    code: 'load/second-document',
    severity: 'error',
    summary: 'A file holds a second document after "---".',
    rationale: refused,
  },
  {
    code: 'load/alias',
    severity: 'error',
    summary: 'A value is an alias (*name).',
    rationale: refused,
    bad: 'title: *t',
    good: 'title: Digital evidence',
  },
  { code: 'load/anchor', severity: 'error', summary: 'A value has an anchor (&name).', rationale: refused },
  { code: 'load/tag', severity: 'error', summary: 'A value has a tag (!name).', rationale: refused },
  { code: 'load/merge-key', severity: 'error', summary: 'A map merges another one (<<).', rationale: refused },
  {
    code: 'load/key',
    severity: 'error',
    summary: 'A key is a list or a map.',
    rationale: 'Keys are single words before a colon.',
  },
  {
    code: 'load/forbidden-key',
    severity: 'error',
    summary: 'A key has a name that programs reserve.',
    rationale: 'Choose another name.',
  },
  {
    code: 'load/duplicate-key',
    severity: 'error',
    summary: 'A key stands twice in one map.',
    rationale: 'Only one of the two values could count, and nobody would see which.',
    bad: 'title: A\ntitle: B',
    good: 'title: A',
  },
  {
    code: 'load/lossy-number',
    severity: 'warning',
    summary: 'A number would not come back as it was written.',
    rationale: 'YAML reads 1.10 as 1.1 and 012 as 12. Codes and versions belong in quotes.',
    bad: 'version: 1.10',
    good: 'version: "1.10"',
  },
  {
    code: 'load/cut-by-comment',
    severity: 'warning',
    summary: 'A text ends before a number sign that is read as a comment.',
    rationale:
      'After a space, # starts a comment and the rest of the line is lost. Put the whole text in double quotes.',
    bad: 'title: Course #3',
    good: 'title: "Course #3"',
  },
  {
    code: 'load/smart-quotes',
    severity: 'warning',
    summary: 'A text stands in the quotation marks of a word processor.',
    rationale: 'YAML knows only straight quotation marks; these become part of the text.',
    bad: 'title: “Device seizure”',
    good: 'title: Device seizure',
  },
  {
    code: 'load/unknown-section',
    severity: 'error',
    summary: 'A top-level key is no section.',
    rationale: 'Its content would be lost. Files that are not part of the strategy are named in .strategyignore.',
  },
  {
    code: 'load/not-a-list',
    severity: 'error',
    summary: 'A section is not a list.',
    rationale: 'Sections such as roles hold one entry after another, each begun with "- ".',
  },
  {
    code: 'load/empty-file',
    severity: 'error',
    summary: 'A file holds no section.',
    rationale: 'Begin it with a section, delete it, or name it in .strategyignore. An empty file is only a warning.',
  },
  {
    code: 'load/second-section',
    severity: 'error',
    summary: 'A section that may stand once stands in two files.',
    rationale: 'Only one of the two could count. Keep it in one file.',
  },
  {
    code: 'load/no-project',
    severity: 'error',
    summary: 'No file has a section "project".',
    rationale: 'It gives the documents their title, country, period and languages.',
  },
  {
    code: 'load/encoding',
    severity: 'error',
    summary: 'A file is not UTF-8 text.',
    rationale: 'Letters would be lost or wrong. Save the file with the encoding UTF-8.',
  },
  {
    code: 'load/line-ends',
    severity: 'error',
    summary: 'A file has line ends of old Macintosh computers.',
    rationale: 'The whole file would be one line. Save it with line ends LF.',
  },
  {
    code: 'load/too-large',
    severity: 'error',
    summary: 'A file is larger than 2 MB.',
    rationale: 'Definitions and prose are far smaller. Split the file, or raise the limit with --limit file=MB.',
  },
  {
    code: 'load/too-many-entries',
    severity: 'error',
    summary: 'A file has more than 320 000 lines, keys and entries, or more than 150 000 of unusual YAML.',
    rationale:
      'Definitions of 2 MB have fewer, and each takes time. Split the file, or raise the limit with --limit file=MB.',
  },
  {
    code: 'load/project-too-large',
    severity: 'error',
    summary: 'The files of the project are larger than 50 MB together.',
    rationale:
      'Files that are not part of the strategy are named in .strategyignore. --limit project=MB raises the limit.',
  },
  {
    code: 'load/too-many-files',
    severity: 'error',
    summary: 'The project has more than 5 000 files.',
    rationale:
      'Files that are not part of the strategy are named in .strategyignore. --limit files=N raises the limit.',
  },
  {
    code: 'load/text-too-long',
    severity: 'error',
    summary: 'A text, a key or a Markdown file that definitions name is longer than 200 kB.',
    rationale:
      'A part of a document that nobody can oversee belongs in several files, each with a section of its own. --limit text=KB raises the limit.',
  },
  {
    code: 'load/title-too-long',
    severity: 'error',
    summary: 'A title is longer than 2 000 characters.',
    rationale:
      'A title stands in headings, tables, lists of contents and running lines, which have no room for a text.',
  },
  {
    code: 'load/too-many-headings',
    severity: 'error',
    summary: 'A Markdown file that definitions name has more than 5 000 headings.',
    rationale: 'A table of contents of so many lines leads nowhere. Make paragraphs or lists of most of them.',
  },
  {
    code: 'load/linked-file',
    severity: 'error',
    summary: 'A file or folder is a symbolic link.',
    rationale:
      'A link may lead anywhere on the machine that builds. Put the file itself into the project, or name the link in .strategyignore.',
  },
  {
    code: 'load/not-a-file',
    severity: 'error',
    summary: 'What has the name of a file is a pipe, a device or a socket.',
    rationale: 'Reading it might never end. Replace it by a file, or name it in .strategyignore.',
  },
  {
    code: 'load/unreadable-name',
    severity: 'error',
    summary: 'The name of a file or folder is not UTF-8.',
    rationale:
      'No program that expects UTF-8 can open it. Old archives and systems make such names; give it another one.',
  },
  {
    code: 'load/control-character',
    severity: 'error',
    summary: 'A text holds a control character.',
    rationale: 'It cannot be printed, and may command the terminal of whoever reads the file.',
  },
  {
    code: 'load/direction-character',
    severity: 'error',
    summary: 'A text holds a character that turns the direction of writing.',
    rationale: 'A reader sees the text in another order than the one it has.',
  },
  {
    code: 'load/broken-character',
    severity: 'error',
    summary: 'A text holds half of a character.',
    rationale: 'An escape such as \\ud800 stands for one half of a pair. Write the character itself.',
    bad: 'title: "\\ud83d"',
    good: 'title: "😀"',
  },
  {
    code: 'load/invisible-character',
    severity: 'warning',
    summary: 'A text holds a character without width.',
    rationale: 'Web pages and word processors leave them behind. Searching, sorting and comparing fail on them.',
  },
]

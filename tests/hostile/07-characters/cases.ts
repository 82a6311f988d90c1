import { frame, type HostileCase, titled } from '../hostile-case.ts'

const own = `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: text.md }] }]\n`

function inTitle(name: string, title: string, finding: string, exit: number): HostileCase {
  return { name, files: { 'strategy.yaml': frame.replace('Sample', title) }, exit, finds: [finding, '*'] }
}

export const cases: readonly HostileCase[] = [
  inTitle('a bell', 'a\u0007b', 'error load/control-character strategy.yaml:3:11', 1),
  inTitle('an escape of a terminal', 'a\u001b[2Jb', 'error load/control-character strategy.yaml:3:11', 1),
  inTitle('a null', 'a\u0000b', 'error load/control-character strategy.yaml:3:11', 1),
  inTitle('a control of the upper range', 'a\u009bb', 'error load/control-character strategy.yaml:3:11', 1),
  inTitle('a control written as an escape', '"a\\x1bb"', 'error load/control-character strategy.yaml:3:10', 1),
  inTitle('text that is turned round', 'a\u202eb', 'error load/direction-character strategy.yaml:3:11', 1),
  inTitle('an isolate of direction', 'a\u2067b', 'error load/direction-character strategy.yaml:3:11', 1),
  inTitle('a turn written as an escape', '"a\\u202eb"', 'error load/direction-character strategy.yaml:3:10', 1),
  inTitle('half of a surrogate pair as an escape', '"a\\ud800b"', 'error load/broken-character strategy.yaml:3:10', 1),
  inTitle('a zero-width space', 'a\u200bb', 'warning load/invisible-character strategy.yaml:3:11', 0),
  inTitle('a zero-width no-break space inside', 'a\ufeffb', 'warning load/invisible-character strategy.yaml:3:11', 0),
  inTitle('Latin letters in a Cyrillic word', 'стpатегия', 'warning rules/mixed-script-word strategy.yaml:3:10', 0),
  {
    name: '400 000 lines of an invisible character',
    files: { 'text.md': '\u200b\n'.repeat(400_000) },
    exit: 0,
    finds: ['warning load/invisible-character text.md:1:1', '*'],
    says: ['395000 more warnings are not shown'],
  },
  {
    name: 'an id with a Cyrillic letter',
    files: { 'strategy.yaml': `${frame}areas: [{ id: evidenс, title: Evidence, category: technical }]\n` },
    exit: 1,
    finds: ['error validate/bad-format strategy.yaml:7:15'],
    says: ['evidenс'],
  },
  {
    name: 'a turn of direction in a comment',
    files: { 'strategy.yaml': `# a\u202eb\n${frame}` },
    exit: 1,
    finds: ['error load/direction-character strategy.yaml:1:4'],
  },
  {
    name: 'a turn of direction in prose',
    files: { 'strategy.yaml': own, 'text.md': 'One\n\na\u202eb\n' },
    exit: 1,
    finds: ['error load/direction-character text.md:3:2'],
  },
  {
    name: 'a control character in a template',
    files: { 'templates/partials/role.hbs': 'a\u0008b' },
    exit: 1,
    finds: ['error load/control-character templates/partials/role.hbs:1:2'],
  },
  {
    name: 'a thousand zero-width spaces are one warning a line',
    files: { 'strategy.yaml': frame.replace('Sample', 'a\u200b'.repeat(1000)) },
    exit: 0,
    finds: ['warning load/invisible-character strategy.yaml:3:11', '*'],
  },
  {
    name: 'emoji, Kazakh letters and joined signs are plain text',
    files: { 'strategy.yaml': titled('Қызметкер ⚖ 𝔸') },
    exit: 0,
    writes: ['Қызметкер ⚖ 𝔸'],
  },
]

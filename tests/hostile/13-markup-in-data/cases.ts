import { frame, type HostileCase, titled } from '../hostile-case.ts'

function prose(text: string): Readonly<Record<string, string>> {
  return {
    'strategy.yaml': `${frame}documents: [{ id: d, template: strategy, sections: [{ id: own, title: Own, from: text.md }] }]\n`,
    'text.md': text,
  }
}

export const cases: readonly HostileCase[] = [
  {
    name: 'HTML in a title',
    files: { 'strategy.yaml': titled("'<script>alert(1)</script>'") },
    exit: 0,
    writes: ['\\<script>alert(1)\\</script>'],
  },
  {
    name: 'HTML in a title, as HTML',
    files: { 'strategy.yaml': titled(`'<img src=x onerror="alert(1)">'`) },
    args: ['build', '-f', 'html'],
    exit: 0,
    never: ['<img src=x'],
  },
  {
    name: 'Markdown in a title',
    files: { 'strategy.yaml': titled("'[a](javascript:alert(1)) | `b` *c*'") },
    exit: 0,
    writes: ['\\[a\\](javascript:alert(1)) \\| \\`b\\` \\*c\\*'],
  },
  {
    name: 'a directive of our own in a title',
    files: { 'strategy.yaml': titled("'<!-- landscape -->'") },
    exit: 0,
    writes: ['\\<!-- landscape -->'],
  },
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example/x',
    '\\\\evil\\x',
    '&#106;avascript:alert(1)',
  ].map((address): HostileCase => ({
    name: `a link to ${address}`,
    files: prose(`See [here](${address}).\n`),
    exit: 0,
    finds: ['warning render/unsafe-link text.md:1:5'],
  })),
  {
    name: 'a link to a script by way of a label',
    files: prose('See [here][x].\n\n[x]: javascript:alert(1)\n'),
    exit: 0,
    finds: ['warning render/unsafe-link text.md:1:5'],
  },
  {
    name: 'an address in angle brackets',
    files: prose('See <javascript:alert(1)>.\n'),
    exit: 0,
    finds: [],
  },
  {
    name: 'HTML in prose',
    files: prose('One <script>alert(1)</script> two.\n\n<iframe src="https://evil.example"></iframe>\n'),
    args: ['build', '-f', 'html'],
    exit: 0,
    finds: ['*'],
    never: ['<script>alert', '<iframe'],
  },
  {
    name: 'a source with an address that is none',
    files: { 'strategy.yaml': `${frame}sources: [{ id: s, title: S, url: "javascript:alert(1)" }]\n` },
    exit: 1,
    finds: ['error validate/bad-format strategy.yaml:7:35'],
  },
]

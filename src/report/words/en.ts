import type { Words } from './words.ts'

/** What the tool says in English. Descriptions of commands stand where commands are declared. */
export const en: Words = {
  language: 'en',
  severity: { error: 'error', warning: 'warning', info: 'info' },
  ok: 'ok',
  help: 'help',
  see: 'see',
  note: 'note',
  noFindings: 'No findings',
  errors: (n) => counted(n, 'error'),
  warnings: (n) => counted(n, 'warning'),
  notes: (n) => counted(n, 'note'),
  more: (n) => `... and ${n} more; --verbose shows all`,
  asBefore: (n) => `${counted(n, 'finding')} as before`,
  bug: 'this is a bug in strategy',
  built: (n, folder, counts) => `Built ${n} files in ${folder} (${counts.join(', ')})`,
  written: (n) => `${n} written`,
  unchanged: (n) => `${n} unchanged`,
  removed: (n) => `${n} removed`,
  upToDate: (n) => `All ${n} outputs are up to date`,
  stale: (n) => (n === 1 ? '1 output is stale' : `${n} outputs are stale`),
  nothingWritten: 'Nothing was written',
  lastGoodStay: 'Nothing was written, the last good outputs stay.',
  watching: (folder) => `Watching ${folder}; Ctrl-C ends`,
  serving: (folder, address) => `Serving ${folder} at ${address}; Ctrl-C ends`,
  changed: (paths, more) => `${paths}${more > 0 ? ` and ${more} more` : ''} changed`,
  started: (folder, example) =>
    `Started ${folder === '' ? 'a project here' : `a project in ${folder}`} from the example "${example}".`,
  readmeStays: 'Your README.md stays as it is.',
  next: 'Next:',
  withoutQuestions: 'The same without questions:',
  added: (what, place) => `Added ${what} at ${place}`,
  fillIn: (keys) => `Fill in: ${keys}`,
  nothingToFillIn: 'Nothing is left to fill in',
  mayHold: (keys) => `It may also hold: ${keys}`,
  afterwards: (command) => `Then: ${command}`,
  explain: { bad: 'Bad', good: 'Good', weight: 'Change its weight in strategy.yaml:' },
  headings: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
  commands: {},
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

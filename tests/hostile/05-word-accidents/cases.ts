import { frame, type HostileCase } from '../hostile-case.ts'

function accident(
  name: string,
  line: string,
  expected: { at: string; code?: string; says: string; severity?: string },
): HostileCase {
  const { at, code = 'load/yaml-syntax', says, severity = 'error' } = expected
  return {
    name,
    files: { 'strategy.yaml': frame.replace('  title: Sample', line) },
    exit: severity === 'error' ? 1 : 0,
    finds: [`${severity} ${code} strategy.yaml:${at}`, '*'],
    says: [says],
  }
}

export const cases: readonly HostileCase[] = [
  accident('a tab as indentation', '\ttitle: Sample', { at: '3:1', says: 'Replace the tab with two spaces' }),
  accident('a no-break space as indentation', '\u00a0\u00a0title: Sample', {
    at: '3:1',
    says: 'No-break space used as indentation',
  }),
  accident('a no-break space within the indentation', '  \u00a0title: Sample', { at: '3:3', says: 'No-break space' }),
  accident('a full-width colon', '  title\uff1a Sample', { at: '3:3', says: 'Full-width colon after a key' }),
  accident('a second colon', '  title: Evidence: first steps', { at: '3:3', says: 'Put the value in double quotes' }),
  accident('no space after the colon', '  title:Sample', { at: '3:3', says: 'space after the colon' }),
  accident('smart quotes around a text', '  title: \u201cSample\u201d', {
    at: '3:10',
    code: 'load/smart-quotes',
    severity: 'warning',
    says: 'straight',
  }),
  accident('smart quotes around a text with a colon', '  title: \u201cEvidence: first steps\u201d', {
    at: '3:3',
    says: 'straight',
  }),
  accident('a title of spaces only', '  title: " \u00a0 "', {
    at: '3:10',
    code: 'validate/too-few',
    says: 'is empty',
  }),
  accident('a quoted text that is not closed', '  title: "Sample', { at: '6:3', says: 'not closed' }),
  accident('a text cut by a number sign', '  title: Course #3', {
    at: '3:10',
    code: 'load/cut-by-comment',
    severity: 'warning',
    says: 'Put the whole text in double quotes',
  }),
  accident('a version as a number', '  title: Sample\n  version: 1.10', {
    at: '4:12',
    code: 'validate/wrong-type',
    says: '1.10',
  }),
  accident('a number with a leading zero', '  title: 007', {
    at: '3:10',
    code: 'validate/wrong-type',
    says: '007',
  }),
  accident('an en dash instead of a hyphen for a list', '  title: Sample\nroles:\n  \u2013 id: a', {
    at: '5:3',
    says: 'dash',
  }),
  accident('a word that YAML takes for a truth value', '  title: true', {
    at: '3:10',
    code: 'validate/wrong-type',
    says: 'quotes',
  }),
]

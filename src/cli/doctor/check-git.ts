import { join } from 'node:path'
import { listPaths } from '../../host/list-paths.ts'
import { askGit, findGitRefusal } from '../../host/read-revision.ts'
import { readIfThere } from '../../host/write-artifacts.ts'
import type { Check } from './check.ts'

/** How the project stands in git: its repository, line ends on checkout, and what checks it there. */
export function checkGit(root: string): readonly Check[] {
  const refusal = findGitRefusal(root)
  if (refusal)
    return [
      {
        name: 'git',
        state: 'warning',
        says: `${refusal.message}: diff and --base compare folders only`,
        cure: refusal.isAbsent ? 'Run git init in the folder of the project' : (refusal.help ?? ''),
      },
    ]
  const top = askGit(root, ['rev-parse', '--show-toplevel'])?.trim() ?? root
  return [{ name: 'git', state: 'ok', says: `In the repository ${top}` }, checkAttributes(root), checkGuards(root, top)]
}

/** An output that git changes on checkout is stale for `build --check`. */
function checkAttributes(root: string): Check {
  const name = 'line ends in git'
  const paths = ['strategy.yaml', 'out/en/strategy.md', 'out/en/strategy.pdf']
  const printed = askGit(root, ['check-attr', '-z', 'text', 'eol', '--', ...paths]) ?? ''
  const values = new Map<string, string>()
  const parts = printed.split('\0')
  for (let i = 0; i + 2 < parts.length; i += 3) values.set(`${parts[i]} ${parts[i + 1]}`, parts[i + 2] ?? '')
  const loose = paths.filter((path) => values.get(`${path} eol`) !== 'lf' && values.get(`${path} text`) !== 'unset')
  const torn = values.get('out/en/strategy.pdf text') !== 'unset'
  if (loose.length === 0 && !torn)
    return { name, state: 'ok', says: 'Texts have LF everywhere, PDF files stay as they are' }
  return {
    name,
    state: 'warning',
    says: `git may change line ends of ${(torn ? [...new Set([...loose, 'out/en/strategy.pdf'])] : loose).join(', ')}: then build --check calls outputs stale`,
    cure: 'Write to .gitattributes: "* text=auto eol=lf" and "*.pdf binary"',
  }
}

/** A forge or a hook that checks: nobody remembers to, for five years. */
function checkGuards(root: string, top: string): Check {
  const name = 'checks'
  const workflows = listPaths(top, '.github/workflows/')
  const candidates = [...new Set([top, root])].flatMap((folder) =>
    ['.gitlab-ci.yml', '.pre-commit-config.yaml'].map((path) => join(folder, path)),
  )
  const found = [...workflows.map((path) => join(top, path)), ...candidates].filter((path) =>
    readIfThere(path)?.includes('strategy'),
  )
  const shown = found.map((path) => path.slice(top.length + 1).replaceAll('\\', '/'))
  if (found.length === 0)
    return {
      name,
      state: 'warning',
      says: 'Nothing checks the documents when they change: no workflow, pipeline or hook names strategy',
      cure: 'Take the files that strategy init --ci github (or gitlab) --pre-commit writes',
    }
  const hooks = askGit(root, ['rev-parse', '--path-format=absolute', '--git-path', 'hooks/pre-commit'])?.trim()
  const isIdle = found.some((path) => path.endsWith('.pre-commit-config.yaml')) && hooks && !readIfThere(hooks)
  if (isIdle)
    return {
      name,
      state: 'warning',
      says: '.pre-commit-config.yaml names strategy, and the hook is not installed in this clone',
      cure: 'Run pre-commit install',
    }
  return { name, state: 'ok', says: `Checked by ${shown.join(', ')}` }
}

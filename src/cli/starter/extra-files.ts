import { packageRoot, readFolder } from '../../host/read-assets.ts'
import { invariant } from '../../std/invariant.ts'

/** What a new project can bring for a forge and for git. */
export interface Extras {
  readonly ci: 'github' | 'gitlab' | undefined
  readonly preCommit: boolean
}

/** Files that a project has beside its definitions: settings of git and of the editor, and what was asked for. */
export function extraFiles({ ci, preCommit }: Extras): readonly (readonly [string, string])[] {
  return [
    ['.gitignore', 'node_modules/\n'],
    ['.gitattributes', gitAttributes],
    ['.vscode/settings.json', editorSettings],
    ...(ci === 'github'
      ? ([
          ['.github/workflows/check.yml', readCi('github-check.yml')],
          ['.github/workflows/documents.yml', readCi('github-documents.yml')],
        ] as const)
      : []),
    ...(ci === 'gitlab' ? ([['.gitlab-ci.yml', readCi('gitlab.yml')]] as const) : []),
    ...(preCommit ? ([['.pre-commit-config.yaml', readCi('pre-commit.yaml')]] as const) : []),
  ]
}

/** The same bytes on every machine; a merge keeps the lines of both sides in the manifest, the next build tidies it. */
const gitAttributes = `* text=auto eol=lf
*.pdf binary
out/** linguist-generated
out/.strategy-manifest merge=union
`

const schema = './node_modules/training-strategy/schemas/file.schema.json'

const editorSettings = `${JSON.stringify(
  {
    'files.eol': '\n',
    'yaml.schemas': {
      [schema]: ['/*.yaml', '/**/*.yaml', '!/theme.yaml', '!/locales/*.yaml', '!/translations/**', '!/.*', '!/.*/**'],
    },
  },
  null,
  2,
)}\n`

/** A file as it stands in the package. */
function readCi(name: string): string {
  const [, text] = readFolder(packageRoot(), 'templates/ci').find(([path]) => path === `templates/ci/${name}`) ?? []
  invariant(text !== undefined, `the package holds ${name}`)
  return text
}

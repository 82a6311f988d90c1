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
          ['.github/workflows/check.yml', githubCheck],
          ['.github/workflows/documents.yml', githubDocuments],
        ] as const)
      : []),
    ...(ci === 'gitlab' ? ([['.gitlab-ci.yml', gitlabPipeline]] as const) : []),
    ...(preCommit ? ([['.pre-commit-config.yaml', preCommitConfig]] as const) : []),
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

const githubCheck = `name: Check the strategy
on: pull_request
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci --ignore-scripts
      - run: npx --no-install strategy build --check --report github
`

const githubDocuments = `name: Build the documents
on:
  push:
    branches: [main]
permissions:
  contents: write
concurrency: documents
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci --ignore-scripts
      - run: npx --no-install strategy build
      - run: |
          git add out
          git diff --cached --quiet && exit 0
          git config user.name documents
          git config user.email documents@users.noreply.github.com
          git commit --message "Build the documents"
          git push
`

const gitlabPipeline = `check:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm ci --ignore-scripts
    - npx --no-install strategy build --check --report pretty --report gitlab=findings.json
  artifacts:
    when: always
    reports:
      codequality: findings.json
`

const preCommitConfig = `repos:
  - repo: local
    hooks:
      - id: strategy-check
        name: The documents are what the facts say
        entry: npx --no-install strategy build --check --quiet
        language: system
        pass_filenames: false
`

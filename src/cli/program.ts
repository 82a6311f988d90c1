import { Command, CommanderError, Option } from 'commander'
import { readVersion } from '../host/read-version.ts'
import { writeNow } from '../host/terminal.ts'
import { addDiff, addReview } from './declarations/change-commands.ts'
import { addCompletion } from './declarations/completion-commands.ts'
import { addDoctor } from './declarations/doctor-command.ts'
import { collect, collectList, contextOf, type Run, splitList } from './declarations/declare.ts'
import { addInit, addNew } from './declarations/writing-commands.ts'
import { askedLanguage, helpIn, languageVariable } from './message-language.ts'
import { messageLanguages, type Words, wordsOf } from '../report/words/words.ts'
import { parseFailOn, parseMaxWarnings } from './report-options.ts'
import { exitCode, type ExitCode } from './exit-code.ts'

/** Parses a command line, runs the command it names and returns the exit code. */
export async function runProgram(argv: readonly string[]): Promise<ExitCode> {
  const run: Run = { code: exitCode.ok }
  const program = createProgram(run, wordsOf(askedLanguage(argv, process.env)))
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exitCode.ok : exitCode.usage
  }
  return run.code
}

/** The tree of commands; each loads its own code only when it runs and leaves its exit code in `run`. */
export function createProgram(run: Run = { code: exitCode.ok }, words: Words = wordsOf('en')): Command {
  const program = new Command('strategy')
    .description('Compiles the YAML definitions of a training strategy to checked documents in Markdown and PDF')
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .option('-C, --cwd <folder>', 'work as if started in this folder')
    .option('--rule <code=severity>', 'set the severity of a check: error, warning, info or off', collect)
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option(
      '--report <format[=file]>',
      'pretty, json, sarif, github, junit, gitlab; to standard output or a file',
      collect,
    )
    .option(
      '--limit <name=number>',
      'raise or lower a limit: file, project, files, text, output, seconds, memory',
      collect,
    )
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'))
    .option('-q, --quiet', 'say nothing but findings')
    .option('-v, --verbose', 'show all findings and what was skipped')
    .option('--debug', 'print stack traces')
    .addOption(
      new Option(
        '--message-lang <code>',
        'language of summaries, of help and of what findings mean; texts of findings stay English',
      )
        .choices(messageLanguages)
        .env(languageVariable),
    )
    .configureHelp(helpIn(words))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeNow(1, text),
      writeErr: (text) => writeNow(2, text),
      outputError: (text, write) => write(text.endsWith('\n') ? text : `${text}\n`),
    })
    .showSuggestionAfterError()
    .showHelpAfterError('(strategy --help shows all commands)')
  addBuild(program, run)
  addValidate(program, run)
  addWatch(program, run)
  addServe(program, run)
  addAnalyze(program, run)
  addDiff(program, run)
  addReview(program, run)
  addTranslations(program, run)
  addTemplate(program, run)
  addVerify(program, run)
  addInit(program, run)
  addNew(program, run)
  addExplain(program, run)
  addDoctor(program, run)
  addCompletion(program, run)
  return program
}

function addBuild(program: Command, run: Run): void {
  program
    .command('build [dir]')
    .description('build the documents of a project')
    .option(
      '-f, --format <list>',
      'md, pdf, html (comma-separated); default as the project says, else md and pdf',
      splitList,
    )
    .option('-o, --out <dir>', 'output folder, or - for one document to standard output; default out in the project')
    .option('--document <id>', 'only these documents; repeatable, or with commas', collectList)
    .option('--lang <code>', 'only these languages; repeatable, or with commas', collectList)
    .option('--for <role=id|institution=id>', 'only what concerns this role or institution; repeatable', collect)
    .option('--theme <name>', 'official, plain, compact, or a theme file')
    .option('--scenario <id>', 'with the figures of a scenario')
    .option('--check', 'write nothing; end with 3 where the outputs on disk are not what would be written')
    .option('--date <yyyy-mm-dd>', 'date of the documents')
    .option('--no-custom-templates', 'leave out the templates of the project')
    .option('--attach-data', 'let each PDF carry the data of the project (PDF/A-3a)')
    .option('--base <rev>', 'revision or folder of the project as last approved, for rules that compare with it')
    .option('--fail-on <severity>', 'end with 1 also for findings of this severity', parseFailOn)
    .option('--max-warnings <n>', 'end with 1 for more warnings than this', parseMaxWarnings)
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { build } = await import('./commands/build.ts')
      run.code = await build(contextOf(command), { ...options, dir })
    })
}

function addValidate(program: Command, run: Run): void {
  program
    .command('validate [dir]')
    .description('check a project without writing anything')
    .option('--date <yyyy-mm-dd>', 'the day to check against; default today')
    .option('--update-baseline', 'write all findings to the file of --baseline, so that only new ones are reported')
    .option('--base <rev>', 'revision or folder of the project as last approved, for rules that compare with it')
    .option('--no-custom-templates', 'leave out the templates of the project')
    .option('--fail-on <severity>', 'end with 1 also for findings of this severity', parseFailOn)
    .option('--max-warnings <n>', 'end with 1 for more warnings than this', parseMaxWarnings)
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { validate } = await import('./commands/validate.ts')
      run.code = await validate(contextOf(command), { ...options, dir })
    })
}

function addWatch(program: Command, run: Run): void {
  program
    .command('watch [dir]')
    .description('build the documents, then again after each change, until Ctrl-C')
    .option(
      '-f, --format <list>',
      'md, pdf, html (comma-separated); default as the project says, else md and pdf',
      splitList,
    )
    .option('-o, --out <dir>', 'output folder; default out in the project')
    .option('--document <id>', 'only these documents; repeatable, or with commas', collectList)
    .option('--lang <code>', 'only these languages; repeatable, or with commas', collectList)
    .option('--for <role=id|institution=id>', 'only what concerns this role or institution; repeatable', collect)
    .option('--theme <name>', 'official, plain, compact, or a theme file')
    .option('--scenario <id>', 'with the figures of a scenario')
    .option('--date <yyyy-mm-dd>', 'date of the documents')
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { watch } = await import('./commands/watch.ts')
      run.code = await watch(contextOf(command), { ...options, dir })
    })
}

function addServe(program: Command, run: Run): void {
  program
    .command('serve [dir]')
    .description('show the documents in a browser on this machine, built again after each change, until Ctrl-C')
    .option('--port <n>', 'port on 127.0.0.1; 0 takes any free one; default 4400')
    .option('--document <id>', 'only these documents; repeatable, or with commas', collectList)
    .option('--lang <code>', 'only these languages; repeatable, or with commas', collectList)
    .option('--for <role=id|institution=id>', 'only what concerns this role or institution; repeatable', collect)
    .option('--theme <name>', 'official, plain, compact, or a theme file')
    .option('--scenario <id>', 'with the figures of a scenario')
    .option('--date <yyyy-mm-dd>', 'date of the documents')
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { serve } = await import('./commands/serve.ts')
      run.code = await serve(contextOf(command), { ...options, dir })
    })
}

function addAnalyze(program: Command, run: Run): void {
  program
    .command('analyze [table] [dir]')
    .description('print figures; without a table the key figures')
    .option('--by <list>', 'what the rows are of: role, institution, competency, area, course, year ...', splitList)
    .option('--format <name>', 'table, csv or json')
    .option('--scenario <id>', 'figures of a scenario; two side by side without a table', collect)
    .option('--min <percent>', 'of coverage: end with 1 where a row is below')
    .option('--explain <figure>', 'how a figure came about, such as coverage/ROLE or cost/COURSE')
    .option('--depth <n>', 'levels of the explanation, or all; default as many as fit 60 lines')
    .option('--lang <code>', 'language of names; default the base language')
    .option('--ids', 'print ids instead of names')
    .addHelpText(
      'after',
      '\nTables: coverage, gaps, demand, capacity, budget, plan, pathways, traceability, indicators, risks, planning',
    )
    .action(
      async (
        table: string | undefined,
        dir: string | undefined,
        options: Record<string, unknown>,
        command: Command,
      ) => {
        const { analyze } = await import('./commands/analyze.ts')
        run.code = await analyze(contextOf(command), { ...options, table, dir })
      },
    )
}

function addTranslations(program: Command, run: Run): void {
  const group = program
    .command('translations')
    .description('how far the texts are translated; out to a translator and back')
  group
    .command('status [dir]')
    .description('count complete, missing, stale and identical translations by language and file')
    .option('--lang <code>', 'only these languages; repeatable, or with commas', collectList)
    .option('--list', 'name each text that is not complete, with its line')
    .option('--format <name>', 'table, csv or json')
    .option('--min <percent>', 'end with 1 where a language is less complete')
    .option('--fail-on <list>', 'end with 1 where there is one: missing, stale, identical (comma-separated)', splitList)
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { translationsStatus } = await import('./commands/translations/status.ts')
      run.code = translationsStatus(contextOf(command), { ...options, dir })
    })
  group
    .command('export [dir]')
    .description('write the texts for a translator, one file a language')
    .option('--lang <code>', 'only these languages; repeatable, or with commas', collectList)
    .option('--format <name>', 'xliff (XLIFF 1.2) or csv; default xliff')
    .option('--separator <sign>', 'of CSV: ; or ,; default ;')
    .option('--open', 'only texts that are not complete')
    .option('-o, --out <dir>', 'folder, or - for one language to standard output; default translations in the project')
    .action(async (dir: string | undefined, options: Record<string, unknown>, command: Command) => {
      const { translationsExport } = await import('./commands/translations/export.ts')
      run.code = translationsExport(contextOf(command), { ...options, dir })
    })
  group
    .command('import <files...>')
    .description('take returned XLIFF and CSV files into the YAML; only changed texts are written')
    .option('--no-record', 'do not write beside a translation what it was made from')
    .option('--dry-run', 'say what would change and write nothing')
    .action(async (files: readonly string[], options: { record: boolean; dryRun?: true }, command: Command) => {
      const { translationsImport } = await import('./commands/translations/import.ts')
      run.code = translationsImport(contextOf(command), { ...options, files })
    })
}

function addTemplate(program: Command, run: Run): void {
  const group = program.command('template').description('the templates of documents: list, find, copy, compare')
  group
    .command('list [dir]')
    .description('all templates, and whose each is')
    .action(async (dir: string | undefined, _options: unknown, command: Command) => {
      const { listTemplates } = await import('./commands/template/list.ts')
      run.code = listTemplates(contextOf(command), dir)
    })
  group
    .command('which <name> [dir]')
    .description('the file of a template')
    .action(async (name: string, dir: string | undefined, _options: unknown, command: Command) => {
      const { whichTemplate } = await import('./commands/template/which.ts')
      run.code = whichTemplate(contextOf(command), name, dir)
    })
  group
    .command('eject <name> [dir]')
    .description('copy a template of the package into the project, where it takes its place')
    .action(async (name: string, dir: string | undefined, _options: unknown, command: Command) => {
      const { ejectTemplate } = await import('./commands/template/eject.ts')
      run.code = ejectTemplate(contextOf(command), name, dir)
    })
  group
    .command('diff [name] [dir]')
    .description("how the project's templates differ from those of the package")
    .action(async (name: string | undefined, dir: string | undefined, _options: unknown, command: Command) => {
      const { diffTemplates } = await import('./commands/template/diff.ts')
      run.code = diffTemplates(contextOf(command), name, dir)
    })
  group
    .command('fields <name> [dir]')
    .description('what a template can print: its fields, the calls of a partial, or with "helpers" the helpers')
    .action(async (name: string, dir: string | undefined, _options: unknown, command: Command) => {
      const { templateFields } = await import('./commands/template/fields.ts')
      run.code = templateFields(contextOf(command), name, dir)
    })
}

function addVerify(program: Command, run: Run): void {
  program
    .command('verify <file> [dir]')
    .description('compare the data that a PDF carries (build --attach-data) with the project')
    .action(async (file: string, dir: string | undefined, _options: unknown, command: Command) => {
      const { verify } = await import('./commands/verify.ts')
      run.code = verify(contextOf(command), { file, dir })
    })
}

function addExplain(program: Command, run: Run): void {
  program
    .command('explain [code]')
    .description('what a finding means, why it matters and how to mend it; without a code, all codes')
    .action(async (code: string | undefined, _options: unknown, command: Command) => {
      const { explain } = await import('./commands/explain.ts')
      run.code = await explain(contextOf(command), code)
    })
}

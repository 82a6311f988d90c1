import type Handlebars from 'handlebars'

/** Templates that have been checked and can be rendered with the helpers of a document. */
export interface TemplateSet {
  /** Names of the partials that there are. */
  readonly partials: readonly string[]
  has(path: string): boolean
  /** Renders a template; a path that is not there gives "". */
  render(path: string, view: unknown, helpers: Readonly<Record<string, Handlebars.HelperDelegate>>): string
}

/** The partial that the engine itself renders, at the head of every file. */
export const titleBlock = 'partials/title-block.hbs'

/** The set of compiled templates; those below `partials/` can be called by their names. */
export function createTemplateSet(compiled: ReadonlyMap<string, Handlebars.TemplateDelegate<unknown>>): TemplateSet {
  const partials = Object.fromEntries(
    [...compiled].flatMap(([path, template]) => {
      const name = /^partials\/(.+)\.hbs$/.exec(path)?.[1]
      return name === undefined ? [] : [[name, template]]
    }),
  )
  return {
    partials: Object.keys(partials),
    has: (path) => compiled.has(path),
    render: (path, view, helpers) =>
      compiled.get(path)?.(view, { helpers: { ...helpers }, partials, ...closedPrototypes }) ?? '',
  }
}

/** An engine without the helpers that reach out of a template: they log, look up any name, or guess what a block means. */
export function isolate<E extends Pick<typeof Handlebars, 'unregisterHelper'>>(engine: E): E {
  for (const name of ['log', 'lookup', 'blockHelperMissing']) engine.unregisterHelper(name)
  return engine
}

const closedPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false }

import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * An esbuild plugin: a module that few runs need becomes a file of its own, `dist/on-demand/NAME.cjs`, which is read when
 * one of its functions is first called. Callers notice nothing, since such a file is read without waiting.
 * `contents` replaces what stands in the module; `report` is told the metafile of each.
 */
export function onDemand(root, dist, { name, filter, functions, contents, report }) {
  return {
    name: `on-demand-${name}`,
    setup(builder) {
      builder.onLoad({ filter }, async ({ path }) => {
        const source = contents ? { stdin: { contents, resolveDir: root, loader: 'js' } } : { entryPoints: [path] }
        const { metafile } = await build({
          ...source,
          ...settings(root),
          outfile: join(dist, 'on-demand', `${name}.cjs`),
        })
        report(metafile)
        return { contents: standIn(name, functions), loader: 'js' }
      })
      builder.onResolve({ filter: /^#on-demand\// }, ({ path }) => ({ path, external: true }))
    },
  }
}

function settings(root) {
  return {
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    metafile: true,
    absWorkingDir: root,
    legalComments: 'none',
  }
}

/** The functions of the module, each of which reads the file first; `#on-demand` is resolved by package.json. */
function standIn(name, functions) {
  return functions
    .map((each) => `export const ${each} = (...inputs) => require('#on-demand/${name}').${each}(...inputs)`)
    .join('\n')
}

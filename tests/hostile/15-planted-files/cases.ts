import { framework, type HostileCase } from '../hostile-case.ts'

const evil = 'process.stdout.write("planted"); process.exit(9)'

export const cases: readonly HostileCase[] = [
  {
    name: 'code and caches where tools look for them',
    files: {
      'strategy.yaml': framework,
      'package.json': '{ "type": "module", "main": "evil.js" }',
      'evil.js': evil,
      'strategy.config.js': evil,
      '.strategyrc.js': evil,
      'dist/main.js': evil,
      'dist/assets/schemas.json': '{}',
      'node_modules/handlebars/index.js': evil,
      'node_modules/.cache/strategy/cache.blob': evil,
      'templates/helpers.js': evil,
    },
    exit: 0,
    never: ['planted'],
  },
]

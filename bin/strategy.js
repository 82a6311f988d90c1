#!/usr/bin/env node
'use strict'
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const main = join(__dirname, '..', 'dist', 'main.js')
const [, , first, ...rest] = process.argv

if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`)
} else if (existsSync(main)) {
  void import(pathToFileURL(main).href)
} else {
  process.stderr.write('Run npm run build first: dist/ is not there\n')
  process.exitCode = 2
}

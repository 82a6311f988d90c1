#!/usr/bin/env node
'use strict'
// Syntax of any version of Node.js, and before anything that an old one lacks.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write('error: strategy needs Node.js 20.19 or newer, this is ' + process.versions.node + '\n')
  process.exit(2)
}

const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const main = join(__dirname, '..', 'dist', 'main.js')
const [, , first, ...rest] = process.argv

if (rest.length === 0 && (first === '--version' || first === '-V')) {
  // A reader that has gone (`| true`) is no failure.
  process.stdout.on('error', () => undefined).write(`${require('../package.json').version}\n`)
} else if (existsSync(main)) {
  void import(pathToFileURL(main).href)
} else {
  process.stderr.write('Run npm run build first: dist/ is not there\n')
  process.exitCode = 2
}

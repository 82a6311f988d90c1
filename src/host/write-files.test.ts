import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../../tests/support/folder-with.ts'
import { HostError } from './usage-error.ts'
import { writeFiles } from './write-files.ts'

function file(folder: string, path: string, text: string): { target: string; bytes: Uint8Array } {
  return { target: join(folder, path), bytes: Buffer.from(text) }
}

function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

test('files are replaced and made, folders too, and nothing else is left', () => {
  const folder = folderWith({ 'a.md': 'old' })
  writeFiles([file(folder, 'a.md', 'new'), file(folder, 'en/role/b.md', 'first')])
  expect(textOf(folder, 'a.md')).toBe('new')
  expect(textOf(folder, 'en/role/b.md')).toBe('first')
  expect(listing(folder)).toEqual(['a.md', 'en', 'en/role', 'en/role/b.md'])
})

test('a file keeps its mode, a new one has that of new files', () => {
  const folder = folderWith({ 'a.md': 'old', 'new.md': '' })
  chmodSync(join(folder, 'a.md'), 0o640)
  writeFiles([file(folder, 'a.md', 'new'), file(folder, 'b.md', 'new')])
  expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640)
  expect(statSync(join(folder, 'b.md')).mode).toBe(statSync(join(folder, 'new.md')).mode)
})

test('where one file cannot be written, all stay as they are, and new folders go', () => {
  const folder = folderWith({ 'a.md': 'old' })
  mkdirSync(join(folder, 'b.md'))
  const write = (): void =>
    writeFiles([file(folder, 'a.md', 'new'), file(folder, 'en/x/y/c.md', 'new'), file(folder, 'b.md', 'new')])
  expect(write).toThrow(new HostError(`Cannot write "${join(folder, 'b.md')}"`, undefined))
  expect(write).toThrow(HostError)
  expect(write).toThrow(
    expect.objectContaining({
      cause: expect.objectContaining({ message: 'a folder of that name is in the way' }) as Error,
    }) as Error,
  )
  expect(textOf(folder, 'a.md')).toBe('old')
  expect(listing(folder)).toEqual(['a.md', 'b.md'])
})

test('a folder that cannot be made is named with the file and the reason', () => {
  const folder = folderWith({ en: 'a file' })
  const write = (): void => writeFiles([file(folder, 'en/a.md', 'new')])
  expect(write).toThrow(`Cannot write "${join(folder, 'en/a.md')}"`)
  expect(listing(folder)).toEqual(['en'])
})

test('a symbolic link is replaced, what it leads to stays', () => {
  const folder = folderWith({ elsewhere: 'not ours' })
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'a.md'))
  writeFiles([file(folder, 'a.md', 'new')])
  expect(textOf(folder, 'elsewhere')).toBe('not ours')
  expect(lstatSync(join(folder, 'a.md')).isFile()).toBe(true)
})

test('a pipe is written to and stays a pipe', async () => {
  const folder = folderWith({})
  const pipe = join(folder, 'pipe')
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  const reader = spawn('cat', [pipe])
  const read = new Promise<string>((resolve) => {
    let text = ''
    reader.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
    reader.on('close', () => resolve(text))
  })
  writeFiles([file(folder, 'pipe', 'through the pipe')])
  expect(await read).toBe('through the pipe')
  expect(lstatSync(pipe).isFIFO()).toBe(true)
  expect(listing(folder)).toEqual(['pipe'])
})

test('a full device fails after the files are safe', () => {
  const folder = folderWith({ 'a.md': 'old' })
  const write = (): void => writeFiles([{ target: '/dev/full', bytes: Buffer.from('x') }, file(folder, 'a.md', 'new')])
  expect(write).toThrow('Cannot write "/dev/full"')
  expect(textOf(folder, 'a.md')).toBe('new')
  expect(listing(folder)).toEqual(['a.md'])
})

test('temporary files of runs that have ended are removed, those of running ones and of other machines stay', () => {
  const here = hostname().replaceAll(/[^A-Za-z0-9]/g, '_')
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const stay = [
    `.strategy-${here}-${process.ppid}-0.tmp`,
    `.strategy-other_machine-${ended}-0.tmp`,
    `.strategy-${here}-${ended}-1.tmp.bak`,
    'notes.tmp',
  ]
  const folder = folderWith({
    [`.strategy-${here}-${ended}-3.tmp`]: '',
    [`.strategy-${here}-${ended}-147.tmp`]: '',
    ...Object.fromEntries(stay.map((n) => [n, ''])),
  })
  writeFiles([file(folder, 'a.md', 'new')])
  expect(listing(folder)).toEqual([...stay, 'a.md'].toSorted())
})

test('a folder that is called like that of devices is like any other', () => {
  const folder = folderWith({ 'dev/a.md': 'old' })
  const before = statSync(join(folder, 'dev/a.md')).ino
  writeFiles([file(folder, 'dev/a.md', 'new')])
  expect(textOf(folder, 'dev/a.md')).toBe('new')
  expect(statSync(join(folder, 'dev/a.md')).ino).not.toBe(before)
})

test.runIf(existsSync('/proc/self/fd'))('no file stays open', () => {
  const folder = folderWith({})
  const open = (): number => readdirSync('/proc/self/fd').length
  const before = open()
  writeFiles(Array.from({ length: 40 }, (_, i) => file(folder, `${i}/a.md`, 'new')))
  expect(open()).toBeLessThan(before + 20)
})

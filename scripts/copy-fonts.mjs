// Copies the faces that documents use, the colour profile and their licences from the packages into one folder.
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FACES = [
  ...google('source-serif-4', 'SourceSerif4', ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']),
  ...google('source-sans-3', 'SourceSans3', ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']),
  ...google('source-code-pro', 'SourceCodePro', ['400Regular', '700Bold']),
  ...['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => ({
    package: 'dejavu-fonts-ttf',
    path: `ttf/${name}`,
    name,
  })),
]

const LICENSES = [
  { package: '@expo-google-fonts/source-serif-4', path: 'LICENSE_FONT', name: 'LICENSE-SourceSerif4.txt' },
  { package: '@expo-google-fonts/source-sans-3', path: 'LICENSE_FONT', name: 'LICENSE-SourceSans3.txt' },
  { package: '@expo-google-fonts/source-code-pro', path: 'LICENSE_FONT', name: 'LICENSE-SourceCodePro.txt' },
  { package: 'dejavu-fonts-ttf', path: 'LICENSE', name: 'LICENSE-DejaVu.txt' },
]

const PROFILE = 'sRGB_IEC61966_2_1.icc'

/** Fills `folder` (made when it is missing) with fonts, profile and licences; returns the names of the files. */
export function copyFonts(folder) {
  const require = createRequire(import.meta.url)
  const sources = [...FACES, ...LICENSES].map(({ package: owner, path, name }) => ({
    from: join(dirname(require.resolve(`${owner}/package.json`)), path),
    name,
  }))
  sources.push({ from: join(dirname(require.resolve('pdfkit')), 'data', PROFILE), name: PROFILE })
  mkdirSync(folder, { recursive: true })
  for (const { from, name } of sources) copyFileSync(from, join(folder, name))
  return sources.map(({ name }) => name)
}

function google(family, prefix, styles) {
  return styles.map((style) => {
    const name = `${prefix}_${style}.ttf`
    return { package: `@expo-google-fonts/${family}`, path: `${style}/${name}`, name }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) copyFonts(process.argv[2] ?? 'dist/fonts')

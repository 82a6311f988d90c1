/** What is mutated, and the tests that must notice: the parts on which it depends that nothing is lost and no one let in. */
export const groups = {
  load: {
    mutate: ['src/load/**/*.ts', '!src/load/codes.ts', '!src/load/everyday-*.ts'],
    tests: ['src/load/**/*.test.ts', 'tests/corpora/yaml-test-suite.test.ts'],
  },
  everyday: {
    mutate: ['src/load/everyday-*.ts'],
    tests: ['src/load/everyday-yaml.test.ts', 'tests/corpora/yaml-test-suite.test.ts'],
  },
  escape: {
    mutate: [
      'src/render/markdown/escape-text.ts',
      'src/render/markdown/address.ts',
      'src/std/escape-xml.ts',
      'src/std/csv.ts',
    ],
    tests: ['src/render/markdown/*.test.ts', 'src/std/*.test.ts'],
  },
  resolve: {
    mutate: [
      'src/host/inside.ts',
      'src/host/find-project.ts',
      'src/host/walk-project.ts',
      'src/host/admit-files.ts',
      'src/host/list-paths.ts',
    ],
    tests: ['src/host/*.test.ts'],
  },
  write: {
    mutate: ['src/host/write-files.ts', 'src/host/write-artifacts.ts'],
    tests: ['src/host/*.test.ts'],
  },
}

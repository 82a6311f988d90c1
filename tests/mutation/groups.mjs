/** What is mutated, and the tests that must notice: the parts on which it depends that nothing is lost and no one let in. */
export const groups = {
  load: {
    mutate: [
      'src/load/load-project.ts',
      'src/load/convert-node.ts',
      'src/load/*-yaml.ts',
      '!src/load/everyday-yaml.ts',
      '!src/load/edit-yaml.ts',
      '!src/load/write-yaml.ts',
      'src/load/check-*.ts',
      'src/load/yaml-error.ts',
    ],
    tests: ['tests/load/*.test.ts', 'tests/corpora/yaml-test-suite.test.ts'],
  },
  edit: {
    mutate: ['src/load/append-entry.ts', 'src/load/edit-yaml.ts', 'src/load/write-*.ts', 'src/load/locate*.ts'],
    tests: ['src/load/append-entry.test.ts', 'src/load/edit-yaml.test.ts', 'src/load/everyday-yaml.test.ts'],
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

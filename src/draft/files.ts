/** The files that go with a programme in a repository: configuration and checks in continuous integration. Pure. */

export const extras = ['config', 'github', 'gitlab', 'pre-commit'] as const
export type Extra = (typeof extras)[number]

/** Path and content of a file; `document` is the path of the programme. */
export function extraFile(
  extra: Extra,
  document: string,
  version: string
): {readonly path: string; readonly text: string} {
  const files: Readonly<Record<Extra, {readonly path: string; readonly text: string}>> = {
    config: {
      path: 'iplint.config.yaml',
      text: '# yaml-language-server: $schema=https://iplint.dev/schemas/config-1.json\npreset: recommended\nfailOn: error\n'
    },
    github: {path: '.github/workflows/iplint.yml', text: github(document, version)},
    gitlab: {path: '.gitlab-ci.yml', text: gitlab(document, version)},
    'pre-commit': {path: '.pre-commit-config.yaml', text: preCommit(version)}
  }
  return files[extra]
}

function github(document: string, version: string): string {
  return `name: iplint
on: [push, pull_request]
permissions:
  contents: read
jobs:
  iplint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: iplint/iplint@v${version}
        with:
          files: |
            ${document}
`
}

function gitlab(document: string, version: string): string {
  return `include:
  - remote: https://raw.githubusercontent.com/iplint/iplint/v${version}/ci/gitlab.yml

iplint:
  variables:
    IPLINT_FILES: ${JSON.stringify(document)}
`
}

function preCommit(version: string): string {
  return `repos:
  - repo: https://github.com/iplint/iplint
    rev: v${version}
    hooks:
      - id: iplint
`
}

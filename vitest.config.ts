/** Where tests are found; the bundle is built first when, and only when, the command line is tested end to end. */
import {configDefaults, defineConfig} from 'vitest/config'
import closingLine from './.ci/closing-line.mjs'

const endToEnd = 'src/**/*.e2e.test.ts'
const exclude = [...configDefaults.exclude, 'dist/**']

export default defineConfig({
  test: {
    reporters: ['default', closingLine],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'rules/**/*.test.ts', 'bin/**/*.test.ts'],
          exclude: [...exclude, endToEnd, 'src/**/*.office.test.ts', 'src/**/*.browser.test.ts'],
          testTimeout: 20_000
        }
      },
      {
        test: {
          name: 'cli',
          include: [endToEnd],
          exclude,
          globalSetup: ['src/cli/build-once.ts'],
          testTimeout: 60_000
        }
      }
    ]
  }
})

/** Tests that need Chromium: `npm run test:browser`. They are no part of `npm test`, which must run on any machine. */
import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.browser.test.ts'],
    exclude: [...configDefaults.exclude, 'dist/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})

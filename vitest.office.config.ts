/** Tests that need LibreOffice: `npm run test:office`. They are no part of `npm test`, which must run on any machine. */
import {configDefaults, defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.office.test.ts'],
    exclude: [...configDefaults.exclude, 'dist/**'],
    // One LibreOffice at a time: it is heavy.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000
  }
})

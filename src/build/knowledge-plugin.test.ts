/** A bundle that imports the knowledge carries it whole, as data. */
import {join} from 'node:path'
import {build} from 'esbuild'
import {expect, it} from 'vitest'
import {loadKnowledge} from '../knowledge/load.ts'
import {knowledgePlugin} from './knowledge-plugin.ts'

it('embeds what the files hold', async () => {
  const root = join(import.meta.dirname, '../..')
  const {outputFiles} = await build({
    stdin: {contents: "export {default} from 'iplint:knowledge'", resolveDir: root},
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [knowledgePlugin(root)]
  })
  const code = outputFiles[0]?.text ?? ''
  expect(code).not.toContain('readFileSync')
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  expect(module.default.packs.length).toBeGreaterThan(3)
  expect(module.default).toEqual(loadKnowledge(root))
})

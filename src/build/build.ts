/** Builds the command line: one folder `dist` that holds code and knowledge, and reads neither YAML nor the rest of the project. */
import {readdirSync, rmSync} from 'node:fs'
import {basename, join} from 'node:path'
import {build} from 'esbuild'
import manifest from '../../package.json' with {type: 'json'}
import {knowledgePlugin} from './knowledge-plugin.ts'
import {validatorsPlugin} from './validators-plugin.ts'

const root = join(import.meta.dirname, '../..')
const outdir = join(root, 'dist')

const {metafile} = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: {iplint: 'bin/main.ts'},
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  splitting: true,
  chunkNames: 'chunk-[name]-[hash]',
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  logLevel: 'warning',
  // Dependencies written as CommonJS ask for Node's own modules through `require`, which ES modules lack.
  banner: {
    js: "import {createRequire as iplintCreateRequire} from 'node:module';const require = iplintCreateRequire(import.meta.url);"
  },
  // Whoever only checks does without them.
  external: Object.keys(manifest.optionalDependencies),
  plugins: [knowledgePlugin(root), validatorsPlugin(root)]
})

// What an earlier build left goes last, so that a command line that is running meanwhile keeps its files as long as possible.
const built = new Set(Object.keys(metafile.outputs).map((path) => basename(path)))
for (const name of readdirSync(outdir)) {
  if (!built.has(name)) rmSync(join(outdir, name), {recursive: true})
}

/** Builds the library and the command line: one folder `dist` that holds code and knowledge, and reads neither YAML nor the rest of the project. */
import {readdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {build} from 'esbuild'
import manifest from '../../package.json' with {type: 'json'}
import {buildCommandLine} from './command-line.ts'
import {knowledgePlugin} from './knowledge-plugin.ts'
import {licenceText, packagesIn} from './licences.ts'
import {parserPlugin} from './parser-plugin.ts'
import {target} from './target.ts'
import {validatorsPlugin} from './validators-plugin.ts'

const root = join(import.meta.dirname, '../..')
const outdir = join(root, 'dist')

// Whoever only checks does without them.
const external = Object.keys(manifest.optionalDependencies)
const {metafile} = await build({
  metafile: true,
  absWorkingDir: root,
  entryPoints: {
    index: 'bin/api.ts',
    unified: 'bin/unified.ts',
    rule: 'src/rule.ts',
    'rule-tester': 'bin/rule-tester.ts'
  },
  outdir,
  bundle: true,
  format: 'esm',
  platform: 'node',
  ...target,
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
  external,
  plugins: [knowledgePlugin(root), parserPlugin(root), validatorsPlugin(root)]
})

const inputs = [
  ...Object.keys(metafile.inputs),
  ...(await buildCommandLine({root, outdir: join(outdir, 'cli'), external}))
]

// What an earlier build left goes last, so that a command line that is running meanwhile keeps its files as long as possible.
const licences = 'THIRD-PARTY-LICENCES.txt'
writeFileSync(join(outdir, licences), licenceText(packagesIn(root, inputs)))
const built = new Set([...Object.keys(metafile.outputs).map((path) => basename(path)), licences, 'types', 'cli'])
for (const name of readdirSync(outdir)) {
  if (!built.has(name)) rmSync(join(outdir, name), {recursive: true})
}

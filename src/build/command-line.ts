/** Builds the command line as scripts that Node can compile ahead: chunks for `require`, with the knowledge in files beside them. */
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {build, transform} from 'esbuild'
import {knowledgeFilesPlugin, readKnowledgeFiles} from './knowledge-files.ts'
import {parserPlugin} from './parser-plugin.ts'
import {target} from './target.ts'
import {validatorsPlugin} from './validators-plugin.ts'

export interface CommandLineBuild {
  readonly root: string
  readonly outdir: string
  /** Packages that stay outside. */
  readonly external: readonly string[]
}

/**
 * Writes the command line into a folder, and takes away what an earlier build left there.
 * @returns the files that went into it, from the root.
 */
export async function buildCommandLine({root, outdir, external}: CommandLineBuild): Promise<readonly string[]> {
  const knowledge = readKnowledgeFiles(root)
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: {main: 'bin/main.ts'},
    outdir,
    write: false,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    ...target,
    splitting: true,
    chunkNames: '[name]-[hash]',
    // Files that are wholly ASCII are read fastest.
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
    external: [...external],
    define: {'import.meta.url': '__filename'},
    plugins: [knowledgeFilesPlugin(root, knowledge), parserPlugin(root), validatorsPlugin(root)]
  })
  const files = new Map(knowledge.files)
  for (const {path, text} of outputFiles) files.set(basename(path).replace(/\.js$/, '.cjs'), await forRequire(text))
  files.set('package.json', '{"type": "commonjs"}\n')
  files.set(
    'build-id',
    createHash('sha256')
      .update(JSON.stringify([...files]))
      .digest('hex')
      .slice(0, 16)
  )
  mkdirSync(outdir, {recursive: true})
  for (const [name, text] of files) writeFileSync(join(outdir, name), text)
  for (const name of readdirSync(outdir)) if (!files.has(name)) rmSync(join(outdir, name), {recursive: true})
  return Object.keys(metafile.inputs)
}

/** An ES module as a script: what it loads of its own comes through `require`, other packages as before. */
async function forRequire(module: string): Promise<string> {
  const {code} = await transform(module, {
    format: 'cjs',
    platform: 'node',
    ...target,
    charset: 'ascii',
    minifyWhitespace: true
  })
  return (
    allAscii(code)
      .replace(/import\("(\.\/[\w.-]+)\.js"\)/g, 'Promise.resolve().then(()=>require("$1.cjs"))')
      .replace(/require\("(\.\/[\w.-]+)\.js"\)/g, 'require("$1.cjs")')
      // The door imports for them (see bin/iplint.cjs).
      .replace(/(?<![\w$.])import\(/g, 'require.load(')
  )
}

/** esbuild leaves regular expressions as they are written; the door reads one byte as one letter, and they would no longer match. */
function allAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

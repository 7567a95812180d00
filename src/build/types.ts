/** Writes the types of the package: declarations of what its entries show, and of nothing else. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, posix, relative} from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')
const outdir = join(root, 'dist/types')
const entries = ['bin/api.ts', 'bin/unified.ts', 'bin/rule-tester.ts', 'src/rule.ts']

const all = declarations()
const wanted = reachable(entries.map((entry) => entry.replace(/\.ts$/, '.d.ts')))
rmSync(outdir, {recursive: true, force: true})
for (const path of wanted) {
  mkdirSync(dirname(join(outdir, path)), {recursive: true})
  // People who import the package have compiled files, and no setting that allows `.ts` in imports.
  writeFileSync(join(outdir, path), (all.get(path) ?? '').replace(/(['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'))
}

/** All declarations, by their path. @throws {Error} when the project has type errors. */
function declarations(): ReadonlyMap<string, string> {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const {options} = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const ambient = ['knowledge', 'validators'].map((name) => `src/build/${name}-module.d.ts`)
  const program = ts.createProgram(
    [...entries, ...ambient].map((path) => join(root, path)),
    {...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: outdir}
  )
  const written = new Map<string, string>()
  const {diagnostics} = program.emit(undefined, (path, text) => {
    written.set(relative(outdir, path).replaceAll('\\', '/'), text)
  })
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host))
  return written
}

/** The entries and all that they refer to. @throws {Error} when that is a package, which users would have to install. */
function reachable(from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    const text = all.get(path)
    if (text === undefined) throw new Error(`${path}: no such declaration`)
    seen.add(path)
    for (const {fileName} of ts.preProcessFile(text, true, true).importedFiles) {
      if (!fileName.startsWith('.')) throw new Error(`${path}: the types of the package ask for ${fileName}`)
      visit(posix.join(posix.dirname(path), fileName.replace(/\.ts$/, '.d.ts')))
    }
  }
  for (const path of from) visit(path)
  return seen
}

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n'
}

/** What is tested: the bundle that holds all mutants. It is opened anew for each of them, so that nothing remembered outlives its mutant. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Script} from 'node:vm'
import {build, type Plugin} from 'esbuild'
import {names} from './instrument.ts'
import type {Switches} from './switches.ts'

export interface SubjectParts {
  readonly root: string
  /** Code that exports what the checks need; imports are relative to the root. */
  readonly entry: string
  /** Instrumented files, by path from the root. */
  readonly instrumented: ReadonlyMap<string, string>
  /** Whether a file is opened anew with each mutant; what is not, is loaded once and shared. */
  readonly isOpenedAnew: (path: string) => boolean
}

/** Modules that stand in for others, by name or by path from the root. */
export type StandIns = Readonly<Record<string, unknown>>

export interface Subject {
  /** What the entry exports, fresh. */
  open(switches: Switches, standIns?: StandIns): Readonly<Record<string, unknown>>
}

/** Bundles what has to be opened anew and loads the rest. */
export async function subjectOf(parts: SubjectParts): Promise<Subject> {
  const {root} = parts
  const {outputFiles, metafile} = await build({
    stdin: {contents: parts.entry, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts'},
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [files(parts)]
  })
  const outside = Object.values(metafile.outputs).flatMap(({imports}) => imports.map(({path}) => path))
  const modules = new Map<string, unknown>()
  for (const name of new Set(outside)) modules.set(name, await loaded(name, root))
  const code = outputFiles[0]?.text ?? ''
  const script = new Script(`(function(require,module,exports,${Object.values(names).join()}){${code}\n})`, {
    filename: 'mutants.cjs'
  })
  const open: Subject['open'] = (switches, standIns = {}) => {
    const module = {exports: {}}
    const require = (name: string) => standIns[name] ?? modules.get(name)
    const {on, whether, other, step} = switches
    script.runInThisContext()(require, module, module.exports, on, whether, other, step)
    return module.exports
  }
  return {open}
}

/** As `require` gives it: what has a default export only is that. A test runner is never loaded: whoever opens tests brings one. */
async function loaded(name: string, root: string): Promise<unknown> {
  if (name === 'vitest') return undefined
  const path = join(root, name)
  const module: Readonly<Record<string, unknown>> = await import(existsSync(path) ? pathToFileURL(path).href : name)
  return Object.keys(module).join() === 'default' ? module.default : module
}

function files({root, instrumented, isOpenedAnew}: SubjectParts): Plugin {
  return {
    name: 'mutants',
    setup(building) {
      building.onResolve({filter: /.*/}, ({path, resolveDir, kind}) => {
        if (kind === 'entry-point') return null
        if (!path.startsWith('.')) return {path, external: true}
        const own = relative(root, join(resolveDir, path)).replaceAll('\\', '/')
        return isOpenedAnew(own) ? {path: join(root, own)} : {path: own, external: true}
      })
      building.onLoad({filter: /\.ts$/}, ({path}) => {
        const own = relative(root, path).replaceAll('\\', '/')
        const text = instrumented.get(own) ?? readFileSync(path, 'utf8')
        const contents = text
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        return {contents, loader: 'ts', resolveDir: dirname(path)}
      })
    }
  }
}

#!/usr/bin/env node
// A door: looks at Node's version before anything else is loaded, then opens the command line. Plain enough for old versions to read.
'use strict'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const asked = process.argv.slice(2)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `iplint needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org\n`
  )
  process.exitCode = 2
} else if (asked.length === 1 && (asked[0] === '--version' || asked[0] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  open(require('node:path').join(__dirname, '../dist/cli'))
}

/** Runs the scripts of a folder; Node keeps what it has compiled of them beside the package, if it may write there. */
function open(folder) {
  const fs = require('node:fs')
  const vm = require('node:vm')
  const path = require('node:path')
  const build = read(fs, path.join(folder, 'build-id'))
  if (build === null) {
    process.stderr.write('iplint is not built yet: run `npm ci` in its folder first.\n')
    process.exitCode = 2
    return
  }
  const kept = path.join(__dirname, '../.cache', `${build}-${process.version}-${process.arch}`)
  const v8 = require('node:v8')
  // V8 optimises what has run a little. A run is short and its code is long: later, for what has run much, is a third cheaper.
  v8.setFlagsFromString('--interrupt-budget=1000000')
  // V8 compiles a pattern twice, the first time for a single use. Ours are used often, and those with letters are dear to compile.
  v8.setFlagsFromString('--no-regexp-tier-up')
  // Where workers keep all processors busy, V8's own threads only take time from them: they optimise later still, and clean up alone.
  if (asked[0] === '--as-worker') {
    v8.setFlagsFromString('--interrupt-budget=2000000')
    v8.setFlagsFromString('--no-parallel-scavenge')
  }
  const modules = new Map()
  const scripts = new Map()
  let isNew = false

  const load = (name) => {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const filename = path.join(folder, name)
    const source = fs.readFileSync(filename, 'latin1')
    const cachedData = read(fs, path.join(kept, name), 'buffer') ?? undefined
    const script = new vm.Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
      filename,
      cachedData
    })
    if (cachedData === undefined || script.cachedDataRejected) isNew = true
    scripts.set(name, script)
    const module = {exports: {}}
    modules.set(name, module)
    script.runInThisContext()(module.exports, own, module, filename, folder)
    return module.exports
  }
  const own = (name) => (name.startsWith('./') ? load(name.slice(2)) : isLate(name) ? late(name) : require(name))
  // A script that was compiled before has forgotten how to import: configurations, plugins and other packages come through here.
  own.load = (name) => import(name)

  // What ran says what to keep; a wrong call ran too little of it.
  process.once('exit', () => {
    if (!isNew || process.exitCode === undefined || process.exitCode > 1) return
    try {
      fs.mkdirSync(kept, {recursive: true})
      for (const [name, script] of scripts) {
        const draft = path.join(kept, `${name}.${process.pid}`)
        fs.writeFileSync(draft, script.createCachedData())
        fs.renameSync(draft, path.join(kept, name))
      }
      const all = path.dirname(kept)
      for (const name of fs.readdirSync(all)) {
        if (!name.startsWith(build)) fs.rmSync(path.join(all, name), {recursive: true, force: true})
      }
    } catch {
      // A folder that cannot be written costs a slower start, nothing else.
    }
  })
  load('main.cjs')
}

/** Parts of Node that a run often does without; each takes milliseconds to load. */
function isLate(name) {
  return /^(?:node:)?(?:child_process|crypto|fs\/promises|module|os|stream\/consumers)$/.test(name)
}

/** Stands in for a part of Node until something of it is asked for. */
function late(name) {
  return new Proxy(
    {},
    {
      get: (_, key) => require(name)[key],
      has: (_, key) => key in require(name),
      ownKeys: () => Reflect.ownKeys(require(name)),
      getOwnPropertyDescriptor: (_, key) => {
        const own = Object.getOwnPropertyDescriptor(require(name), key)
        return own && {...own, configurable: true}
      }
    }
  )
}

/** Null where there is no such file. */
function read(fs, file, encoding = 'utf8') {
  try {
    return fs.readFileSync(file, encoding === 'buffer' ? undefined : encoding)
  } catch {
    return null
  }
}

#!/usr/bin/env node
// A door: looks at Node's version before anything else is loaded, then opens the bundle. Plain enough for old versions to read.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `iplint needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org\n`
  )
  process.exitCode = 2
} else {
  import('node:fs').then(({existsSync}) => {
    const bundle = new URL('../dist/iplint.js', import.meta.url)
    if (existsSync(bundle)) return import(bundle.href)
    process.stderr.write('iplint is not built yet: run `npm ci` in its folder first.\n')
    process.exitCode = 2
  })
}

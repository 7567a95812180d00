/** `npm run bench`: measures iplint and other linters on the same documents, in turn, and holds the ratios against the goals. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, rmSync} from 'node:fs'
import {cpus, loadavg} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {caseIds, casesOf} from './cases.ts'
import type {Shape} from './corpus.ts'
import {milliseconds} from './figures.ts'
import {copyOfIplint, home, writeCorpus} from './folders.ts'
import {verdictsOn} from './goals.ts'
import {growthOf} from './growth.ts'
import {commandOf, configure, install, isInstalled, nameWithVersion, peers} from './peers.ts'
import {faultOf, writeProbe} from './probe.ts'
import {runnerIn} from './process.ts'
import {inTurn, type Series} from './rounds.ts'
import {full, quick} from './sizes.ts'
import {printStages} from './stages.ts'
import {caseTable, goalTable, growthTable} from './table.ts'

const help = `npm run bench -- [options]

Measures the built iplint (npm run build) and other linters as whole programs, in turn, on generated programmes.

  --quick          smaller sizes and fewer runs, under a minute; other linters only where they are installed already
  --no-peers       iplint and node only
  --stages         where the time goes inside iplint: parse, front matter, recognise, validate, lint, report
  --only <case>    this case only, and no goals; may be repeated: ${caseIds.join(', ')}
  --other <folder> another checkout with a built iplint, measured in turn with this one
  --patience <s>   nobody is waited for longer than so many seconds (default 300)
  --home <folder>  keeps documents and other linters in iplint-bench in this folder (default: the user's cache)
  -h, --help       show this help
`

const values = read()
const longest = 1000 * Number(values.patience)
const root = join(import.meta.dirname, '../..')
if (values.help) process.stdout.write(help)
else if (values.stages) printStages(root, values.quick ? 20 : 100)
else await bench()

function read() {
  try {
    const {values: given} = parseArgs({
      allowNegative: true,
      options: {
        quick: {type: 'boolean', default: false},
        peers: {type: 'boolean', default: true},
        stages: {type: 'boolean', default: false},
        only: {type: 'string', multiple: true},
        other: {type: 'string'},
        patience: {type: 'string', default: '300'},
        home: {type: 'string'},
        help: {type: 'boolean', short: 'h', default: false}
      }
    })
    const unknown = given.only?.find((id) => !caseIds.some((known) => known === id))
    if (unknown !== undefined) throw new Error(`no case is called ${unknown}; there are ${caseIds.join(', ')}`)
    if (!(Number(given.patience) > 0)) throw new Error('--patience is a number of seconds')
    return given
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(2)
  }
}

async function bench(): Promise<void> {
  const sizes = values.quick ? quick : full
  const peersHome = home(process.env, values.home)
  // Of this run alone: two may go on at the same time. What is left of a run that was killed lies in the user's cache.
  const own = join(peersHome, `run-${process.pid}`)
  process.on('exit', () => rmSync(own, {recursive: true, force: true}))
  const work = join(own, 'work')
  mkdirSync(work, {recursive: true})
  const runner = runnerIn(join(work, 'memory'))
  const present = presentPeers(peersHome, join(work, 'probe'))
  say('writes the documents')
  const corpus = writeCorpus(join(own, 'corpus'), root, sizes)
  const iplint = copyOfIplint(root, join(work, 'iplint'))
  const other = values.other === undefined ? null : copyOfIplint(values.other, join(work, 'other'))
  const usage = spawnSync(process.execPath, [join(iplint, 'bin/iplint.cjs'), 'check', '--help'], {encoding: 'utf8'})
  const hasMetadata = usage.stdout.includes('--cache-strategy')
  const all = casesOf({runner, iplint, other, peers: present, peersHome, work, corpus, sizes, hasMetadata, longest})

  print(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}`)
  print(`Whole programs, in turn, medians; processor time and memory by ${runner.how}.`)
  tellLoad()
  for (const peer of peers) {
    print(`${peer.name}: ${peer.what} (${nameWithVersion(peer)})${present.includes(peer) ? '' : ': not measured'}`)
  }
  const results = new Map<string, readonly Series[]>()
  for (const {id, what, contestants, patience, before = []} of all.filter(({id}) => isAsked(id))) {
    say(`measures ${id}`)
    for (const command of before) await runner.run(command, longest)
    const series = await inTurn(contestants, patience)
    results.set(id, series)
    print(`\n## ${id}: ${what}\n\n${caseTable(series)}`)
  }
  const growth = isAsked('growth') ? await grown() : []
  print('')
  tellLoad()
  if (values.only !== undefined) return
  const exponents = new Map<Shape, number>(growth.map((one) => [one.shape, one.exponent]))
  print(`\n## Goals\n\n${goalTable(verdictsOn(results, exponents))}`)
  if (values.quick) print('\nMeasured at smaller sizes than the goals are meant for.')

  async function grown() {
    say('measures growth')
    const shapes = await growthOf(corpus, iplint, runner, work, sizes.patience.growth, longest)
    print(
      `\n## growth: processor time of one document, each twice the size of the one before\n\n${growthTable(shapes)}`
    )
    return shapes
  }
}

function isAsked(id: string): boolean {
  return values.only === undefined || values.only.includes(id)
}

/** The peers that can be measured; they are installed first unless the run is to be quick. */
function presentPeers(folder: string, probe: string) {
  if (!values.peers) return []
  if (!values.quick && peers.some((peer) => !isInstalled(peer, folder))) {
    say(`installs other linters into ${folder}`)
    const fault = install(folder)
    if (fault !== null) print(`Other linters could not be installed: ${fault}`)
  }
  const installed = peers.filter((peer) => isInstalled(peer, folder))
  if (installed.length === 0) return []
  configure(folder, root)
  writeProbe(probe, root)
  return installed.filter((peer) => {
    const fault = faultOf(commandOf(peer, folder, probe, null), peer.finds)
    if (fault !== null) print(`${peer.name} does not work here: ${fault}`)
    return fault === null
  })
}

/** Others at work make every figure worse, and not all in the same measure. */
function tellLoad(): void {
  const [load = 0] = loadavg()
  const doubt = load > cpus().length / 2 ? ': the machine is busy, so trust processor time more than time' : ''
  print(`Load ${load.toFixed(1)} on ${cpus().length} processors${doubt}.`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function say(what: string): void {
  process.stderr.write(`[${milliseconds(performance.now())}] ${what}\n`)
}

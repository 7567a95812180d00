// Who may import whom: data flows one way, and imports follow it. Run by src/tidy.test.ts, which also demands that each `from` matches a file.

const test = '\\.test\\.ts$|/testing[-a-z]*\\.ts$'
/** Rooms of src that meet the outside world: files, clock, environment, console. */
const outer = '^src/(cli|config|import|knowledge|build|eval|fuzz|mutate|bench)/'

/** A room of src may import nothing of ours but itself and what is named. */
function room(name, may, comment) {
  const own = [`^src/${name}/`, ...may.map((path) => `^src/${path}`)].join('|')
  return {
    name: `${name}-imports`,
    comment,
    severity: 'error',
    from: {path: `^src/${name}/`, pathNot: test},
    to: {path: '^(src|rules|bin)/', pathNot: own}
  }
}

/** A package has its rooms and is unknown elsewhere, so that it can be replaced there. */
function housed(name, packages, rooms, comment) {
  return {
    name: `${name}-room`,
    comment,
    severity: 'error',
    from: {path: '^(src|rules|bin)/', pathNot: `${test}|^src/(${rooms.join('|')})/`},
    to: {path: `(^|/)node_modules/(${packages})/`}
  }
}

export default {
  forbidden: [
    room('model', [], 'Everything stands on the model; if it leaned on anything, everything would lean on that.'),
    room(
      'parse',
      ['model/'],
      'Reading text knows no words and no law, so that a document can be read without judging it.'
    ),
    room(
      'recognise',
      ['model/'],
      'Recognition sees a parsed document and the lexicon; it must not know which rules will ask.'
    ),
    room('validate', ['model/'], 'Schemas are checked without knowing who reads the faults.'),
    room(
      'lint',
      ['model/', 'rule\\.ts$'],
      'Rules are run over a programme; how it was read and recognised is not their business.'
    ),
    room(
      'report',
      ['model/', 'rule\\.ts$'],
      'A reporter is a function from results to text: results say all that it needs.'
    ),
    room(
      'markup',
      ['model/', 'report/clean\\.ts$'],
      'How a page or a table is put together says nothing about what stands on it.'
    ),
    room(
      'audit',
      ['model/', 'markup/', 'lint/render\\.ts$', 'rule\\.ts$'],
      'An audit is written from results; who judged, and by which arguments, is told to it.'
    ),
    room(
      'export',
      ['model/', 'markup/', 'report/clean\\.ts$'],
      'Tables and calendars are made from results alone, so that any program may ask for them.'
    ),
    room(
      'compare',
      ['model/', 'markup/', 'report/(?:clean|width)\\.ts$'],
      'A comparison sees two recognised documents and no rules: it says what changed, not what is wrong.'
    ),
    room(
      'pages',
      ['model/', 'rule\\.ts$'],
      'A page is rendered by whatever linter it is given, so that it can be tested with a made-up one.'
    ),
    room('draft', ['model/'], 'A skeleton is words and law laid out: nothing of it is read or judged.'),
    room(
      'fix',
      ['model/'],
      'Mending is putting edits into a text: where they come from and how the text is judged are arguments.'
    ),
    room(
      'import',
      ['model/', 'parse/', 'recognise/'],
      'Importing writes a document; whether it is a good one is for the check to say.'
    ),
    room(
      'knowledge',
      ['model/', 'validate/'],
      'Loading turns files into data; were it to use the engine, the engine could not be tested without files.'
    ),
    room(
      'config',
      ['model/', 'lint/', 'validate/', 'rule\\.ts$'],
      'A configuration is read and checked without running the engine: a broken one is told before anything is judged.'
    ),
    room(
      'unified',
      ['index\\.ts$'],
      'The plugin is one more caller of `lint`; what it needs and the public face lacks belongs into the public face.'
    ),
    {
      name: 'index-is-pure',
      comment: 'The public engine must run where there are no files, for instance in a browser.',
      severity: 'error',
      from: {path: '^src/(index|rule)\\.ts$'},
      to: {path: outer}
    },
    {
      name: 'rule-imports',
      comment: 'What a rule may know is what src/rule.ts shows: never another rule, a parser or a file.',
      severity: 'error',
      from: {path: '^rules/[^/]+/', pathNot: test},
      to: {pathNot: '^src/rule\\.ts$'}
    },
    {
      name: 'rule-face',
      comment: 'The face towards rules shows the model and nothing behind it.',
      severity: 'error',
      from: {path: '^src/rule\\.ts$'},
      to: {pathNot: '^src/model/'}
    },
    {
      name: 'engine-without-rules',
      comment:
        'The engine knows no law: rules and words reach it as arguments. Only bin, the evaluation, the fuzzer, the breaker, the benchmark and tests join the two.',
      severity: 'error',
      from: {path: '^src/', pathNot: `${test}|^src/(build|eval|fuzz|mutate|bench)/`},
      to: {path: '^rules/'}
    },
    {
      name: 'engine-without-node',
      comment: 'What varies is an argument: below the outer rooms nobody touches files, network, clock or processes.',
      severity: 'error',
      from: {path: '^(src|rules)/', pathNot: `${test}|${outer}`},
      to: {dependencyTypes: ['core']}
    },
    {
      name: 'outer-rooms-stay-out',
      comment:
        'The build, the evaluation, the fuzzer, the breaker and the benchmark use the command line’s parts, never the other way round: users do not carry them.',
      severity: 'error',
      from: {path: '^src/', pathNot: `${test}|^src/(build|eval|fuzz|mutate|bench)/`},
      to: {path: '^src/(build|eval|fuzz|mutate|bench)/'}
    },
    housed(
      'markdown',
      'unified|remark-[^/]+|mdast-[^/]+|micromark[^/]*',
      ['parse', 'import', 'unified'],
      'One reader of Markdown; everybody else reads the Document.'
    ),
    housed(
      'import',
      'mammoth|rehype-[^/]+|hast-[^/]+|remark-(gfm|stringify)',
      ['import'],
      'Optional packages: whoever only checks does without them.'
    ),
    housed('prompts', '@clack/prompts', ['cli'], 'An optional package, for `init` on a terminal.'),
    housed(
      'yaml',
      'yaml',
      ['parse', 'knowledge', 'config', 'eval'],
      'One reader of front matter, one of knowledge and one of configuration; a bundle without files needs the first only.'
    ),
    housed(
      'ajv',
      'ajv',
      ['validate', 'build'],
      'Schema faults become findings in one place; ajv’s own shapes must not leak.'
    ),
    housed('chalk', 'chalk', ['report', 'cli'], 'Findings are plain data; only reports know colour.'),
    housed('ics', 'ics|write-excel-file', ['export'], 'The formats of other programs are written in one place.'),
    housed('commander', 'commander', ['cli'], 'Arguments are parsed at the door.'),
    {
      name: 'no-circle',
      comment:
        'Two files that need each other are one file, or hide a third. Types may: they are gone when the code runs.',
      severity: 'error',
      from: {path: '^(src|rules|bin)/'},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}}
    },
    {
      name: 'no-lost-import',
      comment:
        'An import that leads nowhere would escape every ban above. What begins with `iplint:` is resolved by the build.',
      severity: 'error',
      from: {path: '^(src|rules|bin)/'},
      to: {couldNotResolve: true, pathNot: '^iplint:(knowledge|validators)$'}
    }
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^(dist|coverage)/'},
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json', '.d.ts']
    }
  }
}

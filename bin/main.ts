/** Joins the engine, the rules and the knowledge. */
import knowledge from 'iplint:knowledge'

process.stderr.write(`iplint holds ${knowledge.packs.length} law packs and no commands yet\n`)
process.exitCode = 2

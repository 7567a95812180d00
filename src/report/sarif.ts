/** SARIF 2.1.0, which code scanning and many viewers read: one run, all rules, findings with fixes, silenced ones with their reason. */
import type {Fix, Message, SuppressedMessage} from '../model/finding.ts'
import type {MessageLanguage} from '../model/law.ts'
import type {Place} from '../model/place.ts'
import type {ReportedFile} from '../model/reported.ts'
import {jsonOf} from './clean.ts'
import type {Reporter} from './options.ts'
import {plain, uriOf} from './plain.ts'
import {levels, ruleList, type SarifRules} from './sarif-rules.ts'
import {type Voice, voiceOf} from './voice.ts'

export const sarif: Reporter = (results, options) => {
  const {version, language, asOf} = options
  const rules = ruleList(results, options.rules)
  const run = {
    tool: {
      driver: {
        name: 'iplint',
        version,
        semanticVersion: version,
        informationUri: 'https://iplint.dev',
        rules: rules.descriptors
      }
    },
    automationDetails: {id: 'iplint/'},
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The folder in which iplint was run.'}}},
    invocations: [{executionSuccessful: true}],
    properties: {asOf},
    results: results.flatMap((result) => resultsOf(result, rules, voiceOf(options, result.messageLanguage)))
  }
  const log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
  return jsonOf(log)
}

function resultsOf({path, messages, suppressed}: ReportedFile, rules: SarifRules, voice: Voice): readonly object[] {
  const artifactLocation = locationOf(path)
  return [
    ...messages.map((message) => resultOf(message, artifactLocation, rules, voice)),
    ...suppressed.map((message) => ({
      ...resultOf(message, artifactLocation, rules, voice),
      suppressions: [suppressionOf(message)]
    }))
  ]
}

function resultOf(message: Message, artifactLocation: object, rules: SarifRules, voice: Voice): object {
  const {ruleId, item, severity, place, basis, fingerprint, fix, help} = message
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: levels[severity],
    message: {text: plain(`${message.message} ${help}`.trim())},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(place)}}],
    partialFingerprints: {'iplint/v1': fingerprint},
    ...(fix && fix.edits.length > 0 ? {fixes: [fixOf(fix, artifactLocation, voice)]} : {}),
    properties: {
      ...(item === null ? {} : {item: plain(item)}),
      ...(basis ? {basis: basisOf(basis, voice.language)} : {})
    }
  }
}

function basisOf({source, force, reference, url, verified}: NonNullable<Message['basis']>, language: MessageLanguage) {
  return {source, force, reference: plain(reference[language]), url, verified}
}

function suppressionOf({reason, by}: SuppressedMessage): object {
  const kind = by === 'baseline' ? 'external' : 'inSource'
  return {kind, status: 'accepted', ...(reason === null ? {} : {justification: plain(reason)})}
}

function fixOf({kind, edits}: Fix, artifactLocation: object, voice: Voice): object {
  const replacements = edits.map(({place, text}) => ({
    deletedRegion: regionOf(place),
    insertedContent: {text}
  }))
  return {
    description: {text: voice.phrase(`format/fix-${kind}`)},
    artifactChanges: [{artifactLocation, replacements}]
  }
}

/** Ends are exclusive in SARIF as they are here. */
function regionOf({start, end}: Place): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset
  }
}

function locationOf(path: string): object {
  const {uri, isRelative} = uriOf(path)
  return isRelative ? {uri, uriBaseId: '%SRCROOT%'} : {uri}
}

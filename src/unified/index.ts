/** iplint for unified and remark: findings become messages of the virtual file. The only room that knows VFileMessage. */
import type {FileResult, LintOptions, Message, Severity} from '../index.ts'

/** What `lint` takes, but for the path: that is the file’s. */
export type UnifiedOptions = Partial<Omit<LintOptions, 'path'>>

/** What is used of a VFile, so that no version of it is asked for. */
export interface FileLike {
  readonly path?: string | undefined
  toString(): string
  message(reason: string, options?: {place?: Message['place']; ruleId?: string; source?: string}): object
}

/** A VFileMessage of iplint: the fields that all tools know, and what only iplint can tell. */
export interface IplintMessage {
  readonly source: 'iplint'
  readonly ruleId: string
  readonly reason: string
  /** True for errors, false for warnings, undefined for infos. */
  fatal: boolean | undefined
  /** Where one can read about the rule. */
  url: string
  /** What to do. */
  note: string
  severity: Severity
  item: string | null
  basis: Message['basis']
  fingerprint: string
  /** What could stand there instead; absent where there is no fix of one edit. */
  expected?: readonly string[]
}

/** A plugin as `unified().use` takes it. */
export type UnifiedPlugin = (options?: UnifiedOptions | null) => (tree: unknown, file: FileLike) => undefined

const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/** Makes the plugin of a linter. It reads the text of the file, not the tree: no other plugin can get in its way. */
export function unifiedPlugin(lint: (text: string, options: Partial<LintOptions>) => FileResult): UnifiedPlugin {
  return (options) => (_, file) => {
    const path = file.path === undefined ? {} : {path: file.path}
    for (const message of lint(file.toString(), {...options, ...path}).messages) add(message, file)
  }
}

function add(message: Message, file: FileLike): void {
  const {place, ruleId, severity, url, help, item, basis, fingerprint, fix} = message
  const [edit, ...more] = fix?.edits ?? []
  Object.assign(file.message(message.message, {place, ruleId, source: 'iplint'}), {
    fatal: fatal[severity],
    url,
    note: help,
    severity,
    item,
    basis,
    fingerprint,
    ...(edit && more.length === 0 ? {expected: [edit.text]} : {})
  })
}

/** `iplint/unified`: the plugin for unified with the knowledge and all rules inside. The build makes dist/unified.js of it. */
import {type UnifiedPlugin, unifiedPlugin} from '../src/unified/index.ts'
import {lint} from './api.ts'

export type {FileLike, IplintMessage, UnifiedOptions, UnifiedPlugin} from '../src/unified/index.ts'

const iplint: UnifiedPlugin = unifiedPlugin(lint)

export default iplint

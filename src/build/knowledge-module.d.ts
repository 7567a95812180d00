/** The knowledge as the bundle carries it: the build resolves this import to the data of rules/ and schemas/. */
declare module 'iplint:knowledge' {
  import type {Knowledge} from '../model/knowledge.ts'

  const knowledge: Knowledge
  export default knowledge
}

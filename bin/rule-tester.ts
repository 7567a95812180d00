/** `iplint/rule-tester`: the tester of rules, with the knowledge inside. The build makes dist/rule-tester.js of it. */
import knowledge from 'iplint:knowledge'
import {createRuleTester, type RuleTester} from '../src/rule-tester.ts'

export type {ExpectedFinding, RuleCase, RuleCases, RuleTester, RuleTesterSetup} from '../src/rule-tester.ts'

export const testRule: RuleTester = createRuleTester(knowledge)

import {
  BUILT_IN_RULE_SETS,
  builtInRuleSet,
  type RuleSet,
  TWO_STATE,
} from '../../../shared/rules/ruleSets/ruleSet.ts';
import { type FunctionRefusal, refuseCall } from '../refusals.ts';
import { type CellArgument, printCell } from './cellArgument.ts';

/** A share of the target within which a miss is AMBER, or a rule set's id. A blank or a share of 0 means no band. */
export function readRuleArgument(cell: CellArgument): RuleSet | FunctionRefusal {
  const text = printCell(cell);
  if (text === '') return TWO_STATE;
  const share = typeof cell === 'number' ? cell : shareOf(text);
  if (share !== null && share >= 0 && share < 1) return withinShare(share);
  const ruleSet = typeof cell === 'string' ? builtInRuleSet(text.toLowerCase()) : null;
  return ruleSet ?? refuseCall('rule-unreadable', { text: printCell(cell), known: KNOWN });
}

const KNOWN = BUILT_IN_RULE_SETS.map(({ id }) => id).join(', ');

/** "0.1" or "10%" as text. */
function shareOf(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?|\.\d+) ?(%?)$/.exec(text);
  return match ? Number(match[1]) / (match[2] === '%' ? 100 : 1) : null;
}

function withinShare(share: number): RuleSet {
  if (share === 0) return TWO_STATE;
  return {
    id: `share-${share}`,
    title: `amber within ${Number((share * 100).toPrecision(12))}% of the target`,
    rating: { form: 'flat-band', tolerance: share },
  };
}

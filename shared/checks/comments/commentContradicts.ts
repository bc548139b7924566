import { singleValue } from '../../figures/singleValue.ts';
import type { Period } from '../../period.ts';
import type { Indicator } from '../../report.ts';
import { toCommonUnit } from '../../rules/compare/commonUnit.ts';
import { compareByPolarity } from '../../rules/compare/compareByPolarity.ts';
import { unrounded } from '../../rules/compare/unrounded.ts';
import type { Direction } from '../../rules/direction/directionJudgement.ts';
import { applicableTarget } from '../../rules/rating/applicableTarget.ts';
import type { RuleSet } from '../../rules/ruleSets/ruleSet.ts';
import { fill } from '../../words/fill.ts';
import { check } from '../check.ts';
import { type JudgementClaim, judgementClaims, type TargetClaim } from '../commentary/judgementClaims.ts';
import type { Judgement } from '../judge/judge.ts';
import { commentSharing, eachComment } from './ownComment.ts';

const CLAIM = /improv|better|worse|declin|deteriorat|target|track|schedule|progressing/i;

/** The comment says the reverse of what the row's figures say: "has improved" where they are worse, "above target" on a miss. */
export const commentContradicts = check({
  code: 'comment-contradicts',
  severity: 'warning',
  restsOnComment: true,
  heading: 'Comment says the opposite of the figures',
  about: {
    asks: 'Does the comment agree with the figures on whether the target was met and whether the figure improved?',
    example: '"Performance has improved" where 62% followed 68%; "above target" on a RED row',
    action: 'Correct the comment, or the figures that it describes.',
  },
  words: {
    direction:
      'The comment says “{quote}”, but the figures say {direction} than {than}. Correct the comment, or the figures.',
    target:
      'The comment says “{quote}”, but by the figures the target was {result}: {rating}. Correct the comment, or the figures.',
    milestone: 'The comment says “{quote}”, but the row says {track}. Correct the comment, or the row.',
  },
  find: (judged, words) => {
    const isShared = commentSharing(judged.report.indicators);
    return eachComment(judged, ({ cell, indicator, judgement }) => {
      if (!CLAIM.test(indicator.comment) || isShared(indicator)) return null;
      for (const claim of judgementClaims(indicator.comment, indicator.title, judged.report.period)) {
        const { quote } = claim;
        const direction = againstDirection(claim, indicator, judgement, judged.report.period);
        if (direction) return { message: fill(words.direction, { quote, ...direction }), cell };
        const target = againstTarget(claim, indicator, judgement, judged.ruleSet);
        if (target) return { message: fill(words.target, { quote, ...target }), cell };
        const track = againstTrack(claim, indicator);
        if (track) return { message: fill(words.milestone, { quote, track }), cell };
      }
      return null;
    });
  },
});

interface OtherDirection {
  readonly direction: 'better' | 'worse';
  readonly than: string;
}

/** Where the figures are the reverse of "improved" or "declined" in everything that it may be measured against. */
function againstDirection(
  claim: JudgementClaim,
  { published }: Indicator,
  { short, long }: Judgement,
  { months }: Period,
): OtherDirection | null {
  if (claim.says !== 'better' && claim.says !== 'worse') return null;
  const before = { 1: 'last month', 3: 'last quarter', 6: 'the half-year before', 12: 'the year before' }[
    months
  ];
  const known: { readonly direction: Direction | null; readonly than: string; readonly is: string }[] = [
    { direction: short.direction ?? published.short, than: before, is: 'lastQuarter' },
    { direction: long.direction ?? published.long, than: 'last year', is: 'lastYear' },
  ];
  const meant = known.filter(
    ({ is, direction }) => direction && (claim.than === 'before' || claim.than === is),
  );
  const reverse = claim.says === 'better' ? 'worse' : 'better';
  const isReverse = meant.length > 0 && meant.every(({ direction }) => direction === reverse);
  return isReverse ? { direction: reverse, than: meant.map(({ than }) => than).join(' and ') } : null;
}

/** Which claims a missed target contradicts, and which a target that was met. AMBER is near enough to be "on target". */
const IF_MISSED: readonly TargetClaim[] = ['met', 'above'];
const IF_MET: readonly TargetClaim[] = ['missed', 'below'];

function againstTarget(
  claim: JudgementClaim,
  { target, annualTarget, outturn, polarity }: Indicator,
  { rating: { rating } }: Judgement,
  rules: Pick<RuleSet, 'target'>,
): { readonly result: string; readonly rating: string } | null {
  if (!('target' in claim)) return null;
  const [value, line] = [
    singleValue(outturn),
    singleValue(applicableTarget(target, annualTarget, rules.target).target),
  ];
  if (!value || !line || rating === null || (polarity !== 'bigger' && polarity !== 'smaller')) return null;
  // Another target than the row's is another measure's, or a finding of its own.
  if (claim.target !== null && claim.target !== line.value) return null;
  // "Above target" is true of a figure that should be small and missed, and people also say it of one that did well.
  const isSide = claim.says === 'above' || claim.says === 'below';
  if (isSide && polarity === 'smaller') return null;
  const figures = toCommonUnit([unrounded(value), unrounded(line)] as const);
  if (typeof figures === 'string') return null;
  const isMissed = compareByPolarity(figures[0].value, figures[1].value, polarity) < 0;
  const claimed = claim.says;
  const isWrong = isMissed
    ? rating !== 'GREEN' && (IF_MISSED.includes(claimed) || (claimed === 'within' && rating === 'RED'))
    : rating === 'GREEN' && IF_MET.includes(claimed);
  return isWrong ? { result: isMissed ? 'missed' : 'met', rating } : null;
}

/** A comment may say that one part is on track and another is not. */
const MIXED = /\bnot on track\b|\boff track\b|\bslip\w*|\bdelay\w*|\bbehind\b/i;

function againstTrack({ says }: JudgementClaim, { outturn, comment }: Indicator): string | null {
  if (outturn.state !== 'milestone') return null;
  if (says === 'on-track' && !outturn.onTrack && !MIXED.test(comment)) return 'Off Track';
  return says === 'off-track' && outturn.onTrack ? 'On Track' : null;
}

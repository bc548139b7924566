import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { decidesRating, isOpenWarning } from '../../../shared/checks/finding.ts';
import { FindingCard } from '../check/FindingCard.tsx';
import type { CheckedView } from '../state/paneState.ts';
import { OpenComparators } from './OpenComparators.tsx';
import { OpenWarnings } from './OpenWarnings.tsx';

const useStyles = makeStyles({
  answers: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** What needs an answer before the sign-off: first what decides a rating, then the other warnings. */
export function OpenAnswers({ view }: { readonly view: CheckedView }) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const open = view.assessment.findings.filter(isOpenWarning);
  const comparators = open.filter(finding => decidesRating(finding) && finding.indicator !== '');
  const ofSheet = open.filter(finding => decidesRating(finding) && finding.indicator === '');
  const others = open.filter(finding => !decidesRating(finding));
  useFocusOnNext(list, open.length);
  return (
    <div ref={list} className={styles.answers}>
      {ofSheet.map(finding => (
        <FindingCard key={finding.code} finding={finding} report={view.open.report} />
      ))}
      {comparators.length > 0 && <OpenComparators findings={comparators} view={view} />}
      {others.length > 0 && <OpenWarnings warnings={others} report={view.open.report} />}
    </div>
  );
}

/** An answered item leaves the list with the button that had the focus: the next answer gets it, and at the end the sign-off. */
function useFocusOnNext(list: React.RefObject<HTMLDivElement | null>, count: number): void {
  const hadFocus = useRef(false);
  const before = useRef(count);
  useEffect(() => {
    const element = list.current;
    const notice = () => {
      hadFocus.current = element?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', notice);
    return () => document.removeEventListener('focusin', notice);
  }, [list]);
  useEffect(() => {
    const isAnswered = count < before.current;
    before.current = count;
    if (!isAnswered || !hadFocus.current || document.activeElement !== document.body) return;
    const answer = list.current?.querySelector<HTMLElement>('[data-answer] button');
    const next = answer ?? list.current?.parentElement?.querySelector<HTMLElement>(':scope > button');
    next?.focus();
  }, [list, count]);
}

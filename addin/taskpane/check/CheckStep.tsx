import { Spinner } from '@fluentui/react-spinner';
import { Text } from '@fluentui/react-text';
import { loadedLater } from '../frame/loadedLater.tsx';
import { NoReport } from '../frame/NoReport.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { FirstScreen } from './FirstScreen.tsx';
import { OutturnQuestion } from './OutturnQuestion.tsx';
import { PointAtHeadings } from './PointAtHeadings.tsx';
import { checkStepLabels, checkStepSentences } from './words.ts';

const CheckedReport = loadedLater(async () => (await import('./CheckedReport.tsx')).CheckedReport);

export function CheckStep() {
  const { view, work, notice } = usePaneState();
  switch (view.state) {
    case 'starting':
      // Where the first read failed or was cancelled, the notice above says why.
      return work === null && notice !== null ? (
        <NoReport sentence={checkStepSentences.notRead} />
      ) : (
        <Spinner label={checkStepLabels.reading} />
      );
    case 'no-report':
      if (view.question !== null) return <OutturnQuestion question={view.question} />;
      return (
        <>
          <NoReport sentence={view.sentence} />
          {view.pointing !== null && <PointAtHeadings pointing={view.pointing} />}
        </>
      );
    case 'seen':
      return <FirstScreen open={view.open} />;
    case 'checked':
      return <CheckedReport view={view} />;
    default:
      return <Text>{view satisfies never}</Text>;
  }
}

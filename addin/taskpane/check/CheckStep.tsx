import { Spinner, Text } from '@fluentui/react-components';
import { NoReport } from '../frame/NoReport.tsx';
import { usePaneState } from '../frame/paneContext.ts';
import { CheckedReport } from './CheckedReport.tsx';
import { FirstScreen } from './FirstScreen.tsx';

export function CheckStep() {
  const { view, work, notice } = usePaneState();
  switch (view.state) {
    case 'starting':
      // A first look that failed, or was given up, has said why above.
      return work === null && notice !== null ? (
        <NoReport sentence="The workbook has not been read yet." />
      ) : (
        <Spinner label="Looking at the workbook …" />
      );
    case 'no-report':
      return <NoReport sentence={view.sentence} />;
    case 'seen':
      return <FirstScreen open={view.open} />;
    case 'checked':
      return <CheckedReport view={view} />;
    default:
      return <Text>{view satisfies never}</Text>;
  }
}

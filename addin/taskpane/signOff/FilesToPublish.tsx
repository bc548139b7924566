import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { parsePeriod, periodSlug } from '../../../shared/period.ts';
import { addresses } from '../../../shared/record/contract/addresses.ts';
import type { Revision } from '../../../shared/record/contract/reports.ts';
import { fill } from '../../../shared/words/fill.ts';
import { CardActions, CardLine } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { recordCardLabels, recordCardSentences } from './words.ts';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

interface Signed {
  readonly council: string;
  readonly revision: Revision;
}

/** What a signed-off revision is published as: the committee's sheet itself cannot be read by everybody. */
export function FilesToPublish({ council, revision }: Signed) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const period = parsePeriod(revision.period);
  return (
    <>
      <CardLine>{recordCardSentences.toPublish}</CardLine>
      <CardActions>
        <Button
          size="small"
          disabledFocusable={work !== null}
          onClick={() => actions.openAccessibleWorkbook(revision)}
        >
          {fill(recordCardLabels.openAccessible, { rev: revision.rev })}
        </Button>
      </CardActions>
      {period && (
        <CardLine>
          <a
            className={styles.link}
            href={addresses.reportPage(council, revision.report, periodSlug(period))}
            target="_blank"
            rel="noreferrer"
          >
            {recordCardLabels.otherFiles}
          </a>
        </CardLine>
      )}
    </>
  );
}

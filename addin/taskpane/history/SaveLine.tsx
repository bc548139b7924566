import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { linePicture } from '../../../shared/record/history/chart/linePicture.ts';
import { pictureFile } from '../../../shared/record/history/chart/pictureSvg.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { lineCsv } from '../../../shared/record/history/lineCsv.ts';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { saveFile, savePng } from './saveFile.ts';
import { lineViewLabels } from './words.ts';

/** As wide as a page of A4 between its margins, at 96 pixels an inch. */
const SIZE = { width: 640, height: 280 } as const;

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** The history as a sheet of the workbook; the picture and its figures as files, for a slide or a committee paper. */
export function SaveLine({
  judged,
  description,
}: {
  readonly judged: JudgedLine;
  readonly description: string;
}) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const { line, judgement } = judged;
  const svg = (): string => {
    const picture = linePicture(line, judgement, SIZE);
    return picture ? pictureFile(picture, { title: line.title, description }) : '';
  };
  const name = (line.lineNo ?? line.title).replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={work !== null} onClick={() => actions.putHistory(judged)}>
        {lineViewLabels.intoWorkbook}
      </Button>
      <Button size="small" onClick={() => void savePng(`${name}.png`, svg())}>
        {lineViewLabels.png}
      </Button>
      <Button size="small" onClick={() => saveFile(`${name}.svg`, 'image/svg+xml', svg())}>
        {lineViewLabels.svg}
      </Button>
      <Button size="small" onClick={() => saveFile(`${name}.csv`, 'text/csv', lineCsv([judged]))}>
        {lineViewLabels.csv}
      </Button>
    </div>
  );
}

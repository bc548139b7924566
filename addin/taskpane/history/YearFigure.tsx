import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import { pictureKey } from '../../../shared/record/history/chart/pictureKey.ts';
import { yearPicture } from '../../../shared/record/history/chart/yearPicture.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { pictureSentences } from '../../../shared/record/history/words.ts';
import { yearTexts } from '../../../shared/record/history/yearTable.ts';
import { chartColours } from './chartStyle.ts';
import { PictureByKeyboard } from './PictureByKeyboard.tsx';
import { PictureKey } from './PictureKey.tsx';
import { useWidth } from './useWidth.ts';
import { YearOnYearTable } from './YearOnYearTable.tsx';

const HEIGHT = 200;

const useStyles = makeStyles({ figure: { margin: 0, ...chartColours }, line: { margin: 0 } });

interface Shown {
  readonly judged: JudgedLine;
  readonly onOpen: (period: string) => void;
}

/** The same quarter of each year side by side: picture, key, sentences and table. */
export function YearFigure({ judged, onOpen }: Shown) {
  const styles = useStyles();
  const id = useId();
  const { width, measure } = useWidth();
  const { line, judgement } = judged;
  const picture = yearPicture(line, judgement, { width, height: HEIGHT });
  if (!picture) {
    return (
      <Text as="p" className={styles.line}>
        {pictureSentences.oneYear}
      </Text>
    );
  }
  return (
    <>
      <figure className={styles.figure} ref={measure}>
        <PictureByKeyboard
          key={line.uid}
          picture={picture}
          title={line.title}
          describedBy={id}
          onOpen={onOpen}
        />
        <figcaption>
          <PictureKey entries={pictureKey(line, { ...judgement, signal: null })} />
          <Text as="p" id={id} className={styles.line}>
            {yearTexts(line, picture.isFromZero).join(' ')}
          </Text>
        </figcaption>
      </figure>
      <YearOnYearTable line={line} onOpen={onOpen} />
    </>
  );
}

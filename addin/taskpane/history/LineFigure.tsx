import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import { linePicture } from '../../../shared/record/history/chart/linePicture.ts';
import { pictureKey } from '../../../shared/record/history/chart/pictureKey.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { lineSentences } from '../../../shared/record/history/lineText.ts';
import { pictureSentences } from '../../../shared/record/history/words.ts';
import { chartColours } from './chartStyle.ts';
import { PictureByKeyboard } from './PictureByKeyboard.tsx';
import { PictureKey } from './PictureKey.tsx';
import { SaveLine } from './SaveLine.tsx';
import { useWidth } from './useWidth.ts';

const HEIGHT = 200;

const useStyles = makeStyles({ figure: { margin: 0, ...chartColours }, line: { margin: 0 } });

interface Shown {
  readonly judged: JudgedLine;
  readonly onOpen: (period: string) => void;
}

/** The line of an indicator: a picture as wide as the pane, its key, and what it shows in sentences. */
export function LineFigure({ judged, onOpen }: Shown) {
  const styles = useStyles();
  const id = useId();
  const { width, measure } = useWidth();
  const { line, judgement } = judged;
  const picture = linePicture(line, judgement, { width, height: HEIGHT });
  if (!picture) {
    return (
      <Text as="p" className={styles.line}>
        {pictureSentences.none}
      </Text>
    );
  }
  const sentences = lineSentences(line, judgement, picture.isFromZero);
  return (
    <figure className={styles.figure} ref={measure}>
      <PictureByKeyboard
        key={line.uid}
        picture={picture}
        title={line.title}
        describedBy={id}
        onOpen={onOpen}
      />
      <figcaption>
        <PictureKey entries={pictureKey(line, judgement)} />
        <Text as="p" id={id} className={styles.line}>
          {sentences.join(' ')}
        </Text>
      </figcaption>
      <SaveLine judged={judged} description={sentences.join(' ')} />
    </figure>
  );
}

import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useId } from 'react';
import type { PictureSize } from '../../../shared/record/history/chart/linePicture.ts';
import type { LinePicture } from '../../../shared/record/history/chart/marks.ts';
import type { SeriesLine } from '../../../shared/record/history/seriesLine.ts';
import { chartColours } from './chartStyle.ts';
import { PictureByKeyboard } from './PictureByKeyboard.tsx';
import { PictureKey } from './PictureKey.tsx';
import { useWidth } from './useWidth.ts';

const HEIGHT = 200;

const useStyles = makeStyles({ figure: { margin: 0, ...chartColours }, line: { margin: 0 } });

interface Shown {
  readonly line: SeriesLine;
  readonly draw: (size: PictureSize) => LinePicture | null;
  readonly entries: Parameters<typeof PictureKey>[0]['entries'];
  /** What the picture shows, in sentences. */
  readonly describe: (picture: LinePicture) => string;
  /** Where there is nothing to draw. */
  readonly otherwise: string;
  readonly onOpen: (period: string) => void;
  /** Below the sentences. */
  readonly children?: (description: string) => ReactNode;
}

/** A picture of an indicator as wide as the pane, its key, and what it shows in sentences. */
export function PictureFigure({ line, draw, entries, describe, otherwise, onOpen, children }: Shown) {
  const styles = useStyles();
  const id = useId();
  const { width, measure } = useWidth();
  const picture = draw({ width, height: HEIGHT });
  if (!picture) {
    return (
      <Text as="p" className={styles.line}>
        {otherwise}
      </Text>
    );
  }
  const description = describe(picture);
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
        <PictureKey entries={entries} />
        <Text as="p" id={id} className={styles.line}>
          {description}
        </Text>
      </figcaption>
      {children?.(description)}
    </figure>
  );
}

import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Picture } from '../../../shared/record/history/chart/marks.ts';
import { PictureMarks } from './PictureMarks.tsx';
import { lineViewSentences } from './words.ts';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto', fontFamily: tokens.fontFamilyBase },
  point: {
    cursor: 'pointer',
    outlineStyle: 'none',
    '&:focus-visible > rect': { stroke: 'var(--chart-text)' },
  },
  ring: { fill: 'transparent', strokeWidth: '2px' },
  said: { margin: 0, minHeight: '3.6em' },
});

interface Shown {
  readonly picture: Picture;
  readonly title: string;
  readonly describedBy: string;
  readonly onOpen: (period: string) => void;
}

const RING = 9;

/** A picture whose points are one stop of the keyboard, with the arrow keys from one to the next. */
export function PictureByKeyboard({ picture, title, describedBy, onOpen }: Shown) {
  const styles = useStyles();
  const { width, height, marks, points } = picture;
  const last = points.length - 1;
  const [chosen, setChosen] = useState<number | null>(null);
  const elements = useRef(new Map<number, SVGGElement>());
  const active = Math.min(chosen ?? last, last);

  function move(event: KeyboardEvent<SVGGElement>): void {
    const target = nextPoint(event.key, active, last);
    if (target === null) return;
    event.preventDefault();
    elements.current.get(target)?.focus();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a part of an SVG. */}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.picture}
        role="group"
        aria-label={title}
        aria-describedby={describedBy}
      >
        <PictureMarks marks={marks} />
        {points.map(({ period, text, x, y, marks: shapes }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot be a part of an SVG.
          <g
            key={period}
            ref={element => {
              if (element) elements.current.set(index, element);
              return () => void elements.current.delete(index);
            }}
            role="button"
            tabIndex={index === active ? 0 : -1}
            aria-label={text}
            className={styles.point}
            onFocus={() => setChosen(index)}
            onClick={() => onOpen(period)}
            onKeyDown={event => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                onOpen(period);
              } else move(event);
            }}
          >
            <title>{text}</title>
            <PictureMarks marks={shapes} />
            <rect
              x={x - RING}
              y={y - RING}
              width={2 * RING}
              height={2 * RING}
              rx={3}
              className={styles.ring}
            />
          </g>
        ))}
      </svg>
      {/* The focused point says it to a screen reader. */}
      <Text as="p" size={200} className={styles.said} aria-hidden="true">
        {chosen === null ? lineViewSentences.keys : points[active]?.text}
      </Text>
    </>
  );
}

function nextPoint(key: string, active: number, last: number): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, active - 1);
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, active + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

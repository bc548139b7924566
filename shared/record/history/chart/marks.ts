import type { Rating } from '../../../rules/verdict.ts';

/** A picture as data. The pages write it as text, the pane as elements, a file as an SVG of its own. */
export interface Picture {
  /** In pixels of the view box. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** Drawn over the marks, in the order in which a person goes through them. */
  readonly points: readonly PicturePoint[];
}

/** A picture, and what its key has to explain. */
export interface LinePicture extends Picture {
  /** An axis that does not begin at 0 is marked as broken. */
  readonly isFromZero: boolean;
}

/** Where the figures of a picture are drawn: the rest is for the texts of its axes. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `text` is what the point says to somebody who does not see it. */
export interface PicturePoint {
  readonly period: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly marks: readonly PathMark[];
}

export type Mark = PathMark | TextMark;

export interface PathMark {
  readonly d: string;
  readonly stroke?: ChartColour;
  readonly fill?: ChartColour;
  /** Of the stroke; 1 without it. */
  readonly width?: number;
  readonly dash?: string;
}

export interface TextMark {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly colour: ChartColour;
  /** Edged with the background, so that it can be read over a line. */
  readonly isOverLines?: true;
}

export type Anchor = 'start' | 'middle' | 'end';

export type ChartColour =
  | Rating
  | 'notRated'
  | 'text'
  | 'quiet'
  | 'grid'
  | 'line'
  | 'target'
  | 'limit'
  | 'band'
  | 'ground';

export const isText = (mark: Mark): mark is TextMark => 'text' in mark;

/** Of every text in a picture, in pixels. */
export const FONT_SIZE = 12;

/** To a tenth of a pixel, which is all that can be seen and keeps a page small. */
export const tenth = (position: number): number => Math.round(position * 10) / 10;

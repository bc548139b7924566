import { html, raw } from 'hono/html';
import { byVariable } from '../../../shared/record/history/chart/chartPalettes.ts';
import { linePicture, type PictureSize } from '../../../shared/record/history/chart/linePicture.ts';
import type { LinePicture, Picture } from '../../../shared/record/history/chart/marks.ts';
import { type KeyEntry, pictureKey } from '../../../shared/record/history/chart/pictureKey.ts';
import { pictureSvg } from '../../../shared/record/history/chart/pictureSvg.ts';
import { yearPicture } from '../../../shared/record/history/chart/yearPicture.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { lineSentences } from '../../../shared/record/history/lineText.ts';
import { pictureSentences } from '../../../shared/record/history/words.ts';
import { yearTexts } from '../../../shared/record/history/yearTable.ts';
import type { Markup } from '../frame/layout.ts';

/** A picture for narrow screens, whose texts would be too small in the wide one, and one for all others. */
const SIZES = [
  { name: 'narrow', width: 288, height: 200 },
  { name: 'wide', width: 720, height: 280 },
] as const;

/** The line of an indicator as a picture, its key and its sentences. The table has the same figures. */
export const lineFigure = ({ line, judgement }: JudgedLine): Markup =>
  figureMarkup({
    draw: size => linePicture(line, judgement, size),
    key: pictureKey(line, judgement),
    sentences: isFromZero => lineSentences(line, judgement, isFromZero),
  }) ?? html`<p>${pictureSentences.none}</p>`;

/** The same part of each year side by side; null where there is one year alone. */
export const yearFigure = ({ line, judgement }: JudgedLine): Markup | null =>
  figureMarkup({
    draw: size => yearPicture(line, judgement, size),
    key: pictureKey(line, { ...judgement, signal: null }),
    sentences: isFromZero => yearTexts(line, isFromZero),
  });

interface Figure {
  /** Null where there is nothing to draw. */
  readonly draw: (size: PictureSize) => LinePicture | null;
  readonly key: readonly KeyEntry[];
  readonly sentences: (isFromZero: boolean) => readonly string[];
}

function figureMarkup({ draw, key, sentences }: Figure): Markup | null {
  const pictures = SIZES.flatMap(({ name, ...size }) => {
    const picture = draw(size);
    return picture ? [{ name, picture }] : [];
  });
  const [first] = pictures;
  if (!first) return null;
  const said = sentences(first.picture.isFromZero);
  return html`<figure class="chart">
        ${pictures.map(({ name, picture }) => html`<div class="${name}">${pictureMarkup(picture, said.join(' '))}</div>`)}
        <figcaption>
          <ul class="key">${key.map(({ sample, label }) => html`<li>${pictureMarkup(sample, null)} ${label}</li>`)}</ul>
          ${said.map(sentence => html`<p>${sentence}</p>`)}
        </figcaption>
      </figure>`;
}

/** `pictureSvg` escapes every text. */
export const pictureMarkup = (picture: Picture, description: string | null): Markup =>
  html`${raw(pictureSvg(picture, { description, colourOf: byVariable }))}`;

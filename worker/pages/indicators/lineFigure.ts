import { html, raw } from 'hono/html';
import { byVariable } from '../../../shared/record/history/chart/chartPalettes.ts';
import { linePicture } from '../../../shared/record/history/chart/linePicture.ts';
import type { Picture } from '../../../shared/record/history/chart/marks.ts';
import { pictureKey } from '../../../shared/record/history/chart/pictureKey.ts';
import { pictureSvg } from '../../../shared/record/history/chart/pictureSvg.ts';
import type { JudgedLine } from '../../../shared/record/history/judgeLine.ts';
import { lineSentences } from '../../../shared/record/history/lineText.ts';
import { pictureSentences } from '../../../shared/record/history/words.ts';
import type { Markup } from '../frame/layout.ts';

/** A picture for narrow screens, whose texts would be too small in the wide one, and one for all others. */
const SIZES = [
  { name: 'narrow', width: 288, height: 200 },
  { name: 'wide', width: 720, height: 280 },
] as const;

/** The line of an indicator as a picture, its key and its sentences. The table has the same figures. */
export function lineFigure({ line, judgement }: JudgedLine): Markup {
  const pictures = SIZES.flatMap(({ name, ...size }) => {
    const picture = linePicture(line, judgement, size);
    return picture ? [{ name, picture }] : [];
  });
  const [first] = pictures;
  if (!first) return html`<p>${pictureSentences.none}</p>`;
  const sentences = lineSentences(line, judgement, first.picture.isFromZero);
  return html`<figure class="chart">
        ${pictures.map(({ name, picture }) => html`<div class="${name}">${pictureMarkup(picture, sentences.join(' '))}</div>`)}
        <figcaption>
          <ul class="key">${pictureKey(line, judgement).map(({ sample, label }) => html`<li>${pictureMarkup(sample, null)} ${label}</li>`)}</ul>
          ${sentences.map(sentence => html`<p>${sentence}</p>`)}
        </figcaption>
      </figure>`;
}

/** `pictureSvg` escapes every text. */
export const pictureMarkup = (picture: Picture, description: string | null): Markup =>
  html`${raw(pictureSvg(picture, { description, colourOf: byVariable }))}`;

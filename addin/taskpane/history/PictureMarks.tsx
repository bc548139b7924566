import { byVariable } from '../../../shared/record/history/chart/chartPalettes.ts';
import { isText, type Mark, type Picture } from '../../../shared/record/history/chart/marks.ts';
import { markAttributes } from '../../../shared/record/history/chart/pictureSvg.ts';

/** The marks of a picture as elements. React takes the attributes of SVG in camel case. */
export const PictureMarks = ({ marks }: { readonly marks: readonly Mark[] }) =>
  marks.map((mark, index) => {
    const attributes = camelCased(markAttributes(mark, byVariable));
    const key = `${index}`;
    return isText(mark) ? (
      <text key={key} {...attributes}>
        {mark.text}
      </text>
    ) : (
      <path key={key} {...attributes} />
    );
  });

const camelCased = (attributes: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

/** A picture beside its words, which say all that it shows. */
export const SmallPicture = ({ picture: { width, height, marks } }: { readonly picture: Picture }) => (
  <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
    <PictureMarks marks={marks} />
  </svg>
);

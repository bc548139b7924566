import { textInRow } from '../../cells.ts';

/**
 * The table of a longest common subsequence may have at most this many entries; beyond it the lines are not aligned.
 */
const LARGEST_TABLE = 4_000_000;

/**
 * The current index of each earlier line, or null where it was removed. Lines are compared by their marks. Between
 * lines that stayed in order, the same number of other lines as before are the same ones, typed over. Where the number
 * differs, nobody can tell which is which, and the answer is null. So is it where fewer than half the lines stayed.
 */
export function alignLines(
  before: readonly string[],
  now: readonly string[],
): readonly (number | null)[] | null {
  const anchors = commonLines(before, now);
  if (anchors === null) return null;
  const marked = before.filter(mark => mark !== '').length;
  if (anchors.filter(([line]) => before[line] !== '').length * 2 < marked) return null;

  const places = Array<number | null>(before.length).fill(null);
  let [line, place] = [0, 0];
  for (const [nextLine, nextPlace] of [...anchors, [before.length, now.length] as const]) {
    const [lines, places_] = [nextLine - line, nextPlace - place];
    if (lines > 0 && places_ > 0 && lines !== places_) return null;
    if (lines === places_) for (let at = 0; at < lines; at++) places[line + at] = place + at;
    if (nextLine < before.length) places[nextLine] = nextPlace;
    [line, place] = [nextLine + 1, nextPlace + 1];
  }
  return withMoved(before, now, places);
}

/** A line that was moved past others is found by its mark, where no other line has that mark. */
function withMoved(
  before: readonly string[],
  now: readonly string[],
  places: readonly (number | null)[],
): (number | null)[] {
  const taken = new Set(places);
  return places.map((place, line) => {
    if (place !== null) return place;
    const mark = textInRow(before, line);
    const found = now.indexOf(mark);
    const isAlone = now.lastIndexOf(mark) === found && before.lastIndexOf(mark) === before.indexOf(mark);
    return mark !== '' && found >= 0 && isAlone && !taken.has(found) ? found : null;
  });
}

type Anchor = readonly [line: number, place: number];

/** Lines that stayed the same, in order. */
function commonLines(before: readonly string[], now: readonly string[]): Anchor[] | null {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const middle = longestCommon(before.slice(head, before.length - tail), now.slice(head, now.length - tail));
  return (
    middle && [
      ...Array.from({ length: head }, (_, at): Anchor => [at, at]),
      ...middle.map(([line, place]): Anchor => [line + head, place + head]),
      ...Array.from({ length: tail }, (_, at): Anchor => [before.length - tail + at, now.length - tail + at]),
    ]
  );
}

function longestCommon(before: readonly string[], now: readonly string[]): Anchor[] | null {
  const width = now.length + 1;
  if ((before.length + 1) * width > LARGEST_TABLE) return null;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (line: number, place: number): number => lengths[line * width + place] ?? 0;
  for (let line = before.length - 1; line >= 0; line--) {
    for (let place = now.length - 1; place >= 0; place--) {
      lengths[line * width + place] =
        before[line] === now[place]
          ? at(line + 1, place + 1) + 1
          : Math.max(at(line + 1, place), at(line, place + 1));
    }
  }
  const found: Anchor[] = [];
  let [line, place] = [0, 0];
  while (line < before.length && place < now.length) {
    if (before[line] === now[place]) found.push([line++, place++]);
    else if (at(line + 1, place) >= at(line, place + 1)) line++;
    else place++;
  }
  return found;
}

import { refuseFile } from '../fileRefused.ts';
import { readElements } from '../xml/readElements.ts';
import { richTextReader } from './richText.ts';

/** More than the cells of the largest report; each takes memory even when it is empty. */
const MOST_TEXTS = 2_000_000;

/** The texts that cells name by their place. */
export function readSharedStrings(part: Uint8Array): string[] {
  const texts: string[] = [];
  const { inside, take } = richTextReader();
  const close = () => {
    if (texts.push(take()) > MOST_TEXTS)
      refuseFile('tooManyTexts', { limit: MOST_TEXTS.toLocaleString('en-GB') });
  };
  readElements(part, 'sst', { inside: { si: { inside, close } } });
  return texts;
}

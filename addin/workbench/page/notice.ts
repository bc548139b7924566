import { element } from './element.ts';

/** Shows a sentence until it is closed or the next one replaces it. */
export function showNotice(sentence: string): void {
  const line = element('notice', HTMLParagraphElement);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', clearNotice);
  line.replaceChildren(sentence, close);
  line.hidden = false;
}

export function clearNotice(): void {
  element('notice', HTMLParagraphElement).hidden = true;
}

import { fill } from '../../../shared/words/fill.ts';
import { tourLabels, tourSteps } from '../words.ts';
import { element } from './element.ts';

/** Kept in the browser, so that the tour is shown once. */
const TAKEN = 'outturn-workbench-tour';

/** Shows the tour above the workbook, a step at a time, to a person who has neither taken nor skipped it. It stops nobody. */
export function showTour(): void {
  if (isTaken()) return;
  const [next, skip] = [element('tour-next', HTMLButtonElement), element('tour-skip', HTMLButtonElement)];
  let step = 0;
  const show = (): void => {
    element('tour-step', HTMLParagraphElement).textContent = tourSteps[step] ?? '';
    element('tour-count', HTMLSpanElement).textContent = fill(tourLabels.count, {
      step: step + 1,
      steps: tourSteps.length,
    });
    const isLast = step === tourSteps.length - 1;
    next.textContent = isLast ? tourLabels.done : tourLabels.next;
    skip.hidden = isLast;
  };
  const end = (): void => {
    element('tour', HTMLElement).hidden = true;
    keepTaken();
  };
  next.addEventListener('click', () => {
    step += 1;
    if (step < tourSteps.length) show();
    else end();
  });
  skip.addEventListener('click', end);
  show();
  element('tour', HTMLElement).hidden = false;
}

// A browser may keep nothing for a page: then the tour is shown again, which does no harm.
function isTaken(): boolean {
  try {
    return localStorage.getItem(TAKEN) !== null;
  } catch {
    return false;
  }
}

function keepTaken(): void {
  try {
    localStorage.setItem(TAKEN, 'taken');
  } catch {}
}

import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { inProject } from '../../local/project.ts';

/** WCAG 2.2 AA, as far as a machine can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = await readFile(inProject('node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page or a frame as shown: "rule: the element". Left out are the hidden stops of Fluent's tab
 * handling at the edges of a list, which pass the focus on at once.
 */
export async function barriersIn(frame: Frame | Page): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  // A button that fades between two colours has no contrast of its own: wait until it ends.
  await frame.evaluate(() => {
    const changing = document.getAnimations().filter(animation => animation instanceof CSSTransition);
    return Promise.allSettled(changing.map(({ finished }) => finished)).then(() => undefined);
  });
  return frame.evaluate(async rules => {
    const { axe: audit } = window as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await audit.run({ exclude: [['[data-tabster-dummy]']] }, { runOnly: rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, RULES);
}

/** By how many pixels the page is wider than its frame, so that a person would have to scroll sideways. */
export const overflowOf = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { inProject } from '../../local/project.ts';

/** WCAG 2.2 AA, as far as a machine can tell. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = await readFile(inProject('node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page or a frame as it is shown: "rule: the element". Left out are the stops that Fluent's
 * tab handling sets at the edges of a list: hidden, and passing the focus on at once, they are not there for a person.
 */
export async function barriersIn(frame: Frame | Page): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  // A button on its way from one colour to another has a contrast that nobody reads by.
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

/** By how many pixels the page is wider than its frame: it would have to be scrolled sideways. */
export const overflowOf = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

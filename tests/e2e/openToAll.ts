import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { barriersIn, overflowOf } from './barriers.ts';
import { FACES } from './faces.ts';
import type { OfficersPane } from './officersPane.ts';
import { PICTURES } from './seenOutturn.ts';
import type { WorkbenchPage } from './workbenchPage.ts';

/** Whether the pane has switched colours: its theme follows the system's a moment later. */
const isDark = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.querySelector('.fui-FluentProvider') as Element);
    const parts = backgroundColor.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
    return parts.reduce((sum, part) => sum + part, 0) < 384;
  });

/** No barrier and no sideways scrolling, in any colours that a person has chosen. */
export async function isOpenToAll(
  workbench: WorkbenchPage,
  officer: OfficersPane,
  what: string,
  picture?: { readonly of: string; readonly as: string },
): Promise<void> {
  const frame = await workbench.paneFrame();
  await officer.isSettled();
  for (const { name, ...face } of FACES) {
    const where = `${what}, ${name}`;
    await workbench.page.emulateMedia(face);
    await expect
      .poll(() => isDark(frame), { message: where, timeout: 10_000 })
      .toBe(face.colorScheme === 'dark');
    expect(await barriersIn(frame), where).toEqual([]);
    await expect.poll(() => overflowOf(frame), { message: where }).toBe(0);
    const path = `${PICTURES}/${picture?.as}-${name.replace(' ', '-')}.png`;
    if (picture) await frame.getByRole('region', { name: picture.of }).screenshot({ path });
  }
}

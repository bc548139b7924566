import { BOROUGH_AREAS, CATALOGUE } from '../catalogue/catalogue.ts';
import type { CatalogueSection, IndicatorTemplate } from '../catalogue/template.ts';
import type { Dice } from './dice.ts';

/** An indicator to report on. `area` is a part of the borough, once the report needs more than the catalogue has. */
export interface Drawn {
  readonly section: CatalogueSection;
  readonly template: IndicatorTemplate;
  readonly area: string | null;
}

/** Whole sections in the catalogue's order, each with some of its indicators; repeated by area where more are needed. */
export function draw(size: number, dice: Dice): Drawn[] {
  const drawn: Drawn[] = [];
  const all = CATALOGUE.reduce((sum, { templates }) => sum + templates.length, 0);
  const share = Math.min(1, size / all);
  for (let round = 0; drawn.length < size; round++) {
    for (const section of CATALOGUE) {
      const wanted =
        share < 1 ? Math.max(2, Math.round(section.templates.length * share)) : section.templates.length;
      const area = round === 0 ? null : (BOROUGH_AREAS[round - 1] ?? `area ${round}`);
      const templates = dice.shuffled(section.templates).slice(0, wanted);
      drawn.push(...templates.map(template => ({ section, template, area })));
    }
  }
  return drawn.slice(0, Math.max(size, 12));
}

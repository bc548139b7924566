import { z } from 'zod';
import {
  type HouseStyle,
  PAPERS,
  PLAIN_HOUSE_STYLE,
  unreadableTints,
} from '../../../../shared/sheet/plan/houseStyle.ts';
import { MEASURED_FONTS } from '../../../../shared/sheet/plan/text/measureText.ts';
import type { OpenWorkbook } from '../../../excel/openWorkbook.ts';

const KEY = 'house-style';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);
const tint = z.object({ fill: colour, fontColour: colour });
/** One line in a printed foot, where Excel takes at most 255 characters in all. */
const footText = z.string().max(60);

const KeptStyle = z.object({
  council: footText,
  classification: footText,
  font: z.enum(MEASURED_FONTS),
  paper: z.enum(PAPERS),
  heading: tint,
  section: tint,
});

/**
 * The council's style that the workbook keeps. Where it keeps none, or data of another version, or colours that cannot be
 * read, reports look plain.
 */
export async function recallHouseStyle(workbook: OpenWorkbook): Promise<HouseStyle> {
  const kept = KeptStyle.safeParse(await workbook.recall(KEY)).data;
  return kept && unreadableTints(kept).length === 0 ? kept : PLAIN_HOUSE_STYLE;
}

export const rememberHouseStyle = (workbook: OpenWorkbook, style: HouseStyle): Promise<void> =>
  workbook.remember(KEY, { ...style });

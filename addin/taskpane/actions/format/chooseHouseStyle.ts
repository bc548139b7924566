import { type HouseStyle, unreadableTints } from '../../../../shared/sheet/plan/houseStyle.ts';
import { fill } from '../../../../shared/words/fill.ts';
import { plainNotice } from '../../state/notice.ts';
import type { ActionContext } from '../actionContext.ts';
import { checkSameSheet } from '../check/checkReport.ts';
import { runAction } from '../runAction.ts';
import { rememberHouseStyle } from './houseStyleMemory.ts';
import { formatProgressLabels, houseStylePartFragments, houseStyleSentences } from './words.ts';

/** Keeps the council's style in the workbook, and plans the formatting again by it. Colours that cannot be read are refused. */
export function chooseHouseStyle(context: ActionContext, style: HouseStyle) {
  return runAction(context, formatProgressLabels.houseStyle, async () => {
    const [unreadable] = unreadableTints(style);
    if (unreadable) {
      const contrast = (Math.floor(unreadable.contrast * 10) / 10).toFixed(1);
      const part = houseStylePartFragments[unreadable.part];
      return plainNotice('warning', fill(houseStyleSentences.unreadable, { part, contrast }));
    }
    await rememberHouseStyle(context.workbook, style);
    await checkSameSheet(context);
    return plainNotice('success', houseStyleSentences.kept);
  });
}

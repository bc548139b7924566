import { footnoteItems } from './footnoteItems.ts';
import { formattingItems } from './formattingItems.ts';
import type { ChecklistItem, Outcome } from './item.ts';
import { structureItems } from './structureItems.ts';
import { tableItems } from './tableItems.ts';
import { checklistItems } from './words.ts';
import type { WorkbookFacts } from './workbookFacts.ts';

/**
 * The Analysis Function's "Making spreadsheets accessible: a brief checklist of the basics", item by item and in its order.
 * "Essential" is what it takes to be needed for the accessibility regulations of 2018.
 */
export const CHECKLIST: readonly ChecklistItem[] = [
  ...tableItems,
  ...footnoteItems,
  ...formattingItems,
  ...structureItems,
];

export interface HeldItem {
  readonly name: ChecklistItem['name'];
  readonly item: string;
  readonly isEssential: boolean;
  readonly outcome: Outcome;
}

/** How a workbook fares by each item. What a program cannot tell is left to a person, in a sentence. */
export const holdToChecklist = (facts: WorkbookFacts): HeldItem[] =>
  CHECKLIST.map(({ name, isEssential, hold }) => ({
    name,
    item: checklistItems[name],
    isEssential,
    outcome: hold(facts),
  }));

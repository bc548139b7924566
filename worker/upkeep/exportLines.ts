import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import type { CouncilLine } from '../../shared/record/export/exportLine.ts';
import { EXPORT_SECTIONS } from '../../shared/record/export/exportOrder.ts';
import type { DirectoryEntry } from '../directory/directory.ts';
import type { ChainHead } from '../store/chainRows.ts';
import type { ExportedKind, ExportKey, ExportPage } from '../store/exportStore.ts';

/** The record inside its object, or asked over the network. */
export interface Exported {
  head(): ChainHead | null | Promise<ChainHead | null>;
  exportPage(kind: ExportedKind, until: number, after: ExportKey | null): ExportPage | Promise<ExportPage>;
}

/**
 * A council's whole record, a line at a time, as it was at one moment: what is signed during the export is left out. The
 * projection is left out too, since it is made from the bodies.
 */
export async function* exportLines(council: CouncilLine, record: Exported): AsyncGenerator<string> {
  const until = (await record.head())?.seq ?? 0;
  let lines = 1;
  yield canonicalText(council);
  for (const kind of EXPORT_SECTIONS) {
    for await (const line of exportedLines(record, kind, until)) {
      lines++;
      yield canonicalText(line);
    }
  }
  yield canonicalText({ kind: 'end', lines });
}

/** Each line of a section that was on record when the chain had `until` entries, in order, a page at a time. */
export async function* exportedLines(record: Exported, kind: ExportedKind, until: number) {
  let after: ExportKey | null = null;
  do {
    const page: ExportPage = await record.exportPage(kind, until, after);
    yield* page.lines;
    after = page.next;
  } while (after !== null);
}

/** The facts about a council that are not in its chain. */
export const councilLine = ({ code, name, tid }: DirectoryEntry): CouncilLine => ({
  kind: 'council',
  format: 1,
  code,
  entra_tid: tid,
  name,
});

import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { EXPORT_SECTIONS } from '../../shared/record/export/exportOrder.ts';
import type { ExportStore } from '../store/exportStore.ts';

/**
 * A council's whole record, a line at a time, as it was at one moment: what is signed during the export is left out. The
 * projection is left out too, since it is made from the bodies.
 */
export async function* exportLines(tenant: number, store: ExportStore): AsyncGenerator<string> {
  const council = await store.councilLine(tenant);
  if (!council) return;
  const until = await store.chainLength(tenant);
  let lines = 1;
  yield canonicalText(council);
  for (const kind of EXPORT_SECTIONS) {
    for await (const line of store.exported(tenant, kind, until)) {
      lines++;
      yield canonicalText(line);
    }
  }
  yield canonicalText({ kind: 'end', lines });
}

import { canonicalText } from '../../shared/record/contract/canonicalText.ts';
import { EXPORT_SECTIONS } from '../../shared/record/export/exportOrder.ts';
import type { ExportStore } from '../store/exportStore.ts';

/**
 * A council's whole record, a line at a time and as it stood at one moment: what is signed while it is read is not in it.
 * The projection is not in it either, since the bodies say all that it says.
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

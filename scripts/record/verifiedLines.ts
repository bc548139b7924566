import { ExportLine } from '../../shared/record/export/exportLine.ts';
import { ExportWrong, type Verified, verifyExport } from '../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../web/sha256.ts';
import { Refusal } from '../commandRefusal.ts';

/** The lines of an export, once it is known to be right; `otherwise` says what is not done with one that is not. */
export async function verifiedLines(
  texts: AsyncIterable<string>,
  otherwise: string,
): Promise<{ readonly lines: readonly ExportLine[]; readonly verified: Verified }> {
  const lines: ExportLine[] = [];
  async function* read() {
    for await (const text of texts) {
      yield text;
      // Whoever asks for the next one has found this one right.
      lines.push(ExportLine.parse(JSON.parse(text)));
    }
  }
  try {
    const alone = { sha256, receipts: [], checkpoints: [], isSigned: null };
    return { verified: await verifyExport(read(), alone), lines };
  } catch (error) {
    if (!(error instanceof ExportWrong)) throw error;
    throw new Refusal(`${otherwise}: ${error.message}`);
  }
}

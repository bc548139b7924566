import { ExportLine } from '../../shared/record/export/exportLine.ts';
import { ExportWrong } from '../../shared/record/export/exportWrong.ts';
import { type Verified, verifyExport } from '../../shared/record/export/verifyExport.ts';
import { sha256 } from '../../web/sha256.ts';
import { Refusal } from '../commandRefusal.ts';

/** An export that verifies, line by line, and what was found in it. */
export interface VerifiedExport {
  readonly lines: readonly ExportLine[];
  readonly verified: Verified;
}

/** The lines of an export that verifies. A wrong one is a refusal, which begins with `otherwise`. */
export async function verifiedLines(
  texts: AsyncIterable<string>,
  otherwise: string,
): Promise<VerifiedExport> {
  const lines: ExportLine[] = [];
  async function* read() {
    for await (const text of texts) {
      yield text;
      // The verification asks for the next line only after it accepted this one.
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

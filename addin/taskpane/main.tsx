import { createRoot } from 'react-dom/client';
import { sha256 } from '../../web/sha256.ts';
import { excelWorkbook } from '../excel/excelWorkbook.ts';
import { browserStorage } from '../excel/office/browserStorage.ts';
import { openDialog } from '../excel/office/officeDialog.ts';
import { officeReadiness } from '../excel/office/officeReadiness.ts';
import { officeColours, watchOfficeColours } from '../excel/office/officeTheme.ts';
import { supportsNestedSignIn } from '../excel/office/requirementSets.ts';
import { signInByDialog } from '../identity.ts';
import type { OpenArchive } from '../oldWorkbooks/archive.ts';
import type { CentralRecord } from '../record/centralRecord.ts';
import { createRecordClient } from '../record/recordClient.ts';
import { signInByHost } from '../signIn/signInByHost.ts';
import { watchWorkbook } from './actions/check/watchWorkbook.ts';
import { failureNotice } from './actions/failureNotice.ts';
import { createPaneActions } from './actions/paneActions.ts';
import { createPaneWitness } from './actions/witness/paneWitness.ts';
import { PaneRoot } from './PaneRoot.tsx';
import { createPaneStore } from './state/paneStore.ts';

// The only place that assembles the pane and gives its parts Excel and the record.
const ready = await officeReadiness();
const place = document.getElementById('pane');
if (!place) throw new Error('The page has no place for the pane.');
const root = createRoot(place);

if (ready.ok) {
  const { origin } = location;
  const store = createPaneStore();
  const record: CentralRecord = createRecordClient({
    origin,
    fetch: (address, request) => fetch(address, request),
    signIn: signInByHost({
      isOffered: supportsNestedSignIn,
      configuration: () => record.configuration(),
      byDialog: signInByDialog({ origin, openDialog }),
    }),
  });
  const device = browserStorage();
  const now = () => new Date();
  const witness = createPaneWitness({ device, store, now });
  const openArchive: OpenArchive = async (...given) =>
    (await import('../oldWorkbooks/openArchive.ts')).openArchive(...given);
  const context = { workbook: excelWorkbook(), device, record, openArchive, store, witness, sha256, now };
  const pane = { store, record, actions: createPaneActions(context) };
  const themeSource = { isDark: () => officeColours()?.isDark ?? null, listen: watchOfficeColours };
  root.render(<PaneRoot pane={pane} themeSource={themeSource} />);
  watchWorkbook(context).catch(error => store.set({ notice: failureNotice(error) }));
} else {
  root.render(<p role="alert">{ready.sentence}</p>);
}

import { startSentences } from './words.ts';

/** The port that manifest.xml names. */
export const EXCEL_PORT = 3443;

/** Instructions for loading the add-in into real Excel, once the server runs. */
export function sideloading(origin: string, manifestPath: string, authorityPath: string): string {
  return `
  Outturn is ready for Excel: ${origin}/taskpane.html

  1. Trust the development certificate once:
       ${authorityPath}
     Windows: double-click it, Install Certificate, Current User, Trusted Root Certification Authorities.
     Mac: open it in Keychain Access and set "Always Trust".
  2. Sideload ${manifestPath}
     Excel on the web: Home, Add-ins, More Add-ins, Upload My Add-in.
     Windows: put the manifest into a shared folder, add that folder under File, Options, Trust Center,
     Trusted Add-in Catalogues, then Home, Add-ins, Shared Folder.
     Mac: copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel.
  3. Click "Outturn" on the Home tab.

  ${startSentences.stop}`;
}

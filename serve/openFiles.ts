/** workerd keeps some three files open for each council: its database, the log beside it, and their shared memory. */
const FILES_A_COUNCIL = 3;
/** What workerd has open without any council, and a connection for each of some people. */
const OTHER_FILES = 256;

/** The files that this process and its children may open; null where the system has no such limit. */
export function openFilesLimit(): number | null {
  const report = process.report.getReport() as unknown as {
    readonly userLimits?: { readonly open_files?: { readonly soft: number | 'unlimited' } };
  };
  const soft = report.userLimits?.open_files?.soft;
  return typeof soft === 'number' ? soft : null;
}

/** How many files a record of so many councils may need at once. */
export const openFilesNeeded = (councils: number): number => OTHER_FILES + FILES_A_COUNCIL * councils;

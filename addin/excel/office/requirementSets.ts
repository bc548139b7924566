/** Whether this Excel has what the set holds: "1.13" brings merged areas. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether this Excel says that it lends an add-in the account that it is signed in with. */
export function supportsNestedSignIn(): boolean {
  return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}

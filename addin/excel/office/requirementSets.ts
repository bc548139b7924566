/** Whether this Excel supports the requirement set, such as "1.13" for merged areas. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether this Excel lets an add-in sign in with Excel's account. */
export function supportsNestedSignIn(): boolean {
  return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
}

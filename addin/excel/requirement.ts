/** Whether this Excel has what the set holds: "1.13" brings merged areas. */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

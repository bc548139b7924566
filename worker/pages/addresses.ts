/** Addresses of the pages. `council` is an ONS code, `period` a slug such as "2017-18-Q2". */
export const reportAddress = (council: string, period: string): string =>
  `/pages/councils/${council}/reports/${period}`;

export const submissionAddress = (council: string, period: string, id: string): string =>
  `${reportAddress(council, period)}/submissions/${id}`;

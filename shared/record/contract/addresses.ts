/** Addresses. `council` is an ONS code, `period` a slug such as "2017-18-Q2". */
export const addresses = {
  configuration: '/v1/configuration',
  me: '/v1/me',
  health: '/healthz',
  reports: (council: string) => `/v1/councils/${council}/reports`,
  audit: (council: string) => `/v1/councils/${council}/audit`,
  wholeExport: (council: string) => `/v1/councils/${council}/export.ndjson`,
  figuresExport: (council: string) => `/v1/councils/${council}/export.csv`,
  report: (council: string, period: string) => `/v1/councils/${council}/reports/${period}`,
  revisions: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/revisions`,
  revision: (council: string, period: string, rev: number) =>
    `/v1/councils/${council}/reports/${period}/revisions/${rev}`,
  publication: (council: string, period: string, rev: number) =>
    `/v1/councils/${council}/reports/${period}/revisions/${rev}/publication`,
  comparison: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/compare`,
  lock: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/lock`,
  submissions: (council: string, period: string) => `/v1/councils/${council}/reports/${period}/submissions`,
  submission: (council: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${period}/submissions/${id}`,
  approval: (council: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${period}/submissions/${id}/approval`,
  return: (council: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${period}/submissions/${id}/return`,
  waiting: (council: string) => `/v1/councils/${council}/submissions?state=waiting`,
  openCouncil: (council: string) => `/open/v1/councils/${council}`,
  openReport: (council: string, period: string) => `/open/v1/councils/${council}/reports/${period}`,
  openFigures: (council: string, period: string) =>
    `/open/v1/councils/${council}/reports/${period}/figures.csv`,
  ruleSets: (council: string) => `/v1/councils/${council}/rule-sets`,
  ruleSet: (council: string, id: string) => `/v1/councils/${council}/rule-sets/${encodeURIComponent(id)}`,
  indicators: (council: string) => `/v1/councils/${council}/indicators`,
  history: (council: string, uid: string) =>
    `/v1/councils/${council}/indicators/${encodeURIComponent(uid)}/history`,
  operatorCouncils: '/v1/operator/councils',
  operatorCouncil: (council: string) => `/v1/operator/councils/${council}`,
  operatorSetting: (council: string, setting: string) =>
    `/v1/operator/councils/${council}/settings/${setting}`,
  operatorExport: (council: string) => `/v1/operator/councils/${council}/export.ndjson`,
  operatorRestore: (council: string) => `/v1/operator/councils/${council}/restore`,
  operatorCheck: (council: string) => `/v1/operator/councils/${council}/check`,
  operatorStatement: (council: string) => `/v1/operator/councils/${council}/sql`,
  links: (council: string, uid: string) =>
    `/v1/councils/${council}/indicators/${encodeURIComponent(uid)}/links`,
} as const;

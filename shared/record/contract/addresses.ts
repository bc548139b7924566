/** Addresses. `council` is an ONS code, `report` the name of one of its reports, `period` a slug such as "2017-18-Q2". */
export const addresses = {
  configuration: '/v1/configuration',
  me: '/v1/me',
  health: '/healthz',
  reports: (council: string) => `/v1/councils/${council}/reports`,
  namedReport: (council: string, report: string) => `/v1/councils/${council}/reports/${report}`,
  audit: (council: string) => `/v1/councils/${council}/audit`,
  wholeExport: (council: string) => `/v1/councils/${council}/export.ndjson`,
  figuresExport: (council: string) => `/v1/councils/${council}/export.csv`,
  report: (council: string, report: string, period: string) =>
    `/v1/councils/${council}/reports/${report}/${period}`,
  revisions: (council: string, report: string, period: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/revisions`,
  revision: (council: string, report: string, period: string, rev: number) =>
    `/v1/councils/${council}/reports/${report}/${period}/revisions/${rev}`,
  publication: (council: string, report: string, period: string, rev: number) =>
    `/v1/councils/${council}/reports/${report}/${period}/revisions/${rev}/publication`,
  void: (council: string, report: string, period: string, rev: number) =>
    `/v1/councils/${council}/reports/${report}/${period}/revisions/${rev}/void`,
  publicationFile: (council: string, report: string, period: string, rev: number, file: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/revisions/${rev}/files/${file}`,
  /** The report's page, for people. */
  reportPage: (council: string, report: string, period: string) =>
    `/pages/councils/${council}/reports/${report}/${period}`,
  comparison: (council: string, report: string, period: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/compare`,
  /** With `?earlier=` once for each other period. */
  signOffState: (council: string, report: string, period: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/sign-off`,
  lock: (council: string, report: string, period: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/lock`,
  submissions: (council: string, report: string, period: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/submissions`,
  submission: (council: string, report: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/submissions/${id}`,
  approval: (council: string, report: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/submissions/${id}/approval`,
  return: (council: string, report: string, period: string, id: string) =>
    `/v1/councils/${council}/reports/${report}/${period}/submissions/${id}/return`,
  waiting: (council: string) => `/v1/councils/${council}/submissions?state=waiting`,
  openCheckpoint: '/.well-known/outturn-checkpoint',
  openCouncil: (council: string) => `/open/v1/councils/${council}`,
  openReport: (council: string, report: string, period: string) =>
    `/open/v1/councils/${council}/reports/${report}/${period}`,
  openFigures: (council: string, report: string, period: string) =>
    `/open/v1/councils/${council}/reports/${report}/${period}/figures.csv`,
  ruleSets: (council: string) => `/v1/councils/${council}/rule-sets`,
  ruleSet: (council: string, id: string) => `/v1/councils/${council}/rule-sets/${encodeURIComponent(id)}`,
  settings: (council: string) => `/v1/councils/${council}/settings`,
  setting: (council: string, setting: string) => `/v1/councils/${council}/settings/${setting}`,
  indicators: (council: string) => `/v1/councils/${council}/indicators`,
  /** With `?uid=` once for each indicator. */
  series: (council: string) => `/v1/councils/${council}/series`,
  headlines: (council: string) => `/v1/councils/${council}/headlines`,
  history: (council: string, uid: string) =>
    `/v1/councils/${council}/indicators/${encodeURIComponent(uid)}/history`,
  operatorCouncils: '/v1/operator/councils',
  operatorCouncil: (council: string) => `/v1/operator/councils/${council}`,
  operatorSetting: (council: string, setting: string) =>
    `/v1/operator/councils/${council}/settings/${setting}`,
  operatorExport: (council: string) => `/v1/operator/councils/${council}/export.ndjson`,
  operatorRestore: (council: string) => `/v1/operator/councils/${council}/restore`,
  operatorRecovery: (council: string) => `/v1/operator/councils/${council}/recovery`,
  operatorNameErasure: (council: string) => `/v1/operator/councils/${council}/name-erasure`,
  operatorCheck: (council: string) => `/v1/operator/councils/${council}/check`,
  operatorStatement: (council: string) => `/v1/operator/councils/${council}/sql`,
  links: (council: string, uid: string) =>
    `/v1/councils/${council}/indicators/${encodeURIComponent(uid)}/links`,
} as const;

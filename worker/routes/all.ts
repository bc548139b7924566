import type { Route } from '../request/route.ts';
import { auditRoute } from './exports/audit.ts';
import { figuresExportRoute } from './exports/figuresExport.ts';
import { wholeExportRoute } from './exports/wholeExport.ts';
import { historyRoute } from './indicators/history.ts';
import { indicatorsRoute } from './indicators/indicators.ts';
import { linksRoute } from './indicators/links.ts';
import { openCouncilRoute, openFiguresRoute, openReportRoute } from './open/open.ts';
import { openCheckpointRoute } from './open/openCheckpoint.ts';
import { addCouncilRoute, changeCouncilRoute, councilsRoute } from './operator/councils.ts';
import { nameErasureRoute } from './operator/nameErasure.ts';
import { recoveryRoute } from './operator/recovery.ts';
import { changeSettingRoute } from './operator/settings.ts';
import { checkRoute, operatorExportRoute, restoreRoute, statementRoute } from './operator/upkeep.ts';
import { comparisonRoute } from './reports/comparison.ts';
import { lockRoute, setLockRoute } from './reports/lock.ts';
import { addReportRoute, namedReportsRoute, renameReportRoute } from './reports/namedReports.ts';
import { periodsRoute } from './reports/periods.ts';
import { publicationRoute } from './reports/publication.ts';
import { publicationFileRoutes } from './reports/publicationFiles.ts';
import { reportRoute, revisionRoute } from './reports/report.ts';
import { revisionsRoute, signOffRoute } from './reports/revisions.ts';
import { signOffStateRoute } from './reports/signOffState.ts';
import { voidRoute } from './reports/void.ts';
import { keepRuleSetRoute, ruleSetsRoute } from './ruleSets/ruleSets.ts';
import { headlinesRoute } from './series/headlines.ts';
import { seriesRoute } from './series/series.ts';
import { configurationRoute } from './service/configuration.ts';
import { healthRoute } from './service/health.ts';
import { interfaceRoutes } from './service/interface.ts';
import { meRoute } from './service/me.ts';
import { setSettingRoute, settingsRoute } from './settings/settings.ts';
import { approvalRoute } from './submissions/approval.ts';
import { returnRoute } from './submissions/return.ts';
import { submissionRoute, submissionsRoute, submitRoute, waitingRoute } from './submissions/submissions.ts';

/** Every route of the record. The application, /openapi.json and /docs are made from this list, in this order. */
export const allRoutes: readonly Route[] = [
  healthRoute,
  ...interfaceRoutes(() => allRoutes),
  configurationRoute,
  meRoute,
  namedReportsRoute,
  addReportRoute,
  renameReportRoute,
  periodsRoute,
  reportRoute,
  revisionsRoute,
  signOffRoute,
  revisionRoute,
  publicationRoute,
  voidRoute,
  ...publicationFileRoutes,
  comparisonRoute,
  signOffStateRoute,
  lockRoute,
  setLockRoute,
  submissionsRoute,
  submitRoute,
  submissionRoute,
  approvalRoute,
  returnRoute,
  waitingRoute,
  indicatorsRoute,
  historyRoute,
  seriesRoute,
  headlinesRoute,
  linksRoute,
  ruleSetsRoute,
  keepRuleSetRoute,
  settingsRoute,
  setSettingRoute,
  auditRoute,
  wholeExportRoute,
  figuresExportRoute,
  openCheckpointRoute,
  openCouncilRoute,
  openReportRoute,
  openFiguresRoute,
  councilsRoute,
  addCouncilRoute,
  changeCouncilRoute,
  changeSettingRoute,
  operatorExportRoute,
  restoreRoute,
  recoveryRoute,
  nameErasureRoute,
  checkRoute,
  statementRoute,
];

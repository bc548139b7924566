import { writeFileSync } from 'node:fs';
import { CHECKS } from '../shared/checks/all.ts';
import { findingsPage } from './findingsPage.ts';

// `npm run findings`: writes docs/findings.md from the list of checks.
writeFileSync(new URL('../docs/findings.md', import.meta.url), findingsPage(CHECKS));

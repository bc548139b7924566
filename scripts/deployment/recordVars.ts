import type { DeploymentSettings } from './settings.ts';

/** The record's variables (worker/config.ts). None is a secret. */
export const recordVars = ({
  tenant,
  apiClientId,
  addinClientId,
  jurisdiction,
  checkpointFormerKeys,
}: DeploymentSettings): Readonly<Record<string, string>> => ({
  // Only Microsoft's issuers are trusted, in a test deployment too.
  DEPLOYMENT: 'production',
  API_CLIENT_ID: apiClientId,
  ADDIN_CLIENT_ID: addinClientId,
  OPERATOR_TENANT: tenant,
  ...(jurisdiction === 'eu' && { JURISDICTION: jurisdiction }),
  ...(checkpointFormerKeys && { CHECKPOINT_FORMER_KEYS: JSON.stringify(checkpointFormerKeys) }),
});

import { type Config, issuerOf, SCOPE } from '../config.ts';

/** The council is not known before sign-in: Entra's name for any tenant, and the local issuer's. */
const ANY_COUNCIL = 'organizations';

/** The add-in's application and its authority, with which the pane and the pages sign people in. */
export const signInApplication = (config: Config) => ({
  authority: issuerOf(config, ANY_COUNCIL),
  clientId: config.client,
  scope: `api://${config.audience}/${SCOPE}`,
});

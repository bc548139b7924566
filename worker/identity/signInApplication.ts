import { type Config, issuerOf, SCOPE } from '../config.ts';

/** Who signs in has not said yet which council is theirs: Entra's name for that, and the local issuer's. */
const ANY_COUNCIL = 'organizations';

/** The add-in's application and its authority, by which the pane signs people in, and the pages too. */
export const signInApplication = (config: Config) => ({
  authority: issuerOf(config, ANY_COUNCIL),
  clientId: config.client,
  scope: `api://${config.audience}/${SCOPE}`,
});

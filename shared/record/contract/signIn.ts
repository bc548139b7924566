import { z } from 'zod';
import { councilField, councilNameField } from './fields.ts';

/** How the pane signs a person in. Public: it has no secret. */
export const Configuration = z
  .object({
    authority: z.url().describe('The OpenID Connect issuer, whose discovery document names the rest.'),
    clientId: z.string().describe('The application that signs people in.'),
    scope: z.string().describe('The scope to request a token for.'),
    notice: z
      .string()
      .nullable()
      .describe('A text to show to people if this is not a production record; otherwise null.'),
  })
  .meta({ id: 'Configuration' });
export type Configuration = z.infer<typeof Configuration>;

export const Role = z.enum(['reader', 'editor', 'approver', 'administrator']);
export type Role = z.infer<typeof Role>;

export const Me = z
  .object({
    oid: z
      .string()
      .describe('The person’s id in the council’s directory, which a quarter uses instead of their name.'),
    name: z.string().describe('The person’s name.'),
    roles: z.array(Role).describe('The person’s roles.'),
    council: z
      .object({
        code: councilField,
        name: councilNameField,
        twoPeople: z
          .boolean()
          .optional()
          .describe('Whether a second person must approve each submission, so that nobody signs off alone.'),
      })
      .describe('The person’s council.'),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

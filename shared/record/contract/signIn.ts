import { z } from 'zod';

/** How the pane signs a person in. Public: it holds no secret. */
export const Configuration = z.object({
  /** OpenID Connect issuer, whose discovery document names the rest. */
  authority: z.url(),
  clientId: z.string(),
  scope: z.string(),
  /** A notice for people where this is not a production record; null otherwise. */
  notice: z.string().nullable(),
});
export type Configuration = z.infer<typeof Configuration>;

export const Role = z.enum(['reader', 'editor', 'approver', 'administrator']);
export type Role = z.infer<typeof Role>;

export const Me = z.object({
  /** Directory id: the only thing about a person that a quarter's body contains. */
  oid: z.string(),
  name: z.string(),
  roles: z.array(Role),
  council: z.object({
    code: z.string(),
    name: z.string(),
    /** Whether a second person has to approve each submission; then nobody signs off alone. */
    twoPeople: z.boolean().optional(),
  }),
});
export type Me = z.infer<typeof Me>;

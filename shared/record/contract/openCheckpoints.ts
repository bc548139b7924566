import { z } from 'zod';

/** The public half of a key that signs checkpoints, as a JWK (RFC 7517). */
const CheckpointKey = z.object({
  kty: z.string().describe('The kind of key: EC.'),
  crv: z.string().describe('Its curve: P-256.'),
  x: z.string().describe('The first coordinate.'),
  y: z.string().describe('The second coordinate.'),
});

/** What anybody can keep of the councils’ chains, and later compare with an export. */
export const OpenCheckpoints = z
  .object({
    keys: z
      .array(CheckpointKey)
      .describe(
        'The public keys of the deployment: the current one first, then those from before it changed.',
      ),
    checkpoints: z
      .array(
        z.object({
          council: z.string().describe('The council’s ONS code.'),
          day: z.string().describe('The day of the nightly check that signed it.'),
          seq: z.number().int().positive().describe('The last place of the council’s chain on that day.'),
          hash: z.string().describe('The chain’s hash at that place.'),
          sig: z.string().describe('A JWS (RFC 7515, ES256) over the council, day, seq and hash.'),
        }),
      )
      .describe('The last one of each council that chose open data, by ONS code.'),
  })
  .meta({ id: 'OpenCheckpoints' });
export type OpenCheckpoints = z.infer<typeof OpenCheckpoints>;

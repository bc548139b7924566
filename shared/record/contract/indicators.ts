import { z } from 'zod';
import { LinkKind } from './links.ts';

/** Every indicator that was ever signed, with its title in the requested period. */
export const IndicatorList = z.object({
  indicators: z.array(z.object({ uid: z.string(), lineNo: z.string().nullable(), title: z.string() })),
});
export type IndicatorList = z.infer<typeof IndicatorList>;

/** One quarter of one indicator. */
export const HistoryPoint = z.object({
  /** "2017/18 Q2" */
  period: z.string(),
  rev: z.number().int(),
  /** The indicator's title at the time. */
  title: z.string(),
  /** As printed. */
  printed: z.string(),
  /** The number, where the outturn is one; a percentage in points. */
  value: z.number().nullable(),
  /** For a cumulative count, this quarter alone, where the previous quarter is known. Otherwise `value`. */
  quarterAlone: z.number().nullable(),
  unit: z.string(),
  target: z.string(),
  rating: z.enum(['GREEN', 'AMBER', 'RED', 'BLUE']).nullable(),
});
export type HistoryPoint = z.infer<typeof HistoryPoint>;

export const History = z.object({
  uid: z.string(),
  title: z.string(),
  kind: z.enum(['cumulative', 'cumulative-ratio', 'snapshot', 'rolling', 'unmarked']),
  polarity: z.enum(['bigger', 'smaller', 'none']),
  /** Oldest first. */
  points: z.array(HistoryPoint),
  /** The indicators that it carries on from, and theirs in turn, nearest first. */
  earlier: z.array(
    z.object({
      uid: z.string(),
      title: z.string(),
      /** The indicator that carries on from it: this one, or another of these. */
      followedBy: z.string(),
      link: LinkKind,
      why: z.string(),
      linked_by: z.string(),
      linked_at: z.iso.datetime(),
      points: z.array(HistoryPoint),
    }),
  ),
  /** The indicators that carry on from this one. */
  later: z.array(z.object({ uid: z.string(), title: z.string(), link: LinkKind })),
});
export type History = z.infer<typeof History>;

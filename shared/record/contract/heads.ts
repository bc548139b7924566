import { z } from 'zod';

/**
 * A place in the chain of one record: the id of the record, since another deployment may hold the same council, and the
 * hash of that place. It covers every act up to there.
 */
export interface RecordHead {
  readonly record: string;
  /** 0 for a chain without an entry. */
  readonly seq: number;
  /** "" for a chain without an entry. */
  readonly hash: string;
}

/**
 * Whether a head that somebody holds is still on record. `differs`: another hash is there. `missing`: the chain ends before
 * it. `other-record`: the head is of another record, and not on this one. `recovered`: it was recorded after the copy from
 * which the record was brought back, as an entry of its chain says.
 */
export const HeadState = z.enum([
  'on-record',
  'differs',
  'missing',
  'recovered',
  'other-record',
  'unreadable',
]);
export type HeadState = z.infer<typeof HeadState>;

/**
 * The record's answer: the state, and what is on record in that place; where nothing is there, the last entry; of `recovered`,
 * the entry of the recovery.
 */
export interface HeadReply {
  readonly state: HeadState;
  readonly onRecord: RecordHead;
}

/** Of a request: the head that the pane holds, as `headText` writes it. Of its reply: whether it is on record. */
export const HEAD_HEADER = 'Outturn-Head';

const HEAD = /^([\w-]{1,80}) (\d{1,12}) ([0-9a-f]{64}|-)$/;

export const headText = ({ record, seq, hash }: RecordHead): string => `${record} ${seq} ${hash || '-'}`;

/** Null for a text that is not a head. */
export function parseHead(text: string): RecordHead | null {
  const [, record, seq, hash] = HEAD.exec(text) ?? [];
  if (record === undefined || seq === undefined || hash === undefined) return null;
  return { record, seq: Number(seq), hash: hash === '-' ? '' : hash };
}

export const headReplyText = ({ state, onRecord }: HeadReply): string => `${state} ${headText(onRecord)}`;

/** Null for a text that is not such an answer. */
export function parseHeadReply(text: string): HeadReply | null {
  const [first = '', ...rest] = text.split(' ');
  const state = HeadState.safeParse(first);
  const onRecord = parseHead(rest.join(' '));
  return state.success && onRecord ? { state: state.data, onRecord } : null;
}

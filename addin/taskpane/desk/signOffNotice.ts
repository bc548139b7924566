import type { SignOffReply } from '../../record/centralRecord.ts';
import type { Notice } from '../paneState.ts';

/** What the record answered, in a sentence with the next step. */
export function signOffNotice(reply: SignOffReply): Notice {
  switch (reply.state) {
    case 'signed': {
      const { period, rev } = reply.receipt;
      const text = reply.fresh
        ? `${period} is signed off as revision ${rev}.`
        : `${period} was signed off with these very figures already, as revision ${rev}. Nothing was recorded twice.`;
      return { tone: 'success', text, reference: '' };
    }
    case 'stale': {
      const { period, rev, signed_by, signed_at } = reply.current;
      const text = `${period} is on record already: revision ${rev}, signed off by ${signed_by} on ${dayOf(signed_at)}. Nothing was recorded. Compare it with yours on the History step.`;
      return { tone: 'warning', text, reference: '' };
    }
    case 'refused': {
      const [first] = reply.rows;
      const more = reply.rows.length > 1 ? ` And ${reply.rows.length - 1} more.` : '';
      return { tone: 'error', text: `${reply.sentence} ${first?.sentence ?? ''}${more}`, reference: '' };
    }
  }
}

const dayOf = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/**
 * "Corrective Action:", "Remedial measures", "Recovery plan", "Mitigation:", "Next steps", "Action taken". "5 of the 12 actions are
 * complete" is about a plan of the service.
 */
export const NAMES_ACTION = new RegExp(
  [
    String.raw`\b(?:corrective|remedial|recovery|improvement|mitigating|management|further|planned|follow[ -]up|required|key|agreed|urgent|immediate)\s+(?:actions?|measures?|plan|steps?)\b`,
    String.raw`\bactions?\s*(?:(?:taken|plan|planned|required|agreed|in place|to improve|to be taken)\s*)?[:–-]`,
    String.raw`\bactions?\s+(?:taken|being taken|underway|plan|includes?|to (?:improve|address|recover|reduce|increase|mitigate|correct))\b`,
    String.raw`\bmitigat\w+|\brecovery\b|\bremed(?:y|ies|ial|iation)\b|\bnext\s+steps?\b`,
  ].join('|'),
  'i',
);

/** What introduces the action within a comment: everything after it is the action. */
const HEADING =
  /(?:^|[.;!?\n]\s*|\s)((?:(?:corrective|remedial|mitigating|planned|further|recovery|improvement|management)\s+)?(?:actions?(?:\s+(?:taken|plan|planned|required|agreed))?|mitigation|measures|next\s+steps)\s*[:–])/i;

/** A comment in its two parts; `action` is "" where none is named, and the whole comment where it runs through it. */
export interface CommentParts {
  readonly why: string;
  readonly action: string;
}

/** The explanation of a figure, and what is being done about it. */
export function commentParts(comment: string): CommentParts {
  const text = comment.trim();
  const heading = HEADING.exec(text);
  if (heading) {
    const [whole, named = ''] = heading;
    const from = heading.index + whole.length - named.length;
    return { why: text.slice(0, from).trim(), action: text.slice(from + named.length).trim() };
  }
  return NAMES_ACTION.test(text) ? { why: '', action: text } : { why: text, action: '' };
}

import { commentParts } from '../checks/comments/correctiveAction.ts';
import { fill } from '../words/fill.ts';
import { exceptionLabels, exceptionSentences } from './words.ts';

/** A RED indicator with the reason and the action of its service. */
export interface Exception {
  /** "" where the report has none. */
  readonly line: string;
  readonly title: string;
  readonly outturn: string;
  readonly target: string;
  /** Who is responsible; "" where the report names nobody. */
  readonly service: string;
  readonly why: string;
  /** "" where the comment gives none. */
  readonly action: string;
}

type Facts = Omit<Exception, 'why' | 'action'> & { readonly comment: string };

export function exceptionOf({ comment, ...facts }: Facts): Exception {
  return { ...facts, ...commentParts(comment) };
}

/** The exceptions report as text: a paragraph for each RED indicator, in the order of the report. */
export function exceptionsText(exceptions: readonly Exception[]): string {
  if (exceptions.length === 0) return exceptionSentences.none;
  return [fill(exceptionSentences.count, { count: exceptions.length }), ...exceptions.map(paragraph)].join(
    '\n\n',
  );
}

function paragraph({ line, title, outturn, target, service, why, action }: Exception): string {
  const lines = [
    `${line === '' ? '' : `${line}. `}${title}`,
    fill(exceptionSentences.figures, { outturn, target }),
    ...(service === '' ? [] : [`${exceptionLabels.service}: ${service}`]),
    ...(why === '' ? [] : [`${exceptionLabels.why}: ${why}`]),
    `${exceptionLabels.action}: ${action === '' ? exceptionSentences.noAction : action}`,
  ];
  return lines.join('\n');
}

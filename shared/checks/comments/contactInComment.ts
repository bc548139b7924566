import { plainText } from '../../figures/plainText.ts';
import { check } from '../check.ts';
import { eachComment } from './ownComment.ts';

const EMAIL = /(?<![\w.+-])(?<box>[\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
/** A mailbox that belongs to a service and to no person. */
const OF_A_SERVICE =
  /^(?:info|enquir\w+|contact\w*|help\w*|feedback|complaints?|customers?|customer[._-]?\w+|press|office|post|mail|admin|noreply|[a-z]+[._-]?(?:team|services?|desk|hub|line|enquiries|support))$/i;

/** Ten or eleven digits from 0 or +44, in the groups that people write. */
const TELEPHONE =
  /(?<![\w.,/£+-])(?:\+44[ -]?(?:\(0\)[ -]?)?|\(?0)(?<digits>[1-9](?:[ ()-]{0,2}\d){8,9})(?![\w/]|[.,]\d)/g;
/** Freephone and the numbers that public services answer: 0800, 0300, 0845. */
const PUBLIC_LINE = /^(?:800|808|30\d|33\d|34\d|84\d|87\d)/;
/** A line that anybody may ring, whatever its number. */
const FOR_EVERYBODY =
  /\b(?:helpline|hotline|advice line|switchboard|contact centre|call centre|reception|out[- ]of[- ]hours|residents|customers|the public)\b[^.!?]*$/i;
/** An account or a case may have a number of eleven digits, too. */
const OTHER_NUMBER =
  /\b(?:ref(?:erence)?|case|order|account|invoice|contract|uprn|foi|application|asset|charity|company)\.? ?(?:no\.?|numbers?|ids?)?:? $/i;

/** A person's address or number in a comment that will be published. Names are left alone: councils print them rightly. */
export const contactInComment = check({
  code: 'contact-in-comment',
  severity: 'warning',
  restsOnComment: true,
  heading: 'Contact details in the comment',
  about: {
    asks: 'Does a comment give an e-mail address or a telephone number, though it will be published? It is a note for the mailbox of a service.',
    example: '"Ring Jo on 01632 960123 for the figures."',
    action: 'Remove it, or say why the public should have it.',
  },
  words: {
    email:
      'The comment gives an e-mail address, and it will be published. Remove it, or say why the public should have it.',
    telephone:
      'The comment gives a telephone number, and it will be published. Remove it, or say why the public should have it.',
  },
  find: (judged, words) =>
    eachComment(judged, ({ indicator }) => {
      const text = plainText(indicator.comment);
      const boxes = [...text.matchAll(EMAIL)].map(({ groups }) => groups?.box ?? '');
      if (boxes.some(box => !OF_A_SERVICE.test(box))) return { message: words.email };
      if (hasTelephone(text)) return { message: words.telephone };
      return boxes.length > 0 ? { message: words.email, severity: 'note' } : null;
    }),
});

const hasTelephone = (text: string): boolean =>
  [...text.matchAll(TELEPHONE)].some(
    ({ index, groups }) =>
      !PUBLIC_LINE.test((groups?.digits ?? '').replace(/\D/g, '')) &&
      !OTHER_NUMBER.test(text.slice(Math.max(0, index - 40), index)) &&
      !FOR_EVERYBODY.test(text.slice(Math.max(0, index - 80), index)),
  );

import { describe, expect, it } from 'vitest';
import { aReport } from '../../../examples/aReport.ts';
import { findingsWith, foundAt } from '../../../examples/foundAt.ts';

const found = (comment: string) => foundAt('contact-in-comment', aReport({ comment }));

describe('contact details in a comment, contact-in-comment', () => {
  it.each([
    'Questions to jane.harper@borough.gov.uk please.',
    'The lead (j-harper2@parks.example.org) is away.',
    'Ring 01632 960123.',
    'Her number is (01632) 960 123.',
    'Mobile 07700 900123, before noon.',
    'Mobile: 07700900123',
    'Ring +44 (0)1632 960123 or come in.',
    'Ring 020 7946 0123.',
  ])('are a warning: %s', comment => {
    expect(found(comment)).toEqual(['warning K3']);
  });

  it.each(['Report litter to streets-team@borough.gov.uk.', 'Write to enquiries@borough.gov.uk.'])(
    'of a service are a note: %s',
    comment => {
      expect(found(comment)).toEqual(['note K3']);
    },
  );

  it('of a person beside those of a service are a warning', () => {
    expect(found('Write to info@borough.gov.uk or sam.lee@borough.gov.uk.')).toEqual(['warning K3']);
  });

  it('are not repeated in the message, which is kept on record', () => {
    const [finding] = findingsWith('contact-in-comment', aReport({ comment: 'Write to sam.lee@x.org.' }));
    expect(finding?.message).not.toContain('sam.lee');
  });
});

describe('what only looks like contact details stays silent', () => {
  it.each([
    'Jane Harper, the head of parks, opened it.',
    'Posts by @BoroughParks were read more.',
    'Residents rang the helpline, 0800 555 0123.',
    'The line is 0300 123 4500.',
    'The helpline is staffed all day, and calls to 01632 960123 are free.',
    'Order reference 01632960123 was placed.',
    'Account number: 0163296012 was closed.',
    'Meetings on 01/02/2017 and 03/04/2017.',
    'There were 1,632,960,123 views.',
    'Of 960123 visits, 7700 were new.',
    'The site at UPRN 010012345678 is open.',
    'See section 3.1.2 for 0.5 of the 12 items.',
  ])('%s', comment => {
    expect(found(comment)).toEqual([]);
  });
});

import { SignedQuarter } from '../../shared/record/revision.ts';

/** The database is a door: what it kept as a quarter is read as one, or is a fault. */
export const quarterOf = ({ body }: { readonly body: string }): SignedQuarter =>
  SignedQuarter.parse(JSON.parse(body));

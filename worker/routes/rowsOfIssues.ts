import type { Problem } from '../../shared/record/contract.ts';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const MOST = 50;

/** Each thing that does not fit the form, by its place in the quarter. What was sent is not sent back. */
export function rowsOfIssues(issues: readonly Issue[]): NonNullable<Problem['rows']> {
  return issues.slice(0, MOST).map(({ path, message }) => {
    const [list, index, ...field] = path.map(String);
    const isRow = list === 'indicators' && index !== undefined;
    return {
      indicator: isRow ? `row ${Number(index) + 1}` : '',
      field: (isRow ? field : path.map(String)).join('.'),
      stated: null,
      found: null,
      sentence: message,
    };
  });
}

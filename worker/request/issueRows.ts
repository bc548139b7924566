import type { Problem } from '../../shared/record/contract/problem.ts';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const MAX_ROWS = 50;

/** Each issue that a schema found in the quarter `sent`, by its row and field. No text that was sent is sent back but a row's id. */
export function issueRows(issues: readonly Issue[], sent: unknown): NonNullable<Problem['rows']> {
  return issues.slice(0, MAX_ROWS).map(({ path, message }) => {
    const [list, index, ...field] = path;
    const isRow = list === 'indicators' && typeof index === 'number';
    return {
      indicator: isRow ? uidAt(sent, index) : '',
      field: (isRow ? field : path).map(String).join('.').slice(0, 200),
      stated: null,
      found: null,
      sentence: message,
    };
  });
}

/** The row's id, or its place if it has none. */
function uidAt(sent: unknown, index: number): string {
  const { uid } = Object((sent as { readonly indicators: readonly unknown[] }).indicators[index]) as {
    readonly uid?: unknown;
  };
  return typeof uid === 'string' && uid !== '' && uid.length <= 80 ? uid : `row ${index + 1}`;
}

import { expect, it } from 'vitest';
import { mapColumns } from '../../../../shared/sheet/headings/columnMap.ts';

it('columns are sought in more rows than a call has room for arguments', () => {
  const rows = Array.from({ length: 200_000 }, () => ['1']);
  expect(mapColumns([], rows)).toEqual({});
});

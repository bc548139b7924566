import { headlineOf } from '../../shared/headline.ts';
import type { RecordedReport } from '../../shared/record/contract.ts';
import type { SignedQuarter } from '../../shared/record/revision.ts';

export function headlineIn({ indicators }: SignedQuarter): RecordedReport['headline'] {
  const rated = indicators.map(({ lineNo, section, rating }) => ({
    lineNo,
    theme: themeOf(section),
    rating,
  }));
  const { all, numbered, unnumbered, themes } = headlineOf(rated);
  return { all, numbered, unnumbered, themes: [...themes] };
}

const themeOf = (section: string): string => section.split(':', 1)[0]?.trim() ?? '';

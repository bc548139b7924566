import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-accordion';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Report } from '../../../shared/report.ts';
import type { Wording } from '../../../shared/rules/ruleSets/ruleSet.ts';
import { RATINGS } from '../../../shared/rules/verdict.ts';
import { fill } from '../../../shared/words/fill.ts';
import { type PrintedWord, printedWords, withMeaning } from './printedWords.ts';
import { directionWordLabels, wordingLabels } from './words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

type Option = readonly [meaning: string, label: string];

const OPTIONS: Readonly<Record<keyof Wording, readonly Option[]>> = {
  ratings: [...RATINGS.map((rating): Option => [rating, rating]), ['none', wordingLabels.notRated]],
  directions: Object.entries(directionWordLabels),
};

interface Fields {
  readonly report: Report;
  readonly wording: Wording;
  readonly onChange: (wording: Wording) => void;
}

/** What the council prints for its ratings and directions, word by word. */
export function WordingFields({ report, wording, onChange }: Fields) {
  const printed = printedWords(report, wording);
  const kinds = (['ratings', 'directions'] as const).filter(kind => printed[kind].length > 0);
  if (kinds.length === 0) return null;
  return (
    <Accordion collapsible multiple>
      {kinds.map(kind => (
        <AccordionItem key={kind} value={kind}>
          <AccordionHeader>{wordingLabels[kind]}</AccordionHeader>
          <AccordionPanel>
            <WordList
              words={printed[kind]}
              options={OPTIONS[kind]}
              meant={wording[kind] ?? {}}
              onChoose={(text, meaning) => onChange(withMeaning(wording, kind, text, meaning as never))}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

interface List {
  readonly words: readonly PrintedWord[];
  readonly options: readonly Option[];
  readonly meant: Readonly<Record<string, string>>;
  readonly onChoose: (text: string, meaning: string | null) => void;
}

function WordList({ words, options, meant, onChoose }: List) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {words.map(({ text, readAs }) => (
        <Field key={text} label={text} size="small">
          <Select
            size="small"
            value={meant[text] ?? ''}
            onChange={(_, { value }) => onChoose(text, value === '' ? null : value)}
          >
            <option value="">
              {readAs === null ? wordingLabels.notRead : fill(wordingLabels.asRead, { meaning: readAs })}
            </option>
            {options.map(([meaning, label]) => (
              <option key={meaning} value={meaning}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}

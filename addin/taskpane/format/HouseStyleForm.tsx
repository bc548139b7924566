import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { type HouseStyle, PAPERS, PLAIN_HOUSE_STYLE } from '../../../shared/sheet/plan/houseStyle.ts';
import { MEASURED_FONTS } from '../../../shared/sheet/plan/text/measureText.ts';
import { CardActions } from '../frame/Card.tsx';
import { usePane, usePaneState } from '../frame/paneContext.ts';
import { houseStyleLabels as labels } from './words.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalS },
  colour: { width: '100%', minHeight: '32px', padding: 0, border: `1px solid ${tokens.colorNeutralStroke1}` },
});

const LONGEST = 60;

/** The council's own look for its reports, kept in the workbook. Closed at first: the plain style suits most. */
export function HouseStyleForm({ kept }: { readonly kept: HouseStyle }) {
  const styles = useStyles();
  const { actions } = usePane();
  const { work } = usePaneState();
  const [style, setStyle] = useState(kept);
  const change = (part: Partial<HouseStyle>) => setStyle({ ...style, ...part });
  const textField = (name: 'council' | 'classification') => (
    <Field label={labels[name]}>
      <Input value={style[name]} maxLength={LONGEST} onChange={(_, { value }) => change({ [name]: value })} />
    </Field>
  );
  const colourField = (part: 'heading' | 'section', of: 'fill' | 'fontColour', label: string) => (
    <Field label={label}>
      <input
        type="color"
        className={styles.colour}
        value={style[part][of]}
        onChange={({ target }) => change({ [part]: { ...style[part], [of]: target.value } })}
      />
    </Field>
  );
  return (
    <details>
      <summary>{labels.heading}</summary>
      <div className={styles.fields}>
        {textField('council')}
        {textField('classification')}
        <Field label={labels.font}>
          <Select
            value={style.font}
            onChange={(_, { value }) => change({ font: value as HouseStyle['font'] })}
          >
            {MEASURED_FONTS.map(font => (
              <option key={font}>{font}</option>
            ))}
          </Select>
        </Field>
        <Field label={labels.paper}>
          <Select
            value={style.paper}
            onChange={(_, { value }) => change({ paper: value as HouseStyle['paper'] })}
          >
            {PAPERS.map(paper => (
              <option key={paper} value={paper}>
                {labels[paper]}
              </option>
            ))}
          </Select>
        </Field>
        {colourField('heading', 'fill', labels.headingFill)}
        {colourField('heading', 'fontColour', labels.headingText)}
        {colourField('section', 'fill', labels.sectionFill)}
        {colourField('section', 'fontColour', labels.sectionText)}
        <CardActions>
          <Button disabledFocusable={work !== null} onClick={() => actions.chooseHouseStyle(style)}>
            {labels.keep}
          </Button>
          <Button
            appearance="subtle"
            disabledFocusable={work !== null}
            onClick={() => actions.chooseHouseStyle(PLAIN_HOUSE_STYLE)}
          >
            {labels.plain}
          </Button>
        </CardActions>
      </div>
    </details>
  );
}

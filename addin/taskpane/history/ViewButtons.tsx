import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  views: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    border: 'none',
    padding: 0,
    margin: 0,
    '& > [aria-pressed="true"]': { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
  },
});

interface Views<Name extends string> {
  readonly label: string;
  /** The name of each view and the text of its button. */
  readonly views: Readonly<Record<Name, string>>;
  readonly shown: Name;
  readonly onShow: (name: Name) => void;
}

/** One of several views is shown. */
export function ViewButtons<Name extends string>({ label, views, shown, onShow }: Views<Name>) {
  return (
    <fieldset className={useStyles().views} aria-label={label}>
      {(Object.keys(views) as Name[]).map(name => (
        <Button key={name} size="small" aria-pressed={name === shown} onClick={() => onShow(name)}>
          {views[name]}
        </Button>
      ))}
    </fieldset>
  );
}

import { describe, expect, it } from 'vitest';
import { PLAIN_HOUSE_STYLE } from '../../../../../shared/sheet/plan/houseStyle.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { checkedPane } from '../../paneSession.ts';

const STYLE = {
  ...PLAIN_HOUSE_STYLE,
  council: 'London Borough of Havering',
  classification: 'OFFICIAL',
  font: 'Calibri',
  paper: 'A3',
  heading: { fill: '#1d3557', fontColour: '#ffffff' },
} as const;

describe('the house style of a council', () => {
  it('is kept in the workbook and used for every later formatting', async () => {
    const model = await shortModel();
    const session = await checkedPane(model);
    await session.actions.chooseHouseStyle(STYLE);
    expect(session.said()).toContain('The workbook keeps this style.');
    await session.actions.formatReport();
    const heading = session.open().report.layout.body.row;
    expect(model.sheets[0]?.look(heading, 0).fill?.toLowerCase()).toBe('#1d3557');

    const reopened = aPane(model);
    await reopened.actions.loadReport();
    await reopened.actions.checkReport();
    expect(reopened.checked().houseStyle).toEqual(STYLE);
    expect(JSON.stringify(reopened.checked().plans[0]?.plan.page.footer)).toContain('OFFICIAL');
    expect(reopened.checked().changes).toBe(0);
  });

  it('with colours that cannot be read is refused, and the style before it stays', async () => {
    const session = await checkedPane(await shortModel());
    await session.actions.chooseHouseStyle({
      ...STYLE,
      section: { fill: '#ffffff', fontColour: '#999999' },
    });
    expect(session.said()).toBe(
      'The sections would be hard to read: their contrast is 2.8 to 1, and 4.5 is needed. Choose a darker text or a paler background.',
    );
    expect(session.checked().houseStyle).toEqual(PLAIN_HOUSE_STYLE);
  });

  it('that another program wrote is not used', async () => {
    const model = await shortModel();
    model.settings.set('house-style', { font: 'Wingdings' });
    const session = await checkedPane(model);
    expect(session.checked().houseStyle).toEqual(PLAIN_HOUSE_STYLE);
  });
});

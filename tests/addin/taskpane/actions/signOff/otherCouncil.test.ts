import { describe, expect, it } from 'vitest';
import { aCouncilsRecord } from '../../../aCouncilsRecord.ts';
import { aPane, shortModel } from '../../aPane.ts';
import { readyPane, type } from '../../paneSession.ts';

const ASKED =
  'The sheet names Kent County Council, and you are signed in to London Borough of Havering. Say that the report is London Borough of Havering’s before it is signed off, or open the right workbook.';

/** The sample under another council's title. */
async function titledFor(title: string) {
  const model = await shortModel();
  type(model, { row: 0, column: 0 }, title);
  return model;
}

describe('a sheet titled for another council', () => {
  it('is not signed off before a person says, once, whose report it is', async () => {
    const council = await aCouncilsRecord({});
    const model = await titledFor('Kent County Council, Appendix 1');
    const session = await readyPane(model, council.record);
    await session.actions.signOff();
    expect(session.said()).toBe(ASKED);
    expect(council.held).toEqual([]);

    await session.actions.confirmCouncil();
    await session.actions.signOff();
    expect(session.said()).toContain('is signed off as revision 1');
    const reopened = aPane(model, council.record);
    await reopened.actions.loadReport();
    expect(reopened.open().confirmedCouncils).toEqual([{ code: 'E09000016', named: 'Kent County Council' }]);
  });

  it('is asked about again where the title then names a third council', async () => {
    const council = await aCouncilsRecord({});
    const model = await titledFor('Kent County Council, Appendix 1');
    const session = await readyPane(model, council.record);
    await session.actions.confirmCouncil();
    type(model, { row: 0, column: 0 }, 'Leeds City Council');
    await session.actions.checkReport();
    await session.actions.signOff();
    expect(session.said()).toContain('The sheet names Leeds City Council');
  });

  it.each(['Havering Council, Appendix 1', 'Appendix 1: Corporate Performance'])(
    'is not what %j is',
    async title => {
      const council = await aCouncilsRecord({});
      const session = await readyPane(await titledFor(title), council.record);
      await session.actions.signOff();
      expect(session.said()).toContain('is signed off as revision 1');
    },
  );

  it('needs no answer from a person who is not signed in', async () => {
    const session = await readyPane(await titledFor('Kent County Council'));
    await session.actions.confirmCouncil();
    expect(session.open().confirmedCouncils).toEqual([]);
  });
});

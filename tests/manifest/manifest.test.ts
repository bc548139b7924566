import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionsMetadata, withFunctionHelp } from '../../addin/functions/functionsMetadata.ts';
import { deploymentFiles, deploymentOrigin, production, trial } from '../../manifest/deployment.ts';
import { LOCAL } from '../../manifest/environment.ts';
import { manifestVersion } from '../../manifest/manifestVersion.ts';
import { manifestXml } from '../../manifest/manifestXml.ts';

// Microsoft's validator is an online service. These tests check what can be checked offline.
const LONGEST = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 } as const;
/** By element, and where one name has several by xsi:type ([MS-OWEMXML]). */
const ORDER = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  'Host Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Icon: ['bt:Image', 'bt:Image', 'bt:Image'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const functions = functionsMetadata(LOCAL.origin);
const SITE = production('https://outturn.example.gov.uk');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const parse = (xml: string) =>
  new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
const elements = (xml: string, name: string): Element[] => [...parse(xml).getElementsByTagName(name)];
const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const everyElement = (xml: string): Element[] => elements(xml, '*');
const committed = readFileSync('manifest.xml', 'utf8');

describe('the manifest', () => {
  it('is the one that its template makes for this machine', () => {
    expect(committed).toBe(manifestXml(LOCAL, version));
  });

  it('declares every resource id that it uses, and no other', () => {
    const declared = everyElement(committed)
      .filter(e => e.hasAttribute('id') && e.hasAttribute('DefaultValue'))
      .map(e => e.getAttribute('id'));
    const used = everyElement(committed)
      .filter(e => e.hasAttribute('resid'))
      .map(e => e.getAttribute('resid'));
    expect(new Set(declared)).toEqual(new Set(used));
    expect(new Set(declared).size).toBe(declared.length);
    for (const id of declared) expect(id?.length).toBeLessThanOrEqual(32);
  });

  it.each(Object.entries(LONGEST))('keeps %s within %i characters', (list, longest) => {
    for (const environment of [LOCAL, SITE]) {
      const [resources] = elements(manifestXml(environment, version), `bt:${list}`);
      const values = children(resources as Element).map(e => e.getAttribute('DefaultValue') ?? '');
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(value.length).toBeLessThanOrEqual(longest);
    }
  });

  it('uses https only, and never localhost once deployed', () => {
    expect(committed).not.toContain('"http://localhost');
    expect(manifestXml(SITE, version)).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  it('runs the functions and the pane in one shared runtime that outlives the pane', () => {
    const [runtime] = elements(committed, 'Runtime');
    const [functionFile] = elements(committed, 'FunctionFile');
    const page = elements(committed, 'Page').flatMap(children)[0];
    const pane = elements(committed, 'Action').flatMap(children)[0];
    expect(runtime?.getAttribute('lifetime')).toBe('long');
    expect(new Set([runtime, functionFile, page, pane].map(e => e?.getAttribute('resid'))).size).toBe(1);
  });

  it.each(Object.entries(ORDER))('keeps the order that the schema sets in %s', (name, order) => {
    const [type, kind] = name.split(' ');
    const found = elements(committed, type as string).filter(
      e => kind === undefined || e.getAttribute('xsi:type') === kind,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) expect(children(element).map(e => e.tagName)).toEqual(order);
  });

  it('has a name and a description within the store’s limits', () => {
    for (const { name } of [LOCAL, SITE, trial(SITE.origin)]) expect(name.length).toBeLessThanOrEqual(30);
    const [description] = elements(committed, 'Description');
    expect(description?.getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(250);
  });

  it('has a unique element id for each group and button', () => {
    const ids = ['Group', 'Control']
      .flatMap(name => elements(committed, name))
      .map(e => e.getAttribute('id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z][\w.]{0,124}$/);
  });

  it('requires the requirement sets that the pane is written for, and no newer ones', () => {
    const sets = elements(committed, 'Set').map(e => [e.getAttribute('Name'), e.getAttribute('MinVersion')]);
    expect(Object.fromEntries(sets)).toEqual({
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
      ExcelApi: '1.12',
    });
  });

  it('names functions that exist under a namespace of three letters or more', () => {
    const namespace = elements(committed, 'bt:String')
      .find(e => e.getAttribute('id') === 'Functions.Namespace')
      ?.getAttribute('DefaultValue');
    expect(namespace).toMatch(/^[A-Z][A-Z_]{2,31}$/);
    expect(functions.functions.map(f => f.id)).toEqual(expect.arrayContaining(['RAG', 'DOT']));
  });

  it('gives production and test copies different ids, names and namespaces', () => {
    const copies = [SITE, trial(SITE.origin)];
    for (const part of ['id', 'name', 'namespace'] as const)
      expect(new Set(copies.map(copy => copy[part])).size).toBe(2);
  });
});

describe('the version of the manifest', () => {
  it.each([
    ['1.0.0', '1.0.0.0'],
    ['9999.12.345', '9999.12.345.0'],
    ['2.3.4-rc.1', '2.3.4.0'],
    ['2.3.4+build', '2.3.4.0'],
  ])('of package version %s is %s', (packageVersion, expected) => {
    expect(manifestVersion(packageVersion)).toBe(expected);
  });

  it.each(['0.1.0', '10000.0.0', '01.0.0', '1.0', '1.0.0.0', 'v1.0.0', '1.100000.0', '1.0.100000', ''])(
    'cannot come from package version "%s"',
    packageVersion => {
      expect(() => manifestVersion(packageVersion)).toThrow('the first part is 1 to 9999');
    },
  );

  it('is the one of package.json', () => {
    expect(elements(committed, 'Version')[0]?.textContent).toBe(`${version}.0`);
  });
});

describe('the id of a deployed add-in', () => {
  // From another implementation of UUID version 5, in the namespace for addresses.
  it.each([
    ['production', SITE.id, '472a27eb-936d-5314-9ccf-c84eb34550d2'],
    ['test', trial(SITE.origin).id, '966eea14-2fbd-599b-bfe1-44c424ecd0db'],
  ])('is a UUID version 5 of its origin and copy: %s', (_, id, expected) => {
    expect(id).toBe(expected);
  });

  it('is a UUID of variant 1 and version 5 for any origin, and different from any other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.domain(), { minLength: 1, maxLength: 5 }), hosts => {
        const ids = hosts.map(host => `https://${host}`).flatMap(at => [production(at).id, trial(at).id]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids)
          expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });

  it('does not change with the version, or with how the address was typed', () => {
    const idOf = (typed: string, of: string) => {
      const files = deploymentFiles(deploymentOrigin(typed) ?? '', of, functions);
      return elements(files['manifest.production.xml'] ?? '', 'Id')[0]?.textContent;
    };
    expect(idOf('https://outturn.example.gov.uk', '1.0.0')).toBe(SITE.id);
    expect(idOf('https://Outturn.Example.gov.uk:443/taskpane.html', '2.7.1')).toBe(SITE.id);
  });
});

describe('a deployment', () => {
  const files = deploymentFiles(SITE.origin, version, functionsMetadata(SITE.origin));

  it('uses its own address in its manifests and in functions.json', () => {
    for (const text of Object.values(files)) {
      expect(text).toContain(SITE.origin);
      expect(text).not.toMatch(/localhost|127\.0\.0\.1/);
    }
  });

  it('changes only the help addresses in functions.json', () => {
    const deployed = JSON.parse(files['addin/functions.json'] ?? '') as typeof functions;
    const helpUrls = deployed.functions.map(({ helpUrl }) => helpUrl);
    for (const url of helpUrls) expect(url.startsWith(`${SITE.origin}/help.html#kpi-`)).toBe(true);
    expect(helpUrls.slice(0, 4)).toEqual([
      `${SITE.origin}/help.html#kpi-rag`,
      `${SITE.origin}/help.html#kpi-dot`,
      `${SITE.origin}/help.html#kpi-ragwhy`,
      `${SITE.origin}/help.html#kpi-dotwhy`,
    ]);
    const withoutHelp = (all: typeof functions) => all.functions.map(({ helpUrl, ...rest }) => rest);
    expect(withoutHelp(deployed)).toEqual(withoutHelp(functions));
  });

  it('links each function to its entry on the help page', () => {
    const help = withFunctionHelp(readFileSync('addin/public/help.html', 'utf8'));
    for (const { helpUrl } of functions.functions) {
      expect(help).toContain(`id="${new URL(helpUrl).hash.slice(1)}"`);
    }
  });

  it.each([
    'http://outturn.example.gov.uk',
    'https://localhost:3443',
    'https://127.0.0.1',
    'https://[::1]',
    'outturn',
    '',
  ])('cannot be at "%s"', address => {
    expect(deploymentOrigin(address)).toBeNull();
  });

  it('is an origin, without the path that was typed', () => {
    expect(deploymentOrigin('https://outturn.example.gov.uk/taskpane.html?x')).toBe(SITE.origin);
  });
});

describe('the icons', () => {
  const addresses = [...committed.matchAll(/"[^"]*\/(icons\/outturn-(\d+)\.png)"/g)];
  it.each(addresses.map(([, path, size]) => [path, Number(size)] as const))(
    '%s is %i pixels square',
    (path, size) => {
      const png = readFileSync(`addin/public/${path}`);
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      // IHDR follows the eight bytes of signature and eight of chunk header.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    },
  );

  it('have the sizes that Excel shows', () => {
    expect(new Set(addresses.map(([, , size]) => size))).toEqual(new Set(['16', '32', '64', '80']));
  });
});

/**
 * Functions that are newer than the file format: a file holds their names with a prefix, and a name without it is #NAME? to
 * Excel until somebody types the formula again ([MS-XLSX] 2.3.3, future functions). LET, LAMBDA and those that take a LAMBDA
 * are not here: a file marks the names inside them too.
 */
const FUTURE_FUNCTIONS =
  'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
  'BITOR BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST ' +
  'CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS ' +
  'DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH ' +
  'FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT ' +
  'GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH ' +
  'IMSINH IMTAN ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST ' +
  'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC ' +
  'PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ RRI SEC ' +
  'SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE ' +
  'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE ' +
  'WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST';

/** By name in capitals: the prefix that a file gives it. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...FUTURE_FUNCTIONS.split(' ').map(name => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

const CALL = /(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;
const CALL_IN_FILE = /(?<![\w.])_xlfn\.(?:_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/gi;

/** "SORT(A1:A3)" as a file holds it. `text` is a part of a formula outside its quotes. */
export const withPrefixes = (text: string): string =>
  text.replace(CALL, name => {
    const prefix = PREFIXES.get(name.toUpperCase());
    return prefix === undefined ? name : prefix + name.toUpperCase();
  });

/** "_xlfn._xlws.SORT(A1:A3)" as a person sees it. */
export const withoutPrefixes = (text: string): string =>
  text.replace(CALL_IN_FILE, (found, name: string) => (PREFIXES.has(name.toUpperCase()) ? name : found));

/** Excel shows a number of no particular format in eleven characters, the point and a leading zero among them. */
const GENERAL_WIDTH = 11;

export function generalText(value: number): string {
  const size = Math.abs(value);
  // Most numbers of a large sheet are whole.
  if (Number.isInteger(value) && size < 1e11) return String(value);
  if (!Number.isFinite(value) || size >= 1e11 || (size !== 0 && size < 1e-9))
    return String(value).toUpperCase();
  const decimals = Math.max(0, GENERAL_WIDTH - 1 - String(Math.trunc(size)).length);
  const text = roundedText(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/**
 * Prints numbers in a format of digits, thousands, percent signs, scaling commas and literal text: `£#,##0.0,,"m"`. The
 * format is taken apart once.
 */
export function formattedNumbers(format: string): (value: number) => string {
  const { prefix, digits, suffix } = dissect(format);
  const [before, after] = [literal(prefix), literal(suffix)];
  if (digits === '') return () => before;
  if (/[eE/]/.test(digits)) return generalText;
  const [whole = '', fraction = ''] = digits.split('.');
  const places = fraction.replace(/[^#0?]/g, '');
  const scale = scaleOf(format);
  const leastDigits = whole.split('0').length - 1;
  const isGrouped = /[#0?],+[#0?]/.test(whole);
  return value => {
    const text = roundedText(value * scale, places.length);
    const [wholeDigits = '', fractionDigits = ''] = text.replace('-', '').split('.');
    const padded = wholeDigits.padStart(leastDigits, '0');
    const grouped = isGrouped ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
    const kept = withoutOptionalZeros(fractionDigits, places);
    const sign = text.startsWith('-') ? '-' : '';
    return `${sign}${before}${grouped}${kept === '' ? '' : `.${kept}`}${after}`.trim();
  };
}

/**
 * What a number is multiplied by to be shown: a hundred for each percent sign, a thousandth for each comma at the end.
 */
export function scaleOf(format: string): number {
  const { prefix, digits, suffix } = dissect(format);
  const percents = `${prefix}${suffix}`.replace(QUOTED, '').split('%').length - 1;
  const thousands = /,*$/.exec(digits)?.[0].length ?? 0;
  return 100 ** percents / 1000 ** thousands;
}

/** The digits of a format, and what comes before and after them. Quoted text and escapes do not count as digits. */
function dissect(format: string): {
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
} {
  const match =
    /^((?:"[^"]*(?:"|$)|[\\_*](?:.|$)|[^#0?."\\_*])*)([#0?][#0?,]*(?:\.[#0?]*)?,*|\.[#0?]+)?(.*)$/s.exec(
      format,
    );
  const [, prefix = '', digits = '', rest = ''] = match ?? [];
  const exponentOrFraction = /^ ?(?:[eE][+-]0+|[#?]*\/[#?\d]+)/.exec(rest)?.[0] ?? '';
  return { prefix, digits: digits + exponentOrFraction, suffix: rest.slice(exponentOrFraction.length) };
}

/** Text in quotes, an escaped character, and the width of one to leave or to fill with. */
const QUOTED = /"([^"]*)"|\\(.)|_.|\*./g;

function literal(text: string): string {
  return text.replace(QUOTED, (_, quoted = '', escaped = '') => quoted + escaped);
}

/** "0.##" drops the zeros at its end, "0.00" keeps them. */
function withoutOptionalZeros(digits: string, places: string): string {
  const required = places.lastIndexOf('0') + 1;
  const end = digits.slice(required).replace(/0+$/, '');
  return digits.slice(0, required) + end;
}

/** Excel keeps so many digits of a number. */
const KEPT_DIGITS = 15;

/** As Excel rounds: half away from zero, on the fifteen digits that it keeps, so that 1.005 is 1.01. */
export function roundedText(value: number, decimals: number): string {
  // A percentage of a number near the largest overflows; Excel holds no such number in a cell.
  if (!Number.isFinite(value)) return '#NUM!';
  const [digits = '', exponent = '0'] = Math.abs(value)
    .toExponential(KEPT_DIGITS - 1)
    .replace('.', '')
    .split('e');
  const scaled = Number(exponent) + 1 + decimals;
  const rounded = roundedDigits(digits, scaled);
  const text = rounded.padStart(decimals + 1, '0');
  const sign = value < 0 && rounded !== '0' ? '-' : '';
  return `${sign}${text.slice(0, text.length - decimals)}${decimals > 0 ? `.${text.slice(-decimals)}` : ''}`;
}

/** The first `count` of the kept digits, rounded; zeros follow the last. */
function roundedDigits(digits: string, count: number): string {
  if (count < 0 || Number(digits) === 0) return '0';
  if (count >= KEPT_DIGITS) return digits.padEnd(count, '0');
  const roundsUp = Number(digits[count]) >= 5;
  return String(Number(digits.slice(0, count)) + (roundsUp ? 1 : 0));
}

import {
  DARK_CHART,
  FORCED_CHART,
  LIGHT_CHART,
  paletteVariables,
} from '../../../shared/record/history/chart/chartPalettes.ts';

/** The variables of a palette, as a style declares them. */
const declared = (palette: typeof LIGHT_CHART): string =>
  Object.entries(paletteVariables(palette))
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ');

/** The pages' only style: the reader's own colours where they chose some, and no wider than a small phone. */
export const STYLE = `
:root { color-scheme: light dark; --line: #c8c8c8; --quiet: #555; --panel: #f6f6f6; --link: #0b57a4;
  --green: #0b6a0b; --yellow: #6b5900; --amber: #8a5300; --red: #b10e1c; --blue: #0f548c; }
@media (prefers-color-scheme: dark) { :root { --line: #555; --quiet: #b9b9b9; --panel: #262626; --link: #8cc4ff;
  --green: #8fdc8f; --yellow: #f2e27a; --amber: #ffc36b; --red: #ff9c9c; --blue: #9ecbff; } }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1rem; max-width: 80rem; overflow-wrap: break-word;
  background: Canvas; color: CanvasText; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; justify-content: space-between;
  border-bottom: 1px solid var(--line); padding-bottom: 0.75rem; margin-bottom: 1.5rem; }
header p, header form { margin: 0; }
h1 { font-size: 1.625rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
a { color: var(--link); }
a, button { text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
thead th { white-space: nowrap; }
tbody th[scope=rowgroup] { background: var(--panel); padding-left: 0.5rem; }
tbody th[scope=row] { font-weight: 400; }
.wide th[scope=row] { min-width: 14rem; }
td.text { min-width: 16rem; }
td, dd { white-space: pre-line; }
small { display: block; color: var(--quiet); font-size: 0.875rem; min-width: 9rem; }
.rating { font-weight: 700; }
.GREEN { color: var(--green); } .YELLOW { color: var(--yellow); } .AMBER { color: var(--amber); } .RED { color: var(--red); } .BLUE { color: var(--blue); }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.25rem 1rem; margin: 1rem 0; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: 0.5rem 1.25rem; border-radius: 0.375rem; cursor: pointer;
  border: 1px solid var(--link); background: var(--link); color: Canvas; }
textarea { width: 100%; max-width: 40rem; }
.choice { display: inline-block; margin-right: 0.5rem; }
select { min-height: 2.75rem; }
.plain { list-style: none; padding: 0; }
.plain a { display: inline-block; padding: 0.25rem 0; }
button.second { background: none; color: var(--link); }
label { display: block; font-weight: 600; }
textarea, select { font: inherit; max-width: 100%; padding: 0.5rem; border: 1px solid var(--quiet); border-radius: 0.375rem;
  background: Canvas; color: CanvasText; }
figure.chart, .spark { ${declared(LIGHT_CHART)} }
figure.chart { margin: 0 0 1rem; }
.spark svg { width: 96px; height: 28px; }
.choices { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; padding-bottom: 1rem; }
.choices label { max-width: 100%; }
.choices select { display: block; max-width: min(18rem, 100%); }
@media (max-width: 40rem) { .wide th[scope=row] { min-width: 9rem; } }
[class^=heat-] { padding-left: 0.5rem; white-space: nowrap; }
.heat-1 { background: color-mix(in srgb, var(--red) 12%, Canvas); } .heat-2 { background: color-mix(in srgb, var(--red) 22%, Canvas); }
.heat-3 { background: color-mix(in srgb, var(--red) 32%, Canvas); font-weight: 700; } .heat-4 { background: color-mix(in srgb, var(--red) 42%, Canvas); font-weight: 700; }
@media (prefers-color-scheme: dark) { figure.chart, .spark { ${declared(DARK_CHART)} } }
.chart .wide svg { max-width: 45rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart .narrow svg { max-width: 30rem; }
.chart .wide { display: none; }
@media (min-width: 40rem) { .chart .narrow { display: none; } .chart .wide { display: block; } }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; margin: 0.5rem 0; }
.key svg { display: inline-block; width: 26px; height: 14px; }
figcaption p { margin: 0.25rem 0; }
tr:target { outline: 3px solid var(--link); outline-offset: -3px; }
header button { background: none; color: var(--link); border: none; padding: 0; min-height: 1.5rem; font-weight: 400;
  text-decoration: underline; }
@media (forced-colors: active) { figure.chart, .spark { ${declared(FORCED_CHART)} } .rating { color: CanvasText; } button { border: 2px solid ButtonText; color: ButtonText; } }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { header form, .scroll + form, .order { display: none; } .scroll { overflow: visible; }
  thead { display: table-header-group; } tr { break-inside: avoid; } h2, th[scope=rowgroup] { break-after: avoid; } }
`;

/** Words that take a sentence to another time, place or plan, of which the row says nothing. */
const ELSEWHERE =
  /\b(?:last (?:year|quarter|month|time)|previous(?:ly)?|prior|a year (?:ago|earlier|before)|at this (?:point|stage|time) in|england|london|national(?:ly)?|nation|regional(?:ly)?|region|neighbours?|elsewhere|other (?:boroughs|councils|authorities)|next (?:year|quarter)|forecast|projected|expected|would|if|nearly all|by (?:march|year end|the end))\b/i;

export function speaksOfElsewhere(text: string): boolean {
  return ELSEWHERE.test(text);
}

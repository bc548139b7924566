/** Words for another time, place or plan, which the row does not cover. */
const ELSEWHERE =
  /\b(?:last (?:year|quarter|month|time)|previous(?:ly)?|prior|a year (?:ago|earlier|before)|at this (?:point|stage|time) in|england|london|national(?:ly)?|nation|regional(?:ly)?|region|neighbours?|elsewhere|other (?:boroughs|councils|authorities)|next (?:year|quarter)|forecast|projected|expected|would|if|nearly all|by (?:march|year end|the end))\b/i;

export function speaksOfElsewhere(text: string): boolean {
  return ELSEWHERE.test(text);
}

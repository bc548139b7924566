/**
 * A page as people read it, line by line: a link with its address, a button in brackets, no style. Moments and hashes are
 * left out, since each run has others.
 */
export function pageText(page: string): string[] {
  return page
    .replace(/[\s\S]*<body>/, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<a href="([^"]*)">(.*?)<\/a>/g, '$2 ($1)')
    .replaceAll(/<button[^>]*>(.*?)<\/button>/g, '[$1]')
    .replaceAll(/<option[^>]*?( selected)?>(.*?)<\/option>/g, ' $2$1 ')
    .replaceAll(/<(?:\/?(?:span|label|select|input)\b)[^>]*>/g, '')
    .replaceAll(/<\/?(?:td|th)\b[^>]*>/g, '|')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll(/\d{1,2} \w+ 20\d\d at \d\d:\d\d/g, 'MOMENT')
    .replaceAll(/\b[0-9a-f]{16}…/g, 'HASH…')
    .split('\n')
    .map(line =>
      line
        .replaceAll(/\|[\s|]*\|/g, '|')
        .replaceAll(/ +/g, ' ')
        .trim(),
    )
    .filter(line => line !== '' && line !== '|');
}

import type { Reading } from '../../lib/model/reading';

/** What was read, as plain text: the lines of each section counted, then what the panel shows. */
export function readingAsText(reading: Reading | undefined, panelText: string): string {
  const panel = panelText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'Show in the page:');
  if (!reading) return panel.join('\n');
  const counts = new Map<string, number>();
  for (const { section } of reading.segments) counts.set(section, (counts.get(section) ?? 0) + 1);
  const sections = [...counts].map(([section, count]) => `${section} ${count}`).join(', ');
  return [
    reading.title ?? 'Untitled posting',
    [reading.company, reading.place].filter(Boolean).join(' · '),
    `${reading.url}, language ${reading.language}, ${reading.facets.length} points`,
    `Lines by section: ${sections}`,
    '',
    'The panel:',
    ...panel.map((line) => `  ${line}`),
  ].join('\n');
}

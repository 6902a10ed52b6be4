/** What is read over a page, in English. */
import { formatDayEn, formatSpanEn } from './days-en.ts';
import type { PageWords } from './page-zh.ts';
import { plural } from './plural.ts';

export const pageEn: PageWords = {
  types: { agency: 'Agencies', date: 'Dates', measure: 'Measures', document: 'Documents' },
  annotations: 'Annotations',
  kinds: {
    ban: 'Ban',
    'phase-out': 'Phase-out',
    limit: 'Limit',
    require: 'Requirement',
    promote: 'Promotion',
    support: 'Support',
    enforce: 'Enforcement',
  },
  day: formatDayEn,
  span: formatSpanEn,
  unknownDay: 'The text names no day',
  daysAway: (days) =>
    days === 0 ? 'today' : days > 0 ? `in ${plural(days, 'day')}` : `${plural(-days, 'day')} ago`,
  deadline: 'Deadline',
  card: {
    label: 'About this mark',
    fullName: 'Full name',
    value: 'Date',
    kind: 'Kind',
    by: 'Ordered by',
    due: 'Due',
    under: 'Under',
    duty: 'Responsible',
    limit: 'Time limit',
    number: 'Number',
    draft: 'A draft for comment, not final',
    title: 'Full title',
    alsoIn: (count) => `Also in ${plural(count, 'kept article')}`,
    annotate: 'Annotate',
    copy: 'Copy as quotation',
    copied: 'Copied',
    copyFailed: 'The browser did not let us copy; select the words and copy them',
    close: 'Close',
  },
  selection: {
    label: 'Selected words',
    annotate: 'Annotate',
    highlight: 'Highlight',
    outside: 'The selected words are not part of the article: select words of its text.',
    turnOff: 'Do not show this button (the popup turns it on again)',
  },
  versions: {
    label: 'Changed since it was kept',
    differs: (day, count) => `${plural(count, 'difference')} from the version kept on ${day}`,
    cutShort: 'The page shows only part of the text: the kept version is longer and stays.',
    keepThis: 'Keep the text as it is now',
    same: 'The texts are the same.',
    left: (count) => `${plural(count, 'more difference')} not listed.`,
    close: 'Put this notice away',
  },
  why: {
    'site-off': 'Marking is switched off for this site.',
    failed: 'Reading this page went wrong. Reload it and try again; your annotations are safe.',
    'no-text': 'There is no text to mark here. If the content is a picture or a file, open a text version.',
    'not-chinese': 'This does not look like a Chinese article. Meipi marks Chinese policy text only.',
    'no-article': 'This looks like a list or a home page. Open an article.',
  },
  failures: {
    updated:
      'The extension was updated: reload the page before writing on. Your words are still here; copy them first.',
    unreachable: 'The extension does not answer; trying again. Your words are still here.',
    'newer-database':
      'The annotations here were written by a newer Meipi. Update the extension first; nothing was altered.',
    'storage-full':
      'The disk is full; nothing was saved. Free some space and try again; your words are still here.',
    storage: 'Saving failed; trying again. Your words are still here; copy them if you like.',
    refused: 'The request was refused. Reload the page and try again.',
  },
};

/**
 * How marks look: the reader's own conventions for print (a line under names, a wavy one under titles), two cues for each
 * kind, colour and line. `::highlight` takes colours and text decorations only.
 */
interface Ink {
  agency: string;
  document: string;
  date: string;
  measureTint: string;
  measureLine: string;
  strongTint: string;
  strongLine: string;
  annotationTint: string;
  annotationLine: string;
  pointedTint: string;
}

const onLight: Ink = {
  agency: '#2f5d8a',
  document: '#7a4fa3',
  date: '#b3720a',
  measureTint: 'rgb(46 160 90 / 8%)',
  measureLine: 'rgb(46 140 90 / 35%)',
  strongTint: 'rgb(46 160 90 / 19%)',
  strongLine: 'rgb(30 120 70 / 80%)',
  annotationTint: 'rgb(226 75 48 / 13%)',
  annotationLine: '#c8371f',
  pointedTint: 'rgb(255 196 0 / 55%)',
};

const onDark: Ink = {
  agency: '#8fbbe8',
  document: '#c9a6ee',
  date: '#efb44d',
  measureTint: 'rgb(90 210 140 / 12%)',
  measureLine: 'rgb(110 210 150 / 40%)',
  strongTint: 'rgb(90 210 140 / 25%)',
  strongLine: 'rgb(110 220 150 / 85%)',
  annotationTint: 'rgb(255 110 80 / 22%)',
  annotationLine: '#ff8a6e',
  pointedTint: 'rgb(255 196 0 / 45%)',
};

/** Style sheet text for all layers of page/paint.ts. */
export function marksStyle(dark: boolean): string {
  const ink = dark ? onDark : onLight;
  return `
::highlight(meipi-agency) { text-decoration: underline solid 1px ${ink.agency}; text-underline-offset: 0.22em }
::highlight(meipi-document) { text-decoration: underline wavy 1px ${ink.document}; text-underline-offset: 0.22em }
::highlight(meipi-date) { text-decoration: underline dashed 1px ${ink.date}; text-underline-offset: 0.22em }
::highlight(meipi-measure) {
  background-color: ${ink.measureTint};
  text-decoration: underline dotted 1px ${ink.measureLine}; text-underline-offset: 0.36em
}
::highlight(meipi-measure-strong) {
  background-color: ${ink.strongTint};
  text-decoration: underline dotted 1px ${ink.strongLine}; text-underline-offset: 0.36em
}
::highlight(meipi-annotation) {
  background-color: ${ink.annotationTint};
  text-decoration: underline solid 2px ${ink.annotationLine}; text-underline-offset: 0.3em
}
::highlight(meipi-changed) { text-decoration: underline dotted 2px ${ink.annotationLine}; text-underline-offset: 0.3em }
::highlight(meipi-pointed) { background-color: ${ink.pointedTint} }
@media (prefers-contrast: more) {
  ::highlight(meipi-agency) { text-decoration-thickness: 2px }
  ::highlight(meipi-document) { text-decoration-thickness: 2px }
  ::highlight(meipi-date) { text-decoration-thickness: 2px }
  ::highlight(meipi-measure) { text-decoration-color: ${ink.strongLine} }
}`;
}

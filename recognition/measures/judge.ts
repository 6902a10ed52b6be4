/** Says whether an action is a measure: how it is opened, and the cues for and against it, added up. */
import type { Context } from './context.ts';
import { cuesAgainst, cuesFor, type View } from './cues.ts';
import { type Form, speaksDuty } from './opening.ts';
import type { ClauseReading } from './read-clause.ts';

/** Above 0 the action is taken for a measure. */
export function weigh(text: string, reading: ClauseReading, context: Context): number {
  const { subject } = reading;
  const view: View = {
    reading,
    context,
    span: text.slice(reading.start, reading.end),
    lead: text.slice(Math.min(reading.from, reading.start), reading.start),
    subject: subject ? text.slice(subject.start, subject.end) : '',
  };
  let sum = bias + weightOfForm[reading.form];
  if (reading.modal) sum += speaksDuty(reading.modal) ? weightOfDuty : weightOfIntent;
  for (const { weight, holds } of cuesFor) if (holds(view)) sum += weight;
  for (const { weight, holds } of cuesAgainst) if (sum > 0 && holds(view)) sum += weight;
  return sum;
}

const bias = -1;
const weightOfDuty = 2;
const weightOfIntent = 0.6;
/** How an action is opened says most about it. */
const weightOfForm: Record<Form, number> = {
  ban: 2,
  modal: 1.2,
  'modal-fronted': 1,
  bare: 0.8,
  'after-subject': 0.4,
  fronted: 0.3,
};

/**
 * The kind of a measure: what its verb says by itself, unless the verb is a plain one (加强, 实施, 提高 …) and the object says
 * more.
 */
import type { MeasureKind } from '../../model/mention.ts';
import { isIdeograph } from './clauses.ts';
import { type KindRule, kindRules } from './kind-rules.ts';
import type { ClauseReading } from './read-clause.ts';
import type { Word } from './words.ts';

export interface Kind {
  kind: MeasureKind;
  /** The rule that chose it; the verb's own kind where left out. */
  rule?: string;
}

const costs = /利率|税率|费率|首付|保证金|收费|价格|电价|缴费|门槛/u;

const sums = /元|标准|额度|限额|待遇|报销|补助|年限/u;

/** 由3%调整为2%: a cost that falls supports, one that rises limits, whatever else rises supports. */
function kindOfChange(span: string): Kind | undefined {
  const { from, to } =
    /[由从][^，\d]{0,4}(?<from>[\d.]+)[^，\d]*(?:调整|统一)?[为到至][^，\d]{0,4}(?<to>[\d.]+)/u.exec(span)
      ?.groups ?? {};
  if (from === undefined || to === undefined) return undefined;
  const falls = Number(to) < Number(from);
  if (!costs.test(span))
    return falls || !sums.test(span) ? undefined : { kind: 'support', rule: 'raises by figures' };
  return { kind: falls ? 'support' : 'limit', rule: 'changes a cost by figures' };
}

const changes = /^(?:调整|提高|提升|上调|增加|降低|下调)/u;

/** What binds: the modal that governs the clause; `someone`: somebody else than the speaker must act. */
export interface Binding {
  modal?: Word;
  someone: boolean;
}

/** `end`: where the measure ends, its tail left out. */
export function chooseKind(text: string, reading: ClauseReading, end: number, binding: Binding): Kind {
  const { predicate } = reading;
  const modal = binding.modal?.text ?? '';
  const object = objectOf(text, reading, end);
  const front = text.slice(reading.start, predicate?.start ?? reading.start);
  const change = changes.test(predicate?.text ?? '')
    ? kindOfChange(text.slice(reading.start, end))
    : undefined;
  if (change) return change;
  const rule = rulesOf(predicate).find(
    (rule) =>
      (rule.modal?.test(modal) ?? true) &&
      (!rule.duty || binding.someone) &&
      (rule.front?.test(front) ?? true) &&
      (rule.object?.test(object) ?? true),
  );
  return rule ? { kind: rule.kind, rule: rule.name } : { kind: kindOfVerb(reading) };
}

const lightVerbs = new Set('予以 给予 进行 加以 开始 继续 组织 联合开展 组织开展'.split(' '));

/** 予以取缔, 进行整改: the verb behind a light one counts. */
function kindOfVerb({ predicate, words }: ClauseReading): MeasureKind {
  if (predicate && lightVerbs.has(predicate.text)) {
    const next = words.find(({ start }) => start >= predicate.end);
    if (next?.kind && next.start === predicate.end) return next.kind;
  }
  return predicate?.kind ?? 'require';
}

/** The rules that hold for each listed verb, found once. */
const rulesByVerb = new Map<string, readonly KindRule[]>();

function rulesOf(predicate: Word | undefined): readonly KindRule[] {
  const verb = predicate?.text ?? '';
  const known = rulesByVerb.get(verb);
  if (known) return known;
  const holding = kindRules.filter(
    (rule) => (rule.verb?.test(verb) ?? true) && (!rule.of || rule.of === predicate?.kind),
  );
  if (predicate?.kind) rulesByVerb.set(verb, holding);
  return holding;
}

function endsApart(words: string): boolean {
  return !isIdeograph(words.charCodeAt(words.length - 1)) && /[）)\s]$/u.test(words);
}

/** Behind the verb to the end of its clause; where nothing stands there, what stands before it. */
function objectOf(text: string, { start, predicate, form }: ClauseReading, end: number): string {
  if (!predicate) return '';
  const rest = text.slice(predicate.end, end);
  const comma = rest.search(/[，,]/u);
  const behind = comma < 0 ? rest : rest.slice(0, comma);
  const front = text.slice(start, predicate.start);
  const whole =
    form.endsWith('fronted') || (front !== '' && /^[对将把向为给]/u.test(front)) ? front + behind : behind;
  const object = endsApart(whole) ? whole.replace(/[（(][^（）()]*[）)]$/u, '').trim() : whole;
  return object === '' ? front : object;
}

/** The kind of a measure: its predicate's, unless the object says more than the verb. */
import type { MeasureKind } from '../../model/mention.ts';
import type { ClauseReading } from './read-clause.ts';

interface KindRule {
  rule: string;
  kind: MeasureKind;
  pattern: RegExp;
}

const byWords: KindRule[] = [
  { rule: 'ban', kind: 'ban', pattern: /不得|不予|严禁|禁止|不准|不允许|不再受理/u },
];

export function chooseKind(reading: ClauseReading, span: string): MeasureKind {
  for (const { kind, pattern } of byWords) if (pattern.test(span)) return kind;
  const verb = reading.predicate?.kind ?? 'promote';
  if (verb === 'promote' || verb === 'require') {
    if (/监管|执法|整治|检查|查处|处罚|打击|治理专项|专项治理|整改|监督|问责|督查|违法|违规/u.test(span))
      return 'enforce';
    if (/补贴|补助|资金|贷款|减税|减免|费率|首付|利率|负担|融资|扶持|优惠|奖励/u.test(span)) return 'support';
    if (/管控|限制|双控|总量控制/u.test(span)) return 'limit';
    if (/退出|淘汰|清退|关停|关闭|拆除/u.test(span)) return 'phase-out';
  }
  if (
    verb === 'support' &&
    /降低|下调|降/u.test(reading.predicate?.text ?? '') &&
    /比重|能耗|排放|强度|产能/u.test(span)
  )
    return 'limit';
  if (verb === 'promote' && reading.modal && /应|须|必/u.test(reading.modal.text)) return 'require';
  return verb;
}

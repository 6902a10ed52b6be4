import { expect, it } from 'vitest';
import { recognize } from '../../../recognition/recognize.ts';

/** The limits of a text's measures, as said. */
function limitsIn(text: string): string[] {
  const measures = recognize(text, { publishedOn: '2024-05-01' }).filter(
    (mention) => mention.type === 'measure',
  );
  return measures.flatMap(({ limit }) => (limit ? [text.slice(limit.start, limit.end)] : []));
}

it.each([
  ['行政机关应当自受理申请之日起20个工作日内作出决定。', ['自受理申请之日起20个工作日内']],
  ['各县（市、区）要在通知印发后15日内上报实施细则。', ['通知印发后15日内']],
  ['企业应当自本办法施行之日起六个月内完成备案。', ['自本办法施行之日起六个月内']],
  ['市财政局要求，各单位应当在2024年6月底前报送结果。', []],
  ['各地要加快建设县内普惠托育设施。', []],
])('keeps the limit of %s as it is said', (text, limits) => {
  expect(limitsIn(text)).toEqual(limits);
});

it('gives a limit to the measure it stands at, not to the next', () => {
  expect(limitsIn('登记机关应当自收到材料之日起5日内办结登记。各地要加快完善配套政策。')).toEqual([
    '自收到材料之日起5日内',
  ]);
});

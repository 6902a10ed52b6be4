import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegions } from '../../../recognition/regions/read-regions.ts';
import { makeRegions } from '../../../scripts/make-regions.ts';

const regions = readRegions(1);
const { index } = regions;

/** The full name of a form, undefined where no region has it. */
function regionOf(form: string): string | undefined {
  return index.longest(form, form.length, 0, 1) === form.length ? regions.fullName(form) : undefined;
}

describe('regions', () => {
  it('are what the script makes of the package', () => {
    const path = new URL('../../../recognition/regions/regions.data.ts', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(makeRegions());
  });

  it.each([
    ['内蒙古', '内蒙古自治区'],
    ['海淀', '海淀区'],
    ['恩施州', '恩施土家族苗族自治州'],
    ['延边', '延边朝鲜族自治州'],
    ['雄安', '雄安新区'],
    ['香港', '香港特别行政区'],
    ['前郭尔罗斯', '前郭尔罗斯蒙古族自治县'],
    ['襄樊', '襄樊市'],
    ['赵县', '赵县'],
    ['吉林', '吉林省'],
    ['海南', '海南省'],
    ['朝阳', '朝阳市'],
    ['普陀', '普陀区'],
    ['龙港', '龙港'],
  ])('know %s as %s', (form, name) => {
    expect(regionOf(form)).toBe(name);
  });

  it.each(['会同', '公安', '合作', '资源', '城区', '市辖区', '赵'])('do not take %s for a place', (word) => {
    expect(regionOf(word)).toBeUndefined();
  });
});

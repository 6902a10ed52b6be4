/** Words that name no particular organ: 各省, 城市, 当地公安局, 布局, and the offices of companies, schools and associations. */
import { readPairs, wordsOf } from './read-lists.ts';
import { beforeLevels, levelSplits, wordEndings } from './traps.data.ts';

interface Held {
  beforeLevels?: Map<string, string>;
  levelSplits?: Set<string>;
  wordEndings?: Map<string, string>;
}
const held: Held = {};

/** Whether the level word from `start` to `end` says no particular region. */
export function isNoLevel(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (text.startsWith('上市委', start - 1)) return !'会晚早以席'.includes(text[start - 2] ?? ' ');
  if ('各全每某（）、'.includes(before) && before !== '' && !standsAlone(text, start)) return true;
  held.beforeLevels ??= readPairs(beforeLevels);
  return (
    end - start === 1 && before !== '' && held.beforeLevels.get(text[start] ?? '')?.includes(before) === true
  );
}

/** Whether the level word that ends at `end` is only the beginning of a word: 市|场. */
export function isSplitLevel(text: string, end: number): boolean {
  held.levelSplits ??= new Set(wordsOf(levelSplits));
  return held.levelSplits.has(text.slice(end - 1, end + 1));
}

/** 各盟行政公署、|市: one list of levels that begins with 各. */
const listOfLevels = /各[省市县区州盟旗镇乡自治直辖计划单列地级行政公署人民政府（）、]*$/;

/** 县（区）|政府, but not （记者李某）|市教育局. */
const bracketOfLevels = /（[省市县区州盟旗镇乡、自治]*）$/;

/** After 、 or （ a level begins an agency's name (省委、省政府), unless the list is of levels (市、县政府; 县（市）). */
function standsAlone(text: string, start: number): boolean {
  if (listOfLevels.test(text.slice(Math.max(0, start - 24), start))) return false;
  if (text[start - 1] === '）') return !bracketOfLevels.test(text.slice(Math.max(0, start - 12), start));
  return '、（'.includes(text[start - 1] ?? ' ') && !'省市县区州盟旗镇乡'.includes(text[start - 2] ?? '、');
}

/** Words before a bare name that make it mean any of its kind. */
const generic =
  /(?:各级|各地|各类|各|某|某些|有关|相关|当地|基层|所在地|所在|同级|上级|下级|本级|属地|地方|一级|级|该|本|我|两|每|每个|其他|其它|以上|家|个|所属|辖区|有的|部分|国外|外国|地区|省市|市县|区县|县区|单列市|[各多一两二三四五六七八九十几][省市县区州地]|[省市县区州盟旗镇乡道][）)])$/;

export function isGenericBefore(text: string, start: number, floor: number): boolean {
  return generic.test(text.slice(Math.max(floor, start - 3), start));
}

/** 格局, 布局: words that end like an agency. */
export function isWordEnding(text: string, end: number): boolean {
  held.wordEndings ??= readPairs(wordEndings);
  return held.wordEndings.get(text[end - 1] ?? '')?.includes(text[end - 2] ?? ' ') === true;
}

/** Owners of offices, committees and branches that are no organs of state: 公司党委, 业主委员会, 银行分行. */
const privateOwners =
  /(?:公司|集团|银行|大学|学院|医院|学校|中学|小学|协会|学会|商会|联合会|基金会|交易所|事务所|企业|单位|业主|居民|村民|职工|家长|学术|专家|评审|组|仲裁|薪酬|提名|董事|投资者|村|社区|俱乐部|项目|机构|个人|校长|总裁)$/;

export function isPrivateOwner(text: string, end: number, floor: number): boolean {
  return privateOwners.test(text.slice(Math.max(floor, end - 4), end));
}

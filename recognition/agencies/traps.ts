/** Where words look like an agency's name and are not: 部 in 部署, 市 in 城市, 局 in 格局. */
import { followers, goesOn } from './endings.data.ts';

const held: { followers?: Map<string, string>; goesOn?: Map<string, string> } = {};

/** Whether the name that ends at `end` runs on into another word (教育部|署). */
export function runsOn(text: string, end: number): boolean {
  const next = text[end];
  if (next === undefined) return false;
  if (next === '长') return isHead(text, end);
  if (text[end - 1] === '办' && next === '公') return /[室厅会楼区用地自]/.test(text[end + 1] ?? '');
  held.followers ??= readLines(followers);
  return [1, 2].some((length) => {
    const ending = text.slice(end - length, end);
    return held.followers?.get(ending)?.includes(next) === true && !isWordOfItsOwn(text, end, ending);
  });
}

function isWordOfItsOwn(text: string, end: number, ending: string): boolean {
  held.goesOn ??= readLines(goesOn);
  return (
    held.goesOn
      .get(ending)
      ?.split(' ')
      .includes(text.slice(end, end + 2)) === true
  );
}

/** 财政部|长 is a person; 交通运输部|长江 is not. */
function isHead(text: string, end: number): boolean {
  return (
    '部局厅司署处院队'.includes(text[end - 1] ?? ' ') &&
    !/[江期三沙春远效治安白征城]/.test(text[end + 1] ?? '')
  );
}

function readLines(list: string): Map<string, string> {
  const lines = list.trim().split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

/** Characters before a level word that make it part of another word or of a group of regions (城|市, 各|省, 市、|县). */
const beforeLevel = new Map([
  ['省', '各全该某外跨两三四五六七八九十每多数个节本中'],
  ['市', '各全某每个多两三四五六七八九十股楼债车超门城都夜菜房入开收早黑花集闹县外跨省级辖区大列新该设'],
  ['县', '各全某每个两三四五六七八九十区市郡省外跨级该两'],
  ['区', '各全某每个两三四五六七八九十地小园校社景灾疫山城辖林牧矿郊治片街战军禁险库厂岸港航展县市该两'],
  ['州', '各全本该'],
  ['盟', '各联同欧非东结加'],
  ['旗', '各红国全'],
  ['镇', '各城乡村全小该建'],
  ['乡', '各城村家老故全该下'],
]);

/** Whether the level word from `start` to `end` says no particular region. */
export function isNoLevel(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  if (text.startsWith('上市委', start - 1)) return !'会晚早以席'.includes(text[start - 2] ?? ' ');
  if ('各全每某该（）、'.includes(before) && before !== '' && !standsAlone(text, start)) return true;
  return end - start === 1 && before !== '' && (beforeLevel.get(text[start] ?? '') ?? '').includes(before);
}

/** 各盟行政公署、|市: one list of levels that begins with 各. */
const listOfLevels = /各[省市县区州盟旗镇乡自治直辖计划单列地级行政公署人民政府（）、]*$/;

/** After 、 or （ a level begins an agency's name (省委、省政府), unless the list is of levels (市、县政府; 县（市）). */
function standsAlone(text: string, start: number): boolean {
  if (listOfLevels.test(text.slice(Math.max(0, start - 24), start))) return false;
  return '、（'.includes(text[start - 1] ?? ' ') && !'省市县区州盟旗镇乡'.includes(text[start - 2] ?? '、');
}

/** Words before a bare name that make it mean any of its kind. */
const generic =
  /(?:各级|各地|各类|各|某|某些|有关|相关|当地|基层|所在地|所在|同级|上级|下级|本级|属地|地方|一级|级|该|本|我|两|每|每个|其他|其它|以上|家|个|所属|辖区|有的|部分|国外|外国|地区|省市|市县|区县|县区|单列市|[各多][省市县区州地])$/;

export function isGenericBefore(text: string, start: number, floor: number): boolean {
  return generic.test(text.slice(Math.max(floor, start - 3), start));
}

/** 格局, 布局: words that end like an agency, by the character before the end. */
const wordEndings = new Map([
  ['局', '结僵布格大全开破时战棋出饭邮药当书警定骗残困危变政乱赛败终'],
  ['署', '部签联自连具'],
  ['司', '公上打官'],
  ['委', '编推原'],
  ['厅', '大餐客歌舞门'],
  ['组', '词分重改机编'],
]);

export function isWordEnding(text: string, end: number): boolean {
  return (wordEndings.get(text[end - 1] ?? '') ?? '').includes(text[end - 2] ?? ' ');
}

/** Owners of offices, committees and branches that are no organs of state: 公司党委, 业主委员会, 银行分行. */
const privateOwners =
  /(?:公司|集团|银行|大学|学院|医院|学校|中学|小学|协会|学会|商会|联合会|基金会|交易所|事务所|企业|单位|业主|居民|村民|职工|家长|学术|专家|评审|组|仲裁|薪酬|提名|董事|投资者|村|社区|俱乐部|项目|机构|个人|校长|总裁)$/;

export function isPrivateOwner(text: string, end: number, floor: number): boolean {
  return privateOwners.test(text.slice(Math.max(floor, end - 4), end));
}

/** 国办发〔2021〕3号: the form is part of a document's number. */
export function isInNumber(text: string, end: number): boolean {
  return /^[发函字规办令通电明厅财综]{0,3}[〔[［(（【]\s?(?:19|20)\d\d\s?[〕\]］)）】]/.test(
    text.slice(end, end + 12),
  );
}

/** Finds the verb of an action: past its modifiers, behind what is fronted (对、将、向……), or at the end of what it changes. */
import { opensLike } from './gates.ts';
import { role } from './lexicon.ts';
import { is, type Word } from './words.ts';

const verbal = role.verb | role.event;

/** The index of the verb whose action opens at `from`; -1 where no action opens there. */
export function predicateAt(words: readonly Word[], from: number): number {
  let last = -1;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (is(word, verbal)) {
      if (isRelative(words, at)) return last;
      if (!is(word, role.adverb)) return at;
      last = at;
    } else if (is(word, role.front) && last < 0) return mainVerb(words, at);
    else if (!is(word, role.adverb | role.date) && !joins(word?.text) && !isPeriod(words, at)) return last;
  }
  return last;
}

/** “十三五”期间安排……, 连续三年提交……. */
function isPeriod(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (text === '到') return is(words[at + 1], role.date);
  if (at > 0 && is(words[at - 1], role.date)) return periods.has(text);
  return words[at]?.roles === 0 && isTerm(text);
}

const periods = new Set(['期间', '时期', '间', '内', '起']);

const isTerm = opensLike('[两一二三四五六七八九十0123456789]+(?:年|个月|天|日|周|次|时|点|小时)[前内后]?$');

const joins = opensLike('(?:[与及和地]|并且?|或者?)$');

/** 新建或改建的……, 实施期限: the verbs belong to a noun. */
function isRelative(words: readonly Word[], from: number): boolean {
  let at = from + 1;
  while (isCoordinate(words, at)) at++;
  return isOfNoun(words, at - 1) || belongsToNoun(words[at]?.text);
}

const belongsToNoun = opensLike('的|期限|对象');

/** 发放情况: a noun about what the verb says. */
function isOfNoun(words: readonly Word[], at: number): boolean {
  return tellsHow(words[at + 1]?.text);
}

const tellsHow = opensLike('情况|结果|名单|进度|进展');

/** 对……发放的贷款: behind 的, at the end. */
function endsNoun(words: readonly Word[], at: number): boolean {
  return at === words.length - 1 && words[at - 1]?.text.endsWith('的') === true;
}

/** 、 parts words without being one: it leaves a gap. */
function isCoordinate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || joins(word.text)) return word !== undefined;
  const before = words[at - 1];
  const listed = before !== undefined && (before.end < word.start || joins(before.text));
  return is(word, verbal) && (listed || !is(word, role.adverb));
}

/** Carry a fronted phrase wherever they stand in the clause. */
const lightVerbs =
  /^(?:开展|实行|进行|给予|予以|实施|加强|采取|加大|提供|发放|推进|推动|纳入|降低|提高|延续|延长|调整|完善|作为|倾斜|报告|备案|落实|统一|减半征收|奖励|补助|安排|作出|制定|确定|建立|设立|开始|完成|追究|召开|举行|征收|加征|免征|减征|拨付|提出|约谈|查处|处以|责令|暂停|减免|免除|免收|免缴|缓征|缓缴|设置|设定|罚款|处罚|兑付|兑现|报送|上报|移交|转交|下放|接入|融入|压缩|列为|列入|转为)/u;

/** The verb that the phrase fronted at `front` belongs to: a light verb, else the first after its last 的; -1 for none. */
export function mainVerb(words: readonly Word[], front: number): number {
  let plain = -1;
  for (let at = front + 1; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    if (word.text.startsWith('的') || word.text.endsWith('的')) plain = -1;
    if (
      (at === front + 1 && words[front]?.text !== '被') ||
      !is(word, verbal) ||
      isOfNoun(words, at) ||
      endsNoun(words, at)
    )
      continue;
    if (lightVerbs.test(word.text) && !isRelative(words, at)) return at;
    if (plain < 0) plain = at;
  }
  return plain;
}

/** Whether a phrase fronted by 对 has its verb in the clause: a light one, or one that modifiers introduce or that ends it. */
export function endsInVerb(words: readonly Word[], front: number): boolean {
  for (let at = front + 2; at < words.length; at++) {
    const word = words[at];
    if (!is(word, verbal) || isRelative(words, at)) continue;
    if (lightVerbs.test(word?.text ?? '') || at === words.length - 1 || followsReceiver(words[at - 1]))
      return true;
  }
  return false;
}

/** After a modifier, or after whom the phrase is about. */
function followsReceiver(word: Word | undefined): boolean {
  if (is(word, role.verb)) return false;
  return (
    is(word, role.adverb | role.actor | role.agency) ||
    /(?:公司|企业|单位|机构|平台|地区|家庭|人员|项目|者|户)$/u.test(word?.text ?? '')
  );
}

const wholeAdverbs = new Set(
  '第一时间 立即 限期 及时 定期 按时 按期 同步 一律 优先 先 全部 原则上 均 统一 逐一'.split(' '),
);
const changes = new Set(
  '分担 负担 承担 列支 终止 停止执行 退款 不低于 不少于 不超过 不高于 不受 不收 不再收取 免收 免缴 免除 免费 减按 缓缴 控制在 总量控制在 上调 下调 倾斜 免征 减免 减半征收 减征 分摊 奖励 审批 延续实施 延长 实行 列入 享受 收回 压减 压缩 削减 废止 同时废止 执行 扣除 纳入 给予 补助 负责'.split(
    ' ',
  ),
);

/** The verb of a clause that opens with its object: 一律关闭, 由……提高到……; undefined where there is none. */
export function verbAfterObject(words: readonly Word[], from: number): Word | undefined {
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (!word || word.roles === 0) continue;
    if ((changes.has(word.text) || (at === words.length - 1 && isUrgent(word))) && !isRelative(words, at))
      return word;
    if (word.text === '由' && is(words.at(-1), role.verb)) return words.at(-1);
    if (word.kind === 'enforce' && words[at - 1]?.text.endsWith('的')) return word;
    const predicate =
      wholeAdverbs.has(word.text) || isDeadline(word) ? words[predicateAt(words, at)] : undefined;
    if (predicate) return predicate;
  }
  return undefined;
}

/** 及时报告: at the end it says what is to be done with what stands before. */
function isUrgent(word: Word): boolean {
  return is(word, role.verb) && /^(?:及时|立即|定期|逐级|全部|严肃|从严|从重|一律)/u.test(word.text);
}

function isDeadline(word: Word): boolean {
  return is(word, role.date) && /[前底内末]$/u.test(word.text);
}

const copulas =
  /^(?:退出|全部退出|有序退出|停止|下线|废止|用于|纳入|符合|达到|适用|列入|不低于|不少于|不超过|延续|延长|达|实施|落地)/u;

/** Whether the action that opens at `from` has its object behind the verb: then what stands before is no fronted object. */
export function hasObject(words: readonly Word[], from: number): boolean {
  const at = predicateAt(words, from);
  const verb = at < 0 ? undefined : words[at];
  const last = words.at(-1);
  if (!verb || !last || copulas.test(verb.text)) return false;
  return last.end - verb.end >= 2 && !is(words[at + 1], role.verb);
}

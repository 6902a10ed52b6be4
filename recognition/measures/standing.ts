/** Tells whether who speaks can order: an office and its people can, firms, scholars and passers-by cannot. */
import { role } from './lexicon.ts';

/** `unknown`: nothing is said of it. */
export type Standing = 'authority' | 'none' | 'unknown';

/** Of `speaker` ('' where nobody is named) who says `verb`, a word of these `roles`; `named`: the clause names an office or a paper. */
export function standingOf(speaker: string, verb: string, roles: number, named: boolean): Standing {
  const orders = (roles & role.order) !== 0;
  const lay = laymen.test(speaker);
  const staff = named && (orders || !laymen.test(speaker.slice(-longestTitle)));
  if (staff || official.test(speaker) || (orders && !advice.test(verb) && !lay)) return 'authority';
  if (lay) return 'none';
  return orders || speaker === '' || known.test(speaker) ? 'unknown' : 'none';
}

const official =
  /会议|方案|意见|通知|办法|规定|条例|公告|有关负责人|发言人|部门|要求|政策|规划|计划|文件|国务院|政府|交易所|[上深北]交所/u;
const longestTitle = 8;
const laymen =
  /女士|先生|大爷|大妈|阿姨|师傅|小姐|某$|医生|医师|作者|平台|法官|老师|校长|店长|集团|股份|科技$|汽车$|航空$|中国(?:移动|电信|联通)|银行|超市|百货|电商|酒店|厂$|品牌|俱乐部|农户|果农|企业|公司|专家|教授|分析|记者|居民|市民|业内|研究员|数据|媒体|网友|村民|业主|老板|报道|客户|用户|旅客|学生|家长|教练|球员|主帅|董事|总经理|总裁|创始人|[车药房]企|商家|店主|评论|学者|律师|院士|人大代表|政协委员|工会|市场人士|支书/u;
/** Who has no power to order says this. */
const advice = /建议|呼吁|主张|倡议/u;
/** May speak for an office, though none is named here: by title, by level, or by a personal name. */
const known =
  /负责人|人士|官员|[局部厅司处科州省市县区镇乡村校院站]长|主任|书记|主席|总理|总统|首相|当局|官方|草案|报告|通报|公报|[该我本][局厅委部办司市省县区会院行校国]|[省市县区州国]$|^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤倪易蓝佘祝齐柯柳].{1,2}(?:也|还|则|并)?$/u;

/** Organs whose branches in the regions bear their name first: 国家税务总局|上海市税务局, 深圳市公安局|福田分局. */
import type { Found } from './scene.ts';

const central =
  /^(?:国家税务总局|国家金融监督管理总局|中国证券监督|中国银行|中国保险监督|国家外汇|中国人民银行|国家统计局|国家矿山|国家煤矿|国家烟草|国家邮政|国家粮食|海关总署|财政部|审计署|公安部|中国气象局|中国地震局|国家移民|中国民用|国家药品|国家知识|国家能源|自然资源部|生态环境部|水利部|住房和城乡建设部|工业和信息化部|商务部|交通运输部|中华人民共和国|外交部|最高人民法院|国家互联网|国家林业|国家铁路)/;
/** Branches that any organ may have in a part of its region. */
const branchEndings =
  /(?:分局|分行|支行|支队|大队|总队|派出所|管理部|办事处|代表处|法庭|监管局|稽查局|税务所|[查导察视]组|工作组|指挥部|街道办|街道办事处|营业管理部)$/;

/** Whether what ends like this and begins with a region, directly after the organ, is the organ's branch. */
export function mayBranch(organ: Found, ending: string): boolean {
  return central.test(organ.name) || branchEndings.test(ending);
}

import { describe, expect, it } from 'vitest';
import {
  isAdvertisement,
  isCommentsWords,
  isHeadWords,
  isLeadWords,
  isTailWords,
} from '../../page/flattening/furniture-words.ts';

describe('a line above a text', () => {
  it.each([
    '2021-03-12 09:22 来源：晓风日报',
    '来源：农村水利处　浏览次数：1207',
    '发布时间：2021/3/12',
    '[2021-03-12]',
    '2021年03月12日 星期五',
    '03-12 08:15',
    '3小时前',
    '作者：顾言',
    '（原标题：网约车平台被约谈）',
    '图为乘客在站台候车（程野 摄）',
    '视频加载中...',
    '字号：大 中 小',
  ])('is furniture: %s', (text) => {
    expect(isLeadWords(text)).toBe(true);
  });

  it.each([
    '各市、县（区）水利局：',
    '记者：总量控制的依据是什么？',
    '2021年3月12日，市政府召开常务会议。',
    '日期越来越近，各地加快进度。',
    '来源于生活的法律才有生命。',
    '第一条　为了规范管理，制定本细则。',
  ])('is text: %s', (text) => {
    expect(isLeadWords(text)).toBe(false);
  });
});

describe('a line of date and source', () => {
  it('ends what stands above a text; one of an event’s time and place may be the text', () => {
    expect(
      ['来源：农村水利处', '2021-03-12 09:22 来源：晓风日报', '日期:2021/3/12'].filter(
        (text) => !isHeadWords(text),
      ),
    ).toEqual([]);
    expect(['时间：2021年3月15日上午', '记者：程野', '图为站台（程野 摄）'].filter(isHeadWords)).toEqual([]);
  });
});

describe('a line below a text', () => {
  it.each([
    '（责任编辑：林晓）',
    '【编辑:段青】',
    '【纠错】责任编辑：林晓',
    '+1',
    '监制丨梁工',
    '来源：云安市住房和城乡建设局',
    '编辑：小岸　校对：阿宁',
    'END',
    '【打印本页】 【关闭窗口】',
    '微信',
    '分享到：',
    '点个“在看”，让更多人知道',
    '声明：该文观点仅代表作者本人。',
    '©海澜电视总台版权所有。未经许可，请勿转载使用。',
    '更多内容请下载晓风客户端',
  ])('is furniture: %s', (text) => {
    expect(isTailWords(text)).toBe(true);
  });

  it.each([
    '完善监测体系。',
    '关闭小水电站十一座。',
    '举报电话：0000-12345',
    '记者：谢谢您接受采访。',
    '云安市水务局',
    '2021年3月12日',
    '（此件公开发布）',
    '附件：任务分解表',
    '（原题为《雨停之后》）',
    '15%',
    '未经许可从事网约车经营的，由交通运输主管部门责令停止。',
  ])('is text: %s', (text) => {
    expect(isTailWords(text)).toBe(false);
  });
});

describe('other words', () => {
  it('tell an advertisement by its word beside a link', () => {
    expect(isAdvertisement('广告', 0)).toBe(true);
    expect(isAdvertisement('低佣开户，立即领取广告', 9)).toBe(true);
    expect(isAdvertisement('市场监管局发布违法广告', 0)).toBe(false);
  });

  it('tell where comments begin', () => {
    expect(
      ['网友评论', '评论(12)', '4 条评论', '全部留言：'].filter((text) => !isCommentsWords(text)),
    ).toEqual([]);
    expect(['评论', '评论员文章', '评论区里的声音'].filter(isCommentsWords)).toEqual([]);
  });
});

/**
 * Hosts that the reader runs on from the start: news sites with a policy desk and the portal of the State Council. Never `*.gov.cn`: browsers take it for every government site, log-ins included.
 * Source: the hosts that these papers and agencies give as their own on their front pages.
 */
export const newsHosts = [
  '*.caixin.com',
  '*.chinanews.com.cn',
  '*.people.com.cn',
  'economy.gmw.cn',
  'finance.sina.com.cn',
  'm.thepaper.cn',
  'mp.weixin.qq.com',
  'news.cctv.com',
  'news.cnr.cn',
  'news.gmw.cn',
  'news.sina.com.cn',
  'www.21jingji.com',
  'www.bjnews.com.cn',
  'www.ce.cn',
  'www.cls.cn',
  'www.gov.cn',
  'www.jiemian.com',
  'www.news.cn',
  'www.stcn.com',
  'www.thepaper.cn',
  'www.xinhuanet.com',
  'www.yicai.com',
];

/** As match patterns, plain http too. */
export const newsHostPatterns = newsHosts.map((host) => `*://${host}/*`);

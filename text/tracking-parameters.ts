/**
 * Query parameters that say how a reader came or which view is shown, never which article: those of the campaign tools
 * (utm, Baidu's hm, Alibaba's spm and scm), of sharing to WeChat, QQ and Weibo, of advertisers' click ids, of print views.
 */
const names = new Set([
  '_d_id',
  '_t',
  'ascene',
  'bd_vid',
  'chksm',
  'clicktime',
  'devicetype',
  'enterid',
  'exportkey',
  'fbclid',
  'fr',
  'ftag',
  'gclid',
  'isappinstalled',
  'msclkid',
  'nettype',
  'nomobile',
  'nsukey',
  'pass_ticket',
  'poc_token',
  'print',
  'printable',
  'pvid',
  'random',
  'ref',
  'referer',
  'referrer',
  'rnd',
  'scene',
  'scm',
  'sessionid',
  'source',
  'src',
  'subscene',
  'sudaref',
  'tdsourcetag',
  'timestamp',
  'uin',
  'winzoom',
  'wx_header',
  'xtrack',
]);

const families = /^(?:utm_|hms|hmp|hmc|hmk|spm|share|from|weibo_|wxshare|wechat_|weixin)/;

export function isTracking(name: string, value: string): boolean {
  const low = name.toLowerCase();
  return (
    names.has(low) || families.test(low) || (/^(?:view|mode|type|action)$/.test(low) && value === 'print')
  );
}

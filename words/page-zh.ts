/** What is read over a page, in Chinese; the type of every other language is taken from this file. The rest is in zh.ts. */
import { formatDayZh, formatSpanZh } from './days-zh.ts';

export const pageZh = {
  types: { agency: '机构', date: '时间', measure: '措施', document: '文件' },
  annotations: '批注',
  kinds: {
    ban: '禁止',
    'phase-out': '淘汰退出',
    limit: '限制',
    require: '要求',
    promote: '推动',
    support: '支持',
    enforce: '整治查处',
  },
  day: formatDayZh,
  span: formatSpanZh,
  unknownDay: '原文没有说明具体日期',
  daysAway: (days: number) => (days === 0 ? '就是今天' : days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`),
  deadline: '截止日期',
  card: {
    label: '标注说明',
    fullName: '全称',
    value: '日期',
    kind: '类别',
    by: '由谁提出',
    due: '期限',
    under: '依据文件',
    duty: '责任方',
    number: '文号',
    draft: '征求意见稿，尚未定稿',
    title: '全名',
    alsoIn: (count: number) => `另见于 ${count} 篇留存文章`,
    annotate: '批注',
    copy: '复制为引文',
    copied: '已复制',
    copyFailed: '浏览器不让复制，请手动选择文字复制',
    close: '关闭',
  },
  selection: {
    label: '所选文字',
    annotate: '批注',
    highlight: '划线',
    outside: '所选文字不在正文里，没法批注。请选正文中的文字。',
    turnOff: '不再显示这个按钮（可在弹窗中重新打开）',
  },
  why: {
    'site-off': '已设为不在本站标注。',
    failed: '阅读本页时出了错。请刷新本页再试；已有的批注都还在。',
    'not-started': '本页还没有标注。按下面的按钮，只读这一页；什么也不会离开这台电脑。',
    'needs-button': '这里还没有权限读取本页。请先点浏览器工具栏上的眉批按钮，再按“标注本页”。',
    restricted:
      '浏览器不允许扩展读取这个页面（例如设置页、应用商店和空白页）。请打开一篇新闻或政府网页再试。',
    'no-text': '本页没有可以标注的文字。若内容是图片或附件，请打开文字版再试。',
    'not-chinese': '本页不像中文文章。眉批只标注中文政策文字。',
    'no-article': '本页像是列表或首页，没有正文。请点进一篇文章再看。',
    updated: '扩展刚刚更新过，请刷新本页。',
  },
  failures: {
    updated: '扩展已更新，请刷新本页后再写。文字还在这里，可以先复制。',
    unreachable: '暂时联系不上扩展，正在重试。文字还在这里。',
    'newer-database': '这里的批注由更新版本的眉批写成。请先更新扩展；数据没有被改动。',
    'storage-full': '磁盘已满，没有保存。请腾出空间后再试；文字还在这里，可以先复制。',
    storage: '没有保存成功，正在重试。文字还在这里，可以先复制。',
    refused: '请求没有被接受。请刷新本页再试。',
  },
};

export type PageWords = typeof pageZh;

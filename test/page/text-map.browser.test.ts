import { afterEach, describe, expect, it } from 'vitest';
import { flatten, flattenInSteps } from '../../page/text-map.ts';
import type { TextMap } from '../../page/text-map.ts';
import { closePages, framePage } from './framed-page.ts';

afterEach(closePages);

async function textOf(html: string): Promise<string> {
  return flatten((await framePage(html)).body).text;
}

describe('the lines of a text', () => {
  it.each([
    ['blocks', '<p>一</p>\n\n<div><div>二</div></div><ul><li>三</li><li>四</li></ul>', '一\n二\n三\n四'],
    ['text beside blocks', '一<div>二</div>三', '一\n二\n三'],
    ['br, however many', '一<br>二<br><br><br>三', '一\n二\n三'],
    ['br in inline elements', '<span>一<br></span>二', '一\n二'],
    ['empty blocks between', '一<br><div class="gap"></div>二', '一\n二'],
    [
      'table cells',
      '<table><tr><td>文号</td><td>三号</td></tr><tr><td>日期</td></tr></table>',
      '文号\n三号\n日期',
    ],
    ['flex items', '<div style="display:flex"><span>一</span><span>二</span></div>', '一\n二'],
    ['kept breaks', '<pre>一\n二\n\n三</pre>', '一\n二\n三'],
    ['pre-line', '<div style="white-space:pre-line">一  \n  二</div>', '一\n二'],
    ['hr', '一<hr>二', '一\n二'],
  ])('end at %s', async (_, html, text) => {
    expect(await textOf(html)).toBe(text);
  });

  it.each([
    [
      'inline elements',
      '国<span>务</span><a href="#"><strong>院</strong></a>办公<em></em>厅',
      '国务院办公厅',
    ],
    ['inline-block', '国<span style="display:inline-block">务院</span>', '国务院'],
    ['a drop cap', '<p><span style="float:left">国</span>务院</p>', '国务院'],
    ['comments', '国<!-- 广告 -->务院', '国务院'],
    ['wbr', '国务<wbr>院', '国务院'],
    ['display: contents', '国<div style="display:contents">务院</div>', '国务院'],
    ['a ruby annotation', '国<ruby>务<rp>(</rp><rt>wù</rt><rp>)</rp></ruby>院', '国务院'],
  ])('go on over %s', async (_, html, text) => {
    expect(await textOf(html)).toBe(text);
  });
});

describe('white space', () => {
  it.each([
    ['collapses as rendered', 'GDP   growth\n\t rate', 'GDP growth rate'],
    ['goes at the edges of a line', '<p>  一 \n</p>', '一'],
    ['goes where the source breaks a Chinese word', '国务\n    院', '国务院'],
    ['goes there between elements too', '<b>国务\n</b>\n<i>院</i>', '国务院'],
    ['stays where the source breaks between other words', 'State\nCouncil', 'State Council'],
    ['stays between Chinese and other words', '国务院\nState', '国务院 State'],
    ['of an indent goes', '<p>&nbsp;&nbsp;　　一、总则</p><p>　　二、附则　</p>', '一、总则\n二、附则'],
    ['that does not break is a plain space', '一&nbsp;二', '一 二'],
    ['that is as wide as a character stays inside a line', '姓　名', '姓　名'],
    ['kept by its element stays', '<pre>一  二</pre>', '一  二'],
  ])('%s', async (_, html, text) => {
    expect(await textOf(html)).toBe(text);
  });

  it('does not count soft hyphens, zero-width and direction marks', async () => {
    expect(await textOf('国&shy;务\u200B院\u2060办\uFEFF公\u202E厅\u200F')).toBe('国务院办公厅');
  });

  it('keeps lone surrogates', async () => {
    const page = await framePage('<p>x</p>');
    page.querySelector('p')?.replaceChildren('一\uD800二', '\uDC00三');
    expect(flatten(page.body).text).toBe('一\uD800二\uDC00三');
  });
});

describe('what is not the text', () => {
  it.each([
    [
      'scripts and styles',
      '<script>var 甲</script><style>p{}</style><noscript>乙</noscript><template>丙</template>',
    ],
    ['controls', '<button>展开</button><textarea>草稿</textarea><select><option>请选择</option></select>'],
    ['what is not displayed', '<div style="display:none">隐藏</div><span hidden>隐藏</span>'],
    ['invisible stretches of a line', '<span style="visibility:hidden">防抄</span>'],
    [
      'embedded things',
      '<svg><text>图</text></svg><canvas>画</canvas><video>不支持</video><iframe></iframe>',
    ],
    ['a nav, aside, header or footer inside', '<nav>导航</nav><aside>延伸</aside><footer>页脚</footer>'],
  ])('are left out: %s', async (_, html) => {
    expect(await textOf(`<p>这是正文的一段话。${html}</p><p>这是正文的另一段话。</p>`)).toBe(
      '这是正文的一段话。\n这是正文的另一段话。',
    );
  });

  it('is read all the same when there is nothing else', async () => {
    expect(await textOf('<footer>页脚里的一句话。</footer>')).toBe('页脚里的一句话。');
  });

  it('reads an invisible block, which the page may unveil later', async () => {
    expect(await textOf('<div style="visibility:hidden"><p>正文</p></div>')).toBe('正文');
  });
});

describe('shadow trees', () => {
  it('are read in the place of the children they replace, with what they slot', async () => {
    const page = await framePage('<p>前</p><div id="host"><b slot="end">尾</b>不见</div><p>后</p>');
    const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    const shown = page.createElement('section');
    const slot = Object.assign(page.createElement('slot'), { name: 'end' });
    shown.append('影子里的', slot);
    root?.append(shown);
    const map = flatten(page.body);
    expect(map.text).toBe('前\n影子里的尾\n后');
    expect(map.rangeOf(0, map.text.length)).toHaveLength(4);
  });
});

describe('the way back', () => {
  const html =
    '<h2>标题</h2>\n<p>&nbsp;　国<span>务\u200B</span><a href="#">院\n  </a> 办公厅&nbsp;印发 the\n plan<br>第二行</p><!-- --><table><tr><td> 一 </td><td>二</td></tr></table><pre>三\n四</pre>';

  it('leads from every character to that character', async () => {
    const { text, rangeOf } = bound(flatten((await framePage(html)).body));
    const shown = [...text].map((_, at) =>
      rangeOf(at, at + 1)
        .map(wordsOf)
        .join(''),
    );
    expect(shown.map((word, at) => (text[at] === '\n' ? '\n' : word.replace(/\s/, ' '))).join('')).toBe(text);
  });

  it('and from there back to its offset', async () => {
    const map = flatten((await framePage(html)).body);
    const offsets = [...map.text].map((_, at) => {
      const [range] = map.rangeOf(at, at + 1);
      return range ? map.offsetOf(range.startContainer, range.startOffset) : at;
    });
    expect(offsets).toEqual([...map.text].map((_, at) => at));
  });

  it('gives one range a line, over inline elements', async () => {
    const map = flatten((await framePage(html)).body);
    const start = map.text.indexOf('国务院');
    const [first, second, ...rest] = map.rangeOf(start, map.text.indexOf('第二行') + 3);
    expect(rest).toEqual([]);
    expect(first?.startContainer).not.toBe(first?.endContainer);
    expect(second && wordsOf(second)).toBe('第二行');
  });

  it('gives nothing for an empty span, a line break, or what is beyond the text', async () => {
    const map = flatten((await framePage('<p>一</p><p>二</p>')).body);
    expect(map.rangeOf(1, 1)).toEqual([]);
    expect(map.rangeOf(1, 2)).toEqual([]);
    expect(map.rangeOf(3, 9)).toEqual([]);
    expect(map.rangeOf(-5, 99).map(wordsOf)).toEqual(['一', '二']);
  });

  it('takes points on elements, in left-out nodes and outside the body to the nearest text', async () => {
    const page = await framePage(
      '<h1>题</h1><div id="b"><p>一二</p><script>0</script><p>三</p></div><i>尾</i>',
    );
    const [body, ...paragraphs] = page.querySelectorAll('#b, p');
    if (!body) throw new Error('no body');
    const map = flatten(body);
    expect(map.offsetOf(body, 0)).toBe(0);
    expect(map.offsetOf(body, 2)).toBe(3);
    expect(map.offsetOf(body, 3)).toBe(4);
    expect(map.offsetOf(paragraphs[0] ?? body, 1)).toBe(3);
    expect(map.offsetOf(page.querySelector('script')?.firstChild ?? body, 1)).toBe(3);
    expect(map.offsetOf(page.querySelector('h1')?.firstChild ?? body, 0)).toBe(0);
    expect(map.offsetOf(page.querySelector('i')?.firstChild ?? body, 1)).toBe(4);
  });

  it('is unknown for a node of no document', async () => {
    const page = await framePage('<p>一</p>');
    expect(flatten(page.body).offsetOf(page.createTextNode('散'), 0)).toBeUndefined();
  });
});

describe('large and strange pages', () => {
  it('are read in steps of bounded work', async () => {
    const page = await framePage(`${'<p>一段话。</p>'.repeat(3000)}`);
    expect(countSteps(page.body)).toBeGreaterThan(15);
    page.body.replaceChildren('字 '.repeat(1_000_000));
    expect(countSteps(page.body)).toBeGreaterThan(40);
  });

  it('are read ten thousand levels deep', async () => {
    const page = await framePage('<p>起</p>');
    let inner: Element = page.body;
    for (let depth = 0; depth < 10_000; depth++) {
      const next = page.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.append('底');
    expect(flatten(page.body).text).toBe('起\n底');
  });

  it('show their hostile text as text', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>&lt;b&gt;';
    const page = await framePage('<p></p>');
    page.querySelector('p')?.append(hostile);
    expect(flatten(page.body).text).toBe(hostile);
  });
});

function countSteps(body: Element): number {
  const steps = flattenInSteps(body);
  let count = 0;
  while (!steps.next().done) count++;
  return count;
}

function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** For taking its parts by name. */
function bound(map: TextMap): TextMap {
  return {
    text: map.text,
    documents: map.documents,
    rangeOf: (start, end) => map.rangeOf(start, end),
    offsetOf: (node, at) => map.offsetOf(node, at),
  };
}

import { describe, expect, it } from 'vitest';
import { articleAddress } from '../../text/article-address.ts';

const article = 'https://news.example.cn/a/1.html';

describe('the one address of an article', () => {
  it.each([
    ['http', 'http://news.example.cn/a/1.html'],
    ['www', 'https://www.news.example.cn/a/1.html'],
    ['a mobile host', 'https://m.news.example.cn/a/1.html'],
    ['a wap host', 'http://wap.news.example.cn/a/1.html'],
    ['an old phone host', 'http://3g.news.example.cn/a/1.html'],
    ['a fragment', 'https://news.example.cn/a/1.html#comments'],
    ['a text fragment', 'https://news.example.cn/a/1.html#:~:text=%E5%85%B3%E4%BA%8E'],
    ['a campaign', 'https://news.example.cn/a/1.html?utm_source=wx&utm_medium=qr'],
    ['a share', 'https://news.example.cn/a/1.html?from=timeline&isappinstalled=0&share_token=5b'],
    ['a place in a page', 'https://news.example.cn/a/1.html?spm=a2.b3.c4'],
    ['a print view', 'https://news.example.cn/a/1.html?print=1'],
    ['a print view by name', 'https://news.example.cn/a/1.html?view=print'],
    ['a default port', 'https://news.example.cn:443/a/1.html'],
    ['capitals in the host', 'https://News.Example.CN/a/1.html'],
    ['a user', 'https://reader:word@news.example.cn/a/1.html'],
  ])('is the same with %s', (_, url) => {
    expect(articleAddress(url)).toBe(article);
  });

  it.each([
    ['a final slash', 'https://example.cn/gk/17/', 'https://example.cn/gk/17'],
    ['an index file', 'https://example.cn/gk/17/index.shtml', 'https://example.cn/gk/17'],
    ['parameters in another order', 'https://example.cn/v?b=2&a=1', 'https://example.cn/v?a=1&b=2'],
    ['a route with tracking', 'https://example.cn/#/article/1?from=qq', 'https://example.cn#/article/1'],
  ])('leaves %s out', (_, url, address) => {
    expect(articleAddress(url)).toBe(address);
  });

  it.each([
    ['the parameter that names it', 'https://example.cn/v.asp?id=1', 'https://example.cn/v.asp?id=2'],
    ['the route', 'https://example.cn/#/article/1', 'https://example.cn/#/article/2'],
    ['the route after #!', 'https://example.cn/#!news/1', 'https://example.cn/#!news/2'],
    ['the page of a long text', 'https://example.cn/a/1.html', 'https://example.cn/a/1_2.html'],
    ['the host below the site', 'https://finance.example.cn/1', 'https://sports.example.cn/1'],
    ['the port', 'http://127.0.0.1:8000/1', 'http://127.0.0.1:8001/1'],
    ['the topic of a forum', 'https://example.cn/viewtopic.php?t=7', 'https://example.cn/viewtopic.php?t=8'],
  ])('differs by %s', (_, one, other) => {
    expect(articleAddress(one)).not.toBe(articleAddress(other));
  });

  it('keeps a host whose name is only a mobile label', () => {
    expect(articleAddress('https://m.cn/1')).toBe('https://m.cn/1');
  });

  it.each(['file:///home/reader/a.html', 'about:blank', 'no address at all'])('leaves %s as it is', (url) => {
    expect(articleAddress(url)).toBe(url);
  });
});

describe('a canonical address', () => {
  const page = 'https://m.example.cn/n/1?from=app';

  it.each([
    [
      'on another host of the site',
      'https://www.example.cn/20210312/1.html',
      'https://example.cn/20210312/1.html',
    ],
    ['that is relative', '/20210312/1.html', 'https://example.cn/20210312/1.html'],
    ['without a scheme', '//edu.example.cn/1.html', 'https://edu.example.cn/1.html'],
  ])('counts %s', (_, canonical, address) => {
    expect(articleAddress(page, canonical)).toBe(address);
  });

  it.each([
    ['on another site', 'https://other.example/n/1'],
    ['on another site under the same public suffix', 'https://evil.com.cn/n/1'],
    ['that is the home page', 'https://example.cn/'],
    ['that is the folder above', 'https://example.cn/n/'],
    ['that is no web address', 'javascript:alert(1)'],
    ['that is empty', ''],
  ])('does not count %s', (_, canonical) => {
    expect(articleAddress(page, canonical)).toBe('https://example.cn/n/1');
  });

  it('does not count when it drops what tells two articles apart', () => {
    expect(articleAddress('https://example.cn/v.asp?id=1', 'https://example.cn/v.asp')).toBe(
      'https://example.cn/v.asp?id=1',
    );
    expect(articleAddress('https://example.cn/app#/a/1', 'https://example.cn/app')).toBe(
      'https://example.cn/app#/a/1',
    );
  });

  it('counts on a site under a public suffix of two labels', () => {
    expect(articleAddress('https://m.example.com.cn/1', 'https://news.example.com.cn/1.html')).toBe(
      'https://news.example.com.cn/1.html',
    );
    expect(articleAddress('https://example.com.cn/1', 'https://evil.com.cn/1.html')).toBe(
      'https://example.com.cn/1',
    );
  });
});

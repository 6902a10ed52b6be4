import { expect, it } from 'vitest';
import { newsHosts } from '../../../actions/site-access/news-hosts.data.ts';

it('names each host once, in order', () => {
  expect(newsHosts).toEqual([...new Set(newsHosts)].sort());
});

it('asks for no whole family of government sites, nor for every site', () => {
  const families = newsHosts.filter((host) => /^\*\.(?:[a-z]+\.)?(?:gov\.)?cn$|^\*$|^\*\.com$/.test(host));
  expect(families).toEqual([]);
});

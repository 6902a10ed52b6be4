/**
 * The one address of an article, for telling whether two pages are the same; to open a page, use the address it had.
 * The rule: https; no www or mobile host label; no user, tracking parameter, print switch or fragment; the parameters
 * left sorted by name; no final slash or index file. A fragment that is a route (`#/…`, `#!…`) stays.
 */
import { isTracking } from './tracking-parameters.ts';

/** `canonical`: the page's own word on it, absolute or relative to `url`; see `isTrusted`. What is no web address stays. */
export function articleAddress(url: string, canonical?: string): string {
  if (!URL.canParse(url)) return url;
  const page = new URL(url);
  if (!isWeb(page)) return page.href.replace(/#.*$/s, '');
  const own = canonical && URL.canParse(canonical, url) ? new URL(canonical, url) : undefined;
  return write(own && isTrusted(own, page) ? own : page);
}

function write(url: URL): string {
  return `https://${siteHost(url)}${pathOf(url)}${queryOf(url.searchParams)}${routeOf(url.hash)}`;
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

/**
 * A canonical address counts on the same site only, and when it names a page: not the site's home or a folder above
 * the page, and not the page's path without the parameters or the route that tell its articles apart.
 */
function isTrusted(canonical: URL, page: URL): boolean {
  if (!isWeb(canonical) || !isSameSite(siteHost(canonical), siteHost(page))) return false;
  const [path, own] = [pathOf(canonical), pathOf(page)];
  if (path === own) return tellsApart(canonical) || !tellsApart(page);
  return path !== '' && !own.startsWith(`${path}/`);
}

function tellsApart({ searchParams, hash }: URL): boolean {
  return queryOf(searchParams) !== '' || routeOf(hash) !== '';
}

/** One host under the other, or two under one name of at least two labels that is no public suffix like com.cn. */
function isSameSite(one: string, other: string): boolean {
  return siteName(one) === siteName(other);
}

const secondLevel = /\.(?:com|net|org|gov|edu|ac|co)\.[a-z]{2}$/;

function siteName(host: string): string {
  return host
    .split('.')
    .slice(secondLevel.test(host) ? -3 : -2)
    .join('.');
}

/** With its port, without the labels that only choose a view of the same site. */
function siteHost({ host }: URL): string {
  return host
    .replace(/\.(?=:|$)/, '')
    .replace(/^(?:(?:www|m|wap|3g|4g|h5|mobile|touch|amp)\.)+(?=[^.]+\.)/, '');
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i, '').replace(/\/+$/, '');
}

function queryOf(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => !isTracking(name, value));
  if (kept.length === 0) return '';
  const sorted = new URLSearchParams(kept);
  sorted.sort();
  return `?${sorted}`;
}

function routeOf(hash: string): string {
  const { route, query } = /^(?<route>#!?\/[^?]+|#![^?]+)(?<query>\?.*)?$/s.exec(hash)?.groups ?? {};
  return route ? route.replace(/\/+$/, '') + queryOf(new URLSearchParams(query)) : '';
}

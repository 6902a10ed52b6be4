/** The article of a page's JSON-LD (schema.org, also in an `@graph`, and the `pubDate` that Baidu asks for). */
export interface LinkedArticle {
  headline?: string;
  published?: string;
  author?: string;
  publisher?: string;
}

/** Units of JSON-LD read, and values visited: a page's own data are a few kilobytes. */
const lengthLimit = 300_000;
const valueLimit = 5000;

export function readLinkedArticle(document: Document): LinkedArticle {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const values = scripts.flatMap((script) => [...valuesIn(readJson(script.textContent ?? ''))]);
  const articles = values.map(readFields);
  return Object.assign({}, ...articles.toReversed());
}

function readJson(text: string): unknown {
  try {
    return text.length > lengthLimit ? undefined : JSON.parse(text);
  } catch {
    return undefined; // broken data of a stranger say nothing
  }
}

/** Every object inside that may be an article; breadth first, without recursion. */
function* valuesIn(value: unknown): Generator<object> {
  const queue = [value];
  for (let index = 0; index < Math.min(queue.length, valueLimit); index++) {
    const next = queue[index];
    if (Array.isArray(next)) queue.push(...next.slice(0, valueLimit));
    else if (typeof next === 'object' && next !== null) {
      if (isArticle(next)) yield next;
      queue.push(field(next, '@graph'), field(next, 'mainEntity'));
    }
  }
}

function isArticle(value: object): boolean {
  const type = [field(value, '@type')].flat().join(' ');
  return /Article|Posting|Report/.test(type) || nameIn(field(value, 'pubDate')) !== undefined;
}

function readFields(value: object): LinkedArticle {
  const fields = {
    headline: nameIn(field(value, 'headline')) ?? nameIn(field(value, 'title')),
    published: nameIn(field(value, 'datePublished')) ?? nameIn(field(value, 'pubDate')),
    author: nameIn(field(value, 'author')),
    publisher: nameIn(field(value, 'publisher')),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, said]) => said !== undefined));
}

/** A text, or the `name` of an object, or the first of a list of them. */
function nameIn(value: unknown): string | undefined {
  const [first] = [value].flat();
  const name = typeof first === 'object' && first !== null ? field(first, 'name') : first;
  return typeof name === 'string' && name.trim() ? name.trim() : undefined;
}

function field(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

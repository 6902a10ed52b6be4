/** Reads every file of the house and fails, saying what to do instead, where one breaks a rule of the README's drawing. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const leaves = ['model', 'text', 'words'];
const rooms = [...leaves, 'recognition', 'page', 'storage', 'exchange', 'messaging', 'components'];
const joiners = ['actions', 'entrypoints', 'scripts', 'test'];

interface Source {
  path: string;
  room: string;
  text: string;
  /** Import specifiers; relative ones as paths from the root. */
  imports: string[];
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const sources = files.filter((path) => /\.tsx?$/.test(path)).map(readSource);
const ours = sources.filter(({ room }) => room !== 'test');

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](?<path>[^'"]+)['"]/g)];
  const imports = specifiers.map(({ groups }) => resolve(path, groups?.path ?? ''));
  return { path, room: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports };
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.')
    ? normalize(join(dirname(from), specifier)).replace(/\?.*$/, '')
    : specifier;
}

const roomOf = (path: string) => [...rooms, ...joiners].find((room) => path.startsWith(`${room}/`));

function breaks(list: Source[], rule: (source: Source) => string | false | undefined): string[] {
  return list.flatMap((source) => {
    const advice = rule(source);
    return advice ? [`${source.path}: ${advice}`] : [];
  });
}

/** Where the pattern stands in code: comments left out. */
function says(source: Source, pattern: RegExp): boolean {
  return pattern.test(source.text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, ''));
}

const inRooms =
  (...names: string[]) =>
  ({ room }: Source) =>
    names.includes(room);

describe('the arrows of the house', () => {
  it('reads a house with something in every room', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(40);
  });

  it('lets a room import leaves and itself only', () => {
    const wrong = ours.filter(inRooms(...rooms)).flatMap(({ path, room, imports }) => {
      const allowed =
        room === 'model' ? ['model'] : leaves.includes(room) ? ['model', room] : [...leaves, room];
      return imports
        .filter((target) => roomOf(target) && !allowed.includes(roomOf(target) ?? ''))
        .map(
          (target) =>
            `${path} imports ${target}: a room imports leaves and itself; join rooms in actions/ or hand the function in`,
        );
    });
    expect(wrong).toEqual([]);
  });

  it('lets nobody import entrypoints, scripts or tests', () => {
    const wrong = breaks(ours, ({ room, imports }) => {
      const target = imports.find(
        (path) => ['entrypoints', 'scripts', 'test'].includes(roomOf(path) ?? '') && roomOf(path) !== room,
      );
      return room !== '' && target && `imports ${target}: move what both need into a room`;
    });
    expect(wrong).toEqual([]);
  });

  it('lets actions join rooms without entrypoints', () => {
    expect(
      breaks(
        ours.filter(inRooms('actions')),
        ({ imports }) =>
          imports.some((path) => path.startsWith('entrypoints/')) &&
          'imports an entrypoint: turn the arrow round',
      ),
    ).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle(new Map(ours.map(({ path, imports }) => [path, imports])))).toEqual([]);
  });
});

describe('names and places', () => {
  it('has no path that names no idea', () => {
    const vague = files.filter((path) =>
      /(^|[/.-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/.test(path),
    );
    expect(vague.map((path) => `${path}: name the idea, or put it beside its one user`)).toEqual([]);
  });

  it('keeps files under 300 lines, data lists aside', () => {
    const long = breaks(
      ours,
      ({ path, text }) =>
        !path.endsWith('.data.ts') &&
        text.split('\n').length > 301 &&
        'over 300 lines: it holds a second idea, give it a file',
    );
    expect(long).toEqual([]);
  });

  it('names the platform only where the design says', () => {
    const places = new Set(['storage', 'messaging', 'entrypoints', 'actions', 'scripts', '']);
    expect(
      breaks(
        ours,
        (source) =>
          !places.has(source.room) &&
          says(
            source,
            /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|permissions|action|commands|alarms|contextMenus|downloads|i18n|windows|sidePanel)\b/,
          ) &&
          'calls the browser’s extension API: take a function as an argument instead',
      ),
    ).toEqual([]);
  });

  it('keeps Dexie in storage', () => {
    expect(
      breaks(
        ours,
        ({ room, imports }) =>
          room !== 'storage' &&
          imports.includes('dexie') &&
          'imports dexie: write a function in storage/ and call that',
      ),
    ).toEqual([]);
  });
});

describe('safety', () => {
  it('never writes markup, evaluates text or fetches', () => {
    expect(
      breaks(
        ours,
        (source) =>
          says(
            source,
            /\b(?:innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/,
          ) && 'writes markup: make elements or text nodes',
      ),
    ).toEqual([]);
    expect(
      breaks(ours, (source) => says(source, /\beval\(|new Function\(/) && 'evaluates text: never'),
    ).toEqual([]);
    expect(
      breaks(
        ours.filter(({ room }) => room !== 'scripts'),
        (source) =>
          says(source, /(?<![.\w])fetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/) &&
          'uses the network: nothing leaves the machine',
      ),
    ).toEqual([]);
  });

  it('never mocks its own modules', () => {
    const mocks = sources.filter(({ path }) => path !== 'test/house-rules.test.ts');
    expect(
      breaks(
        mocks,
        (source) =>
          says(source, /vi\.mock\(\s*['"]\./) &&
          'mocks our own module: use the real one with a fresh database or the fake browser',
      ),
    ).toEqual([]);
  });
});

/** One cycle as a list of paths, or nothing. */
function findCycle(imports: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of imports.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle.length) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const cycle = walk(path, []);
    if (cycle.length) return cycle;
  }
  return [];
}

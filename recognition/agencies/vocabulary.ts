/** All lists as one index with the full names beside it; built at the first use. */
import { letterRegions } from '../regions/more-regions.data.ts';
import { readRegions } from '../regions/read-regions.ts';
import type { RegionNames } from '../regions/region-names.ts';
import { borderWords, innerWords } from './borders.data.ts';
import { centralOrgans } from './central-organs.data.ts';
import { freeEndings, functionEndings, openEndings } from './endings.data.ts';
import { countryNames, foreignOrgans } from './foreign-organs.data.ts';
import { followingFunctions, foreignFunctions, leadingFunctions } from './functions.data.ts';
import {
  capitalWords,
  foreignEndings,
  innerOrgans,
  levelWords,
  missionEndings,
  nationalOrgans,
  regionalOrgans,
} from './organs.data.ts';
import { linesOf, readForms, readPairs, wordsOf } from './read-lists.ts';
import type { SuffixIndex } from './suffix-index.ts';

/** What a word can be; bits, since one word can be several things. */
export const Kind = {
  /** A standing name, complete in itself. */
  Listed: 1,
  Region: 2,
  Country: 4,
  /** 省, 市 …: a region that the text has named elsewhere. */
  Level: 8,
  /** Organs that every region has. */
  Organ: 16,
  /** Departments of a committee or government. */
  Inner: 32,
  National: 64,
  /** 教育, 市场监督: what a department is for. */
  Function: 128,
  /** The same, but never the first word of a name. */
  Following: 256,
  Foreign: 512,
  FunctionEnding: 1024,
  ForeignEnding: 2048,
  OpenEnding: 4096,
  FreeEnding: 8192,
  Border: 16384,
  InnerWord: 32768,
  LetterRegion: 65536,
  /** 中央, 全国: the country as the region of a name. */
  Capital: 131072,
  Mission: 262144,
} as const;

export interface Vocabulary {
  index: SuffixIndex;
  /** Full names by form. */
  listed: Map<string, string>;
  letters: Map<string, string>;
  functions: Map<string, string>;
  endings: Map<string, string>;
  regions: RegionNames;
  /** Full names with `~` for the region. */
  organs: Map<string, string>;
  /** Listed forms that regions use as well. */
  shared: Set<string>;
}

const held: { vocabulary?: Vocabulary } = {};

export function vocabulary(): Vocabulary {
  held.vocabulary ??= build();
  return held.vocabulary;
}

function build(): Vocabulary {
  const { listed, shared } = readListed();
  const letters = readPairs(letterRegions);
  const functions = readForms(leadingFunctions);
  const following = readForms(followingFunctions);
  const endings = readForms(functionEndings);
  const inner = readPairs(innerOrgans);
  const regional = readPairs(regionalOrgans);
  const regions = readRegions(Kind.Region);
  const { index } = regions;
  const words: [Iterable<string>, number][] = [
    [listed.keys(), Kind.Listed],
    [letters.keys(), Kind.LetterRegion],
    [functions.keys(), Kind.Function],
    [following.keys(), Kind.Following],
    [endings.keys(), Kind.FunctionEnding],
    [regional.keys(), Kind.Organ],
    [inner.keys(), Kind.Inner],
  ];
  for (const [list, kind] of words) for (const word of list) index.add(word, kind);
  for (const [list, kind] of plainLists) for (const word of wordsOf(list)) index.add(word, kind);
  const organs = new Map([...inner, ...regional]);
  return {
    index,
    listed,
    letters,
    functions: new Map([...following, ...functions]),
    endings,
    regions,
    organs,
    shared,
  };
}

const plainLists: [string, number][] = [
  [countryNames, Kind.Country],
  [levelWords, Kind.Level],
  [capitalWords, Kind.Capital],
  [missionEndings, Kind.Mission],
  [nationalOrgans, Kind.National],
  [foreignFunctions, Kind.Foreign],
  [foreignEndings, Kind.ForeignEnding],
  [openEndings, Kind.OpenEnding],
  [freeEndings, Kind.FreeEnding],
  [borderWords, Kind.Border],
  [innerWords, Kind.InnerWord],
];

function readListed(): { listed: Map<string, string>; shared: Set<string> } {
  const listed = new Map<string, string>();
  const shared = new Set<string>();
  for (const line of [...linesOf(centralOrgans), ...linesOf(foreignOrgans)]) {
    const [full = '', ...forms] = line.split(' ');
    listed.set(full, full);
    for (const marked of forms) {
      const form = marked.replace('*', '');
      if (marked !== form) shared.add(form);
      listed.set(form, full);
    }
  }
  return { listed, shared };
}

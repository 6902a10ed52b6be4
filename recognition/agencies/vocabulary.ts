/** All lists as one index with the full names beside it; built at the first use. */
import { letterRegions } from '../regions/more-regions.data.ts';
import { addRegions, regionNodes } from '../regions/read-regions.ts';
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
import { SuffixIndex } from './suffix-index.ts';

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
  const maps = {
    listed,
    letters: readPairs(letterRegions),
    functions: readForms(leadingFunctions),
    endings: readForms(functionEndings),
    organs: new Map([...readPairs(innerOrgans), ...readPairs(regionalOrgans)]),
  };
  const following = readForms(followingFunctions);
  const words: [string[], number][] = [
    [[...listed.keys()], Kind.Listed],
    [[...maps.letters.keys()], Kind.LetterRegion],
    [[...maps.functions.keys()], Kind.Function],
    [[...following.keys()], Kind.Following],
    [[...maps.endings.keys()], Kind.FunctionEnding],
    [[...readPairs(regionalOrgans).keys()], Kind.Organ],
    [[...readPairs(innerOrgans).keys()], Kind.Inner],
    ...plainLists.map(([list, kind]): [string[], number] => [wordsOf(list), kind]),
  ];
  for (const [form, full] of following) maps.functions.set(form, maps.functions.get(form) ?? full);
  const index = makeIndex(words);
  return { ...maps, shared, index, regions: addRegions(index, Kind.Region) };
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

function makeIndex(words: [string[], number][]): SuffixIndex {
  const characters = words.flatMap(([list]) => list).reduce((sum, word) => sum + word.length, 0);
  const index = new SuffixIndex(characters + regionNodes());
  for (const [list, kind] of words) for (const word of list) index.add(word, kind);
  return index;
}

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

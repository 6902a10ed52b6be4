/**
 * The region that a short mention leaves out: 省教育厅 and 市场监管局 are the ones that the text has named with their region, as long as
 * it has named only one.
 */
import { nameUnder, type Found } from './scene.ts';

/** Said of several regions: no longer known. */
const several = Symbol('several');
type Region = string | typeof several;

export class NameBook {
  /** By level word: the region of that level. */
  readonly #levels = new Map<string, Region>();
  /** By an organ's full name without its region: the region. */
  readonly #cores = new Map<string, Region>();

  /** The same mention with its region, and kept for the mentions after it. */
  complete(found: Found): Found {
    const region = this.#regionOf(found);
    const whole = region ? { ...found, anchor: { ...found.anchor, name: region } } : found;
    this.#remember(whole);
    return region ? { ...whole, name: nameUnder(region, coreOf(found)) } : whole;
  }

  #regionOf(found: Found): string | undefined {
    const { kind, name } = found.anchor;
    if (levelOf(name) === name && (kind === 'level' || kind === 'list')) return known(this.#levels.get(name));
    if (kind !== 'none' || found.rule === 'listed') return undefined;
    return known(this.#cores.get(coreOf(found)));
  }

  #remember({ anchor, core, rule }: Found): void {
    if (anchor.kind === 'none' && rule === 'listed-shared') note(this.#cores, coreOf({ core }), '');
    if (!['region', 'level', 'list'].includes(anchor.kind) || anchor.name === levelOf(anchor.name)) return;
    note(this.#levels, levelOf(anchor.name), anchor.name);
    note(this.#cores, core, anchor.name);
  }
}

/** 国家发展和改革委员会 and a region's 发展和改革委员会 are one kind of organ. */
function coreOf({ core }: Pick<Found, 'core'>): string {
  return core.replace(/^(?:国家|国务院)/, '');
}

function levelOf(name: string): string {
  return name.slice(name.slice(-3).startsWith('自治') ? -3 : -1);
}

function known(region: Region | undefined): string | undefined {
  return typeof region === 'string' && region ? region : undefined;
}

function note(regions: Map<string, Region>, key: string, region: string): void {
  const before = regions.get(key);
  regions.set(key, before === undefined || before === region ? region : several);
}

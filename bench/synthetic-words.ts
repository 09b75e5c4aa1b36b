import { seeded } from '../tests/support/seeded';

/** Makes choices that are the same in every run. */
export interface Choices {
  /** True so often, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** A whole number from 0 up to before that one. */
  readonly upTo: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function choicesOf(seed: number): Choices {
  const random = seeded(seed);
  const upTo = (count: number): number => Math.floor(random() * count);
  return {
    chance: (share) => random() < share,
    upTo,
    pick: (items) => {
      const item = items[upTo(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

const subjects = words(`
  Harbour Safety, Fisheries Licensing, Tide Records, Lighthouse Maintenance, Cargo Inspection, Ferry Timetables,
  Marine Statistics, Coastal Surveys, Crew Certification, Wreck Removal, Customs Liaison, Channel Dredging,
  Weather Warnings, Port Dues, Search and Rescue, Legal Affairs, Human Resources, Public Records, Internal Audit,
  Procurement, Information Security, Budget and Finance, Training, Facilities, Fleet Management, Press Relations,
  International Cooperation, Data Protection, Risk Analysis, Emergency Planning, Environmental Compliance,
  Occupational Health, Equal Opportunity, Research, Hydrography, Pilotage, Salvage, Quarantine, Tonnage Measurement,
  Vessel Registration, Seafarer Welfare, Ballast Water, Oil Spills, Radio Licences, Dangerous Goods, Grants,
  Archives and Information Requests from the Public, Complaints, Inspections, Investigations`);
const forms = words('Division, Section, Unit, Branch, Directorate, Team, Group, Programme, Service, Centre');
const regions = words('Northern, Southern, Eastern, Western, Central, Upper, Lower, Outer, Inner, Greater');
const heads = words(`
  Ald, Bren, Carr, Dun, Ell, Fal, Grim, Hal, Ing, Kel, Lang, Mar, Nor, Os, Pen, Quar, Ros, Sel, Thorn, Ul, Ven, Whit,
  Yar, Zel, Ash, Birk, Cold, Drum, Ever, Fen, Glen, Hart, Ivy, Jed, Knap, Lin, Mel, Nether, Over, Pol`);
const middles = words('a, e, en, er, ing, ham, ling, ster, wood, mere, gate, stone');
const tails = words(`
  bury, combe, dale, ford, haven, mouth, ness, port, stead, wick, by, thorpe, ton, worth, leigh, field, bridge, chester,
  burn, hurst, minster, pool, sea, shaw, wold`);
const foreignPlaces = words('Åland, Łódź, São Tomé, Ærøskøbing, Köln, Málaga, Îles d’Or, Đà Nẵng, Θήρα, Ísafjörður');
const foreignNames = words('مكتب سلامة الموانئ, قسم الأرصاد الجوية, לשכת בטיחות הנמלים, 港湾安全課, Управление портов');
const verbs = words(`
  Inspect, Approve, Register, Investigate, Collect, Publish, Review, Maintain, Coordinate, Train, Advise on, Audit,
  Enforce rules for, Report on, Plan, Certify, Monitor, Fund, Archive, Negotiate`);
const objects = words(`
  fishing vessels, cargo manifests, harbour dues, crew certificates, tide gauges, buoys and beacons, wreck sites,
  pilots, dredging contracts, ferry timetables, radio licences, oil spill drills, customs seals, dangerous goods,
  complaints of passengers, survey charts, weather bulletins, quarantine stations, tonnage records, lighthouse keepers,
  grants to ports, ballast water, shipyards, seafarer pensions, salvage claims, dock leases, breakwaters, slipways`);

export function placeName({ chance, pick }: Choices): string {
  if (chance(0.02)) return pick(foreignPlaces);
  return pick(heads) + (chance(0.6) ? pick(middles) : '') + pick(tails);
}

/** Of many lengths; a good part of them many units bear, and some are in other scripts. */
export function unitName(choices: Choices): string {
  const { chance, pick } = choices;
  if (chance(0.005)) return pick(foreignNames);
  const subject = pick(subjects);
  if (chance(0.25)) return pick([`Office of ${subject}`, `${subject} ${pick(forms)}`]);
  const place = placeName(choices);
  const region = pick(regions);
  return pick([
    `${place} Field Office`,
    `${subject}, ${place}`,
    `${subject} ${pick(forms)}, ${place}`,
    `Office of ${subject} for ${region} ${place}`,
    `${region} ${subject} and ${pick(subjects)} ${pick(forms)}, ${place} and ${placeName(choices)}`,
  ]);
}

/** The first letters of a name; null where they make none. */
export function acronymOf(name: string): string | null {
  const letters = Array.from(name.matchAll(/\b[A-Z]/g), ([letter]) => letter).join('');
  return letters.length > 1 ? letters.slice(0, 6) : null;
}

export function dutyTitle(choices: Choices): string {
  const { chance, pick } = choices;
  const what = `${pick(verbs)} ${pick(objects)}`;
  if (chance(0.3)) return what;
  return `${what} in ${placeName(choices)}${chance(0.3) ? ` and ${placeName(choices)}` : ''}`;
}

/** What a slug may be made of: the first words of a subject. */
export function slugWord({ pick }: Choices): string {
  return pick(subjects).toLowerCase().split(' ').slice(0, 2).join('-');
}

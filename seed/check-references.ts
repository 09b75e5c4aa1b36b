import type { CitationRecord, EventRecord } from '../src/chart/document';
import { citationsIn, responsibilitiesOf, section } from './chart-parts';
import type { Placed } from './chart-parts';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';
import { citationStandIn } from './format/fact';
import type { KnownSlugs } from './known-slugs';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import type { Path } from './written-file';

/** Whether everything that is referred to is there, and nothing is there twice. */
export function checkReferences(files: readonly ShapedFile[], known: KnownSlugs): Defect[] {
  const sources = section(files, 'sources');
  const laws = section(files, 'laws');
  const units = section(files, 'units');
  const events = section(files, 'events');

  const refersTo = (kind: 'units' | 'laws', holder: Placed<unknown>, path: Path, slug: string | null): Defect[] => {
    if (slug === null || known[kind].has(slug) || known.unclear.has(kind)) return [];
    const expected = `expected the slug of one of the ${kind} of this chart`;
    return [holder.defect(path, `${quote(slug)} is unknown; ${expected}.${didYouMean(slug, known[kind])}`)];
  };
  const eachRefersTo = (
    kind: 'units' | 'laws',
    holder: Placed<unknown>,
    key: string,
    slugs: readonly string[],
  ): Defect[] => slugs.flatMap((slug, index) => refersTo(kind, holder, [key, index], slug));

  return [
    ...repeated(sources, 'source', ({ slug }) => slug),
    ...repeated(laws, 'law', ({ slug }) => slug),
    ...repeated(units, 'unit', ({ slug }) => slug),
    ...sources.flatMap(checkPassages),
    ...Array.from(citationsIn(units, events, laws), (citation) => checkCitation(citation, known, sources)).flat(),
    ...units.flatMap((unit) => [
      ...unit.record.placements.flatMap(({ parent }, index) =>
        refersTo('units', unit, ['placements', index, 'parent'], parent),
      ),
      ...unit.record.relations.flatMap(({ other }, index) =>
        refersTo('units', unit, ['relations', index, 'other'], other),
      ),
      ...unit.record.figures.flatMap(({ comparedWith }, index) =>
        comparedWith.flatMap((slug, at) => refersTo('units', unit, ['figures', index, 'comparedWith', at], slug)),
      ),
      ...[...responsibilitiesOf(unit)].flatMap((duty) => eachRefersTo('laws', duty, 'laws', duty.record.laws)),
    ]),
    ...events.flatMap((event) => [
      ...checkRoles(event),
      ...refersTo('laws', event, ['law'], event.record.law),
      ...event.record.origins.flatMap(({ unit }, index) => refersTo('units', event, ['origins', index, 'unit'], unit)),
      ...eachRefersTo('units', event, 'results', event.record.results),
      ...refersTo('units', event, ['fromParent'], event.record.fromParent),
      ...refersTo('units', event, ['toParent'], event.record.toParent),
    ]),
  ];
}

function repeated<Written>(
  placed: readonly Placed<Written>[],
  what: string,
  slugOf: (record: Written) => string,
): Defect[] {
  const seen = new Map<string, Placed<Written>>();
  return placed.flatMap((one) => {
    const slug = slugOf(one.record);
    const first = seen.get(slug)?.defect(['slug'], '');
    if (!first) {
      seen.set(slug, one);
      return [];
    }
    const place = `${first.file}, line ${String(first.line)}`;
    const message = `slug is ${quote(slug)}; expected one that no other ${what} has, but it stands in ${place}, too.`;
    return [one.defect(['slug'], message)];
  });
}

/** What an event must name for its kind, so that it says something. */
function checkRoles({ record: { kind, origins, results }, defect, isMended }: Placed<EventRecord>): Defect[] {
  if (['kind', 'origins', 'results'].some(isMended)) return [];
  const founds = kind === 'ESTABLISHED' || kind === 'SPUN_OFF';
  if (founds ? results.length > 0 : origins.length > 0) return [];
  const expected = founds
    ? 'results: at least one unit that came out of it'
    : 'origins: at least one unit that it befell';
  const word = kind.toLowerCase().replace('_', ' ');
  return [defect(['kind'], `kind is ${quote(word)}; expected with it ${expected}.`)];
}

type PlacedSource = ReturnType<typeof section<'sources'>>[number];

/** A passage lies within its source, and has an id of its own. */
function checkPassages({ record, defect }: PlacedSource): Defect[] {
  const ids = new Set<string>();
  return record.passages.flatMap((passage, index) => {
    const beyond = (['paragraph', 'sentence'] as const).flatMap((unit) => {
      const [number, last] = [passage[unit], record[`${unit}s`]];
      if (number === null || last === null || number <= last) return [];
      const message = `${unit} is "${String(number)}"; expected a number from 1 to ${String(last)}: ${quote(record.slug)} has no more ${unit}s.`;
      return [defect(['passages', index, unit], message)];
    });
    const isRepeated = ids.has(passage.id);
    ids.add(passage.id);
    const message = `id is ${quote(passage.id)}; expected one that no other passage of ${quote(record.slug)} has.`;
    return isRepeated ? [...beyond, defect(['passages', index, 'id'], message)] : beyond;
  });
}

function checkCitation(
  { record, defect }: Placed<CitationRecord>,
  known: KnownSlugs,
  sources: readonly PlacedSource[],
): Defect[] {
  const [slug = '', id = ''] = record.passage.split('/');
  const isUnclear = known.unclear.has('sources') || known.unclearSources.has(slug);
  if (isUnclear || record.passage === citationStandIn || known.passages.has(record.passage)) return [];
  if (!known.sources.has(slug)) {
    const message = `${quote(record.passage)} names an unknown source; expected source/passage with a source of this chart.`;
    return [defect([], message + didYouMean(slug, known.sources))];
  }
  const length = sources.find((source) => source.record.slug === slug)?.record.sentences ?? null;
  const number = Number(/^S(\d+)$/.exec(id)?.[1]);
  const beyond = length !== null && number > length ? `: it ends with sentence ${String(length)}` : '';
  const passages = [...known.passages].filter((address) => address.startsWith(`${slug}/`));
  const message = `${quote(record.passage)} is unknown; expected one of the passages of ${quote(slug)}${beyond}.`;
  return [defect([], message + (beyond ? '' : didYouMean(record.passage, passages)))];
}

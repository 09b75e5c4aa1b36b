import { SearchDocument, UnitCalledDocument } from '../../operations/generated/operations';
import { noChart } from '../chart/no-chart';
import { quote } from '../chart/quote';
import { dataOf } from './ask';
import type { Ask } from './ask';
import { Refusal } from './refusal';

interface View {
  readonly chart?: string | undefined;
  readonly as_of?: string | undefined;
}

const mostCandidates = 5;

/**
 * The slug of the unit that somebody means by its slug, name or acronym.
 *
 * @throws Refusal that says what is near, when it is none or several
 */
export async function findUnit(text: string, { chart, as_of: asOf }: View, ask: Ask): Promise<string> {
  const found = await ask(UnitCalledDocument, { text, chart, asOf });
  // A slug is meant whatever else goes by the same text.
  if (found.data?.bySlug) return found.data.bySlug.slug;
  const { chart: known, byName } = dataOf(found);
  if (!known) throw unknownChart(chart, ask);
  if (byName) return byName.slug;
  const day = asOf === undefined ? '' : ` on ${asOf}`;
  const { candidates, hint } = await unitsLike(text, known.slug, ask);
  throw new Refusal(
    'BAD_USER_INPUT',
    `There is no unit ${quote(text)} in the chart ${quote(known.slug)}${day}.${hint}`,
    candidates.length > 0 ? { candidates } : {},
  );
}

/** Why a chart cannot answer, with those that can. */
export function unknownChart(slug: string | undefined, { charts }: Ask): Refusal {
  return new Refusal('BAD_USER_INPUT', noChart(slug ?? '', charts.all));
}

async function unitsLike(text: string, chart: string, ask: Ask) {
  const { data } = await ask(SearchDocument, { text, types: ['UNIT'], first: mostCandidates, chart });
  const candidates = (data?.search?.edges ?? []).flatMap(({ node }) =>
    'slug' in node && 'name' in node ? [{ slug: node.slug, name: node.name, status: node.status }] : [],
  );
  const [nearest] = candidates;
  return { candidates, hint: nearest ? ` Did you mean "${nearest.slug}"?` : ' Look for it with search_units.' };
}

import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { typesInReadingOrder } from '../graphql/print-schema';
import { escapeHtml } from '../pages/html';
import { placesIn } from './places';
import { questionsByField } from './question';
import type { Question } from './question';
import { typeSection } from './type-section';
import { descriptionHtml } from './words';

/**
 * The schema as a text to read: what it says of itself, where a request can start, and every type. The questions lead
 * to GraphiQL at the address of the service, which may be left empty in a page of its own; null where there is none.
 */
export function schemaReference(schema: GraphQLSchema, questions: readonly Question[], service: string | null): string {
  const types = typesInReadingOrder(schema);
  const query = schema.getQueryType();
  const placesOf = placesIn(schema, types);
  const asked = questionsByField(questions);
  const others = types.filter((type) => type !== query);
  const section = (type: GraphQLNamedType): string =>
    typeSection(type, placesOf(type), (field) =>
      type === query && service !== null ? askedHtml(asked.get(field) ?? [], service) : '',
    );
  const fields = query ? Object.keys(query.getFields()) : [];
  return `${descriptionHtml(schema.description)}
<p>A field whose type ends in <code>!</code> is never null, and an argument whose type does must be given, unless
<code>=</code> tells what counts where it is left out. Square brackets are a list.</p>
<nav class="contents" aria-label="Contents">
<h2>Contents</h2>
<h3>Entry points</h3>
${contentsHtml(fields.map((field) => [`${query?.name ?? ''}.${field}`, field]))}
<h3>Types</h3>
${contentsHtml(others.map(({ name }) => [name, name]))}
</nav>
<h2>Entry points</h2>
${query ? section(query) : ''}
<h2>Types</h2>
${others.map(section).join('\n')}`;
}

const contentsHtml = (places: readonly (readonly [coordinate: string, shown: string])[]): string =>
  `<ul>${places.map(([coordinate, shown]) => `<li><a href="#${coordinate}">${shown}</a></li>`).join('\n')}</ul>`;

function askedHtml(questions: readonly Question[], service: string): string {
  if (questions.length === 0) return '';
  const items = questions.map(
    ({ name, about }) =>
      `<li><a href="${escapeHtml(`${service}/graphiql/?operation=${name}`)}">${escapeHtml(name)}</a>: ${escapeHtml(about)}</li>`,
  );
  return `<p>To try in GraphiQL:</p>\n<ul class="asked">${items.join('\n')}</ul>`;
}

import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildChartSchema } from '../../src/graphql/schema';
import { schemaReference } from '../../src/reference/schema-reference';
import { operations } from '../support/operations';

/** A coordinate and what is said of it: a type, a field, an argument, a field of an input, a value of an enum. */
type Told = readonly [coordinate: string, description: string];

function toldBy(schema: GraphQLSchema): Told[] {
  const told: Told[] = [];
  const tell = (coordinate: string, { description }: { description?: string | null | undefined }): void => {
    told.push([coordinate, description ?? '']);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    tell(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) tell(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) tell(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      tell(`${type.name}.${field.name}`, field);
      for (const argument of field.args) tell(`${type.name}.${field.name}.${argument.name}`, argument);
    }
  }
  return told;
}

const shownText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** What stands between the place of a coordinate and the next one. */
function entry(html: string, coordinate: string): string {
  const start = html.indexOf(`id="${coordinate}"`);
  if (start < 0) return '';
  const end = html.indexOf(' id="', start + 1);
  return html.slice(start, end < 0 ? undefined : end);
}

/** Where a field is described that comes with an interface, after as many steps as it takes. */
function describedAt(html: string, coordinate: string): string {
  const origin = /^id="[\w.]+"><code><a href="#([\w.]+)">/.exec(entry(html, coordinate))?.[1];
  return origin === undefined ? coordinate : describedAt(html, origin);
}

describe('the reference of the served schema', () => {
  const schema = buildChartSchema();
  const html = schemaReference(
    schema,
    operations.map(({ name, query }) => ({ name, about: 'A & B', query })),
    '/at',
  );

  it('has every type, field, argument and value with its description, there or at the interface that it comes with', () => {
    const told = toldBy(schema);
    const missing = told.filter(([coordinate, description]) => {
      const [type = '', field, argument] = coordinate.split('.');
      const at = field === undefined ? type : describedAt(html, `${type}.${field}`);
      const place = argument === undefined ? at : `${at}.${argument}`;
      return !shownText(entry(html, place)).includes(description.replaceAll('`', '').replace(/\s+/g, ' '));
    });
    expect(missing).toEqual([]);
    expect(told.length).toBeGreaterThan(500);
  });

  it('has no place twice, and no link within that leads nowhere', () => {
    const places = [...html.matchAll(/ id="([^"]+)"/g)].map(([, place]) => place);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter((place) => !places.includes(place))).toEqual([]);
  });

  it('begins with the entry points, and goes on in the reading order', () => {
    const headings = [...html.matchAll(/<h3 id="(\w+)">/g)].map(([, type]) => type);
    expect(headings.slice(0, 4)).toEqual(['Query', 'Date', 'URL', 'Node']);
  });

  it('leads from an entry point to every question that begins there, each under one at least', () => {
    const asked = new Set([...html.matchAll(/href="\/at\/graphiql\/\?operation=(\w+)"/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual(operations.map(({ name }) => name).sort());
    expect(html).toContain('">WhoSaysSo</a>: A &amp; B</li>');
  });

  it('leads to no service where there is none', () => {
    expect(
      schemaReference(
        schema,
        operations.map((one) => ({ ...one, about: '' })),
        null,
      ),
    ).not.toContain('graphiql');
  });
});

describe('the reference of any schema', () => {
  const hostile = '</p><script>alert(1)</script><img src=x onerror="alert(1)"> & `<b>code</b>`';
  const html = schemaReference(
    buildSchema(`
      ${JSON.stringify(hostile)}
      type Query implements Thing {
        ${JSON.stringify(hostile)}
        things(
          ${JSON.stringify(hostile)}
          by: Way! = {text: "<i>"}
          "For one more release."
          old: [Kind!] = [ROUND, SQUARE] @deprecated(reason: "Ask by \`way\`.")
        ): [Thing!]!
        "Its name."
        name: String
        gone: One @deprecated(reason: ${JSON.stringify(hostile)})
      }
      interface Thing { "Its name." name: String }
      "It has another name."
      type Other implements Thing { "Another name." name: String! }
      union One = Query | Other
      input Way @oneOf { "As a text." text: String "As a kind." kind: Kind }
      enum Kind { "Round." ROUND "Square." SQUARE @deprecated(reason: "No more of these.") }
      "A paragraph.\\n\\nAnother one."
      scalar Address @specifiedBy(url: "https://example.org/?a=\\"><script>")
    `),
    [],
    '',
  );

  it('shows every text as text, and what stands in backticks as code', () => {
    expect(html).not.toMatch(/<script|<img|<i>|onerror="/);
    expect(html).toContain('&amp; <code>&lt;b&gt;code&lt;/b&gt;</code></p>');
    expect(html).toContain('href="https://example.org/?a=&quot;&gt;&lt;script&gt;"');
  });

  it('tells types, defaults and what is deprecated', () => {
    expect(entry(html, 'Query.things')).toContain('<b>things</b>(by, old): [<a href="#Thing">Thing</a>!]!');
    expect(entry(html, 'Query.things.by')).toContain(
      '<b>by</b>: <a href="#Way">Way</a>! = {text: &quot;&lt;i&gt;&quot;}',
    );
    expect(shownText(entry(html, 'Query.things.old'))).toContain(
      'old: [Kind!] = [ROUND, SQUARE] Deprecated. Ask by way.For one more release.',
    );
    expect(shownText(entry(html, 'Kind.SQUARE'))).toContain('Deprecated. No more of these.Square.');
    expect(shownText(entry(html, 'Way'))).toContain('exactly one of its fields');
    expect(entry(html, 'Address')).toContain('<p>A paragraph.</p>\n<p>Another one.</p>');
  });

  it('tells a field of an interface there, and at the type only where it differs', () => {
    expect(entry(html, 'Query.name')).toContain('<a href="#Thing.name">name</a>: String');
    expect(shownText(entry(html, 'Other.name'))).toContain('name: String! Another name.');
  });

  it('tells of each type where it stands in the others', () => {
    const placesOf = (type: string): string[] => {
      const section = html.slice(html.indexOf(`id="${type}"`)).split('</section>')[0] ?? '';
      return [...section.matchAll(/<p class="places">(.*?)<\/p>/g)].map(([, line = '']) => shownText(line));
    };
    expect(placesOf('Thing')).toEqual(['Implemented by: Query, Other', 'Given by: Query.things']);
    expect(placesOf('Other')).toEqual(['Is a: Thing, One']);
    expect(placesOf('One')).toEqual(['One of: Query, Other', 'Given by: Query.gone']);
    expect(placesOf('Kind')).toEqual(['Taken by: Query.things.old, Way.kind']);
  });
});

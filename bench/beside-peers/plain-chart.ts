/** Of a chart, what the peers hold: its units in the order of the outline. */
export interface PlainChart {
  readonly subject: string;
  readonly units: readonly PlainUnit[];
}

export interface PlainUnit {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string;
  /** The slug of the unit above. */
  readonly parent: string | null;
  readonly responsibilities: readonly { readonly id: string; readonly title: string }[];
}

interface Asked extends Omit<PlainUnit, 'parent'> {
  readonly parent: { readonly slug: string } | null;
}

interface Page {
  readonly nodes: readonly Asked[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The default chart of a service in its latest state, as its answers tell it, with what has ended or is outside the tree. */
export async function readPlainChart(url: string): Promise<PlainChart> {
  const { agency } = await ask<{ agency: { readonly slug: string } }>(url, '{ agency { slug } }');
  const all: Asked[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const { units }: { units: Page } = await ask(
      url,
      `query ($after: String) {
        units(first: 1000, after: $after, filter: { statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN] }) {
          nodes { id slug name acronym kind responsibilities { id title } parent { slug } }
          pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    all.push(...units.nodes);
    ({ endCursor: after, hasNextPage: hasMore } = units.pageInfo);
  }
  return { subject: agency.slug, units: all.map((unit) => ({ ...unit, parent: unit.parent?.slug ?? null })) };
}

/** The data of an answer that has no errors. */
export async function ask<Data>(url: string, query: string, variables?: object): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: Data; errors?: unknown };
  if (data == null || errors !== undefined) throw new Error(`${url} answers ${text.slice(0, 500)}`);
  return data;
}

/** Charts whose titles begin alike, by the part that tells them apart. */
export interface ChartGroup<Chart> {
  /** What the titles have in common; null for a chart that stands alone, whose name is its title. */
  readonly head: string | null;
  readonly charts: readonly { readonly chart: Chart; readonly name: string }[];
}

/** Titles are long sentences: what stands before the first comma, colon or dash is said once if others share it. */
export function groupedCharts<Chart extends { readonly title: string }>(
  charts: readonly Chart[],
): readonly ChartGroup<Chart>[] {
  const groups = new Map<string, { chart: Chart; rest: string }[]>();
  for (const chart of charts) {
    const [, head = chart.title, rest = ''] = /^(.+?)(?:[,:;、،]| [–—-])\s*(\S.*)$/su.exec(chart.title) ?? [];
    groups.set(head, [...(groups.get(head) ?? []), { chart, rest }]);
  }
  return [...groups].map(([head, members]) =>
    members.length > 1
      ? { head, charts: members.map(({ chart, rest }) => ({ chart, name: rest === '' ? chart.title : capital(rest) })) }
      : { head: null, charts: members.map(({ chart }) => ({ chart, name: chart.title })) },
  );
}

/** What a chart goes by among others. */
export function nameOfChart(
  charts: readonly { readonly title: string; readonly slug: string }[],
  slug: string,
): string {
  const named = groupedCharts(charts).flatMap((group) => group.charts);
  return named.find(({ chart }) => chart.slug === slug)?.name ?? slug;
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}

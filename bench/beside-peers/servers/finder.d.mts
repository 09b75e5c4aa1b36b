interface Found<Unit> {
  readonly totalCount: number;
  readonly edges: readonly { readonly score: number; readonly matchedText: string; readonly node: Unit }[];
}

export function finderOf<Unit>(
  charts: string,
  bySlug: ReadonlyMap<string, Unit>,
): (text: string, first: number) => Found<Unit>;

import type { Chart } from './chart';
import { compareNames } from './compare-text';
import { effectiveDay, holds } from './dates';
import type { Period } from './dates';
import type { NameRecord } from './document';
import type { Fact } from './fact';
import type { Lifetime } from './lifetime';
import { absent, none, Tree } from './tree';
import type { UnitKind, UnitStatus } from './vocabulary';

/** A chart as it stands: the tree of the units that have not ended, and what each is called. */
export class Snapshot {
  readonly chart: Chart;
  readonly tree: Tree;
  /** Chart order: the subject's tree, the bodies outside it, then the units that are not in the tree. */
  readonly units: Int32Array;

  readonly #lifetimes: readonly Lifetime[];
  readonly #names: readonly string[];
  readonly #statuses: readonly UnitStatus[];

  constructor(chart: Chart) {
    this.chart = chart;
    this.#lifetimes = chart.units.map((_, unit) => chart.lifetime(unit));
    this.#names = chart.units.map(({ slug, names }) => {
      const primary = names.filter(({ kind }) => kind === 'PRIMARY');
      return bornNow(primary) ?? bornLast(primary) ?? slug;
    });

    const parent = new Int32Array(chart.units.length);
    const position = new Float64Array(chart.units.length);
    chart.units.forEach((unit, index) => {
      const placement = unit.placements.find(({ period }) => holds(period));
      parent[index] = placement ? chart.index(placement.parent) : none;
      position[index] = placement?.position ?? Infinity;
    });
    this.#statuses = this.#fates(parent);
    parent.forEach((_, unit) => {
      if (!exists(this.#statuses[unit])) parent[unit] = absent;
    });

    const top = topOf(chart.index(chart.header.subject), parent);
    const rankAmongSiblings = (unit: number): number => (unit === top ? none : (position[unit] ?? Infinity));
    const byName = (one: number, other: number): number => compareNames(this.name(one), this.name(other));
    this.tree = new Tree(parent, (one, other) => {
      const [first, second] = [rankAmongSiblings(one), rankAmongSiblings(other)];
      return first === second ? byName(one, other) : first - second;
    });
    const others = [...parent.keys()].filter((unit) => !this.tree.has(unit)).sort(byName);
    this.units = Int32Array.from([...this.tree.order, ...others]);
  }

  /** What it is called now, else what it was called last, else its slug: never nothing. */
  name(unit: number): string {
    return this.#names[unit] ?? '';
  }

  /** The one it bears now; after its end, the one it bore last. */
  acronym(unit: number): string | null {
    const { names } = this.chart.unit(unit);
    const acronyms = names.filter(({ kind }) => kind === 'ACRONYM');
    return bornNow(acronyms) ?? (this.status(unit) === 'ENDED' ? bornLast(acronyms) : null);
  }

  kind(unit: number): UnitKind {
    return this.chart.unit(unit).kind;
  }

  status(unit: number): UnitStatus {
    return this.#statuses[unit] ?? 'UNKNOWN';
  }

  period(unit: number): Period {
    return this.#lifetimes[unit]?.period ?? { start: null, end: null };
  }

  /** The slug of the law it was founded under. */
  foundingLaw(unit: number): string | null {
    return this.#lifetimes[unit]?.law ?? null;
  }

  /** The nearest unit above of a kind, looking no higher than the nearest agency; `none` where there is none. */
  nearestAbove(unit: number, kind: 'AGENCY' | 'BRANCH'): number {
    for (let above = this.tree.parent(unit); above !== none; above = this.tree.parent(above)) {
      if (this.kind(above) === kind) return above;
      if (this.kind(above) === 'AGENCY') return none;
    }
    return none;
  }

  /** The facts that hold and in which it is the unit, an origin or a result. */
  facts(unit: number): Fact[] {
    return this.chart.facts(unit).filter(({ record }) => !('period' in record) || holds(record.period));
  }

  /** What has become of each unit: it exists while its own time lasts and its parent, if it has one, exists. */
  #fates(parent: Int32Array): UnitStatus[] {
    const fates = new Array<UnitStatus | undefined>(parent.length).fill(undefined);
    for (let unit = 0; unit < parent.length; unit += 1) {
      const chain: number[] = [];
      let top = unit;
      while (top !== none && fates[top] === undefined) {
        chain.push(top);
        top = parent[top] ?? none;
      }
      let above: UnitStatus = fates[top] ?? 'ACTIVE';
      for (const link of chain.reverse()) {
        const own = this.#lifetimes[link]?.status ?? 'UNKNOWN';
        if (own === 'ENDED' || own === 'PLANNED' || exists(above)) above = own;
        fates[link] = above;
      }
    }
    return fates.map((fate) => fate ?? 'UNKNOWN');
  }
}

function exists(status: UnitStatus | undefined): boolean {
  return status === 'ACTIVE' || status === 'UNKNOWN';
}

function bornNow(names: readonly NameRecord[]): string | null {
  return names.find(({ period }) => holds(period))?.text ?? null;
}

function bornLast(names: readonly NameRecord[]): string | null {
  const ended = ({ period }: NameRecord): string => effectiveDay(period.end) ?? '';
  return (
    names.reduce<NameRecord | null>((last, name) => (last && ended(last) >= ended(name) ? last : name), null)?.text ??
    null
  );
}

function topOf(unit: number, parent: Int32Array): number {
  let top = unit;
  for (let above = parent[top] ?? none; above >= 0; above = parent[top] ?? none) top = above;
  return top;
}

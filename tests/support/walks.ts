import fc from 'fast-check';

/** A way from a unit to units: what is written, with what is asked of the units in the place of `*`. */
export interface Relation {
  readonly text: string;
  readonly levels: number;
}

/** Every kind of field that leads from a unit to units, over whatever lies between. */
const relations: readonly Relation[] = [
  'parent { * }',
  'ancestors { * }',
  'children(first: 100) { nodes { * } }',
  'children(first: 3) { edges { node { * } } }',
  'children(first: $few) { nodes { * } }',
  'children { nodes { * } edges { node { * } } }',
  'descendants(first: 1000) { nodes { * } }',
  'descendants(maxDepth: 2, kinds: [OFFICE]) { edges { node { * } } }',
  'agencies { * }',
  'branches { * }',
  'offices { * }',
  'predecessors { * }',
  'successors { * }',
  'elsewhere { * }',
  'at(date: "2010-01-01") { * }',
  'chart { subject { * } roots { * } }',
  'names { unit { * } }',
  'placements { parent { * } }',
  'relations { unit { * } other { * } }',
  'responsibilities { unit { * } }',
  'figures { comparedWith { * } }',
  'events { origins { unit { * } } results { * } }',
  'facts { subjects { * } }',
  'facts(disputed: true) { citations { passage { facts { subjects { * } } } } }',
  'establishedBy { established { * } responsibilities { unit { * } } }',
  '... on OrgUnit { ... on Office { agency { * } branch { * } } }',
  '... on OrgUnit { ... on Branch { agency { * } } }',
].map((text) => ({ text, levels: deepest(text) }));

function deepest(text: string): number {
  let [depth, most] = [0, 0];
  for (const sign of text) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** What is asked of a unit: ways from it, and what is asked where they lead. */
export interface Walk {
  readonly steps: readonly { readonly relation: Relation; readonly walk: Walk }[];
  readonly isFragment: boolean;
}

/** Those that lead anywhere from most units, so that a walk does not soon end. */
const productive = relations.filter(({ text }) => /^(parent|children|descendants|facts|names|chart|events)/.test(text));

const end: Walk = { steps: [], isFragment: false };
const deepestWalk = 20;

/** A walk as deep as may be asked for, which goes astray now and then and so often comes back to where it was. */
export const anyWalk: fc.Arbitrary<Walk> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 2 ** 30 }))
  .map(([length, seed]) => {
    let state = seed;
    const next = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >> 8) % below;
    };
    const walkOf = (rest: number, levels: number): Walk => {
      if (rest === 0) return end;
      const width = next(4) === 0 ? 2 : 1;
      const steps = Array.from({ length: width }, () => {
        const choice = next(4) === 0 ? relations : productive;
        return choice[next(choice.length)];
      }).flatMap((relation) =>
        relation && relation.levels <= levels ? [{ relation, walk: walkOf(rest - 1, levels - relation.levels) }] : [],
      );
      return { steps, isFragment: next(3) === 0 };
    };
    return walkOf(length, deepestWalk);
  });

export const starts: readonly string[] = [
  'unit(by: {slug: "department-of-homeland-security"}, chart: "ice-record") { * }',
  'unit(by: {slug: "homeland-security-investigations"}, chart: "ice-record") { * }',
  'unit(by: {slug: "immigration-and-customs-enforcement"}, chart: "ice-record", asOf: "2011-01-01") { * }',
  'units(chart: "ice-record", first: 1000) { nodes { * } }',
  'agency { * }',
];

/**
 * The walk as an operation; the same field asked in two ways gets an alias.
 *
 * @param isPlain true to write it all out, without fragments
 */
export function operationOf(start: string, walk: Walk, isPlain = false): string {
  const fragments: string[] = [];
  const selection = ({ steps, isFragment }: Walk): string => {
    const texts = steps.map(({ relation, walk: below }, index) => {
      const inside = relation.text.replaceAll('*', selection(below));
      return index === 0 || inside.startsWith('...') ? inside : `other: ${inside}`;
    });
    const text = ['slug', ...texts].join(' ');
    if (!isFragment || isPlain) return text;
    const name = `Part${String(fragments.length)}`;
    fragments.push(`fragment ${name} on OrgUnit { ${text} }`);
    return `...${name}`;
  };
  const body = start.replace('*', selection(walk));
  return [`query ($few: Int! = 2) { few: units(first: $few) { totalCount } ${body} }`, ...fragments].join('\n');
}

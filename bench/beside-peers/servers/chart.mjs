import { readFileSync } from 'node:fs';

/**
 * The chart as a user of these servers would hold it: plain objects that hold one another. Its file has the units in the
 * order of the outline, each with the slug of the one above it.
 */
export function readChart(file) {
  const { subject, units } = JSON.parse(readFileSync(file, 'utf8'));
  const bySlug = new Map();
  for (const { parent: slug, ...facts } of units) {
    const parent = bySlug.get(slug) ?? null;
    const unit = { __typename: typeNames[facts.kind], ...facts, parent, below: [] };
    parent?.below.push(unit);
    bySlug.set(unit.slug, unit);
  }
  return { subject: bySlug.get(subject), bySlug };
}

const typeNames = { AGENCY: 'Agency', BRANCH: 'Branch', OFFICE: 'Office' };

/** The units directly below one that are of a kind. */
export const ofKind = (unit, kind) => unit.below.filter((child) => child.kind === kind);

/** The first units below one, at any depth, in the order of the outline. */
export function firstDescendants(unit, first) {
  const edges = [];
  const descend = ({ below }, depth) => {
    for (const node of below) {
      if (edges.length === first) return;
      edges.push({ depth, node });
      descend(node, depth + 1);
    }
  };
  descend(unit, 1);
  return edges;
}

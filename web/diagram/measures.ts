/** The measures of the diagram, in the units of its own plane. */
export const measures = {
  boxWidth: 172,
  padding: 10,
  /** Between columns, where the connectors run. */
  columnGap: 34,
  /** Between the boxes of a column. */
  rowGap: 5,
  /** Between boxes of a column that have different units above them. */
  familyGap: 18,
  stemGap: 12,
  labelSize: 10.5,
  nameSize: 14,
  lineHeight: 15.5,
  /** The room above the first line of a name: the label. */
  head: 19.5,
  foot: 6,
  markSize: 12,
  markHeight: 16,
  moreHeight: 26,
  /** A picture of that height can be seen whole on most screens. */
  goodHeight: 740,
  /** Around the whole. */
  margin: 10,
  /** A small picture is not blown up: it has so much room at least. */
  leastWidth: 604,
  leastHeight: 440,
  cornerRadius: 7,
} as const;

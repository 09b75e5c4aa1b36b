/** The measures of the drawing. What is written in a box is as large as in the explorer. */
export const measures = {
  boxWidth: 200,
  padding: 10,
  labelSize: 10.5,
  nameSize: 14,
  lineHeight: 17,
  /** Above the first line of a name: the kind and the acronym. */
  head: 22,
  foot: 9,
  relationSize: 12,
  relationHeight: 16,
  /** A unit that stands below another in a column is as much farther to the right. */
  indent: 24,
  /** Between the boxes of a column. */
  rowGap: 8,
  /** Between columns that stand side by side. */
  columnGap: 24,
  /** Above a shelf of columns, where the connectors run. */
  shelfGap: 32,
  /** What is higher with all that is below it does not stay one column. */
  columnHeight: 560,
  /** Five columns: those that do not fit begin a new shelf. */
  shelfWidth: 1288,
  leastWidth: 560,
  margin: 32,
  cornerRadius: 6,
  /** The fonts of readers are wider than the one that widths are reckoned in; bold ones are wider still. */
  fontWidth: 1.18,
  boldFontWidth: 1.32,
} as const;

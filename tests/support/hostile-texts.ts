/** Texts that break what is written carelessly, as one line, without white space at their ends. */
export const hostileLines = [
  'Office of "Records", Archives & \'Maps\'',
  "=cmd|' /C calc'!A0",
  '+1 555',
  '-2+3',
  '@SUM(A1:A9)',
  "'=1+1",
  "''=1+1",
  "'tis a bureau",
  'One; two | three \\ four \\; five\\',
  '; | \\',
  '"',
  '""',
  ',',
  'null',
  'مكتب سلامة الموانئ',
  '\u202eoffice\u202c of \u2066names\u2069',
  'Fire 🔥 and 👩‍🚒',
  '<script>alert("1")</script>]]>-->',
  '{"@id": "http://example.org/"}',
  'Nul\u0000 and bell\u0007',
  'https://example.org/ a b',
  '%00%zz',
  '_:b0',
];

/** Texts of several lines, or with white space at their ends. */
export const hostileBlocks = ['First\r\nsecond', 'First\nsecond\n', 'First\rsecond', '\t=1', '\r=1', ' two  spaces '];

/** The faces that the page has loaded, written out: an image sees nothing of the page that it stands in. */
export async function embeddedFonts(): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf));
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.flatMap((rule) => (rule instanceof CSSFontFaceRule && isLoaded(rule, loaded) ? [rule] : []));
  return (await Promise.all(faces.map(written))).join('\n');
}

const keyOf = ({ family, unicodeRange }: { family: string; unicodeRange: string }): string =>
  `${family} ${unicodeRange}`.replace(/["'\s]/g, '').toLowerCase();

function isLoaded({ style }: CSSFontFaceRule, loaded: ReadonlySet<string>): boolean {
  const [family, unicodeRange] = ['font-family', 'unicode-range'].map((name) => style.getPropertyValue(name));
  return loaded.has(keyOf({ family: family ?? '', unicodeRange: unicodeRange ?? '' }));
}

async function written({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, file] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
  if (file === undefined) return '';
  const answer = await fetch(new URL(file, parentStyleSheet?.href ?? location.href));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const kept = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => `${name}: ${style.getPropertyValue(name)};`)
    .join(' ');
  return `@font-face { ${kept} src: url(data:font/woff2;base64,${btoa(text)}) format('woff2'); }`;
}

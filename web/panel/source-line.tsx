import type { Citation } from '../state/page';

interface Props {
  readonly source: Pick<Citation['source'], 'title' | 'publisher' | 'url' | 'date'>;
  /** Where in it; empty when that is not known. */
  readonly place?: string;
}

/** A document as a list of references gives it, with the way to it. */
export function SourceLine({ source, place = '' }: Props) {
  const { title, publisher, url, date } = source;
  return (
    <>
      <cite dir="auto">
        {url === null ? (
          title
        ) : (
          <a href={url} rel="noreferrer">
            {title}
          </a>
        )}
      </cite>
      {[publisher, date?.text, place].map((part) => (part ? <span key={part} dir="auto">{`, ${part}`}</span> : null))}
    </>
  );
}

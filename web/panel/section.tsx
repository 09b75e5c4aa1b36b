import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the section in the page. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of the text under a heading of its own. */
export function Section({ id, title, children }: Props) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

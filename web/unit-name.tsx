import { useExplorer } from './explorer';

/** What a unit is called, with its language where that is not the page's own. */
export function UnitName({
  unit: { slug, name },
}: {
  readonly unit: { readonly slug: string; readonly name: string };
}) {
  const { page } = useExplorer();
  return (
    <span dir="auto" lang={page.nameLanguages[slug]}>
      {name}
    </span>
  );
}

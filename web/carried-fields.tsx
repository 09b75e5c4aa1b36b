import { useExplorer } from './explorer';
import type { View } from './state/address';

interface Props {
  /** The view that the form leads to, but for what its own field asks for. */
  readonly to: Partial<View>;
}

/** What a form without script has to carry along, so that the rest of the view stays as it is. */
export function CarriedFields({ to }: Props) {
  const { linkTo } = useExplorer();
  const [, query = ''] = linkTo(to).split('?');
  return (
    <>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

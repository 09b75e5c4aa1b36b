import { Fragment } from 'preact';
import { Link } from '../link';
import { UnitName } from '../unit-name';

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** Units by their names, each the way to itself. */
export function UnitLinks({ units }: { readonly units: readonly Named[] }) {
  return (
    <>
      {units.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index > 0 && ', '}
          <Link to={{ unit: slug }}>
            <UnitName unit={{ slug, name }} />
          </Link>
        </Fragment>
      ))}
    </>
  );
}

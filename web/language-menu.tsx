import { useExplorer } from './explorer';
import { languageInItself } from './language-words';
import { Link } from './link';
import { Popover } from './popover';

/** The languages that the units of the chart have names in, each called as its speakers call it. */
export function LanguageMenu() {
  const { page } = useExplorer();
  const { own, all, inView } = page.languages;
  const current = inView ?? own;
  const choices = own === null ? [null, ...all] : all;
  return (
    <nav class="languages" aria-label="Languages">
      <Popover
        class="language-menu"
        summary={
          <>
            <span class="unseen">Names in: </span>
            <InItself tag={current} />
          </>
        }
      >
        <ul>
          {choices.map((tag) => (
            <li key={tag}>
              <Link to={{ language: tag === own ? null : tag }} current={tag === current}>
                <InItself tag={tag} />
              </Link>
            </li>
          ))}
        </ul>
      </Popover>
    </nav>
  );
}

function InItself({ tag }: { readonly tag: string | null }) {
  return tag === null ? (
    <span>As listed</span>
  ) : (
    <span dir="auto" lang={tag}>
      {languageInItself(tag)}
    </span>
  );
}

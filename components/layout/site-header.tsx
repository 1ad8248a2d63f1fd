import type { User } from "@/lib/domain/user";
import { type Address, carriedView, pageHref } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";
import { JumpButton } from "./jump-button.client";
import { EDITOR_PAGES, PAGES } from "./pages";
import { SettingsMenu } from "./settings-menu";

/** The head of every page: the product, the pages, the jump box, how things are shown, and who is signed in. */
export function SiteHeader(props: { reader: Reader; address: Address; path: string; user: User | null }) {
  const { reader, address, path, user } = props;
  const { t, locale } = reader;
  const view = carriedView(address);
  const pages = [
    ...PAGES.map(([to, name]) => [to, t(`common.${name}`)] as const),
    ...(user ? EDITOR_PAGES.map(([to, name]) => [to, t(`accounts.${name}`)] as const) : []),
    user ? (["/account", user.name] as const) : (["/sign-in", t("accounts.signIn")] as const),
  ];
  return (
    <header className="border-line border-b">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6">
        <a href={pageHref(locale, "/", view)} className="py-1 font-semibold text-xl no-underline">
          {t("common.product")}
        </a>
        <div className="ms-auto flex items-center gap-1 sm:order-last">
          <JumpButton locale={locale} words={jumpWords(reader)} />
          <SettingsMenu reader={reader} address={address} path={path} />
        </div>
        <nav aria-label={t("common.navMain")} className="w-full sm:w-auto">
          <ul className="-mx-2 flex overflow-x-auto text-sm">
            {pages.map(([to, name]) => (
              <li key={to} className="shrink-0">
                <a
                  href={pageHref(locale, to, view)}
                  aria-current={isHere(path, to) ? "page" : undefined}
                  className="block px-2 py-2 text-muted no-underline hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-accent aria-[current]:underline-offset-8"
                >
                  <bdi className="block max-w-48 truncate">{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function isHere(path: string, to: string): boolean {
  return to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`);
}

function jumpWords({ t }: Reader) {
  return {
    open: t("common.jump"),
    hint: t("common.jumpHint"),
    empty: t("common.jumpEmpty"),
    close: t("common.close"),
    loading: t("common.loading"),
  };
}

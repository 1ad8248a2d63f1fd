import type { Locale } from "@/lib/domain/words";
import { type Address, pageHref, withChanges } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

/** Language, theme, digits, the direction of time and the reading of dates: all of them live in the address. */
export function SettingsMenu(props: { reader: Reader; address: Address; path: string }) {
  const { reader, address, path } = props;
  const { t, locale } = reader;
  const other: Locale = locale === "ar" ? "en" : "ar";
  const choices = settingChoices(props);
  return (
    <>
      {/* A new language is a new document: its direction and fonts are decided on the server. One word in the other script
          is not worth its font. */}
      <a
        href={pageHref(other, path, address)}
        hrefLang={other}
        data-hard=""
        lang={other}
        className="rounded px-3 py-2 font-[system-ui] text-sm no-underline hover:bg-sunken"
      >
        {t("common.otherLanguage")}
      </a>
      <details data-menu className="relative">
        <summary className="cursor-pointer list-none rounded px-3 py-2 text-sm hover:bg-sunken">
          {t("common.settings")}
        </summary>
        <div className="absolute end-0 z-30 mt-1 w-64 space-y-3 rounded border border-line bg-raised p-4 text-sm shadow-lg">
          {choices.map((choice) => (
            <div key={choice.name}>
              <p className="text-muted">{choice.name}</p>
              <ul className="mt-1 flex flex-wrap gap-1">
                {choice.options.map((option) => (
                  <li key={option.label}>
                    <a
                      href={option.href}
                      data-keep-scroll=""
                      aria-current={option.chosen ? "true" : undefined}
                      className="block rounded border border-line px-2 py-1 no-underline hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent-soft"
                    >
                      {option.label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </>
  );
}

/** What can be set, and the address of each choice: the same page in another view. */
function settingChoices({ reader, address, path }: { reader: Reader; address: Address; path: string }) {
  const { t, locale } = reader;
  const here = (changes: Parameters<typeof withChanges>[1]) => pageHref(locale, path, withChanges(address, changes));
  return [
    {
      name: t("common.theme"),
      options: [
        { label: t("common.themeSystem"), href: here({ theme: null }), chosen: address.theme === null },
        { label: t("common.themeLight"), href: here({ theme: "light" }), chosen: address.theme === "light" },
        { label: t("common.themeDark"), href: here({ theme: "dark" }), chosen: address.theme === "dark" },
      ],
    },
    {
      name: t("common.datesLabel"),
      options: [
        { label: t("common.datesKnown"), href: here({ dates: "known" }), chosen: address.dates === "known" },
        { label: t("common.datesText"), href: here({ dates: "text" }), chosen: address.dates === "text" },
      ],
    },
    {
      name: t("common.timeDirection"),
      options: [
        { label: t("common.timeLtr"), href: here({ time: "ltr" }), chosen: address.time === "ltr" },
        { label: t("common.timeRtl"), href: here({ time: "rtl" }), chosen: address.time === "rtl" },
      ],
    },
    {
      name: t("common.digits"),
      options: [
        { label: "1 2 3", href: here({ digits: "latn" }), chosen: address.digits === "latn" },
        { label: "١ ٢ ٣", href: here({ digits: "arab" }), chosen: address.digits === "arab" },
      ],
    },
  ];
}

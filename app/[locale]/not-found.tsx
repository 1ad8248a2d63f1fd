import { headers } from "next/headers";
import { Locale } from "@/lib/domain/words";
import { readerOf } from "@/lib/i18n/reader";

export default async function NotFound() {
  const locale = Locale.catch("en").parse((await headers()).get("x-readout-locale"));
  const { t } = readerOf(locale);
  return (
    <main id="content" className="mx-auto max-w-prose px-4 py-24">
      <title>{`${t("common.notFoundTitle")} – ${t("common.product")}`}</title>
      <h1 className="font-semibold text-2xl">{t("common.notFoundTitle")}</h1>
      <p className="mt-3 text-muted">{t("common.notFoundText")}</p>
      <p className="mt-6">
        <a className="text-accent underline" href={`/${locale}`}>
          {t("common.toDashboard")}
        </a>
      </p>
    </main>
  );
}

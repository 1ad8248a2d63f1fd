import ar from "@/lib/i18n/messages/ar/errors.json";
import en from "@/lib/i18n/messages/en/errors.json";

/** What a reader sees when a page failed: plain words, and a way to try again. Holds its own words: it runs in the browser. */
export function ErrorNotice(props: { locale: string; retry: () => void }) {
  const words = props.locale === "ar" ? ar : en;
  return (
    <main id="content" className="mx-auto max-w-prose px-4 py-24">
      <h1 className="font-semibold text-2xl">{words.errorTitle}</h1>
      <p className="mt-3 text-muted">{words.errorText}</p>
      <button type="button" onClick={props.retry} className="mt-6 rounded border border-line px-4 py-2 hover:bg-sunken">
        {words.tryAgain}
      </button>
    </main>
  );
}

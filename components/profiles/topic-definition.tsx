import type { Reader } from "@/lib/i18n/reader";
import type { TopicProfile } from "@/lib/queries/get-topic";

/** What a topic is, and where it ends. A group has no definition of its own. */
export function TopicDefinition({ reader, words }: { reader: Reader; words: TopicProfile["words"] }) {
  if (!words) return null;
  const arabic = reader.locale === "ar";
  const boundary = arabic ? words.boundaryAr : words.boundaryEn;
  return (
    <>
      <p className="mt-3 max-w-prose text-lg">{arabic ? words.definitionAr : words.definitionEn}</p>
      {boundary ? (
        <p className="mt-2 max-w-prose text-muted text-sm">
          <span className="font-medium text-ink">{reader.t("profiles.boundary")}:</span> {boundary}
        </p>
      ) : null}
    </>
  );
}

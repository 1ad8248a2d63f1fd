import { isUnfiltered } from "@/lib/filters/address";
import { filterLine } from "@/lib/format/describe-filters";
import { otherPage, type Profile } from "./profile";

/** Says that the page counts only a part of the record, which part, and how to see the whole. */
export function FilterNotice({ profile }: { profile: Profile }) {
  const { context, filters, path } = profile;
  const { reader, catalogue } = context;
  if (isUnfiltered(filters)) return null;
  return (
    <p className="mt-5 rounded border border-line bg-sunken px-4 py-2 text-sm">
      {reader.t("profiles.filtered", {
        filters: filterLine(reader, { ...filters, dates: context.address.dates }, catalogue) ?? "",
      })}{" "}
      <a href={otherPage(context, path)} className="text-accent underline">
        {reader.t("profiles.wholeRecord")}
      </a>
    </p>
  );
}

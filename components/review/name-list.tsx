import { Fragment } from "react";

/** Names in a row, joined as the language of the interface joins them, each in its own direction. */
export function NameList({ locale, names }: { locale: string; names: readonly string[] }) {
  let place = 0;
  return new Intl.ListFormat(locale, { type: "conjunction" }).formatToParts(names).map((part) => {
    place += 1;
    return part.type === "element" ? (
      <bdi key={place}>{part.value}</bdi>
    ) : (
      <Fragment key={place}>{part.value}</Fragment>
    );
  });
}

import type { Address } from "@/lib/filters/address";
import { pageHref, withChanges } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

/** Newest or oldest first, as two links; the one in force is marked. */
export function OrderLinks({ reader, address, path }: { reader: Reader; address: Address; path: string }) {
  const { t } = reader;
  const orders = [
    { order: "newest", label: t("meeting.orderNewest") },
    { order: "oldest", label: t("meeting.orderOldest") },
  ] as const;
  return (
    <ChoiceLinks
      label={t("meeting.order")}
      choices={orders.map(({ order, label }) => ({
        href: pageHref(reader.locale, path, withChanges(address, { order })),
        label,
        chosen: address.order === order,
      }))}
    />
  );
}

/** A choice between views of the same page: links, because every view has its address. */
export function ChoiceLinks(props: { label: string; choices: { href: string; label: string; chosen: boolean }[] }) {
  return (
    <nav aria-label={props.label} className="inline-flex overflow-hidden rounded border border-line text-sm">
      {props.choices.map((choice) => (
        <a
          key={choice.href}
          href={choice.href}
          aria-current={choice.chosen ? "true" : undefined}
          className={choice.chosen ? "bg-accent-soft px-3 py-1 text-ink" : "px-3 py-1 text-muted hover:text-ink"}
        >
          {choice.label}
        </a>
      ))}
    </nav>
  );
}

import type { Address } from "@/lib/filters/address";
import { pageHref, withChanges } from "@/lib/filters/address";
import type { Reader } from "@/lib/i18n/reader";

interface OrderLinksProps {
  reader: Reader;
  address: Address;
  path: string;
  /** Whether the list can be put in order by how well it answers the search words. */
  ranked?: boolean;
}

/** Newest or oldest first, or the best answers, as links; the one in force is marked. */
export function OrderLinks({ reader, address, path, ranked = false }: OrderLinksProps) {
  const { t } = reader;
  const orders = [
    { order: "newest", label: t("meeting.orderNewest") },
    { order: "oldest", label: t("meeting.orderOldest") },
    ...(ranked ? [{ order: "best", label: t("meeting.orderBest") } as const] : []),
  ] as const;
  const inForce = address.order === "best" && !ranked ? "newest" : address.order;
  return (
    <ChoiceLinks
      label={t("meeting.order")}
      choices={orders.map(({ order, label }) => ({
        href: pageHref(reader.locale, path, withChanges(address, { order })),
        label,
        chosen: inForce === order,
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

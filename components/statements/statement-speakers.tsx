import Link from "next/link";
import { Fragment } from "react";
import type { PageContext } from "@/components/page/page-context";
import type { StatementRow } from "@/lib/domain/statement-row";
import { carriedView, pageHref } from "@/lib/filters/address";
import { SideMark } from "./side-mark";

/** Who speaks, each linked to their page, with the mark of the side whose voice it is. */
export function StatementSpeakers({ context, row }: { context: PageContext; row: StatementRow }) {
  const { reader, address, catalogue } = context;
  return (
    <span className="inline-flex items-baseline gap-2">
      <SideMark side={row.side} parties={catalogue.parties} className="size-2.5 self-center" />
      <span className="font-semibold">
        {row.speakers.length === 0 ? reader.t("words.side_unknown") : null}
        {row.speakers.map((speaker, i) => {
          const path = speaker.id ? `/people/${speaker.id}` : `/parties/${speaker.party}`;
          return (
            <Fragment key={speaker.id ?? speaker.party}>
              {i > 0 ? reader.t("statements.and") : ""}
              <Link
                href={pageHref(reader.locale, path, carriedView(address))}
                prefetch={false}
                className="hover:underline"
              >
                <bdi>{reader.name(speaker)}</bdi>
              </Link>
            </Fragment>
          );
        })}
      </span>
    </span>
  );
}

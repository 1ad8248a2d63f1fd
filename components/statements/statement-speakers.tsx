import { Fragment } from "react";
import type { PageContext } from "@/components/page/page-context";
import type { StatementRow } from "@/lib/domain/statement-row";
import { carriedView, pageHref } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";

/** Who speaks, each linked to their page, and the side whose voice it is: its colour is never the only word for it. */
export function StatementSpeakers({ context, row }: { context: PageContext; row: StatementRow }) {
  const { reader, address, catalogue } = context;
  return (
    <span>
      <span className="font-semibold">
        {row.speakers.length === 0 ? reader.t("words.side_unknown") : null}
        {row.speakers.map((speaker, i) => {
          const path = speaker.id ? `/people/${speaker.id}` : `/parties/${speaker.party}`;
          return (
            <Fragment key={speaker.id ?? speaker.party}>
              {i > 0 ? reader.t("statements.between") : ""}
              <a href={pageHref(reader.locale, path, carriedView(address))} className="hover:underline">
                <bdi>{reader.name(speaker)}</bdi>
              </a>
            </Fragment>
          );
        })}
      </span>
      {row.speakers.some((speaker) => speaker.id) ? (
        <span className="ms-2 text-muted">{sideName(reader, row.side, catalogue.parties)}</span>
      ) : null}
    </span>
  );
}

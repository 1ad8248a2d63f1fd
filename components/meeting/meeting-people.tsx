import type { PageContext } from "@/components/page/page-context";
import { EvidenceList } from "@/components/statements/evidence-list";
import { SideMark } from "@/components/statements/side-mark";
import { Section } from "@/components/ui/section";
import { carriedView, pageHref } from "@/lib/filters/address";
import { sideName } from "@/lib/format/describe-filters";
import type { MeetingDetail, Participation } from "@/lib/queries/get-meeting";
import { reportAnchor } from "./meeting-paths";

/** Who took part, each in the office held on that day, and apart from them who was also present. */
export function MeetingPeople({ context, meeting }: { context: PageContext; meeting: MeetingDetail }) {
  const { reader } = context;
  const { t } = reader;
  const took = meeting.participations.filter((one) => one.part === "participant");
  const present = meeting.participations.filter((one) => one.part === "attendee");
  const evidence = meeting.evidence.participation ?? [];
  return (
    <Section id="participants" title={t("meeting.participants")} lead={t("meeting.roleThatDay")}>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="space-y-5">
          <People context={context} people={took} />
          {present.length ? (
            <div>
              <h3 className="mb-2 text-muted text-sm">{t("meeting.attendees")}</h3>
              <People context={context} people={present} />
            </div>
          ) : null}
        </div>
        {evidence.length ? (
          <EvidenceList reader={reader} brief evidence={evidence} reportHref={(id) => `#${reportAnchor(id)}`} />
        ) : null}
      </div>
    </Section>
  );
}

function People({ context, people }: { context: PageContext; people: Participation[] }) {
  const { reader, address, catalogue } = context;
  const view = carriedView(address);
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {people.map(({ person, party, roleEn, roleAr }) => (
        <li key={`${person.id} ${party}`} className="flex gap-2.5">
          <SideMark side={party} parties={catalogue.parties} className="mt-2 size-2.5" />
          <div>
            <a href={pageHref(reader.locale, `/people/${person.id}`, view)} className="font-medium hover:underline">
              <bdi>{reader.name(person)}</bdi>
            </a>
            <p className="text-muted text-sm">
              {reader.locale === "ar" ? roleAr : roleEn}
              {" · "}
              <a href={pageHref(reader.locale, `/parties/${party}`, view)} className="hover:underline">
                {sideName(reader, party, catalogue.parties)}
              </a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

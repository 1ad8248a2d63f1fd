import { Prisma } from "@/lib/db/generated/client";

const { sql } = Prisma;

/**
 * What a MeetingSummary needs of a meeting m, as one JSON column named "meeting". One row a meeting; the parts are
 * looked up by the meeting's own key.
 * @param id that key; given as a value where there is one meeting, so that a distributed database asks its node alone
 */
export const meetingSummaryOf = (id: Prisma.Sql): Prisma.Sql => sql`json_build_object(
  'id', m.id, 'slug', m.slug, 'channel', m.channel, 'setting', m.setting, 'level', m.level,
  'unreviewed', m.unreviewed,
  'place', (select json_build_object('nameEn', l.name_en, 'nameAr', l.name_ar, 'country', l.country)
            from place l where l.id = m.place_id),
  'occasion', (select json_build_object('nameEn', o.name_en, 'nameAr', o.name_ar)
               from occasion o where o.id = m.occasion_id),
  'date', json_build_object('edtf', m.date_edtf, 'precision', m.date_precision, 'basis', m.date_basis,
    'earliest', m.date_earliest, 'latest', m.date_latest),
  'textDate', json_build_object('edtf', m.text_date_edtf, 'precision', m.text_date_precision,
    'basis', m.text_date_basis, 'earliest', m.text_date_earliest, 'latest', m.text_date_latest),
  'parties', (select coalesce(json_agg(mp.party_code order by mp.position), '[]')
              from meeting_party mp where mp.meeting_id = ${id}),
  'people', (select coalesce(json_agg(json_build_object('id', p.id, 'party', a.party_code, 'nameEn', p.name_en,
               'nameAr', p.name_ar, 'shortEn', p.short_en, 'shortAr', p.short_ar) order by a.number), '[]')
             from participation a join person p on p.id = a.person_id
             where a.meeting_id = ${id} and a.part = 'participant'),
  'statements', (select count(*) from statement x where x.meeting_id = ${id}),
  'topics', (select count(distinct x.topic_slug) from statement_topic x where x.meeting_id = ${id})
) as meeting`;

/** The same for any number of meetings m. */
export const meetingSummary = meetingSummaryOf(sql`m.id`);

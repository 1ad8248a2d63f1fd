import { NO_DAY } from "@/lib/columns/columns";
import { countStatements, type Selection } from "@/lib/columns/select";
import type { Filters, View } from "@/lib/filters/address";
import { dayString } from "@/lib/timeline/days";
import { answerOn } from "./selection-of";

/** What is in view in figures: how many meetings and statements, how many dates are uncertain, first and last day. */
export interface Overview {
  meetings: number;
  statements: number;
  /** Meetings whose day the reports alone do not fix. */
  uncertain: number;
  /** Meetings without any date in the chosen reading. */
  undated: number;
  first: string | null;
  last: string | null;
  /** All meetings on record, whatever the filters. */
  recorded: number;
  /** Meetings in view by the country of an agency that published a report of them, or is cited by one; most first. */
  sources: { country: string; meetings: number }[];
}

/** Counts what is in view. */
export function getOverview(filters: Filters, dates: View["dates"]): Promise<Overview> {
  return answerOn("overview", filters, dates, null, overviewOf);
}

function overviewOf(selection: Selection): Overview {
  const { columns, meetings, dates } = selection;
  const { earliest, latest } = columns.days(dates);
  let [uncertain, undated, first, last] = [0, 0, NO_DAY, NO_DAY];
  const sources = new Int32Array(columns.countries.words.length);
  for (const slot of meetings) {
    const day = earliest[slot] as number;
    if (columns.textDay[slot] === 0) uncertain++;
    if (day === NO_DAY) undated++;
    else if (first === NO_DAY || day < first) first = day;
    last = Math.max(last, latest[slot] as number);
    const end = columns.sources.starts[slot + 1] as number;
    for (let i = columns.sources.starts[slot] as number; i < end; i++) {
      const country = columns.sources.values[i] as number;
      sources[country] = (sources[country] as number) + 1;
    }
  }
  return {
    meetings: meetings.length,
    statements: countStatements(selection),
    uncertain,
    undated,
    first: first === NO_DAY ? null : dayString(first),
    last: last === NO_DAY ? null : dayString(last),
    recorded: columns.alive,
    sources: columns.countries.words
      .map((country, place) => ({ country, meetings: sources[place] as number }))
      .filter((source) => source.meetings > 0)
      .sort((a, b) => b.meetings - a.meetings || (a.country < b.country ? -1 : 1)),
  };
}

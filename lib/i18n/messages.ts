import arAccounts from "./messages/ar/accounts.json";
import arCharts from "./messages/ar/charts.json";
import arCommon from "./messages/ar/common.json";
import arDashboard from "./messages/ar/dashboard.json";
import arErrors from "./messages/ar/errors.json";
import arFigures from "./messages/ar/figures.json";
import arFilters from "./messages/ar/filters.json";
import arImport from "./messages/ar/import.json";
import arMeeting from "./messages/ar/meeting.json";
import arProfiles from "./messages/ar/profiles.json";
import arReview from "./messages/ar/review.json";
import arRules from "./messages/ar/rules.json";
import arStatements from "./messages/ar/statements.json";
import arTimeline from "./messages/ar/timeline.json";
import arWords from "./messages/ar/words.json";
import enAccounts from "./messages/en/accounts.json";
import enCharts from "./messages/en/charts.json";
import enCommon from "./messages/en/common.json";
import enDashboard from "./messages/en/dashboard.json";
import enErrors from "./messages/en/errors.json";
import enFigures from "./messages/en/figures.json";
import enFilters from "./messages/en/filters.json";
import enImport from "./messages/en/import.json";
import enMeeting from "./messages/en/meeting.json";
import enProfiles from "./messages/en/profiles.json";
import enReview from "./messages/en/review.json";
import enRules from "./messages/en/rules.json";
import enStatements from "./messages/en/statements.json";
import enTimeline from "./messages/en/timeline.json";
import enWords from "./messages/en/words.json";

/** The messages by part; both languages have the same keys (messages.test.ts). */
export const en = {
  accounts: enAccounts,
  charts: enCharts,
  common: enCommon,
  dashboard: enDashboard,
  errors: enErrors,
  figures: enFigures,
  filters: enFilters,
  import: enImport,
  meeting: enMeeting,
  profiles: enProfiles,
  review: enReview,
  rules: enRules,
  statements: enStatements,
  timeline: enTimeline,
  words: enWords,
};
export const ar = {
  accounts: arAccounts,
  charts: arCharts,
  common: arCommon,
  dashboard: arDashboard,
  errors: arErrors,
  figures: arFigures,
  filters: arFilters,
  import: arImport,
  meeting: arMeeting,
  profiles: arProfiles,
  review: arReview,
  rules: arRules,
  statements: arStatements,
  timeline: arTimeline,
  words: arWords,
};

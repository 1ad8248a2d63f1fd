export { AGENCIES, NARRATOR_NOUNS } from "./agencies";
export { CITIES } from "./cities";
export { COUNTRIES } from "./countries";
export { INSTITUTIONS, MINISTRIES } from "./institutions";
export { HONORIFICS, OFFICE_MODIFIERS, OFFICES } from "./offices";
export { PEOPLE } from "./people";
export type {
  Agency,
  City,
  Country,
  Institution,
  InstitutionKind,
  MinistryPattern,
  Office,
  OfficeRank,
  Person,
} from "./types";

export { COUNTRIES } from "./countries";
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

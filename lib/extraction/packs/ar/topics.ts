import type { TopicPack } from "../../topics/topic-pack";
import { TOPICS_AR_BILATERAL } from "./topics-bilateral";
import { TOPICS_AR_ECONOMY } from "./topics-economy";
import { TOPICS_AR_COUNTRIES, TOPICS_AR_ISSUES, TOPICS_AR_PLACES } from "./topics-issues";
import { TOPICS_AR_SECURITY } from "./topics-security";
import { TOPICS_AR_SIGNS } from "./topics-signs";

/** Arabic words of the topics. Written without ال, so that they are found with and without it. */
export const TOPIC_PACK_AR: TopicPack = {
  topics: { ...TOPICS_AR_BILATERAL, ...TOPICS_AR_ECONOMY, ...TOPICS_AR_SECURITY, ...TOPICS_AR_ISSUES },
  signs: TOPICS_AR_SIGNS,
  places: TOPICS_AR_PLACES,
  countries: TOPICS_AR_COUNTRIES,
};

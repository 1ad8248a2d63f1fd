import type { TopicPack } from "../../topics/topic-pack";
import { TOPICS_EN_BILATERAL } from "./topics-bilateral";
import { TOPICS_EN_ECONOMY } from "./topics-economy";
import { TOPICS_EN_COUNTRIES, TOPICS_EN_ISSUES, TOPICS_EN_PLACES } from "./topics-issues";
import { TOPICS_EN_SECURITY } from "./topics-security";
import { TOPICS_EN_SIGNS } from "./topics-signs";

/** English words of the topics; a word is found in the plural and with 's too. */
export const TOPIC_PACK_EN: TopicPack = {
  topics: { ...TOPICS_EN_BILATERAL, ...TOPICS_EN_ECONOMY, ...TOPICS_EN_SECURITY, ...TOPICS_EN_ISSUES },
  signs: TOPICS_EN_SIGNS,
  places: TOPICS_EN_PLACES,
  countries: TOPICS_EN_COUNTRIES,
};

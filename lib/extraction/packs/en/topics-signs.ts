import type { Sign } from "../../topics/topic-pack";

/** Words that make a topic only together with others, and words that make none. */
export const TOPICS_EN_SIGNS: Record<Sign, string> = {
  nothing: `
    _ minister, minister of/for _, minister of foreign affairs, minister of economy trade, minister of industry trade,
    ministry of _, _ ministry, ministry of defence/defense/energy/trade/finance,
    secretary of defense/defence/energy/commerce/treasury/state, defence/defense secretary, energy secretary,
    national security adviser/advisor, national security council, national community abroad,
    minister * african affairs, _ news agency, state media, media outlets, media reports, press service,
    joint statement, armed forces chief, chief of the general staff, commander of the _ forces, commander in chief,
    international relations, relations between states, relations with the rest of the world,
    relations with other countries, international cooperation, regional cooperation, multilateral cooperation,
    cooperation mechanisms, win win cooperation, mutually beneficial cooperation, bilateral multilateral,
    <development of, further development, steady development, sound steady development, sound development,
    high quality development of, developments, latest developments on the ground, development interests,
    security and development interests, stage of development, economic forum, economic crisis,
    st petersburg international economic forum, world economic forum, eastern economic forum, during the visit,
    during his visit, during her visit, during this visit, on his visit, on a visit, this visit, the visit,
    current visit, who is visiting, his visit, visiting minister, visiting president, visiting foreign,
    during the meeting, during the talks, during the call, during the conversation, at the meeting, after the meeting,
    following the meeting, after the talks, regional issues such as, global issues such as, issues such as,
    multilateral format/formats/platforms/platform/frameworks/fora/forums/mechanisms/arena,
    bilateral multilateral formats, post pandemic, after the pandemic,
    security/external/international/business/political/favourable/favorable environment, environment for,
    fuel tensions/conflict, told the media, to the media, new year's eve, close to business, business as usual,
    in order of, in light of, bank account, partner country, west bank cities, allies and partners, allies partners,
    our allies, partners and allies, european allies, trading partners, territorial waters port, prime importance,
    order of priority, space for, economic sanctions, bridge differences, chips are, port city, drug administration,
    flood of, defence of the charter, in defence of, in defense of, security interests, legitimate security interests,
    security concerns, food for thought, green light, in the field of view`,
  cooperation:
    "cooperation, bilateral cooperation, cooperate, cooperating, collaboration, collaborate, interaction, joint work, joint efforts, work together, working together, co operation",
  "every-field": `
    various/all/many/different/other/numerous/multiple/several/diverse areas/fields/spheres/sectors/domains/levels/dimensions,
    wide range of areas/fields/spheres, range of areas/fields/spheres/sectors, number of areas/fields/spheres,
    across the board, on all fronts, all fronts, among others, including in the fields/areas,
    especially in the fields/field/area/areas/sphere, particularly in the fields/field/area/areas/sphere, all round,
    and other areas/fields/spheres, whole range, full range, entire range`,
  "field-follows": `
    against, in the field/fields/area/areas/sphere/spheres/sector/sectors of, to combat, to counter, to fight,
    to address, to ensure, to achieve, to prevent, combating, countering, fighting, regarding, concerning, to resolve,
    to help, to promote`,
  inside: `
    within, in the framework of, within the framework of, in the context of, under the auspices of,
    on the platforms of, at multilateral, in multilateral, in international organisations/organizations,
    as permanent members, inside, in formats such`,
  coordination: `
    coordination, coordinate, coordinating, coordinated, coordinates, mutual support, support for one another,
    foreign policy interaction, solidarity, consultations on, consult`,
  members: `
    member states, members of the, member countries, among members, among the members, between members, other members,
    all members, members, participating states`,
  "field-may-follow": "in, on, for, across",
  "talked-of": "discussed, discuss, discussing, on, regarding, concerning, about, over, reviewed, spoke about",
  office: `
    president, prime minister, foreign minister, minister, leader, king, emir, ambassador, embassy, envoy,
    counterpart, official, officials, delegation, chancellor, president of, prime minister of,
    minister of foreign affairs of, foreign ministry, ministry of foreign affairs of`,
  margins: "sidelines of, sidelines of the, margins of, margins of the",
  "points-to-body":
    "the organisation, the organization, this organisation, this organization, the grouping, the association, the bloc",
  affairs: `
    international affairs, global affairs, regional affairs, international regional affairs,
    regional international affairs, international stage, world stage, international arena, international fora,
    international forums`,
  meeting: `
    meeting, meetings, talks, summit, negotiations, conversation, phone call, telephone call, video call,
    consultations, dialogue, discussions, host, hosting, session`,
  "other-time": `
    last, previous, earlier, past, recent, next, upcoming, forthcoming, future, coming, regular, planned, scheduled,
    trilateral, quadrilateral, annual, second round, later this, again, new round, near future, hold a, prepare,
    preparations, preparing, preparation`,
  security: `
    security, stability, stable, stabilise, stabilize, stabilising, stabilizing, peace, peaceful, tension, tensions,
    escalation, de escalation, deescalation, destabilise, destabilising, destabilize, destabilizing, destabilisation,
    destabilization, conflict, conflicts, crises, instability, consequences, calm`,
  region: `
    the region, region, regions, muslim world, islamic world, arab world, regional, our region, entire region, regionally, neighbourhood, neighborhood,
    regional countries, neighbouring states/countries, neighboring states/countries`,
  world: `the world, world, worldwide, global, globally, international, internationally, entire world, whole world`,
  conflict: `
    rights, question, people, statehood, settlements, displacement, plight, suffering, war, conflict, crisis,
    settlement, political process, political solution, political settlement, reconciliation, peace, stability,
    terrorism, terrorist, terrorists, army, military, strikes, attack, attacks, aggression, invasion, invaded,
    reconstruction, refugees, return of, ceasefire, cease fire, truce, hostilities, nuclear, missile, missiles,
    programme, file, situation, negotiations, de escalation, escalation, occupation, opposition, transition,
    developments, sovereignty, territorial integrity, defend, support for, peninsula, drones`,
  situation: `
    situation, developments, crisis, crises, conflict, conflicts, war, issue, file, dossier, settlement, stability,
    peace, reconciliation, tensions, violence, fighting, clashes, ceasefire, coup, sovereignty, security, problem,
    events, escalation, political process, transition`,
  "points-back": `
    this/that/these/those issue/issues/matter/matters/file/subject/topic/question/problem/initiative/project/projects/deal/agreement/agreements/contract/case/proposal/proposals,
    the contract, such acts, such actions, such steps, such attacks, status quo, the former, the latter,
    on this score, this regard issue, that front`,
  "points-to-conflict": `
    the/this/that/these/ongoing crisis, the/this/that/ongoing/regional conflict, the/this/that/ongoing war,
    the/this/that/unprovoked/such invasion, the/this/that/such aggression, such acts, acts of aggression`,
  "points-weakly": `
    ceasefire, cease fire, de escalation, escalation, military escalation, status quo, peace plan, peace proposal,
    political settlement, peace settlement, diplomatic resolution, diplomatic solution, hostilities,
    cessation of hostilities`,
};

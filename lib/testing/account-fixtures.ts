/**
 * The accounts of a database that is thrown away. There is no administrator: the browser tests set one up by the link,
 * whose token they must know; outside of tests a token is drawn by lot and printed.
 */
export const EDITOR = { name: "Test Editor", email: "editor@readout.test", password: "four plain words together" };
export const SET_UP_TOKEN = "test-set-up-link-of-a-thrown-away-database0";

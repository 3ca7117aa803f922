// The year of each change of codes of 1991 to 2001, from which years no edition is to be had.
import { csv } from "./readers.mjs";

/** The first year of which all changes are on record. */
const FIRST = 1991;

/**
 * Changes by code, or by the digits with which all codes of a prefecture begin.
 *
 * begun, ended: the years of a code's changes that lie after one year and not after another, in order.
 */
export function readChanges(folder) {
  const events = { begun: new Map(), ended: new Map() };
  const note = (event, digits, year) => events[event].set(digits, (events[event].get(digits) ?? []).concat(year));
  for (const [year, event, codes] of csv(folder, "changes.csv")) {
    for (const digits of codes.split(" ")) {
      for (const kind of event === "renamed" ? ["ended", "begun"] : [event]) note(kind, digits, Number(year));
    }
  }
  const years = (kind) => (code, after, until) => {
    if (code.endsWith("0000")) return [];
    const all = [...Array(code.length - 1).keys()].flatMap((i) => events[kind].get(code.slice(0, i + 2)) ?? []);
    return all.filter((year) => year > after && year <= until).sort();
  };
  return { begun: years("begun"), ended: years("ended") };
}

/** The last year of a code that stands in no dated edition. All changes since 1991 are on record, so one that is in none ended before. */
export function endedBefore(changes, code, first) {
  const isOfProvince = code.slice(2, 4) === "90";
  return (changes.ended(code, 0, first).at(-1) ?? (isOfProvince ? first : FIRST)) - 1;
}

// build.mjs CACHE HERE REFERENCE LEXICON: writes REFERENCE/regions.csv, REFERENCE/townships.csv, LEXICON/common_words.txt and LEXICON/ordinary_words.txt from the
// packages in CACHE and the tables by hand in HERE.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { editions, everGiven, statistics, wordList } from "./packages.mjs";
import { csv, everGivenCodes, readers, townships, withoutHolder, wordList as readWords } from "./readers.mjs";
import { shortNames } from "./names.mjs";
import { commonWords, ordinaryWords } from "./words.mjs";
import { endedBefore, readChanges } from "./changes.mjs";

const [cache, here, out, lexicon] = process.argv.slice(2);
const root = (name) => join(cache, name.replace("@", "-"), "package");
const year = (edition) => Number(edition.day.slice(0, 4));
const isZoneCode = (code) => /^\d{4}7[1-9]$/.test(code);
/** Headings of the list that name no division. */
const isHeading = (code, name) => !name || /^(市辖区|县|省直辖|自治区直辖|直辖县|市辖县)/.test(name) || /^50[0-9]{2}00$/.test(code) && code !== "500000" || /^(11|12|31)0[1-9]00$/.test(code);
/** 133100 雄安新区 stands on identity cards only; the standard knows no such code. */
const isOnCardsOnly = (code) => code === "133100";
const level = (code) => (code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3);

function kindOf(code, name) {
  if (level(code) === 1) return "province";
  if (level(code) === 2) return "prefecture";
  if (/区$/.test(name) && !/(神农架林区|特区)$/.test(name)) return "district";
  return /市$/.test(name) ? "city" : "county";
}

/** Runs of one code under one name: Map key "code name" -> {code, name, first, last} as edition numbers. */
function runs(lists) {
  const found = new Map();
  lists.forEach((list, i) => {
    for (const [code, name] of list) {
      const key = `${code} ${name}`;
      const run = found.get(key) ?? { code, name, first: i, last: i };
      run.last = i;
      found.set(key, run);
    }
  });
  return [...found.values()];
}

function administrative() {
  const zones = new Set(zoneRuns().map((run) => run.code));
  const lists = editions.map((edition) => {
    const list = readers[edition.reader](root(edition.package), edition);
    return [...list].filter(([code, name]) => /^\d{6}$/.test(code) && !isHeading(code, name) && !zones.has(code));
  });
  const last = editions.length - 1;
  const changes = readChanges(here);
  const days = (edition) => (edition === undefined ? 0 : year(edition));
  const dated = runs(lists).map((run) => ({
    code: run.code,
    name: run.name,
    kind: kindOf(run.code, run.name),
    from: changes.begun(run.code, days(editions[run.first - 1]), year(editions[run.first])).at(-1) ?? (run.first === 0 ? "" : year(editions[run.first])),
    to: run.last === last ? "" : lastYear(changes, run),
    source: editions[run.last].package,
  }));
  const known = new Set(dated.map((row) => row.code));
  const early = [...everGivenCodes(root(everGiven))]
    .filter(([code, name]) => !known.has(code) && !zones.has(code) && !isHeading(code, name) && !isOnCardsOnly(code))
    .map(([code, name]) => [code, withoutHolder(name)])
    .map(([code, name]) => ({ code, name, kind: kindOf(code, name), ...undatedYears(changes, code), source: everGiven }));
  return dated.concat(early);
}

/** Years of a code that stands in no dated edition: it ended before the first, or lived between the first two. */
function undatedYears(changes, code) {
  const [first, second] = [year(editions[0]), year(editions[1])];
  const [between] = changes.begun(code, first, second);
  const before = changes.begun(code, 0, first).at(-1) ?? "";
  if (between && !before && changes.ended(code, 0, first).length === 0) return { from: between, to: second - 1 };
  return { from: before, to: Math.max(endedBefore(changes, code, first), before) };
}

/** The last whole year of a run: the one before the change that ended it; without one on record the one before the edition that lacks it. */
function lastYear(changes, run) {
  const [listed, missing] = [year(editions[run.last]), year(editions[run.last + 1])];
  const ended = changes.ended(run.code, listed, missing)[0];
  return ended ? Math.max(ended - 1, listed) : Math.max(listed, missing - 1);
}

function zoneRuns() {
  const printed = new Set(editions.filter((e) => e.reader !== "chinaDivision").flatMap((e) => [...readers[e.reader](root(e.package), e).keys()]));
  const lists = statistics.map((s) => [...readers.chinaDivision(root(s.package))].filter(([code]) => isZoneCode(code) && !printed.has(code)));
  return runs(lists);
}

function zones() {
  return zoneRuns().map((run) => ({
    code: run.code,
    name: run.name.replace(/管委会$/, ""),
    kind: "zone",
    from: run.first === 0 ? "" : year(statistics[run.first]),
    to: run.last === statistics.length - 1 ? "" : year(statistics[run.last]),
    source: statistics[run.last].package,
  }));
}

function own() {
  return csv(here, "own.csv").map(([code, name, parent, kind, from, to, names, reason]) => ({ code, name, parent, kind, from, to, names: names ? names.split("|") : [], source: "own", reason }));
}

/** Parent: the prefecture above it, or the province where there is none (直辖县, districts of a municipality). */
function parentOf(row, codes) {
  if (row.parent) return row.parent;
  const prefecture = row.code.slice(0, 4) + "00";
  const province = row.code.slice(0, 2) + "0000";
  if (row.code === province) return "";
  return row.code !== prefecture && codes.has(prefecture) ? prefecture : province;
}

function main() {
  const extra = own();
  const taken = new Set(extra.map((row) => `${row.code} ${row.name}`));
  const rows = administrative().concat(zones()).filter((row) => !taken.has(`${row.code} ${row.name}`)).concat(extra);
  const codes = new Set(rows.map((row) => row.code));
  const words = readWords(root(wordList));
  const cities = [...new Set(rows.filter((r) => r.kind === "prefecture" || r.kind === "city").map((r) => r.name.replace(/(市|地区)$/, "")))].filter((c) => c.length > 1).sort((a, b) => b.length - a.length);
  const rulings = new Map(csv(here, "names.csv").map(([code, name, use]) => [`${code} ${name}`, use]));
  const table = rows
    .map((row) => ({ ...row, level: row.kind === "zone" ? 3 : level(row.code) }))
    .sort((a, b) => a.code.localeCompare(b.code) || Number(a.to || 9999) - Number(b.to || 9999) || a.name.localeCompare(b.name))
    .map((row) => ({ ...row, parent: parentOf(row, codes), ...ruledNames(row, words, cities, rulings) }));
  const header = "code,name,parent,level,kind,short_names,local_names,weak_names,valid_from,valid_to,source\n";
  writeFileSync(join(out, "regions.csv"), header + table.map(line).join("\n") + "\n");
  writeFileSync(join(out, "townships.csv"), townshipTable(rows));
  const names = new Set(table.flatMap((row) => [...row.strong, ...row.local, ...row.weak]));
  const strong = new Set(table.flatMap((row) => row.strong));
  const official = table.map((row) => row.name).filter((name) => name.length === 2);
  const note = "# Ordinary words around short names of regions. Written by warehouse/reference/refresh/refresh.sh; do not edit.\n";
  writeFileSync(join(lexicon, "common_words.txt"), note + commonWords(words, names, strong, official).join("\n") + "\n");
  const ordinary = "# Ordinary words with their class, of which no proper name is made. Written by warehouse/reference/refresh/refresh.sh; do not edit.\n";
  writeFileSync(join(lexicon, "ordinary_words.txt"), ordinary + ordinaryWords(words).join("\n") + "\n");
}

/** The derived names of a row, each as strong or weak as names.csv rules, else as derived. */
function ruledNames(row, words, cities, rulings) {
  const derived = shortNames(row, words, cities);
  const names = new Map([...derived.strong, ...(row.names ?? [])].map((name) => [name, "strong"]));
  derived.local.forEach((name) => names.set(name, "local"));
  derived.weak.forEach((name) => names.set(name, "weak"));
  for (const [key, use] of rulings) {
    const [code, name] = key.split(" ");
    if (code === row.code || (code === "*" && (names.has(name) || name === row.name))) names.set(name, use);
  }
  const of = (use) => [...names].filter(([name, u]) => u === use && (use === "weak" || name !== row.name)).map(([name]) => name);
  return { strong: of("strong"), local: of("local"), weak: of("weak") };
}

const line = (row) =>
  [row.code, row.name, row.parent, row.level, row.kind, row.strong.join("|"), row.local.join("|"), row.weak.join("|"), row.from, row.to, row.source].join(",");

/** One line a county: its townships by the oldest and the newest statistics list, so that a merged township is still known. */
function townshipTable(rows) {
  const counties = new Set(rows.filter((r) => level(r.code) === 3 || r.kind === "zone").map((r) => r.code));
  const merged = new Map();
  for (const list of [statistics.at(-1), statistics[0]]) {
    for (const [county, names] of townships(root(list.package))) {
      const here = merged.get(county) ?? new Set();
      const holders = rows.filter((row) => row.code === county).map((row) => row.name);
      names.map((name) => tidyTownship(name, holders)).filter(isTownship).forEach((name) => here.add(name));
      merged.set(county, here);
    }
  }
  const lines = [...merged].filter(([county, names]) => names.size > 0 && (counties.has(county) || county.endsWith("00"))).sort(([a], [b]) => a.localeCompare(b));
  return "county_code,townships\n" + lines.map(([county, names]) => `${county},${[...names].join("|")}`).join("\n") + "\n";
}

const isTownship = (name) => /..(街道|镇|乡|苏木)$/.test(name) && !/(居民|社区|特殊|直属|管委会|管理委员会|管理办公室)/.test(name);

/** 高密市朝阳街道, 开发区关堤乡: some lists print a township behind what holds it. */
const HOLDERS = /^.*(?:开发区|高新区|管理区|园区|示范区|科技新城|生态新区）)(?=..+(?:街道|镇|乡)$)/;

function tidyTownship(name, holders) {
  const tidy = name.replace(/(街道)?办事处$/, "街道").replace(/街道街道$/, "街道").replace(HOLDERS, "");
  const holder = holders.find((h) => tidy.startsWith(h) && tidy.length > h.length + 2);
  return holder ? tidy.slice(holder.length) : tidy;
}

main();

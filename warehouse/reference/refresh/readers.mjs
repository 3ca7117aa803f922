// How each package is laid out: every reader gives a Map from six-digit code to name as its edition prints it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const json = (...parts) => JSON.parse(readFileSync(join(...parts), "utf8"));

/** Lines of a simple CSV file without line feeds in cells, as arrays of unquoted cells, the header left out. */
export function csv(...parts) {
  const lines = readFileSync(join(...parts), "utf8").replace(/^\uFEFF/, "").split(/\r?\n/);
  return lines.slice(1).filter((line) => line && !line.startsWith("#")).map((line) => line.split(",").map((cell) => cell.replace(/^"|"$/g, "")));
}

const pad = (code) => String(code).padEnd(6, "0");

/** 儋州市 of 三亚市儋州市: some names carry a prefecture that their codes do not tell. */
export const withoutHolder = (name) => name.replace(/^.{2,}?(?:市|地区|盟|州)(?=.+(?:县|市|区|旗)$)/, "");

export const readers = {
  /** One object literal whose names carry their whole path: 北京市东城区. */
  idValidator(root) {
    const literal = readFileSync(join(root, "src", "GB2260.js"), "utf8").match(/\{"110000[^}]*\}/)[0];
    // This edition misspells the name of Xinjiang below the province's own row.
    const full = new Map(Object.entries(JSON.parse(literal.replaceAll("维吾尔族自治区", "维吾尔自治区"))));
    const tail = (code, name) => {
      for (const parent of [code.slice(0, 4) + "00", code.slice(0, 2) + "0000"]) {
        const above = full.get(parent);
        if (parent !== code && above && name.startsWith(above)) return withoutHolder(name.slice(above.length));
      }
      return name;
    };
    return new Map([...full].map(([code, name]) => [code, tail(code, name)]));
  },
  gb2260: (root, { revision }) => new Map(Object.entries(json(root, "lib", `${revision}.json`))),
  chinaDivision(root) {
    const levels = ["provinces", "cities", "areas"].map((name) => csv(root, "dist", `${name}.csv`));
    return new Map(levels.flat().map(([code, name]) => [pad(code), name]));
  },
  lcn(root) {
    const levels = ["provinces", "cities", "areas"].map((name) => json(root, "data", `${name}.json`));
    return new Map(levels.flat().map(({ code, name }) => [pad(code), name]));
  },
  cnDivision(root) {
    const found = new Map();
    const walk = (nodes) => nodes.forEach(({ c, n, ch }) => {
      if (String(c).length <= 6) found.set(pad(c), n);
      walk(ch ?? []);
    });
    walk(json(root, "dist", "code", "pca.json"));
    return found;
  },
};

/** Codes and names without years. */
export function everGivenCodes(root) {
  const source = readFileSync(join(root, "dist", "idcard.min.mjs"), "utf8");
  return new Map([...source.matchAll(/(\d{6}):"([^"]*)"/g)].map(([, code, name]) => [code, name]));
}

/** Township names by county code. */
export function townships(root) {
  const found = new Map();
  for (const [code, name] of csv(root, "dist", "streets.csv")) {
    const county = code.slice(0, 6);
    if (!found.has(county)) found.set(county, []);
    found.get(county).push(name);
  }
  return found;
}

/** Word to [frequency, tag]. */
export function wordList(root) {
  const path = join(root, "submodules", "cppjieba", "dict", "jieba.dict.utf8");
  const lines = readFileSync(path, "utf8").split("\n");
  return new Map(lines.map((line) => line.split(" ")).map(([word, count, tag]) => [word, [Number(count), tag]]));
}

// The ordinary words that decide whether a short name in a running text is a name at all: 创新|乡村 holds no 新乡, 大理石 no 大理.

const NAME_TAGS = /^(ns|nr|nt|nz)/;
/** Rarer words are left out: they would cost more true names than they save. */
const PAIR = 100;
const HOLDER = 10;
/** As common as this, a pair is an ordinary word although the list calls it a name (美丽), and even where it is a region (水城). */
const COMMON_NAME = 600;
const COMMON_PLACE = 4000;

/** Two-character words that can end or begin inside a short name, and longer words that hold one. */
export function commonWords(words, shortNames, strongNames, officialNames) {
  const names = new Set([...shortNames].filter((name) => name.length === 2 || name.length === 3));
  const firsts = new Set([...names, ...officialNames].map((name) => name[0]));
  const lasts = new Set([...names].map((name) => name.at(-1)));
  const isOrdinary = (word, [count, tag]) =>
    (count >= PAIR && !NAME_TAGS.test(tag)) || (count >= PAIR / 2 && /[东西南北]$/.test(word) && !strongNames.has(word)) || (count >= COMMON_NAME && !names.has(word)) || count >= COMMON_PLACE;
  const pair = (word, use) => word.length === 2 && isOrdinary(word, use) && (firsts.has(word[1]) || lasts.has(word[0]));
  const chosen = [...words].filter(([word, use]) => pair(word, use) || holds(word, use, names));
  return chosen.map(([word]) => word).sort();
}

function holds(word, [count, tag], names) {
  if (word.length < 3 || word.length > 4 || count < HOLDER || /^(nr|nt|j)/.test(tag) || /[省市县区州旗人话]$/.test(word)) return false;
  if (names.has(word) || names.has(word.slice(0, 3)) || names.has(word.slice(0, 2))) {
    return names.has(word.slice(0, 2)) && !names.has(word) && !NAME_TAGS.test(tag) && !/[城港站]$/.test(word);
  }
  for (let at = 1; at + 2 <= word.length; at++) {
    if (names.has(word.slice(at, at + 2)) || names.has(word.slice(at, at + 3))) return true;
  }
  return false;
}

/** What a word's part of speech makes of it beside a project's name; names, numbers and set phrases are left out. */
const CLASSES = [
  { name: "verb", tags: /^v[ndi]?$/, least: 100 },
  { name: "quality", tags: /^b$/, least: 5 },
  { name: "noun", tags: /^(n|a|an|ad|t|f|s)$/, least: 15 },
];
const HAN = /^\p{Script=Han}{2,3}$/u;

/** The ordinary words of the language, a line each with its class: verb, quality or noun. */
export function ordinaryWords(words) {
  const lines = [];
  for (const [word, [count, tag]] of words) {
    const kind = HAN.test(word) && CLASSES.find((c) => c.tags.test(tag) && count >= c.least);
    if (kind) lines.push(`${word} ${kind.name}`);
  }
  return lines.sort();
}

// Short names of a division, and how far each may be trusted without support from its surroundings.

const PEOPLES = (
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|" +
  "毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各"
).split("|").sort((a, b) => b.length - a.length);
const PEOPLE_TAIL = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES.join("|")})族)+$`);
const PEOPLE_TAIL_BARE = /^(.{2,}?)(?:蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)$/;

/** As common as this, a word is taken for an ordinary one; names of persons and brands are noise until they are commoner still. */
const COMMON = 60;
const COMMON_NAME = 300;

function isOrdinary(short, words) {
  if (short.length > 2) return false;
  const [count, tag] = words.get(short) ?? [0, "ns"];
  return tag !== "ns" && count >= (/^n[rtz]/.test(tag) ? COMMON_NAME : COMMON);
}

function stem(name) {
  const body = name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|省|市|盟|县|旗|区)$/, "");
  const people = body.match(PEOPLE_TAIL) ?? body.match(PEOPLE_TAIL_BARE);
  return people ? people[1] : body;
}

const PROVINCES = { 内蒙古: "内蒙古", 广西: "广西", 西藏: "西藏", 宁夏: "宁夏", 新疆: "新疆" };

function provinceStem(name) {
  return Object.keys(PROVINCES).find((short) => name.startsWith(short)) ?? stem(name);
}

/** The full names by which a zone goes besides its official one: 焦作市示范区, 郑州高新区 … */
function zoneNames(name, cities) {
  const types = [
    [/(?:国家)?高(?:新)?技术(?:产业)?(?:开发|园)区$/, ["高新技术产业开发区", "高新技术开发区", "国家高新区", "高新区"]],
    [/经济技术开发区$/, ["经济技术开发区", "国家经开区", "经开区"]],
    [/经济开发区$/, ["经济开发区", "经开区"]],
    [/城乡一体化示范区$/, ["城乡一体化示范区", "示范区"]],
    [/航空港经济综合实验区$/, ["航空港经济综合实验区", "航空港实验区", "航空港区"]],
  ];
  const prefix = cities.map((c) => `${c}市`).find((c) => name.startsWith(c));
  const bare = prefix && name.length > prefix.length + 3 ? [name.slice(prefix.length)] : [];
  const match = types.find(([pattern]) => pattern.test(name));
  if (!match) return bare;
  const body = name.replace(match[0], "");
  const city = cities.find((c) => body === c || body === `${c}市`);
  const owners = city ? [city, `${city}市`] : cities.some((c) => body.endsWith(c)) ? [cities.find((c) => body.endsWith(c)), body] : [body];
  const proper = bare.filter((rest) => !match[0].test(rest) || rest.replace(match[0], "").length > 1);
  return owners.flatMap((owner) => match[1].map((type) => owner + type)).concat(proper);
}

/** {strong, local, weak}: names that may stand alone, that are known in their province, and that are also ordinary words. */
export function shortNames({ code, name, level, kind }, words, cities) {
  if (kind === "zone") {
    const names = zoneNames(name, cities).filter((n) => n !== name && n.length > 3);
    return { strong: [...new Set(names)], local: [], weak: [] };
  }
  const short = level === 1 ? provinceStem(name) : stem(name);
  if (short === name || short.length < 2) return { strong: [], local: [], weak: [] };
  const use = level < 3 ? "strong" : kind === "district" || isOrdinary(short, words) ? "weak" : short.length > 2 ? "strong" : "local";
  const names = { strong: [], local: [], weak: [] };
  names[use].push(short);
  if (/自治州$/.test(name)) names.strong.push(`${short}州`);
  if (/自治县$/.test(name) && use !== "weak") names.strong.push(`${short}县`);
  return names;
}

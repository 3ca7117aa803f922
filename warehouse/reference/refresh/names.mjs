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

const AUTONOMOUS = ["内蒙古", "广西", "西藏", "宁夏", "新疆"];
const PROVINCES = AUTONOMOUS.concat(
  "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海".split("|"),
);

function provinceStem(name) {
  return AUTONOMOUS.find((short) => name.startsWith(short)) ?? stem(name);
}

/** What remains of a zone's name behind its province and city: 三山 of 安徽芜湖三山. */
function ownPart(body, cities) {
  const holders = PROVINCES.concat(cities.flatMap((city) => [`${city}市`, city]));
  const holder = holders.find((name) => body.startsWith(name) && body.length > name.length + 1);
  return holder ? ownPart(body.slice(holder.length), cities) : body;
}

const ZONE_TYPES = [
  [/(?:国家)?高(?:新)?技术(?:产业)?(?:开发|园)区$/, ["高新技术产业开发区", "高新技术开发区", "国家高新区", "高新区"]],
  [/经济技术开发区$/, ["经济技术开发区", "国家经开区", "经开区"]],
  [/经济开发区$/, ["经济开发区", "经开区"]],
  [/城乡一体化示范区$/, ["城乡一体化示范区", "示范区"]],
  [/航空港经济综合实验区$/, ["航空港经济综合实验区", "航空港实验区", "航空港区"]],
];

/** {strong, local, weak} of a zone: with its city before the type (焦作市示范区, 郑州高新区), and by its own part alone (屈原管理区). */
function zoneNames(name, cities) {
  const type = ZONE_TYPES.find(([pattern]) => pattern.test(name));
  const body = type ? name.replace(type[0], "") : name;
  const types = type ? type[1] : [""];
  const bare = body.replace(new RegExp(`^(?:${PROVINCES.join("|")})(?=..)`), "");
  const city = cities.find((c) => bare === c || bare === `${c}市`);
  const owners = city ? [city, `${city}市`] : type ? [body] : [];
  const own = city ? "" : ownPart(body, cities);
  const names = (parts) => [...new Set(parts.flatMap((part) => types.map((t) => part + t)))].filter((n) => n !== name && n.length > 3 && !/^(工业|产业)园区?$/.test(n));
  const strong = names(owners);
  return { strong, local: names(own.length > 1 && own !== body ? [own] : []), weak: [] };
}

/** Districts are named after streets, quarters and hills that every city has. */
const isStreetName = (short) => /[城东西南北中关山江河湖口桥门楼市港园台塔湾]$/.test(short) || /^[东西南北中新老]/.test(short);

/** 科右前(旗) of 科尔沁右翼前(旗). */
const BANNER = /^(.).+([左右])翼(.)$/;
/** A longer name that ends like a water's is also one: 清水河. */
const WATER = /[河江湖溪泉]$/;

/** {strong, local, weak}: names that may stand alone, that are known in their province, and that are also ordinary words. */
export function shortNames({ code, name, level, kind }, words, cities) {
  if (kind === "zone") return zoneNames(name, cities);
  const short = level === 1 ? provinceStem(name) : stem(name);
  if (short === name || short.length < 2) return { strong: [], local: [], weak: [] };
  const use = level < 3 ? "strong" : isOrdinary(short, words) || (kind === "district" && isStreetName(short)) ? "weak" : kind === "district" ? "local" : short.length > 2 && !WATER.test(short) ? "strong" : "local";
  const names = { strong: [], local: [], weak: [] };
  names[use].push(short);
  if (/.族区$/.test(name)) names.strong.push(`${short}区`);
  if (/自治州$/.test(name)) names.strong.push(`${short}州`);
  if (/自治县$/.test(name)) names.strong.push(`${short}县`, `${short}自治县`);
  if (/旗$/.test(name) && BANNER.test(short)) names.strong.push(`${short.replace(BANNER, "$1$2$3")}旗`);
  return names;
}

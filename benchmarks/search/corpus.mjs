// usage: node benchmarks/search/corpus.mjs COUNT FOLDER [MIN-MAX] [SEED]
// Writes FOLDER/content with COUNT made-up entries of our own format, FOLDER/toolkit.yaml to build them with, and
// FOLDER/queries.json with 200 queries. An entry has
// MIN to MAX words of prose (20-180 if left out, which comes to the length of real entries; 150-600 are the long entries of
// the older peer measurements). Words are those of this repository's content, as frequent as words are in English, and one
// in 150 a made-up name, so that the vocabulary goes on growing. The same arguments give the same bytes.
import fs from "node:fs"; import path from "node:path";
const [,, count0, out, range = "20-180", seed0 = "42"] = process.argv;
if (!out || !/^\d+$/.test(count0)) { console.error("usage: corpus.mjs COUNT FOLDER [MIN-MAX] [SEED]"); process.exit(2); }
const count = Number(count0), [least, most] = range.split("-").map(Number);

// A small generator of random numbers (mulberry32): Math.random cannot be seeded.
let state = Number(seed0) >>> 0;
const random = () => { state = (state + 0x6d2b79f5) >>> 0; let t = state; t = Math.imul(t ^ (t >>> 15), t | 1); t ^= t + Math.imul(t ^ (t >>> 7), t | 61); return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
const below = (n) => Math.floor(random() * n), pick = (list) => list[below(list.length)], between = (a, b) => a + below(b - a + 1);
const drawn = (sums) => { const wanted = random() * sums[sums.length - 1]; let low = 0, high = sums.length - 1; while (low < high) { const middle = (low + high) >> 1; if (sums[middle] < wanted) low = middle + 1; else high = middle; } return low; };
const sumsOf = (list, weight) => { let sum = 0; return list.map((_, i) => (sum += weight(i))); };

const source = path.join(import.meta.dirname, "../../content"), seen = new Map();
const read = (folder) => fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).forEach((f) => {
  const at = path.join(folder, f.name);
  if (f.isDirectory()) read(at);
  else if (/\.(md|yaml)$/.test(f.name)) for (const [w] of fs.readFileSync(at, "utf8").matchAll(/[A-Za-z]{2,20}/g)) seen.set(w.toLowerCase(), (seen.get(w.toLowerCase()) ?? 0) + 1);
});
read(source);
const vocabulary = [...seen].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w]) => w);
const sums = sumsOf(vocabulary, (i) => 1 / (i + 2.7) ** 1.05);
const STARTS = "b c d f g h k l m n p r s t v w br ch cl dr gr pr sh st tr".split(" "), MIDDLES = "a e i o u ai ea ou".split(" "), ENDS = "ton ley field son wick ford ham by well more".split(" ");
const names = [...new Set(Array.from({ length: 60000 }, () => pick(STARTS) + pick(MIDDLES) + pick(STARTS) + pick(MIDDLES) + pick(ENDS)))];
const nameSums = sumsOf(names, (i) => 1 / (i + 5) ** 0.9);
const capital = (w) => w[0].toUpperCase() + w.slice(1);
const word = () => (random() < 1 / 150 ? capital(names[drawn(nameSums)]) : vocabulary[drawn(sums)]);
const longWord = () => { for (;;) { const i = drawn(sums); if (i >= 60 && vocabulary[i].length > 3) return vocabulary[i]; } };
const sentence = (n) => capital(Array.from({ length: n }, (_, i) => word() + (n > 10 && i === n >> 1 ? "," : "")).join(" ")) + ".";
const prose = (n) => { const all = []; while (n > 0) { const length = Math.min(between(8, 26), Math.max(n, 4)); all.push(sentence(length)); n -= length; } return all.join(" "); };
const title = () => capital(Array.from({ length: between(3, 8) }, longWord).join(" "));
const quoted = JSON.stringify;

const shares = { source: 0.01, theme: 0.2, quote: 0.2, recommendation: 0.2, case: 0.39 }, slugs = {};
for (const [type, share] of Object.entries(shares)) slugs[type] = Array.from({ length: Math.max(2, Math.round(count * share)) }, (_, i) => `${type}-${String(i + 1).padStart(5, "0")}`);
while (Object.values(slugs).flat().length < count) slugs.case.push(`case-${String(slugs.case.length + 1).padStart(5, "0")}`);
const topics = slugs.theme.slice(0, 8), inner = slugs.theme.slice(8).length ? slugs.theme.slice(8) : topics;
const DATES = "owner: content-editor\nreviewed: 2026-11-21\nreview-due: 2027-11-21\n";
const cited = () => `sources:\n  - id: ${pick(slugs.source)}\n    locator: "${between(1, 9)}.${between(1, 9)}"\n`;
const linked = (slug) => `themes: [${[...new Set([pick(inner), pick(inner)])].join(", ")}]\nrelated: [${[...new Set([pick(slugs.case), pick(slugs.case)])].filter((s) => s !== slug).map((s) => "case/" + s).join(", ")}]\nsetting: [${pick(["acute", "primary-care", "social-care", "integrated-care"])}]\naudience: [${pick(["executives", "system-leaders", "team-leaders"])}]\n`;
const body = (n) => { const parts = []; for (let left = n; left > 0; left -= 60) { if (parts.length && random() < 0.5) parts.push("## " + title()); parts.push(prose(Math.min(left, 60))); } return "\n" + parts.join("\n\n") + "\n"; };
const WRITE = {
  source: (n) => [`short: ${quoted(capital(longWord()))}\nauthors: [${capital(pick(names))}]\nyear: ${between(2015, 2025)}\nkind: Interview study\nfamily: family-${between(1, 9)}\ngathered-data: yes\nmethod: ${quoted(sentence(12))}\nrights: "© The authors"\npermission:\n  state: not-asked\nquote-limit: 100\n${DATES}`, body(n)],
  theme: (n, slug) => topics.includes(slug) ? [`kind: topic\ndefinition: ${quoted(prose(n))}\n${DATES}`, ""] : [`kind: theme\nparent: ${pick(topics)}\ndefinition: ${quoted(prose(Math.min(n, 40)))}\n${cited()}${DATES}`, body(n - 40)],
  quote: (n, slug) => [`text: ${quoted(prose(Math.min(n, 34)))}\nspeaker: Senior manager\nsource: ${pick(slugs.source)}\nlocator: "4.${between(1, 9)}"\nshows: ${quoted(sentence(6))}\npoint: ${quoted(sentence(10))}\nreading: ${pick(["helps", "hinders", "caution"])}\n${linked(slug)}`, n > 40 ? body(n - 40) : ""],
  recommendation: (n, slug) => [`action: ${quoted(title())}\nwho: [${quoted(title())}]\norigin: report\nbasis: ${pick(["tested", "tried", "proposed"])}\nevidence: [theme/${pick(inner)}]\n${linked(slug)}${cited()}${DATES}`, body(n)],
  case: (n, slug) => [`place: ${capital(pick(names))}\ndates: ${between(2012, 2025)}\nsector: health-and-care\nproblem: ${quoted(prose(Math.ceil(n / 3)))}\ndone: ${quoted(prose(Math.ceil(n / 3)))}\nimpact: ${pick(["reported", "described"])}\nmeasured-by: own\ncomparison: no\n${linked(slug)}${cited()}${DATES}`, body(Math.floor(n / 3))]
};
const texts = [];
for (const [type, all] of Object.entries(slugs)) {
  const folder = path.join(out, "content", type === "case" ? "cases" : type + "s"); fs.mkdirSync(folder, { recursive: true });
  for (const slug of all) {
    const [header, text] = WRITE[type](between(least, most), slug);
    fs.writeFileSync(path.join(folder, slug + ".md"), `---\ntitle: ${quoted(title())}\nsummary: ${quoted(sentence(between(12, 22)))}\n${header}---\n${text}`);
    texts.push(header + text);
  }
}
const usual = new Set(vocabulary.slice(0, 60)), queries = [];
while (queries.length < 200) {
  const words = (pick(texts).match(/(?<= )[a-z]{4,}(?=[ ,.])/g) ?? []).filter((w) => !usual.has(w));
  if (words.length) queries.push(Array.from({ length: pick([1, 1, 2, 2, 2, 3]) }, () => pick(words)).join(" "));
}
// The settings of the real site, but for the example on its home page.
fs.writeFileSync(path.join(out, "toolkit.yaml"), fs.readFileSync(path.join(source, "../toolkit.yaml"), "utf8").replace(/^home:\n(?:  .*\n?)*/m, ""));
fs.writeFileSync(path.join(out, "queries.json"), JSON.stringify(queries));

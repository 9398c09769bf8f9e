// usage: BENCH=folder node benchmarks/search/rivals.mjs SITE QUERIES.json [--rounds 5] [--passes 2] [--own]
// Our search, Pagefind, MiniSearch and Lunr on the same pages of entries in the same Chromium, as one table in Markdown.
// SITE is a built site; QUERIES.json a list of texts; BENCH/npm has playwright-core, pagefind, minisearch and lunr; CHROMIUM
// names another browser than Debian's. What the rivals need is written to SITE-rivals, afresh each time. The rivals get the
// title and the text of main of each page; with --own not the column beside it and what follows the entry (links, sources).
import fs from "node:fs";
import http from "node:http";
import zlib from "node:zlib";
import path from "node:path";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, passes: { type: "string", default: "2" }, own: { type: "boolean", default: false } }
});
const rounds = Number(flags.rounds), passes = Number(flags.passes);
if (positionals.length !== 2 || !process.env.BENCH || !(rounds >= 1) || !(passes >= 1)) {
  console.error("usage: BENCH=folder rivals.mjs SITE QUERIES.json [--rounds 5] [--passes 2] [--own]");
  process.exit(2);
}
const site = path.resolve(positionals[0]), work = site + "-rivals", queries = JSON.parse(fs.readFileSync(positionals[1], "utf8"));
const npm = path.join(process.env.BENCH, "npm/node_modules"), require = createRequire(path.resolve(npm, "..") + "/");
const { chromium } = require("playwright-core"), MiniSearch = require("minisearch"), lunr = require("lunr");

// --- The documents: the pages that our search finds, which are those of entries.

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
const decoded = (text) => text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, number, name) =>
  hex ? String.fromCodePoint(parseInt(hex, 16)) : number ? String.fromCodePoint(Number(number)) : NAMED[name] ?? all);
// An element's end is a space, or the words of neighbouring cells would run together.
const textOf = (html) => decoded(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " ")).replace(/\s+/g, " ").trim();

function documents() {
  const found = fs.readdirSync(site, { recursive: true }).filter((file) => file.endsWith(".html")).sort();
  const all = [];
  for (const url of found) {
    const html = fs.readFileSync(path.join(site, url), "utf8");
    if (!html.includes('entry-head__tools" data-entry="')) continue;
    let main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)[1];
    if (flags.own) main = main.replace(/<div class="entry__aside">[\s\S]*?(?=<div class="entry__main">)/, "").replace(/<div class="entry__after">[\s\S]*/, "");
    all.push({ id: all.length, url, main, title: textOf(/<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)[1]), text: textOf(main) });
  }
  return all;
}

// --- The rivals: an index each, and a plain page with a search box that answers ?q= when it is opened.

// A rival's page shows titles with links and nothing more, each as soon as it is there (Pagefind fetches a file for each).
// What the page needs is asked for as early as can be.
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const pageOf = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">${head}</head>
<body><form><label>Search <input type="search" name="q"></label></form><ol id="search-results"></ol><script type="module">
${body}
const show = async (q) => {
  const list = document.getElementById("search-results"), hits = await answer(q); list.replaceChildren();
  for await (const [title, url] of hits) { const item = document.createElement("li"), link = document.createElement("a"); link.href = url; link.textContent = title; item.append(link); list.append(item); }
};
const form = document.querySelector("form"), q = new URLSearchParams(location.search).get("q");
form.addEventListener("submit", (event) => { event.preventDefault(); show(form.q.value); });
window.answer = answer; if (q) { form.q.value = q; show(q); }
</script></body></html>`;

const OPTIONS = { fields: ["title", "text"], storeFields: ["title", "url"] };
const MAKE = {
  pagefind(docs, out) {
    // Pages of main and nothing else, so that Pagefind sees what the others see; they are not needed afterwards.
    const pages = path.join(work, "pages");
    for (const doc of docs) {
      fs.mkdirSync(path.dirname(path.join(pages, doc.url)), { recursive: true });
      fs.writeFileSync(path.join(pages, doc.url), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(doc.title)}</title></head><body><main>${doc.main}</main></body></html>`);
    }
    execFileSync(path.join(npm, "@pagefind/linux-x64/bin/pagefind_extended"), ["--quiet", "--root-selector", "main", "--site", pages, "--output-path", path.join(out, "pagefind")]);
    fs.rmSync(pages, { recursive: true });
    return pageOf('<link rel="modulepreload" href="pagefind/pagefind.js">', `const engine = await import("./pagefind/pagefind.js"); await engine.init();
const answer = async (q) => (await engine.search(q)).results.slice(0, 10).map((r) => r.data().then((d) => [d.meta.title, d.url]));`);
  },
  minisearch(docs, out) {
    const index = new MiniSearch(OPTIONS);
    index.addAll(docs);
    fs.writeFileSync(path.join(out, "index.json"), JSON.stringify(index));
    fs.copyFileSync(path.join(npm, "minisearch/dist/umd/index.js"), path.join(out, "engine.js"));
    return pageOf('<script>const index = fetch("index.json").then((r) => r.text());</script><script src="engine.js"></script>', `const engine = MiniSearch.loadJSON(await index, ${JSON.stringify(OPTIONS)});
const answer = async (q) => engine.search(q).slice(0, 10).map((r) => [r.title, r.url]);`);
  },
  lunr(docs, out) {
    const index = lunr(function () { this.ref("id"); this.field("title"); this.field("text"); docs.forEach((doc) => this.add(doc)); });
    fs.writeFileSync(path.join(out, "index.json"), JSON.stringify(index));
    // Lunr keeps no texts: the titles and addresses come beside it.
    fs.writeFileSync(path.join(out, "titles.json"), JSON.stringify(docs.map((doc) => [doc.title, doc.url])));
    fs.copyFileSync(path.join(npm, "lunr/lunr.min.js"), path.join(out, "engine.js"));
    return pageOf('<script>const asked = ["titles.json", "index.json"].map((u) => fetch(u).then((r) => r.json()));</script><script src="engine.js"></script>', `const [titles, index] = await Promise.all(asked), engine = lunr.Index.load(index);
const answer = async (q) => engine.search(q).slice(0, 10).map((r) => titles[r.ref]);`);
  }
};

// What must lie on the server for the index: engines, styles and ready-made interfaces do not count, for any of them.
const KEPT = { pagefind: /^pagefind\/(index\/|fragment\/|filter\/|pagefind-entry\.json|.*\.pf_meta$)/, minisearch: /^index\.json$/, lunr: /^(index|titles)\.json$/ };
function onDisk(folder, kept) {
  const sizes = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile())
    .map((f) => path.join(f.parentPath, f.name)).filter((f) => kept.test(path.relative(folder, f))).map((f) => fs.statSync(f).size);
  return { files: sizes.length, bytes: sizes.reduce((a, b) => a + b, 0) };
}

const docs = documents();
const textBytes = docs.reduce((sum, doc) => sum + Buffer.byteLength(doc.text), 0);
fs.rmSync(work, { recursive: true, force: true });
const engines = [{ name: "ours", address: "site/search.html", disk: onDisk(path.join(site, "search"), /./) }];
for (const [key, name] of [["pagefind", "Pagefind"], ["minisearch", "MiniSearch"], ["lunr", "Lunr"]]) {
  const out = path.join(work, key);
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(path.join(out, "search.html"), MAKE[key](docs, out));
  engines.push({ name, address: key + "/search.html", disk: onDisk(out, KEPT[key]) });
}

// One word a cold search, and only such as have ten results for every engine: in 15 texts at least, exactly as they are written.
const wordsOf = docs.map((doc) => new Set(doc.text.toLowerCase().match(/[a-z]+/g)));
const single = [...new Set(queries.flatMap((q) => q.toLowerCase().split(" ")))].filter((w) => w.length > 4 && wordsOf.filter((set) => set.has(w)).length >= 60);
if (!single.length) { console.error("No query has a word that is in 60 pages."); process.exit(1); }

// --- The server: gzip, and where asked a link of 10 Mbit/s and 40 ms, on which one answer goes after the other.

const LINK = { latency: 40, bytesPerMs: 1250 };
const MIME = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };
// The memory is only told to a page that is isolated; with no CSP for the rivals, as Pagefind needs Wasm.
const HEADERS = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp", "cache-control": "max-age=600" };
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const packed = new Map(), wall = () => performance.timeOrigin + performance.now();
let log = [], free = 0, slow = false;
const server = http.createServer((request, response) => {
  const url = decodeURIComponent(new URL(request.url, "http://x").pathname), ours = url.startsWith("/site/");
  const file = ours ? path.join(site, url.slice(5)) : path.join(work, url), type = MIME[path.extname(file)];
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) { response.writeHead(404).end(); return; }
  // Pagefind's own files are compressed already.
  if (!packed.has(file)) packed.set(file, type ? zlib.gzipSync(fs.readFileSync(file), { level: 6 }) : fs.readFileSync(file));
  const body = packed.get(file), entry = { sent: body.length, end: Infinity };
  log.push(entry);
  const send = () => {
    entry.end = wall();
    response.writeHead(200, { ...HEADERS, ...(ours ? { "content-security-policy": CSP } : {}), "content-type": type ?? "application/octet-stream", "content-length": body.length, ...(type ? { "content-encoding": "gzip" } : {}) });
    response.end(body);
  };
  if (!slow) return send();
  const now = performance.now();
  free = Math.max(now + LINK.latency, free) + body.length / LINK.bytesPerMs;
  setTimeout(send, free - now);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--enable-blink-features=ForceEagerMeasureMemory"] });

// --- Measuring. Every search has a context of its own, so that nothing is in the cache.

const WATCH = () => new MutationObserver(() => {
  const count = document.querySelectorAll("#search-results > li").length;
  if (count >= 1) window.firstAt ??= performance.now();
  if (count >= 10) window.tenAt ??= performance.now();
}).observe(document, { childList: true, subtree: true });
async function cold(engine, query) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } }), page = await context.newPage();
  [log, free, slow] = [[], 0, true];
  await page.addInitScript(WATCH);
  await page.goto(`${base}${engine.address}?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => window.tenAt, null, { timeout: 120000 });
  const seen = await page.evaluate(() => ({ first: window.firstAt, ten: performance.timeOrigin + window.tenAt }));
  await page.waitForLoadState("networkidle");
  const sent = log.filter((entry) => entry.end <= seen.ten), bytes = (list) => list.reduce((sum, entry) => sum + entry.sent, 0);
  await context.close();
  return { first: seen.first, bytes: bytes(sent), requests: sent.length, rest: bytes(log) };
}
// The first pass fetches what is missing, and is not counted; the memory is that after all passes and collecting garbage.
async function warm(engine) {
  const context = await browser.newContext(), page = await context.newPage();
  slow = false;
  await page.goto(base + engine.address);
  await page.waitForFunction(() => window.answer || window.ToolkitSearch?.query, null, { timeout: 120000 });
  const pass = () => page.evaluate(async (list) => {
    const ask = window.answer ? async (q) => Promise.all(await window.answer(q)) : ((q) => window.ToolkitSearch.query(q, { limit: 10 })), times = [];
    for (const q of list) { const begun = performance.now(); await ask(q); times.push(performance.now() - begun); }
    return times;
  }, queries);
  await pass();
  const times = [];
  for (let i = 0; i < passes; i++) times.push(...await pass());
  const cdp = await context.newCDPSession(page);
  await cdp.send("HeapProfiler.collectGarbage");
  const memory = await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
  await context.close();
  return { times, memory };
}

// In turn within a round, and each round begins with another engine: what else the machine does falls on all of them.
for (const engine of engines) { engine.cold = []; engine.warm = []; await cold(engine, single[0]); } // warms the browser up
for (let round = 0; round < rounds; round++) {
  const order = engines.map((_, i) => engines[(i + round) % engines.length]);
  for (const engine of order) engine.cold.push(await cold(engine, single[round % single.length]));
  for (const engine of order) engine.warm.push(await warm(engine));
  console.error(`round ${round + 1} of ${rounds} done`);
}
await browser.close();
server.close();

// --- The table.

const sorted = (list) => [...list].sort((a, b) => a - b), at = (list, share) => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))];
const median = (list) => at(list, 0.5), spread = (list, f) => `${f(median(list))} (${f(Math.min(...list))}–${f(Math.max(...list))})`;
const kB = (n) => (n / 1000).toLocaleString("en", { maximumFractionDigits: n < 1e5 ? 1 : 0 }), ms = (n) => Math.round(n).toLocaleString("en");
console.log(`${docs.length} pages of entries, ${kB(textBytes)} kB of text; Chromium ${browser.version()}; ${rounds} rounds; cold with one word, warm with ${queries.length} queries, ${passes} passes a round.\n`);
console.log("| | kB to ten results, gzip | requests to there | kB when the page is at rest | first result, 10 Mbit/s and 40 ms, ms | warm, median ms | warm, p95 ms | memory, MiB | index on disk, kB | files |\n|---|---|---|---|---|---|---|---|---|---|");
for (const { name, cold: colds, warm: warms, disk } of engines) {
  const times = warms.flatMap((w) => w.times);
  const row = [name, spread(colds.map((c) => c.bytes), kB), median(colds.map((c) => c.requests)), kB(median(colds.map((c) => c.rest))), spread(colds.map((c) => c.first), ms),
    median(times).toFixed(2), at(times, 0.95).toFixed(2), (median(warms.map((w) => w.memory)) / 2 ** 20).toFixed(1), kB(disk.bytes), disk.files];
  console.log(`| ${row.join(" | ")} |`);
}

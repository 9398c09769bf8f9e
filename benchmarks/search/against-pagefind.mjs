// usage: BENCH=folder node benchmarks/search/against-pagefind.mjs SITE QUERIES.json
// Time from the beginning of the navigation to the first result with its title, ours and Pagefind's in turn, on the same pages
// in the same Chromium, on a link of 10 Mbit/s and 40 ms, with gzip. BENCH/npm has playwright-core and pagefind, whose index is
// made of SITE's main elements. Each is measured on a bare page, without styles and without anything but what the search needs
// (of Pagefind its API alone, as in the older peer measurements), and in the search page of SITE, where Pagefind has its own
// interface. Pairs: bare and bare, page and page, and our page beside bare Pagefind, which is stricter than either.
import fs from "node:fs"; import http from "node:http"; import zlib from "node:zlib"; import path from "node:path"; import { execFileSync } from "node:child_process"; import { createRequire } from "node:module";
const { chromium } = createRequire(process.env.BENCH + "/npm/")("playwright-core"), [,, site, list] = process.argv, D = path.resolve(site);
const queries = [...new Set(JSON.parse(fs.readFileSync(list)).flatMap((q) => q.split(" ")).filter((w) => w.length > 4))].slice(0, 11);
const index = path.join(D, "..", path.basename(D) + "-pagefind");
if (!fs.existsSync(index)) execFileSync(path.join(process.env.BENCH, "npm/node_modules/@pagefind/linux-x64/bin/pagefind_extended"), ["--quiet", "--root-selector", "main", "--site", D, "--output-path", index]);
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,"><script type="module">
const pf = await import("./pagefind/pagefind.js"); await pf.init(); const q = decodeURIComponent(location.hash.slice(1));
const r = await pf.search(q); const first = r.results.length ? await r.results[0].data() : { meta: { title: "none" } };
const li = document.createElement("li"); li.textContent = first.meta.title; document.body.append(li); window.tFirst = performance.now();
</script><body></body></html>`;
const ours = fs.readFileSync(path.join(D, "search.html"), "utf8"), scripts = /<script src="(?:assets|search)\/(?:search|root)[^\n]*\n/g;
const NEEDED = `<form role="search"><label for="q">Search</label><input id="q" name="q" type="search"></form><p id="search-status" role="status"></p><ol id="search-results"></ol>`;
const PAGES = {
  "/pagefind.html": PAGE,
  "/bare.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,">${ours.match(scripts).join("")}<body>${NEEDED}</body></html>`,
  "/pagefind-ui.html": ours.replace(scripts, "").replace("</head>", `<link rel="stylesheet" href="pagefind/pagefind-ui.css"><script src="pagefind/pagefind-ui.js" defer></script><script src="pagefind-start.js" defer></script></head>`).replace('<ol id="search-results"', '<div id="pagefind"></div><ol id="search-results"'),
  "/pagefind-start.js": `new PagefindUI({ element: "#pagefind", showImages: false, showSubResults: false, autofocus: false }).triggerSearch(new URLSearchParams(location.search).get("q"));`
};
const MIME = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".css": "text/css", ".svg": "image/svg+xml" };
const gz = new Map(); let sent = 0, requests = 0, free = 0;
const bodyOf = (url) => {
  if (PAGES[url]) return [zlib.gzipSync(PAGES[url]), path.extname(url), true];
  const file = url.startsWith("/pagefind/") ? path.join(index, url.slice(10)) : path.join(D, url);
  if (!fs.existsSync(file) || fs.statSync(file).isDirectory()) return null;
  const type = path.extname(file);
  if (!gz.has(file)) gz.set(file, MIME[type] ? zlib.gzipSync(fs.readFileSync(file), { level: 6 }) : fs.readFileSync(file));
  return [gz.get(file), type, Boolean(MIME[type])];
};
const server = http.createServer((req, res) => {
  const found = bodyOf(decodeURIComponent(new URL(req.url, "http://x").pathname));
  if (!found) { res.writeHead(404).end(); return; }
  const [body, type, packed] = found; sent += body.length; requests++;
  const now = performance.now(); free = Math.max(now + 40, free) + body.length / 1250;
  setTimeout(() => { res.writeHead(200, { "content-type": MIME[type] ?? "application/octet-stream", "content-length": body.length, ...(packed ? { "content-encoding": "gzip" } : {}) }); res.end(body); }, free - now);
});
await new Promise((r) => server.listen(0, "127.0.0.1", r)); const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"] });
const median = (a) => [...a].sort((x, y) => x - y)[a.length >> 1];
async function first(address) {
  const context = await browser.newContext(), page = await context.newPage(); sent = requests = free = 0;
  await page.addInitScript(() => new MutationObserver(() => { if (!window.tFirst && document.querySelector("#search-results > li, .pagefind-ui__result-link")) window.tFirst = performance.now(); }).observe(document, { childList: true, subtree: true }));
  await page.goto(base + address); await page.waitForFunction(() => window.tFirst, null, { timeout: 60000 });
  const row = { ms: await page.evaluate(() => window.tFirst), sent, requests }; await context.close(); return row;
}
const WAYS = { "ours, bare": "bare.html?q=", "Pagefind, bare": "pagefind.html#", "ours, in the page": "search.html?q=", "Pagefind, in the page": "pagefind-ui.html?q=" }, rows = {};
for (const way in WAYS) { await first(WAYS[way] + queries[0]); rows[way] = []; } // warms the browser up; not counted
for (const q of queries) for (const way in WAYS) rows[way].push(await first(WAYS[way] + q));
for (const way in WAYS) console.log(way.padEnd(22), "first result ms", Math.round(median(rows[way].map((r) => r.ms))), "bytes sent by then", median(rows[way].map((r) => r.sent)), "requests", median(rows[way].map((r) => r.requests)));
for (const [one, other] of [["ours, bare", "Pagefind, bare"], ["ours, in the page", "Pagefind, in the page"], ["ours, in the page", "Pagefind, bare"]]) {
  const ratios = rows[one].map((row, i) => row.ms / rows[other][i].ms);
  console.log(one, "/", other + ":", "median of the pairs", median(ratios).toFixed(2), "from", Math.min(...ratios).toFixed(2), "to", Math.max(...ratios).toFixed(2));
}
await browser.close(); server.close();

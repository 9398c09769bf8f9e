// usage: BENCH=folder node benchmarks/search/measure-page.mjs SITE QUERIES.json [cold,warm]
// SITE is a built site with a search.html; QUERIES.json a list of texts; BENCH/npm has playwright-core; CHROMIUM names another
// browser than Debian's. Cold: bytes by kind of file, gzipped, with the time to ten results and excerpts. Warm: time a query,
// long tasks, memory after collecting garbage.
import fs from "node:fs"; import http from "node:http"; import zlib from "node:zlib"; import path from "node:path"; import { createRequire } from "node:module";
const require = createRequire(process.env.BENCH + "/npm/"), { chromium } = require("playwright-core");
const [,, D0, Q, only = "cold,warm"] = process.argv, D = path.resolve(D0);
const queries = JSON.parse(fs.readFileSync(Q));
const MIME = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml" };
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const cfg = { latency: 0, rate: 0 }; let log = [], linkFree = 0; const gz = new Map();
const server = http.createServer((req, res) => {
  const f = path.join(D, decodeURIComponent(new URL(req.url, "http://x").pathname));
  if (!f.startsWith(D) || !fs.existsSync(f) || fs.statSync(f).isDirectory()) { res.writeHead(404).end(); return; }
  if (!gz.has(f)) gz.set(f, zlib.gzipSync(fs.readFileSync(f), { level: 6 }));
  const body = gz.get(f);
  const e = { url: req.url, kind: path.basename(f).startsWith("search-later-") ? "later" : path.basename(f).split(/[-.]/)[0], sent: body.length, at: performance.now() }; log.push(e);
  const send = () => { e.end = performance.now(); res.writeHead(200, { "content-type": MIME[path.extname(f)] ?? "application/octet-stream", "content-encoding": "gzip", "content-length": body.length, "content-security-policy": CSP, "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp", "cache-control": "max-age=600" }); res.end(body); };
  if (!cfg.rate) return send();
  const now = performance.now(); linkFree = Math.max(now + cfg.latency, linkFree) + body.length / cfg.rate * 1000; setTimeout(send, linkFree - now);
});
await new Promise((r) => server.listen(0, "127.0.0.1", r)); const base = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--enable-blink-features=ForceEagerMeasureMemory"] });
const sort = (a) => [...a].sort((x, y) => x - y), pct = (a, p) => sort(a)[Math.min(a.length - 1, Math.floor(a.length * p))], r2 = (x) => Math.round(x * 100) / 100;
const WATCH = () => { new MutationObserver(() => { const li = document.querySelectorAll("ol.search-results > li"); if (li.length >= 1 && !window.tFirst) window.tFirst = performance.now(); if (li.length >= 10 && !window.tTen) window.tTen = performance.now(); if (li.length && !window.tExcerpt && [...li].some((x) => x.querySelector(".search-result__excerpt")?.textContent)) window.tExcerpt = performance.now(); }).observe(document, { childList: true, subtree: true }); };
async function cold(qs, c, scroll) {
  Object.assign(cfg, { latency: 0, rate: 0 }, c); const rows = [];
  for (const q of qs) {
    const ctx = await browser.newContext({ viewport: { width: 1280, height: 720 } }), page = await ctx.newPage(); log = []; linkFree = 0;
    await page.addInitScript(WATCH);
    await page.goto(base + "search.html?q=" + encodeURIComponent(q)); await page.waitForFunction(() => window.tTen || /^(Nothing|No |\d+ results? )/.test(document.getElementById("search-status").textContent), null, { timeout: 60000 });
    await page.waitForLoadState("networkidle");
    const t = await page.evaluate(() => ({ first: window.tFirst, ten: window.tTen, excerpt: window.tExcerpt, n: document.querySelectorAll("ol.search-results > li").length, shown: [...document.querySelectorAll(".search-result__excerpt")].filter((x) => x.textContent).length }));
    const seen = log.slice(); let all = null;
    if (scroll) { for (let i = 0; i < 12; i++) { await page.mouse.wheel(0, 400); await page.waitForTimeout(30); } await page.waitForLoadState("networkidle"); all = log.slice(); t.shownAll = await page.evaluate(() => [...document.querySelectorAll(".search-result__excerpt")].filter((x) => x.textContent).length); }
    const by = (l) => { const k = {}; for (const e of l) k[e.kind] = (k[e.kind] ?? 0) + e.sent; return k; };
    rows.push({ q, ...t, kinds: by(seen), kindsAll: all && by(all), requests: seen.length }); await ctx.close();
  }
  return rows;
}
const out = {};
if (only.includes("cold")) {
  const one = [...new Set(queries.flatMap((q) => q.split(" ")).filter((w) => w.length > 4))].slice(0, 15);
  await cold(one.slice(0, 2), {});
  const rows = (await cold(one, {}, true)).filter((r) => r.n >= 10); const med = (f) => Math.round(pct(rows.map(f), .5)), max = (f) => Math.round(Math.max(...rows.map(f)));
  const sum = (k, no = []) => Object.entries(k).reduce((s, [a, b]) => s + (no.includes(a) ? 0 : b), 0);
  const kinds = [...new Set(rows.flatMap((r) => Object.keys(r.kindsAll)))];
  console.log("cold one-word, rows with ten results:", rows.length, "of", one.length);
  console.log("  median by kind, after all ten excerpts:", kinds.map((k) => `${k} ${med((r) => r.kindsAll[k] ?? 0)}`).join(", "));
  console.log("  to ten results without x, f, later:", med((r) => sum(r.kinds, ["x", "f", "later"])), "max", max((r) => sum(r.kinds, ["x", "f", "later"])), "| with f and the second script:", med((r) => sum(r.kinds, ["x"])));
  console.log("  with excerpts in view (" + med((r) => r.shown) + "):", med((r) => sum(r.kinds)), "max", max((r) => sum(r.kinds)), "| all (" + med((r) => r.shownAll) + "):", med((r) => sum(r.kindsAll)), "max", max((r) => sum(r.kindsAll)), "requests", med((r) => r.requests));
  const slow = (await cold(one.slice(0, 7), { latency: 40, rate: 1.25e6 })).filter((r) => r.n >= 10);
  console.log("  10 Mbit/s 40 ms: first result", slow.length && Math.round(pct(slow.map((r) => r.first), .5)), "ten", Math.round(pct(slow.map((r) => r.ten), .5)), "first excerpt", Math.round(pct(slow.map((r) => r.excerpt), .5)));
}
if (only.includes("warm")) {
  Object.assign(cfg, { latency: 0, rate: 0 }); const ctx = await browser.newContext(), page = await ctx.newPage(); log = [];
  await page.goto(base + "search.html"); const cdp = await ctx.newCDPSession(page);
  const mem = async () => { await cdp.send("HeapProfiler.collectGarbage"); await page.waitForTimeout(300); await cdp.send("HeapProfiler.collectGarbage"); const u = await cdp.send("Runtime.getHeapUsage"); let ua = null; try { ua = await page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes); } catch (e) { ua = String(e); } const m = (x) => typeof x === "number" ? r2(x / 1048576) : x; return `heap ${m(u.usedSize)} backing ${m(u.backingStorageSize)} page ${m(ua)} MiB`; };
  await page.evaluate(() => { window.long = []; new PerformanceObserver((l) => l.getEntries().forEach((e) => window.long.push(Math.round(e.duration)))).observe({ type: "longtask", buffered: true }); });
  await page.evaluate(() => ToolkitSearch.query("evidence")); console.log("memory after one query:", await mem());
  for (const pass of [1, 2, 3]) {
    const m = await page.evaluate(async (qs) => { const t = []; let hits = 0; for (const q of qs) { const a = performance.now(); const r = await ToolkitSearch.query(q, { limit: 10 }); t.push(performance.now() - a); hits += r.total; } return { t, hits }; }, queries);
    console.log(`pass ${pass}: ms median ${r2(pct(m.t, .5))} p95 ${r2(pct(m.t, .95))} p99 ${r2(pct(m.t, .99))} max ${r2(Math.max(...m.t))} mean hits ${Math.round(m.hits / queries.length)}`);
  }
  console.log("long tasks:", JSON.stringify(await page.evaluate(() => window.long)), "KiB fetched", Math.round(log.reduce((s, e) => s + e.sent, 0) / 1024)); console.log("memory after three passes:", await mem());
  const ph = await page.evaluate(async (qs) => { const t = []; for (const q of qs) { const a = performance.now(); await ToolkitSearch.query(q); t.push(performance.now() - a); } return t; }, queries.filter((q) => q.includes(" ")).slice(0, 60).map((q) => `"${q}"`));
  console.log(`60 phrases, first time: ms median ${r2(pct(ph, .5))} p95 ${r2(pct(ph, .95))}`);
  const ty = await page.evaluate(async (qs) => { const t = []; for (const q of qs) { const a = performance.now(); await ToolkitSearch.query(q); t.push(performance.now() - a); } return t; }, queries.map((q) => q.split(" ")[0]).filter((q) => q.length > 5).slice(0, 40).map((q) => q.slice(0, 2) + "x" + q.slice(2)));
  console.log(`40 slips: ms median ${r2(pct(ty, .5))} p95 ${r2(pct(ty, .95))} max ${r2(Math.max(...ty))}`);
  console.log("memory after phrases and slips:", await mem());
  // the page itself: excerpts and filters too
  for (const q of queries.slice(0, 30)) { await page.fill("#q", q); await page.press("#q", "Enter"); await page.waitForTimeout(60); }
  await page.waitForLoadState("networkidle"); console.log("memory after 30 searches in the page:", await mem(), "long tasks:", JSON.stringify(await page.evaluate(() => window.long)));
}
await browser.close(); server.close();

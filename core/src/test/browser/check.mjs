// node check.mjs REPORT: opens an HTML report in Chromium and prints what is wrong with it, one line each.
// Exit code 0: nothing; 1: something; 77: there is no Chromium to open it with.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const SLOW = 3000;
const report = process.argv[2];
const executablePath = BROWSERS.find((path) => path && existsSync(path));
if (!executablePath) {
  console.log("no Chromium; set CHROMIUM to its path");
  process.exit(77);
}

const problems = [];
const wrong = (what) => problems.push(what);
const must = (condition, what) => condition || wrong(what);

const profile = mkdtempSync(join(tmpdir(), "report-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function open(width, colorScheme) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && wrong("console: " + message.text()));
  page.on("pageerror", (error) => wrong("script: " + error.message));
  page.on("dialog", (dialog) => { wrong("dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || wrong("request: " + request.url()));
  await page.goto(pathToFileURL(report).href);
  return page;
}

async function accessible(page, where) {
  // Everything that opens is opened, so that what is inside is looked at too.
  await page.evaluate(() => document.querySelectorAll("details").forEach((d, i) => { if (i < 60) d.open = true; }));
  await page.waitForTimeout(200);
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  result.violations.forEach((v) => wrong(where + ": axe " + v.id + ": " + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(" | ")));
}

async function timed(what, action) {
  const start = Date.now();
  await action();
  const took = Date.now() - start;
  must(took < SLOW, what + " took " + took + " ms");
}

/** How many findings the list says it shows. */
const shown = (page) => page.evaluate(() => {
  const label = document.querySelector("#finding-list .pager [role=status]");
  const numbers = label.textContent.replaceAll(",", "").match(/(\d+) findings?$/);
  return numbers ? Number(numbers[1]) : 0;
});
const settled = (page) => page.waitForTimeout(250);

async function findings(page) {
  const rows = await page.evaluate(() => JSON.parse(document.getElementById("data-findings").textContent));
  if (rows.length === 0) {
    must(await page.locator("#finding-list .empty").count() === 1, "no findings, and nothing says so");
    return;
  }
  must(await shown(page) === rows.length, "not all findings are counted");
  must(await page.locator("#finding-list .items > li").count() === Math.min(50, rows.length), "not one page of findings");

  const blockers = rows.filter((r) => r[2] === 2).length;
  await timed("filtering by severity", async () => {
    await page.locator("#finding-list .chips input[value='1']").uncheck();
    await page.locator("#finding-list .chips input[value='0']").uncheck();
  });
  must(await shown(page) === blockers, "the severity filter shows " + await shown(page) + ", not " + blockers);
  await page.locator("#finding-list button", { hasText: "Clear filters" }).click();
  must(await shown(page) === rows.length, "filters cannot be cleared");

  const rule = rows[0][0];
  await timed("filtering by rule", () => page.locator("#finding-list select").nth(0).selectOption(String(rule)));
  must(await shown(page) === rows.filter((r) => r[0] === rule).length, "the rule filter is wrong");
  const unit = rows[0][1];
  await page.locator("#finding-list select").nth(1).selectOption(String(unit));
  must(await shown(page) === rows.filter((r) => r[0] === rule && r[1] === unit).length, "rule and unit filters do not combine");
  await page.locator("#finding-list button", { hasText: "Clear filters" }).click();

  const word = rows[rows.length - 1][7];
  await timed("filtering by text", async () => { await page.locator("#finding-list input[type=search]").fill(word); await settled(page); });
  const matching = await shown(page);
  must(matching >= 1 && (rows.length === 1 || matching <= rows.length), "the text filter finds nothing");
  await page.locator("#finding-list input[type=search]").fill("no such text anywhere");
  await settled(page);
  must(await shown(page) === 0, "the text filter finds what is not there");
  await page.locator("#finding-list button", { hasText: "Clear filters" }).click();

  // By keyboard: the first finding is opened, and tells what to do and by which document.
  const first = page.locator("#finding-list .items > li summary").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await page.waitForSelector("#finding-list .items > li .body");
  const body = await page.locator("#finding-list .items > li .body").first().innerText();
  must(/What to do/.test(body) && /Why/.test(body), "a finding does not tell what to do and why");
  must(await page.locator("#finding-list .items > li .body [data-copy]").count() > 0, "a finding has nothing to copy");

  if (rows.length > 50) {
    await timed("turning the page", () => page.locator("#finding-list button", { hasText: "Next" }).click());
    must(/^51–/.test(await page.locator("#finding-list .pager [role=status]").innerText()), "the next page is not the second");
  }
  const summary = page.locator("#summary [data-rule]").first();
  if (await summary.count()) {
    await summary.click();
    must(await shown(page) === rows.filter((r) => r[0] === rows[0][0]).length || await shown(page) > 0, "a rule of the summary leads to no findings");
  }
}

async function links(page) {
  const dead = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href"))
    .filter((href) => (href.startsWith("#") ? !document.getElementById(decodeURIComponent(href.slice(1))) : !/^https:\/\/[^ ]+$/.test(href))));
  dead.forEach((href) => wrong("dead link: " + href));
}

async function drawing(page) {
  if (await page.locator("#drawing .empty").count()) return;
  must(await page.locator("#drawing .node").count() > 0, "nothing is drawn");
  for (const mode of ["classic", "arm", "both"]) {
    await page.locator("#drawing input[value=" + mode + "]").check({ force: true });
    must(await page.locator("#drawing svg").count() === (mode === "both" ? 2 : 1), "the view " + mode + " is not drawn");
  }
  const options = await page.locator("#drawing select option").count();
  for (let i = 1; i < Math.min(options, 6); i++) {
    await timed("drawing a unit", () => page.locator("#drawing select").selectOption({ index: i }));
    must(await page.locator("#drawing .node").count() > 0, "unit " + i + " is drawn empty");
  }
  const group = page.locator("#drawing .node.many[role=button]").first();
  if (await group.count()) {
    const before = await page.locator("#drawing .node").count();
    await group.focus();
    await page.keyboard.press("Enter");
    must(await page.locator("#drawing .node").count() > before, "a group of machines does not open");
  }
  must(await page.locator("#drawing .node").count() < 2000, "too much is drawn at once");
}

async function moves() {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto(pathToFileURL(report).href);
  if (await page.locator("#drawing .empty").count() === 0) {
    await page.locator("#drawing input[value=classic]").check({ force: true });
    await page.locator("#drawing input[value=arm]").check({ force: true });
    const running = await page.evaluate(() => document.getAnimations().length);
    must(running > 0, "nothing moves from classic to Resource Manager");
  }
  await page.close();
}

try {
  let page = await open(1280, "light");
  must((await page.title()).includes("ClassicReady"), "no title");
  await links(page);
  await findings(page);
  await drawing(page);
  await accessible(page, "light");
  await links(page);
  must(await page.locator("img, iframe, object, embed").count() === 0, "text of a descriptor has become an element");
  must(await page.evaluate(() => window.broken === undefined), "text of a descriptor has become script");
  await page.close();
  await moves();
  for (const [width, scheme] of [[1280, "dark"], [400, "light"], [400, "dark"]]) {
    page = await open(width, scheme);
    await accessible(page, width + " " + scheme);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    must(!wide, "wider than the window of " + width + " pixels");
    await page.close();
  }
  page = await open(1280, "light");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  must(await page.locator("#findings .item:not([open])").count() === 0, "findings stay closed on paper");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
} catch (e) {
  wrong("the check itself failed: " + e.stack);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
[...new Set(problems)].forEach((problem) => console.log(problem));
process.exit(problems.length > 0 ? 1 : 0);

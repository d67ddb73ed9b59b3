"use strict";
(() => {
  // ---------------------------------------------------------------- data

  const read = (name) => JSON.parse(document.getElementById("data-" + name).textContent);
  const strings = read("strings");
  const text = (index) => (index < 0 ? "" : strings[index]);
  const READINESS = [
    { tone: "ready", word: "Ready", sign: "✓" },
    { tone: "conditions", word: "Ready with conditions", sign: "!" },
    { tone: "unknown", word: "Unknown", sign: "?" },
    { tone: "blocked", word: "Not ready", sign: "✕" },
  ];
  const SEVERITY = [
    { tone: "info", word: "Remark", many: "Remarks" },
    { tone: "conditions", word: "Warning", many: "Warnings" },
    { tone: "blocked", word: "Blocker", many: "Blockers" },
  ];
  const PATHS = ["platform migration", "redeployment", "both ways"];

  const units = read("units").map((u, index) => ({
    index, kind: text(u[0]), name: u[1], subscription: text(u[2]), readiness: u[3], redeploy: u[4], wave: u[5],
    machines: u[6], infos: u[7], warnings: u[8], blockers: u[9], unknowns: u[10],
  }));
  const rules = read("rules");
  const findings = read("findings");
  const excerpts = read("excerpts");
  const drawings = read("drawings");
  const waves = read("waves");
  const mapping = read("mapping");

  const F = { rule: 0, unit: 1, severity: 2, ruleSeverity: 3, type: 4, name: 5, service: 6, message: 7, remedy: 8, evidence: 9, waiver: 10 };

  // ---------------------------------------------------------------- elements

  /** Makes an element; text is only ever set as text, never as markup. */
  function el(tag, properties, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (name === "class") element.className = value;
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== ""));
    return element;
  }
  const SVG = "http://www.w3.org/2000/svg";
  function svg(tag, attributes, ...children) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }
  const hidden = (words) => el("span", { class: "hidden" }, words);
  const number = (n) => n.toLocaleString("en-US");
  const count = (n, singular) => number(n) + " " + singular + (n === 1 ? "" : "s");
  const badge = (tone, word) => el("span", { class: "badge tone-" + tone }, word);
  const readinessBadge = (way, r) => el("span", { class: "badge tone-" + READINESS[r].tone },
    el("span", { "aria-hidden": "true" }, READINESS[r].sign + " "), way + ": " + READINESS[r].word.toLowerCase());

  const live = document.getElementById("live");
  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch (e) {
      const area = el("textarea", { class: "hidden", "aria-hidden": "true" });
      area.value = words;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    live.textContent = "Copied";
  }
  const copyButton = (words, what) => el("button", { type: "button", class: "copy", "data-copy": words }, "Copy", hidden(" " + what));
  document.addEventListener("click", (event) => {
    const button = event.target.closest ? event.target.closest("[data-copy]") : null;
    if (!button) return;
    copy(button.getAttribute("data-copy"));
    const label = button.firstChild;
    const before = label.data;
    if (before !== "Copied") {
      label.data = "Copied";
      setTimeout(() => { label.data = before; }, 1500);
    }
  });

  /** Fills an element when it is opened for the first time. */
  function lazily(details, fill) {
    let filled = false;
    details.fill = () => {
      if (!filled) {
        filled = true;
        details.append(fill());
      }
    };
    details.addEventListener("toggle", () => details.open && details.fill());
    return details;
  }

  const PAGE = 50;
  /** A list of which one page is in the document at a time. */
  function pages(rows, make, what, size = PAGE) {
    let items = rows;
    let page = 0;
    const list = el("ul", { class: "items" });
    const label = el("span", { role: "status" });
    const previous = el("button", { type: "button", onclick: () => go(page - 1) }, "Previous");
    const next = el("button", { type: "button", onclick: () => go(page + 1) }, "Next");
    const bar = el("div", { class: "pager" }, label, el("span", { class: "buttons no-print" }, previous, next));
    function go(to) {
      page = to;
      show();
      list.querySelector("summary, a, button")?.focus({ preventScroll: true });
      bar.scrollIntoView({ block: "nearest" });
    }
    function show(all) {
      const start = all ? 0 : page * size;
      const end = Math.min(items.length, all ? all : start + size);
      list.replaceChildren(...items.slice(start, end).map(make));
      label.textContent = items.length === 0 ? "No " + what + "s"
        : items.length <= size ? count(items.length, what)
          : number(start + 1) + "–" + number(end) + " of " + count(items.length, what);
      previous.disabled = page === 0;
      next.disabled = end >= items.length;
      bar.querySelector(".buttons").hidden = items.length <= size;
      list.hidden = items.length === 0;
    }
    show();
    return {
      element: [bar, list],
      set(rows) { items = rows; page = 0; show(); },
      /** Shows more for the printer, and one page again. */
      all(limit) { show(limit); list.querySelectorAll("details").forEach((d) => { if (d.fill) d.fill(); d.open = true; }); },
      again() { show(); },
    };
  }
  const printed = [];

  const field = (label, control) => el("label", { class: "field" }, label, control);
  const option = (value, words) => el("option", { value }, words);
  function select(options, onchange) {
    return el("select", { onchange }, options.map(([value, words]) => option(value, words)));
  }
  function debounced(action) {
    let timer = 0;
    return () => { clearTimeout(timer); timer = setTimeout(action, 120); };
  }

  // ---------------------------------------------------------------- findings

  const byUnit = new Map();
  const byRule = new Map();
  findings.forEach((f) => {
    byUnit.set(f[F.unit], (byUnit.get(f[F.unit]) || 0) + 1);
    byRule.set(f[F.rule], (byRule.get(f[F.rule]) || 0) + 1);
  });
  const unitName = (index) => (index < 0 ? "" : units[index].kind + " " + units[index].name);

  function findingSection() {
    const host = document.getElementById("finding-list");
    if (findings.length === 0) {
      host.append(el("p", { class: "empty" }, "Nothing was found. What could not be judged is listed under coverage."));
      return { show() {} };
    }
    const search = el("input", { type: "search", placeholder: "Name, message, file …", oninput: debounced(apply) });
    const rule = select([["", "All rules"], ...[...byRule.keys()].sort((a, b) => a - b).map((r) => [r, rules[r].id + " (" + number(byRule.get(r)) + ")"])], apply);
    const unit = select([["", "All units"], ...[...byUnit.keys()].filter((u) => u >= 0).sort((a, b) => byUnit.get(b) - byUnit.get(a) || a - b).slice(0, 1000)
      .map((u) => [u, unitName(u) + " (" + number(byUnit.get(u)) + ")"])], apply);
    const way = select([["", "Either way"], ["0", "Platform migration"], ["1", "Redeployment"]], apply);
    const severities = [2, 1, 0].map((s) => {
      const box = el("input", { type: "checkbox", value: s, onchange: apply });
      box.checked = true;
      return box;
    });
    const counts = [0, 0, 0];
    let waivedCount = 0;
    findings.forEach((f) => { counts[f[F.severity]]++; waivedCount += f[F.waiver] >= 0 ? 1 : 0; });
    const waived = el("input", { type: "checkbox", onchange: apply });
    waived.checked = true;
    const clear = el("button", { type: "button", onclick: () => { reset(); apply(); } }, "Clear filters");
    const list = pages(findings, findingItem, "finding");
    printed.push(list);
    host.append(
      el("form", { class: "filters", role: "search", "aria-label": "Filter findings", onsubmit: (e) => e.preventDefault() },
        el("fieldset", { class: "chips" }, el("legend", {}, "Severity"),
          severities.map((box) => el("label", { class: "chip tone-" + SEVERITY[box.value].tone }, box,
            SEVERITY[box.value].many + " " + number(counts[box.value]))),
          waivedCount > 0 ? el("label", { class: "chip" }, waived, "Waived " + number(waivedCount)) : null, clear),
        el("label", { class: "field broad" }, "Text", search),
        field("Rule", rule), field("Unit", unit), field("Way", way)),
      ...list.element);

    function reset() {
      search.value = "";
      rule.value = "";
      unit.value = "";
      way.value = "";
      severities.forEach((box) => { box.checked = true; });
      waived.checked = true;
    }
    function apply() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const wanted = new Set(severities.filter((b) => b.checked).map((b) => Number(b.value)));
      const r = rule.value === "" ? -1 : Number(rule.value);
      const u = unit.value === "" ? -1 : Number(unit.value);
      const w = way.value === "" ? -1 : Number(way.value);
      list.set(findings.filter((f) => wanted.has(f[F.severity])
        && (r < 0 || f[F.rule] === r) && (u < 0 || f[F.unit] === u)
        && (w < 0 || rules[f[F.rule]].path === 2 || rules[f[F.rule]].path === w)
        && (waived.checked || f[F.waiver] < 0)
        && (words.length === 0 || matches(f, words))));
    }
    function matches(f, words) {
      const rule = rules[f[F.rule]];
      const all = (f[F.name] + "\n" + f[F.message] + "\n" + rule.id + "\n" + rule.title + "\n" + text(f[F.service]) + "\n"
        + (f[F.unit] < 0 ? "" : units[f[F.unit]].name) + "\n"
        + f[F.evidence].map((e) => (Array.isArray(e) ? text(e[0]) + ":" + e[1] + "\n" + e[4] : "")).join("\n")).toLowerCase();
      return words.every((word) => all.includes(word));
    }
    return {
      show(filter) {
        reset();
        if (filter.rule !== undefined) rule.value = String(filter.rule);
        if (filter.unit !== undefined) {
          if (![...unit.options].some((o) => o.value === String(filter.unit))) unit.append(option(filter.unit, unitName(filter.unit)));
          unit.value = String(filter.unit);
        }
        apply();
        document.getElementById("findings").scrollIntoView();
        host.querySelector(".items summary")?.focus({ preventScroll: true });
      },
    };
  }

  function findingItem(f) {
    const rule = rules[f[F.rule]];
    const severity = SEVERITY[f[F.severity]];
    const waived = f[F.waiver] >= 0;
    const details = el("details", { class: "item" },
      el("summary", {},
        badge(severity.tone, severity.word),
        el("span", { class: "title" }, el("span", { class: "name" }, f[F.name]), " · " + rule.title),
        el("span", { class: "end" }, waived ? "waived" : ""),
        el("span", { class: "sub" }, f[F.message])));
    return el("li", {}, lazily(details, () => findingBody(f, rule)));
  }

  function findingBody(f, rule) {
    const type = text(f[F.type]);
    const body = el("div", { class: "body" });
    if (f[F.waiver] >= 0) body.append(el("p", { class: "note" }, "Waived " + text(f[F.waiver])));
    body.append(el("h3", {}, "What to do"),
      el("div", { class: "with-copy" }, el("p", {}, text(f[F.remedy])), copyButton(text(f[F.remedy]), "the remedy")));
    const evidence = f[F.evidence].filter(Array.isArray);
    if (evidence.length > 0) {
      body.append(el("h3", {}, "Evidence"));
      evidence.forEach((e) => body.append(...evidenceOf(e)));
      const more = f[F.evidence].find((e) => !Array.isArray(e));
      if (more) body.append(el("p", { class: "quieter" }, "and " + number(more) + " more places, in report.json"));
    }
    body.append(el("h3", {}, "Why"), el("p", {}, rule.rationale), sourcesOf(rule));
    body.append(el("div", { class: "facts" },
      el("span", {}, "Resource: ", el("span", { class: "name" }, f[F.name]), " (" + type.slice(type.lastIndexOf("/") + 1) + (f[F.service] >= 0 ? " of " + text(f[F.service]) : "") + ")"),
      f[F.unit] >= 0 ? el("span", {}, "Unit: ", el("span", { class: "name" }, unitName(f[F.unit]))) : null,
      el("span", {}, "Concerns: " + PATHS[rule.path]),
      el("span", {}, "Hurts at: " + rule.phase),
      el("span", {}, rule.validate ? "The platform’s validation tells it too" : "The platform’s validation does not tell it"),
      f[F.severity] !== f[F.ruleSeverity] ? el("span", {}, "The rule’s own severity: " + SEVERITY[f[F.ruleSeverity]].word.toLowerCase()) : null));
    body.append(el("div", { class: "actions no-print" },
      el("a", { class: "id", href: "#rule-" + rule.id }, rule.id),
      f[F.unit] >= 0 ? el("button", { type: "button", class: "quiet", onclick: () => openUnit(f[F.unit]) }, "Steps of its unit") : null,
      f[F.unit] >= 0 && drawings.units[f[F.unit]] ? el("button", { type: "button", class: "quiet", onclick: () => drawing.show(f[F.unit]) }, "Show in the drawing") : null));
    return body;
  }

  function evidenceOf(e) {
    const place = text(e[0]) + ":" + e[1] + ":" + e[2];
    const head = el("div", { class: "place" }, el("code", { class: "name" }, place), copyButton(place, "the place"),
      el("span", { class: "path" }, e[3]),
      e[4] ? el("span", {}, "value ", el("code", { class: "name" }, e[4])) : null);
    if (e[5] < 0) return [head];
    const [first, marked, ...lines] = excerpts[e[5]];
    const indent = Math.min(...lines.filter((l) => l.trim()).map((l) => l.length - l.trimStart().length));
    return [head, el("pre", { class: "excerpt", tabindex: "0", "aria-label": "Lines of " + text(e[0]) },
      lines.map((line, i) => el("span", { class: i === marked ? "marked" : null, "data-line": first + i },
        line.slice(Number.isFinite(indent) ? indent : 0) || " ")))];
  }

  const sourcesOf = (rule) => el("ul", { class: "sources" }, rule.sources.map((s) =>
    el("li", {}, /^https:\/\//.test(s[3]) ? el("a", { href: s[3], rel: "noreferrer" }, s[0]) : s[0], ", " + s[1] + (s[2] ? ", " + s[2] : ""))));

  // ---------------------------------------------------------------- rules

  function ruleSection() {
    const host = document.getElementById("rule-list");
    if (rules.length === 0) {
      host.append(el("p", { class: "empty" }, "Every rule was judged, and none found anything."));
      return;
    }
    host.append(el("ul", { class: "items" }, rules.map((rule, index) => {
      const found = byRule.get(index) || 0;
      const severity = SEVERITY[rule.severity];
      return el("li", {}, lazily(el("details", { class: "item", id: "rule-" + rule.id },
        el("summary", {}, badge(severity.tone, severity.word),
          el("span", { class: "title" }, rule.title, el("span", { class: "id" }, rule.id)),
          el("span", { class: "end" }, found > 0 ? count(found, "finding") : "not judged everywhere"))),
      () => el("div", { class: "body" },
        el("h3", {}, "Why"), el("p", {}, rule.rationale),
        el("h3", {}, "What to do"), el("p", {}, rule.remediation.replace(/\{(\w+)\}/g, "‹$1›")),
        el("h3", {}, "By"), sourcesOf(rule),
        el("div", { class: "facts" },
          el("span", {}, "Effect: " + rule.effect), el("span", {}, "Concerns: " + PATHS[rule.path]), el("span", {}, "Hurts at: " + rule.phase),
          el("span", {}, "Needs: " + (rule.needs.join(", ") || "nothing further"))),
        found > 0 ? el("div", { class: "actions no-print" },
          el("button", { type: "button", onclick: () => findingList.show({ rule: index }) }, "Show " + count(found, "finding"))) : null)));
    })));
  }

  // ---------------------------------------------------------------- units and waves

  const unitItems = new Map();
  const waveLists = [];

  function waveSection() {
    const host = document.getElementById("waves");
    if (waves.length === 0) {
      host.append(el("p", { class: "empty" }, "There is nothing to migrate."));
      return;
    }
    const search = el("input", { type: "search", placeholder: "Name of a unit …", oninput: debounced(apply) });
    const kinds = [...new Set(units.map((u) => u.kind))];
    const kind = select([["", "All kinds"], ...kinds.map((k) => [k, k])], apply);
    const readiness = select([["", "Any readiness"], ...[3, 2, 1, 0].map((r) => [r, READINESS[r].word])], apply);
    const sort = select([["", "Worst first"], ["name", "By name"]], apply);
    if (units.length > 12) {
      host.append(el("form", { class: "filters", role: "search", "aria-label": "Filter units", onsubmit: (e) => e.preventDefault() },
        field("Text", search), field("Kind", kind), field("Readiness, either way", readiness), field("Order", sort)));
    }
    waves.forEach((wave) => {
      const members = wave.units.filter((u) => u >= 0).map((u) => units[u]);
      const steps = new Map();
      wave.shown.forEach((s) => steps.set(s[1], [...(steps.get(s[1]) || []), s]));
      const list = pages(members, (unit) => unitItem(unit, wave, steps), "unit", 25);
      printed.push(list);
      const general = steps.get(-1) || [];
      const section = el("div", { class: "wave" },
        el("h3", {}, "Wave " + wave.order + ": " + wave.title),
        general.length > 0 ? el("details", { class: "plain" }, el("summary", {}, "What goes for the whole wave (" + number(general.length) + ")"), stepList(general)) : null,
        wave.shown.length < wave.steps ? el("p", { class: "quieter" }, number(wave.steps - wave.shown.length) + " steps of this wave are not on this page; the runbook has all.") : null,
        ...list.element);
      waveLists.push({ members, list, section, wave });
      host.append(section);
    });
    function apply() {
      const words = search.value.toLowerCase();
      waveLists.forEach(({ members, list, section }) => {
        const some = members.filter((u) => u.name.toLowerCase().includes(words) && (kind.value === "" || u.kind === kind.value)
          && (readiness.value === "" || u.readiness === Number(readiness.value) || u.redeploy === Number(readiness.value)));
        list.set(sorted(some, sort.value));
        section.hidden = some.length === 0;
      });
    }
    apply();
  }
  const sorted = (some, by) => [...some].sort((a, b) => (by === "name" ? 0 : Math.max(b.readiness, b.redeploy) - Math.max(a.readiness, a.redeploy) || b.blockers - a.blockers)
    || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

  function unitItem(unit, wave, steps) {
    const found = [[unit.blockers, "blocker"], [unit.warnings, "warning"], [unit.infos, "remark"]].filter(([n]) => n > 0).map(([n, w]) => count(n, w));
    if (unit.unknowns > 0) found.push(number(unit.unknowns) + " not judged");
    const mine = steps.get(unit.index) || [];
    const details = el("details", { class: "item" },
      el("summary", {},
        el("span", { class: "title name" }, unit.name),
        el("span", { class: "badges" }, readinessBadge("platform", unit.readiness), readinessBadge("redeployment", unit.redeploy)),
        el("span", { class: "sub" }, [unit.kind, unit.machines > 0 ? count(unit.machines, "machine") : "", found.join(", ")].filter(Boolean).join(" · "))));
    unitItems.set(unit.index, { details, wave });
    return el("li", {}, lazily(details, () => el("div", { class: "body" },
      el("div", { class: "actions no-print" },
        byUnit.get(unit.index) ? el("button", { type: "button", onclick: () => findingList.show({ unit: unit.index }) }, "Show " + count(byUnit.get(unit.index), "finding")) : null,
        drawings.units[unit.index] ? el("button", { type: "button", onclick: () => drawing.show(unit.index) }, "Show in the drawing") : null),
      mine.length > 0 ? stepList(mine) : el("p", { class: "quieter" }, wave.shown.length < wave.steps ? "Its steps are in the runbook." : "No steps of its own."))));
  }

  const stepList = (steps) => el("ol", { class: "steps" }, steps.map((s) => el("li", {},
    el("b", {}, text(s[2])), el("span", { class: "phase" }, text(s[0])),
    s[4] >= 0 && text(s[4]) ? el("p", {}, text(s[4])) : null,
    s[3] >= 0 ? el("div", { class: "command" }, el("pre", { tabindex: "0", "aria-label": "Command" }, text(s[3])), copyButton(text(s[3]), "the command")) : null)));

  function openUnit(index) {
    const at = waveLists.find(({ members }) => members.some((u) => u.index === index));
    if (!at) return;
    at.section.hidden = false;
    at.list.set([units[index], ...sorted(at.members.filter((u) => u.index !== index), "")]);
    const item = unitItems.get(index);
    item.details.open = true;
    item.details.scrollIntoView({ block: "center" });
    item.details.querySelector("summary").focus({ preventScroll: true });
  }

  // ---------------------------------------------------------------- before and after

  function mappingSection() {
    const host = document.getElementById("mapping");
    const rows = mapping.mapping;
    const lost = mapping.untranslated;
    const kindOf = (type) => type.slice(type.lastIndexOf("/") + 1);
    const elementOf = (e) => el("span", {}, el("b", { class: "name" }, e[1]), el("span", { class: "quieter" }, " " + kindOf(text(e[0]))));
    // Of a part, the machine or service it is a part of: extensions of one kind are named alike everywhere.
    const ownerOf = (e) => {
      const steps = [...e[2].matchAll(/(?:Role|domainNames|virtualNetworks)(?:\[|\/)([^\]/]+)/g)].map((m) => m[1]).filter((name) => name !== e[1]);
      return steps.length > 0 ? el("span", { class: "name" }, " · " + [...new Set(steps)].slice(-2).join(", ")) : null;
    };
    const armOf = (id) => {
      const at = /^(?:\/subscriptions\/)?(?:.*?\/)?resourceGroups\/([^/]+)(?:\/providers\/[^/]+\/(.*))?$/.exec(id);
      if (!at) return el("span", { class: "arm name" }, id);
      return el("span", { class: "arm name" }, at[2] || at[1], el("small", {}, at[2] ? " in " + at[1] : " resource group"));
    };
    const partial = mapping.groups < mapping.allGroups || mapping.mappingFound > rows.length;
    if (partial) {
      host.append(el("p", { class: "note" }, "Shown are " + number(rows.length) + " elements of "
        + number(mapping.groups) + " of " + count(mapping.allGroups, "resource group") + "; plan.json has all."));
    }
    host.append(el("h3", {}, "Without counterpart (" + number(mapping.untranslatedFound) + ")"));
    if (lost.length === 0) host.append(el("p", { class: "empty" }, "Everything that was read has a counterpart."));
    else {
      const list = pages(lost, (e) => el("li", {}, el("details", { class: "item" }, el("summary", {}, badge("conditions", "Left out"),
        el("span", { class: "title" }, elementOf(e)), el("span", { class: "sub" }, text(e[3]), ownerOf(e))), el("div", { class: "body" }, el("p", { class: "quieter name" }, e[2])))), "element", 10);
      printed.push(list);
      host.append(...list.element);
    }
    host.append(el("h3", {}, "With counterpart (" + number(mapping.mappingFound) + ")"));
    if (rows.length === 0) {
      host.append(el("p", { class: "empty" }, "The plan holds nothing."));
      return;
    }
    const search = el("input", { type: "search", placeholder: "Name, note …", oninput: debounced(apply) });
    const kinds = [...new Set(rows.map((r) => r[0]))].sort((a, b) => (kindOf(text(a)).toLowerCase() < kindOf(text(b)).toLowerCase() ? -1 : 1));
    const kind = select([["", "All kinds"], ...kinds.map((k) => [k, kindOf(text(k))])], apply);
    const noted = el("input", { type: "checkbox", onchange: apply });
    const list = pages(rows, (m) => el("li", {}, el("details", { class: "item" }, el("summary", {},
      badge("info", kindOf(text(m[0])).slice(0, 24)),
      el("span", { class: "title name" }, m[1]),
      el("span", { class: "end" }, m[4] >= 0 ? "with a note" : ""),
      el("span", { class: "sub" }, m[3].slice(0, 2).map((a) => armOf(text(a))), m[3].length > 2 ? "and " + (m[3].length - 2) + " more" : "")),
    el("div", { class: "body" },
      m[4] >= 0 ? el("p", {}, text(m[4])) : null,
      el("p", { class: "quieter name" }, m[2]),
      m[3].map((a) => armOf(text(a)))))), "element", 15);
    host.append(el("form", { class: "filters", role: "search", "aria-label": "Filter elements", onsubmit: (e) => e.preventDefault() },
      field("Text", search), field("Kind", kind), el("label", { class: "chip" }, noted, "With a note only")), ...list.element);
    function apply() {
      const words = search.value.toLowerCase();
      list.set(rows.filter((m) => (kind.value === "" || m[0] === Number(kind.value)) && (!noted.checked || m[4] >= 0)
        && (words === "" || (m[1] + "\n" + m[2] + "\n" + text(m[4]) + "\n" + m[3].map(text).join("\n")).toLowerCase().includes(words))));
    }
  }

  // ---------------------------------------------------------------- drawing

  const ICONS = {
    vm: "M1.5 2.5h13v8.5h-13z M5.5 14h5 M8 11v3",
    vms: "M3.5 4.5h11v7h-11z M1.5 9.5v-7h10 M7 14h4",
    role: "M8 1.5l6 3.2v6.6l-6 3.2-6-3.2V4.7z M2 4.7l6 3.3 6-3.3 M8 8v6.5",
    service: "M4.5 13a3.2 3.2 0 0 1-.3-6.4 4 4 0 0 1 7.7-.6A3.5 3.5 0 0 1 11.5 13z",
    balancer: "M8 1.5v4 M8 5.5L3 11 M8 5.5l5 5.5 M8 5.5v6 M1.5 11.5h3v3h-3z M6.5 11.5h3v3h-3z M11.5 11.5h3v3h-3z",
    gateway: "M3.5 7.5h9v7h-9z M5.5 7.5v-2.6a2.5 2.5 0 0 1 5 0v2.6 M8 10.5v1.5",
    site: "M2.5 14.5v-12h7v12 M9.5 6.5h4v8 M1 14.5h14 M5 5h2 M5 8h2 M5 11h2",
    network: "M8 2.2a1.6 1.6 0 1 0 .01 0 M3 10.6a1.6 1.6 0 1 0 .01 0 M13 10.6a1.6 1.6 0 1 0 .01 0 M7.2 5.2L3.8 10.6 M8.8 5.2l3.4 5.4 M4.6 12.2h6.8",
    storage: "M2.5 4c0-1.4 2.5-2.3 5.5-2.3s5.5.9 5.5 2.3-2.5 2.3-5.5 2.3S2.5 5.4 2.5 4z M2.5 4v8c0 1.4 2.5 2.3 5.5 2.3s5.5-.9 5.5-2.3V4 M2.5 8c0 1.4 2.5 2.3 5.5 2.3s5.5-.9 5.5-2.3",
    address: "M8 14.5S3 9.8 3 6.3a5 5 0 0 1 10 0c0 3.5-5 8.2-5 8.2z M8 4.6a1.7 1.7 0 1 0 .01 0",
    group: "M1.5 13.5v-10h4.5l1.5 2h7v8z",
    part: "M3 3h10v10H3z",
  };
  const KINDS = {
    vm: "virtual machine", vms: "virtual machines", role: "role", service: "cloud service", balancer: "load balancer", gateway: "gateway",
    site: "local network", network: "virtual network", storage: "storage account", address: "public address", group: "resource group", part: "",
  };
  const WIDTH = 188;
  const HEIGHT = 40;
  const MANY = 12;

  /** One side as it is to be drawn: groups that are not opened are one node each. */
  function visible(side, opened, originKey) {
    const machines = side.nodes.filter((n) => n[5] >= 0).length;
    const members = new Map();
    if (machines > MANY) {
      side.nodes.forEach((n, i) => {
        const name = side.groups[n[5]]?.[0];
        if (n[5] >= 0 && !opened.has(name)) members.set(name, [...(members.get(name) || []), i]);
      });
    }
    const keyOf = side.nodes.map((n, i) => (n[5] >= 0 && (members.get(side.groups[n[5]][0]) || []).length > 1 ? "group " + side.groups[n[5]][0] : "node " + i));
    const nodes = new Map();
    side.nodes.forEach(([kind, label, detail, cluster, tone, group, origin, unit], i) => {
      const key = keyOf[i];
      const known = nodes.get(key);
      if (known) {
        known.members.push(label);
        known.tones.push(tone);
        known.tone = Math.max(known.tone, tone);
        return;
      }
      nodes.set(key, { key, kind, label, detail, cluster, tone, unit, members: [label], tones: [tone],
        group: key.startsWith("group ") ? side.groups[group][0] : null, groupLabel: group >= 0 ? side.groups[group][1] : "",
        origin: originKey ? (origin >= 0 ? originKey[origin] : null) : key });
    });
    nodes.forEach((node) => {
      if (!node.group) return;
      node.label = node.groupLabel;
      const parts = [3, 1, 2].map((t) => [node.tones.filter((x) => x === t).length, READINESS[t].word.toLowerCase()]).filter(([n]) => n > 0);
      node.detail = count(node.members.length, "machine") + (parts.length > 0 && parts[0][1] !== "unknown" ? ", " + parts[0][0] + " " + parts[0][1] : "");
      node.kind = "vms";
    });
    const edges = new Map();
    side.edges.forEach(([from, to, label]) => {
      const a = keyOf[from];
      const b = keyOf[to];
      if (a !== b) edges.set(a + "\n" + b, { a, b, label });
    });
    return { nodes: [...nodes.values()], edges: [...edges.values()], clusters: side.clusters, keyOf };
  }

  /** Lays a side out from left to right. */
  function layout(side) {
    const graph = new dagre.graphlib.Graph({ compound: true });
    graph.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 42, edgesep: 8, marginx: 8, marginy: 8 });
    graph.setDefaultEdgeLabel(() => ({}));
    const used = new Set();
    const tied = new Set(side.edges.flatMap((edge) => [edge.a, edge.b]));
    const loose = side.nodes.filter((node) => node.cluster < 0 && !tied.has(node.key));
    const looseKeys = new Set(loose.map((node) => node.key));
    side.nodes.forEach((node) => {
      if (looseKeys.has(node.key)) return;
      graph.setNode(node.key, { width: WIDTH, height: HEIGHT });
      for (let c = node.cluster; c >= 0; c = side.clusters[c][2]) used.add(c);
    });
    side.clusters.forEach((cluster, i) => {
      if (!used.has(i)) {
        graph.setNode("empty " + i, { width: WIDTH, height: 30 });
        for (let c = cluster[2]; c >= 0; c = side.clusters[c][2]) used.add(c);
      }
    });
    side.clusters.forEach((cluster, i) => {
      if (used.has(i)) graph.setNode("cluster " + i, {});
    });
    side.clusters.forEach((cluster, i) => {
      const key = used.has(i) ? "cluster " + i : "empty " + i;
      if (cluster[2] >= 0) graph.setParent(key, "cluster " + cluster[2]);
    });
    side.nodes.forEach((node) => {
      if (node.cluster >= 0) graph.setParent(node.key, "cluster " + node.cluster);
    });
    side.edges.forEach((edge) => graph.setEdge(edge.a, edge.b, { weight: 1 }));
    dagre.layout(graph);
    const boxes = new Map();
    side.nodes.forEach((node) => {
      if (looseKeys.has(node.key)) return;
      const at = graph.node(node.key);
      boxes.set(node.key, { x: at.x - WIDTH / 2, y: at.y - HEIGHT / 2, w: WIDTH, h: HEIGHT });
    });
    const tiedSide = { ...side, nodes: side.nodes.filter((node) => !looseKeys.has(node.key)) };
    clusterBoxes(tiedSide, graph, boxes, used);
    separate(tiedSide, boxes);
    const clusters = clusterBoxes(tiedSide, graph, boxes, used);
    shelve(loose, boxes, [...boxes.values(), ...clusters.values()]);
    return fitted(side, boxes, clusters);
  }

  /** Puts nodes that nothing leads to in rows below the others. */
  function shelve(loose, boxes, above) {
    const left = above.length === 0 ? 0 : Math.min(...above.map((b) => b.x));
    const top = above.length === 0 ? 0 : Math.max(...above.map((b) => b.y + b.h)) + 22;
    const width = above.length === 0 ? 0 : Math.max(...above.map((b) => b.x + b.w)) - left;
    const columns = Math.max(1, Math.min(4, Math.max(Math.floor((width + 14) / (WIDTH + 14)), Math.ceil(Math.sqrt(loose.length / 3)))));
    loose.forEach((node, i) => boxes.set(node.key, {
      x: left + (i % columns) * (WIDTH + 14), y: top + Math.floor(i / columns) * (HEIGHT + 10), w: WIDTH, h: HEIGHT,
    }));
  }

  const PAD = 10;
  const HEAD = 24;

  /** The boxes of clusters around what lies in them, with room for their names. */
  function clusterBoxes(side, graph, boxes, used) {
    const around = new Map();
    const grow = (c, box) => {
      const known = around.get(c);
      around.set(c, known ? { x: Math.min(known.x, box.x), y: Math.min(known.y, box.y), r: Math.max(known.r, box.x + box.w), b: Math.max(known.b, box.y + box.h) }
        : { x: box.x, y: box.y, r: box.x + box.w, b: box.y + box.h });
    };
    const order = side.clusters.map((c, i) => i).sort((a, b) => depth(side, b) - depth(side, a));
    side.nodes.forEach((node) => node.cluster >= 0 && grow(node.cluster, boxes.get(node.key)));
    const result = new Map();
    order.forEach((i) => {
      let box;
      if (used.has(i)) {
        const inner = around.get(i);
        if (!inner) return;
        box = { x: inner.x - PAD, y: inner.y - HEAD, w: inner.r - inner.x + 2 * PAD, h: inner.b - inner.y + HEAD + PAD };
      } else {
        const key = "empty " + i;
        if (!boxes.has(key)) {
          const at = graph.node(key);
          boxes.set(key, { x: at.x - WIDTH / 2, y: at.y - 15, w: WIDTH, h: 30 });
        }
        box = boxes.get(key);
      }
      result.set(i, box);
      if (side.clusters[i][2] >= 0) grow(side.clusters[i][2], box);
    });
    return result;
  }
  const depth = (side, c) => (c < 0 ? 0 : 1 + depth(side, side.clusters[c][2]));

  /** Moves boxes apart that the names of clusters made overlap; from the top down, what lies lower gives way. */
  function separate(side, boxes) {
    const inside = (level) => {
      // What lies side by side at one level: loose nodes and whole clusters.
      const blocks = [];
      side.nodes.forEach((n) => { if (n.cluster === level) blocks.push({ keys: [n.key], get box() { return boxes.get(n.key); } }); });
      side.clusters.forEach((c, i) => {
        if (c[2] !== level) return;
        const keys = [];
        const collect = (k) => {
          side.nodes.forEach((n) => { if (n.cluster === k) keys.push(n.key); });
          if (boxes.has("empty " + k)) keys.push("empty " + k);
          side.clusters.forEach((d, j) => { if (d[2] === k) collect(j); });
        };
        inside(i);
        collect(i);
        const nested = side.clusters.some((d) => d[2] === i);
        blocks.push({ keys, get box() { return hull(keys.map((k) => boxes.get(k)), boxes.has("empty " + i) ? 0 : 1 + (nested ? 1 : 0)); } });
      });
      blocks.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
      for (let i = 1; i < blocks.length; i++) {
        let shift = 0;
        const mine = blocks[i].box;
        for (let j = 0; j < i; j++) {
          const other = blocks[j].box;
          const aside = mine.x >= other.x + other.w + 4 || other.x >= mine.x + mine.w + 4;
          if (!aside) shift = Math.max(shift, other.y + other.h + 12 - mine.y);
        }
        if (shift > 0) blocks[i].keys.forEach((k) => { boxes.get(k).y += shift; });
      }
    };
    inside(-1);
  }
  function hull(all, levels) {
    const x = Math.min(...all.map((b) => b.x));
    const y = Math.min(...all.map((b) => b.y));
    const r = Math.max(...all.map((b) => b.x + b.w));
    const b = Math.max(...all.map((c) => c.y + c.h));
    return { x: x - PAD * levels, y: y - HEAD * levels, w: r - x + 2 * PAD * levels, h: b - y + (HEAD + PAD) * levels };
  }

  function fitted(side, boxes, clusters) {
    const all = [...boxes.values(), ...clusters.values()];
    const left = Math.min(0, ...all.map((b) => b.x)) - 6;
    const top = Math.min(0, ...all.map((b) => b.y)) - 6;
    const right = Math.max(WIDTH, ...all.map((b) => b.x + b.w)) + 6;
    const bottom = Math.max(HEIGHT, ...all.map((b) => b.y + b.h)) + 6;
    return { ...side, boxes, boxOf: clusters, left, top, width: right - left, height: bottom - top };
  }

  const ruler = document.createElement("canvas").getContext("2d");
  const family = getComputedStyle(document.body).fontFamily;
  /** The text as far as it fits into a width. */
  function cut(words, room, font) {
    ruler.font = font + " " + family;
    if (ruler.measureText(words).width <= room) return words;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (ruler.measureText(words.slice(0, middle) + "…").width <= room) low = middle;
      else high = middle - 1;
    }
    return low === 0 ? "" : words.slice(0, low) + "…";
  }

  function drawSide(side, on, cameFrom) {
    const picture = svg("svg", { viewBox: [side.left, side.top, side.width, side.height].map((v) => Math.round(v)).join(" "), role: "group", "aria-label": on.title });
    picture.style.width = Math.round(side.width) + "px";
    picture.style.maxWidth = side.width > 900 ? "none" : "100%";
    const fit = on.room / side.width;
    if (fit < 1) {
      picture.style.maxWidth = "none";
      picture.style.width = Math.round(side.width * Math.max(fit, on.least)) + "px";
    }
    const moving = cameFrom && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behind = svg("g", {});
    const outer = side.clusters.map((c, i) => i).filter((i) => side.boxOf.has(i)).sort((a, b) => depth(side, a) - depth(side, b));
    outer.forEach((i) => {
      const [label, detail, parent, tone] = side.clusters[i];
      const box = side.boxOf.get(i);
      const font = parent < 0 ? "600 12.5px" : "11.5px";
      const name = cut(label, box.w - 18, font);
      const left = box.w - 26 - (ruler.measureText(name).width || 0);
      behind.append(svg("g", { class: "cluster" + (parent < 0 ? " outer" : "") + " tone-" + (tone < 0 ? "none" : READINESS[tone].tone) },
        svg("title", {}, [label, detail].filter(Boolean).join(", ")),
        svg("rect", { x: box.x, y: box.y, width: box.w, height: box.h, rx: parent < 0 ? 9 : 6 }),
        svg("text", { x: box.x + 9, y: box.y + 16 }, name + " ", svg("tspan", {}, left > 30 ? cut(detail, left, font) : ""))));
    });
    side.edges.forEach((edge) => behind.append(...line(edge, side.boxes.get(edge.a), side.boxes.get(edge.b))));
    picture.append(behind);
    if (moving) behind.animate([{ opacity: 0 }, { opacity: 0, offset: 0.5 }, { opacity: 1 }], { duration: 900 });
    side.nodes.forEach((node) => {
      const shape = drawNode(node, on);
      const box = side.boxes.get(node.key);
      shape.setAttribute("transform", "translate(" + box.x + " " + box.y + ")");
      picture.append(shape);
      const start = moving ? cameFrom.get(node.origin) : null;
      if (start) {
        shape.animate([{ transform: "translate(" + start.x + "px," + start.y + "px)" }, { transform: "translate(" + box.x + "px," + box.y + "px)" }],
          { duration: 900, easing: "cubic-bezier(.45,.05,.2,1)" });
      } else if (moving) {
        shape.animate([{ opacity: 0 }, { opacity: 0, offset: 0.4 }, { opacity: 1 }], { duration: 900 });
      }
    });
    return picture;
  }

  function line(edge, from, to) {
    const forth = to.x >= from.x + from.w;
    const back = to.x + to.w <= from.x;
    const x1 = forth || !back ? from.x + from.w : from.x;
    const x2 = forth || !back ? (forth ? to.x : to.x + to.w) : to.x + to.w;
    const y1 = from.y + from.h / 2;
    const y2 = to.y + to.h / 2;
    const bend = forth || back ? (x2 - x1) / 2 : 40;
    const path = svg("path", { class: "edge", d: "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (x2 - (forth || back ? bend : -40)) + " " + y2 + " " + x2 + " " + y2 });
    path.ends = [edge.a, edge.b];
    if (!edge.label) return [path];
    return [path, svg("text", { class: "edge-label", x: (x1 + x2) / 2, y: (y1 + y2) / 2 - 5, "text-anchor": "middle" }, edge.label)];
  }

  function drawNode(node, on) {
    const tone = node.tone < 0 ? "none" : READINESS[node.tone].tone;
    const shape = svg("g", { class: "node tone-" + tone + (node.group ? " many" : "") });
    const words = [node.label, node.detail, KINDS[node.kind], node.tone < 0 ? "" : READINESS[node.tone].word.toLowerCase()].filter(Boolean).join(", ");
    if (node.group) shape.append(svg("rect", { class: "back", x: 4, y: 4, width: WIDTH, height: HEIGHT, rx: 6 }));
    shape.append(svg("rect", { class: "box", x: 0, y: 0, width: WIDTH, height: HEIGHT, rx: 6 }));
    if (node.tone >= 0) shape.append(svg("rect", { class: "band", x: 0, y: 5, width: 4, height: HEIGHT - 10, rx: 2 }));
    shape.append(svg("path", { class: "icon", d: ICONS[node.kind] || ICONS.part, transform: "translate(10 12)" }));
    const room = WIDTH - 40;
    shape.append(svg("text", { class: "label", x: 32, y: node.detail ? 17 : 25 }, cut(node.label, node.tone >= 0 ? room - 14 : room, "580 12.5px")));
    if (node.detail) shape.append(svg("text", { class: "detail", x: 32, y: 31 }, cut(node.detail, room, "11px")));
    if (node.tone >= 0) shape.append(svg("text", { class: "signs", x: WIDTH - 9, y: 17, "text-anchor": "end" }, READINESS[node.tone].sign));
    const act = node.group ? () => on.open(node.group) : node.unit >= 0 && node.unit !== on.unit && drawings.units[node.unit] ? () => on.go(node.unit) : null;
    if (act) {
      shape.setAttribute("role", "button");
      shape.setAttribute("tabindex", "0");
      shape.addEventListener("click", act);
      shape.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); act(); } });
    }
    shape.prepend(svg("title", {}, words + (node.group ? ": " + node.members.slice(0, 40).join(", ") : "") + (act ? (node.group ? "; show each" : "; show inside") : "")));
    shape.node = node;
    const light = (lit) => () => on.light(node, lit);
    shape.addEventListener("pointerenter", light(true));
    shape.addEventListener("pointerleave", light(false));
    shape.addEventListener("focus", light(true));
    shape.addEventListener("blur", light(false));
    return shape;
  }

  function drawingSection() {
    const host = document.getElementById("drawing");
    const drawn = Object.keys(drawings.units).map(Number).sort((a, b) => units[b].machines - units[a].machines || a - b);
    if (drawings.estate.classic.nodes.length === 0) {
      host.append(el("p", { class: "empty" }, "There is nothing to draw."));
      return { show() {} };
    }
    let mode = matchMedia("(min-width: 64rem)").matches ? "both" : "classic";
    let unit = -1;
    const opened = new Set();
    const choice = select([["-1", "The whole estate"], ...drawn.slice(0, 1000).map((u) => [u, unitName(u)])], () => { unit = Number(choice.value); opened.clear(); show(); });
    const radio = (value, words) => {
      const input = el("input", { type: "radio", name: "mode", value, onchange: () => turn(value) });
      input.checked = value === mode;
      return el("label", {}, input, words);
    };
    const modes = el("fieldset", { class: "modes" }, el("legend", {}, "View"), radio("classic", "Classic"), radio("both", "Side by side"), radio("arm", "Resource Manager"));
    const play = el("button", { type: "button", onclick: replay }, "▶ Play the move");
    const collapse = el("button", { type: "button", class: "quiet", hidden: true, onclick: () => { opened.clear(); show(); } }, "Collapse all");
    const panels = el("div", { class: "panels" });
    const list = el("details", { class: "plain" }, el("summary", {}, "The same as a list"));
    let places = null;
    list.addEventListener("toggle", () => { if (list.open) fillList(); });
    host.append(el("div", { class: "board" }, field("Show", choice), modes, el("div", {}, play, collapse)), panels,
      el("ul", { class: "legend", "aria-label": "Colours" }, READINESS.map((r) => el("li", { class: "dot tone-" + r.tone }, r.word + " (" + r.sign + ")"))),
      el("p", { class: "fine" }, "A resource’s colour is what was found of it; where nothing was found, what is still unknown of its unit."), list);

    const current = () => (unit < 0 ? drawings.estate : drawings.units[unit]);
    function turn(to) {
      const from = mode;
      mode = to;
      modes.querySelectorAll("input").forEach((i) => { i.checked = i.value === mode; });
      show((from === "classic" && to === "arm") || (from === "arm" && to === "classic"));
    }
    function replay() {
      if (mode !== "classic") turn("classic");
      setTimeout(() => turn("arm"), matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 650);
    }
    function show(moving) {
      const d = current();
      const classic = visible(d.classic, opened, null);
      const arm = visible(d.arm, opened, classic.keyOf);
      const before = moving ? places : null;
      places = new Map();
      panels.className = "panels " + mode;
      panels.replaceChildren();
      const title = unit < 0 ? "The whole estate" : unitName(unit);
      const room = panels.clientWidth / (mode === "both" && matchMedia("(min-width: 46rem)").matches ? 2 : 1) - 26;
      const on = { unit, room, least: mode === "both" ? 0.72 : 0.8, open: (g) => { opened.add(g); show(); }, go: (u) => go(u), light };
      const sides = [];
      if (mode !== "arm") sides.push(["Classic", "as it is", classic]);
      if (mode !== "classic") sides.push(["Resource Manager", "as planned", arm]);
      sides.forEach(([name, words, side]) => {
        const canvas = el("div", { class: "canvas", tabindex: "0", role: "region", "aria-label": name + ": " + title });
        if (side.nodes.length + side.clusters.length === 0) canvas.append(el("p", { class: "empty" }, "The plan makes nothing of it."));
        else {
          const laid = layout(side);
          canvas.append(drawSide(laid, { ...on, title: name + ": " + title }, before));
          laid.nodes.forEach((n) => { if (n.origin && !places.has(n.origin)) places.set(n.origin, laid.boxes.get(n.key)); });
        }
        panels.append(el("div", { class: "panel" }, el("h3", {}, name, el("span", {}, words)), canvas));
      });
      collapse.hidden = opened.size === 0;
      if (list.open) fillList();
    }
    function light(node, lit) {
      panels.querySelectorAll(".node").forEach((shape) => {
        if (node.origin && shape.node.origin === node.origin) shape.classList.toggle("lit", lit);
      });
      panels.querySelectorAll(".edge").forEach((path) => {
        if (path.ends.includes(node.key) && path.closest("svg").contains(path)) path.classList.toggle("lit", lit);
      });
    }
    function go(to) {
      unit = to;
      if (![...choice.options].some((o) => o.value === String(to))) choice.append(option(to, unitName(to)));
      choice.value = String(to);
      opened.clear();
      show();
    }
    function fillList() {
      const d = current();
      const listOf = (side) => el("ul", {}, side.nodes.slice(0, 500).map((n) => el("li", {}, el("span", { class: "name" }, n[1]),
        [n[2] ? ", " + n[2] : "", KINDS[n[0]] ? ", " + KINDS[n[0]] : "", n[3] >= 0 ? ", in " + side.clusters[n[3]][0] : "", n[4] >= 0 ? ": " + READINESS[n[4]].word.toLowerCase() : ""].join(""))),
      side.nodes.length > 500 ? el("li", {}, "and " + number(side.nodes.length - 500) + " more") : null);
      list.querySelectorAll("div").forEach((old) => old.remove());
      list.append(el("div", {}, el("h3", {}, "Classic"), listOf(d.classic), el("h3", {}, "Resource Manager"), listOf(d.arm)));
    }
    show();
    let width = innerWidth;
    addEventListener("resize", debounced(() => { if (innerWidth !== width) { width = innerWidth; show(); } }));
    return {
      show(u) {
        go(u);
        document.getElementById("topology").scrollIntoView();
        choice.focus({ preventScroll: true });
      },
    };
  }

  // ---------------------------------------------------------------- page

  const findingList = findingSection();
  ruleSection();
  waveSection();
  mappingSection();
  const drawing = drawingSection();

  document.querySelectorAll("[data-rule]").forEach((button) => button.addEventListener("click", () => {
    findingList.show({ rule: rules.findIndex((r) => r.id === button.getAttribute("data-rule")) });
  }));
  function followHash() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
      target.scrollIntoView({ block: "start" });
      target.querySelector("summary").focus({ preventScroll: true });
    }
  }
  addEventListener("hashchange", followHash);
  followHash();

  const links = new Map([...document.querySelectorAll(".sections a")].map((a) => [a.hash.slice(1), a]));
  const seen = new IntersectionObserver((entries) => entries.forEach((entry) => {
    if (!entry.isIntersecting) return;
    links.forEach((a) => a.classList.remove("here"));
    links.get(entry.target.id)?.classList.add("here");
  }), { rootMargin: "-10% 0px -80% 0px" });
  links.forEach((a, id) => seen.observe(document.getElementById(id)));

  let opened = new Set();
  addEventListener("beforeprint", () => {
    opened = new Set(document.querySelectorAll("details[open]"));
    printed.forEach((list) => list.all(300));
    document.querySelectorAll("details").forEach((d) => { if (d.fill) d.fill(); d.open = true; });
    // What became of each element is told by its line: opened, they are most of the pages.
    document.querySelectorAll("#mapping details").forEach((d) => { d.open = false; });
  });
  addEventListener("afterprint", () => {
    printed.forEach((list) => list.again());
    document.querySelectorAll("details").forEach((d) => { d.open = opened.has(d); });
  });
})();

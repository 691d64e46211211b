// Wires the page: language, theme, print, choices.

const on = (id, event, action) => document.getElementById(id)?.addEventListener(event, action);

function applyLanguage(lang) {
  root.dataset.lang = lang;
  root.lang = lang === "zh" ? "zh-CN" : "en";
  const title = document.querySelector("title");
  document.title = lang === "zh" ? title.dataset.titleZh : title.dataset.titleEn;
  document.querySelectorAll("[data-label-en]").forEach((labelled) => {
    labelled.setAttribute("aria-label", lang === "zh" ? labelled.dataset.labelZh : labelled.dataset.labelEn);
  });
  document.querySelectorAll("[data-language]").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.language === lang)));
  fillControls();
  charts.forEach((entry) => { entry.instance?.dispose(); entry.instance = null; });
  matrix();
  redraw();
}

function fillControls() {
  compareControls();
  const caseOptions = study.cases.map((c) => [c.id, pick(c.title)]);
  const nodeOptions = [...study.nodes].reverse().map((n) => [n.id, pick(n.title)]);
  const richest = study.cases[study.cases.length - 1].id;
  for (const select of [energyCase, priceCase, financeCase, carbonCase, periodCase, resourceCase]) options(select, caseOptions, richest);
  for (const select of [energyNode, priceNode, financeNode, carbonNode, periodNode, resourceNode]) options(select, nodeOptions, SUM);
  options(carbonMethod, study.methods.map((m) => [m.id, pick(m.title)]), study.methods[0].id);
  if (study.roses.length) options(roseSite, study.roses.map((r) => [r.id, pick(r.title)]), study.roses[0].id);
  hourControls();
  periodControls();
}

function applyTheme(theme) {
  root.dataset.theme = theme;
  redraw();
}

function watchSections() {
  const links = new Map([...document.querySelectorAll(".bar nav a")].map((a) => [a.hash.slice(1), a]));
  const watcher = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) links.get(target.id)?.classList.toggle("here", isIntersecting);
  }, { rootMargin: "-45% 0px -50% 0px" });
  links.forEach((_, id) => watcher.observe(document.getElementById(id)));
}

function filterRegister() {
  const wanted = document.getElementById("register-filter").value.toLowerCase();
  const rows = [...document.querySelectorAll("#register tbody tr")];
  rows.forEach((row) => { row.hidden = !row.textContent.toLowerCase().includes(wanted); });
  document.getElementById("register-count").textContent = `${rows.filter((row) => !row.hidden).length} / ${rows.length}`;
}

function stepWeek(by) {
  weekSelect.value = String(Math.min(weeks - 1, Math.max(0, Number(weekSelect.value) + by)));
  redraw("week");
}

document.querySelectorAll("[data-language]").forEach((button) => button.addEventListener("click", () => applyLanguage(button.dataset.language)));
on("theme", "click", () => applyTheme(root.dataset.theme === "dark" ? "light" : "dark"));
on("print", "click", () => window.print());
on("compare-indicator", "change", matrix);
on("compare-reference", "change", matrix);
on("energy-case", "change", () => redraw("sankey", "monthly", "week", "storage-day", "heat"));
on("energy-node", "change", () => redraw("sankey", "balance", "monthly", "curtailment", "week", "storage-day", "heat", "duration"));
on("week", "change", () => redraw("week"));
on("week-previous", "click", () => stepWeek(-1));
on("week-next", "click", () => stepWeek(1));
on("quantity", "change", () => redraw("heat", "duration"));
on("price-case", "change", () => redraw("bill", "waterfall"));
on("price-node", "change", () => redraw("price", "bill", "waterfall"));
on("finance-case", "change", () => redraw("cash"));
on("finance-node", "change", () => redraw("cash"));
on("carbon-case", "change", () => redraw("carbon-monthly", "carbon-waterfall"));
on("carbon-node", "change", () => redraw("carbon", "carbon-monthly", "carbon-waterfall"));
on("carbon-method", "change", () => redraw("carbon-waterfall"));
for (const id of ["period-case", "period-node", "period-length"]) on(id, "change", periodTable);
for (const id of ["resource-case", "resource-node"]) on(id, "change", () => redraw("capacity", "speeds"));
on("rose-site", "change", () => redraw("rose"));
on("register-filter", "input", filterRegister);
document.querySelectorAll("[data-jump]").forEach((button) => button.addEventListener("click", () => {
  if (columns) jumpTo(button.dataset.jump);
  redraw("week");
}));

// A link may choose the language and the theme: report.html#lang=zh&theme=dark
const wishes = new URLSearchParams(location.hash.slice(1));
const darkSystem = matchMedia("(prefers-color-scheme: dark)");
root.dataset.theme = wishes.get("theme") ?? (darkSystem.matches ? "dark" : "light");
darkSystem.addEventListener("change", (e) => applyTheme(e.matches ? "dark" : "light"));
applyLanguage(["en", "zh"].includes(wishes.get("lang")) ? wishes.get("lang") : language());
filterRegister();
watchSections();

async function drawCharts() {
  if (typeof DecompressionStream === "undefined") {
    document.getElementById("old-browser").hidden = false;
    return;
  }
  await unpackLibrary();
  watchCharts();
  printCharts();
  await unpackSeries();
  redraw();
  if (wishes.has("pictures")) await leavePictures();
}

drawCharts().then(() => { root.dataset.ready = "true"; });

// What all pages share: language, theme, print, the sections in the bar, and how a page begins.

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
  redraw();
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

document.querySelectorAll("[data-language]").forEach((button) => button.addEventListener("click", () => applyLanguage(button.dataset.language)));
on("theme", "click", () => applyTheme(root.dataset.theme === "dark" ? "light" : "dark"));
on("print", "click", () => window.print());

// A link may choose the language and the theme: report.html#lang=zh&theme=dark
const wishes = new URLSearchParams(location.hash.slice(1));
const darkSystem = matchMedia("(prefers-color-scheme: dark)");

async function drawCharts() {
  await unpackLibrary();
  watchCharts();
  printCharts();
  await unpackData();
  redraw();
  if (wishes.has("pictures")) leavePictures();
}

async function begin() {
  root.dataset.theme = wishes.get("theme") ?? (darkSystem.matches ? "dark" : "light");
  darkSystem.addEventListener("change", (e) => applyTheme(e.matches ? "dark" : "light"));
  const able = typeof DecompressionStream !== "undefined";
  if (able) await prepare();
  applyLanguage(["en", "zh"].includes(wishes.get("lang")) ? wishes.get("lang") : language());
  begun();
  watchSections();
  if (able) await drawCharts();
  else document.getElementById("old-browser").hidden = false;
}

begin().then(() => { root.dataset.ready = "true"; });

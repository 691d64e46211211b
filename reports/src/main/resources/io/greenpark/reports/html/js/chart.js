// Charts: drawn when they come into view, drawn again when a choice, the language or the theme changes, each with its
// numbers as a table and as a picture to keep.

const COLOURS = {
  windAvailableMw: "#0072b2", solarAvailableMw: "#e69f00", otherAvailableMw: "#009e73", thermalMw: "#8c510a",
  importMw: "#8a929c", linkInMw: "#f0e442", dischargeMw: "#aa4499", unservedMw: "#b2182b", loadMw: "#3d5a4c",
  auxMw: "#b7bfba", exportMw: "#56b4e9", linkOutMw: "#3b1a8f", chargeMw: "#d7a3cd", curtailedMw: "#d55e00",
  purchase: "#0072b2", "network-energy": "#56b4e9", "network-capacity": "#009e73", "upstream-loss": "#cc79a7",
  "system-operation": "#e69f00", "government-funds": "#8c6d46", "green-premium": "#117733", "agency-fee": "#7f6bb0", export: "#b7bfba",
  "power-factor": "#aa4499", "window-demand": "#44aa99", "demand-tiers": "#88ccee", "energy-tiers": "#ddcc77",
  "contract-difference": "#332288", "day-ahead-difference": "#6699cc", deviation: "#cc6677", "mechanism-difference": "#d9c9a3",
  "net-metering": "#a3d9c9", "net-surplus": "#c9e3d9", "credit-carried": "#e0d0d0", "demand-response": "#c9a3d9", "ancillary-services": "#d9a3b9", "certificate-purchase": "#8fb98f", "certificate-income": "#b7d98f",
  fixed: "#999933", "minimum-bill": "#882255",
  scope1: "#d55e00", scope2: "#5b7083",
};
const CASE_COLOURS = ["#7b8580", "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9"];
const CASE_LINES = ["dashed", "solid", "solid", "solid", "dotted", "dashed", "dotted"];
const VIRIDIS = ["#440154", "#482878", "#3e4989", "#31688e", "#26828e", "#1f9e89", "#35b779", "#6ece58", "#b5de2b", "#fde725"];

const charts = new Map();
const style = (name) => getComputedStyle(root).getPropertyValue(name).trim();
const titles = (list) => new Map(list.map((entry) => [entry.id, pick(entry.title)]));

/**
 * Announces a chart. `build` returns its ECharts option, `table`: {head, rows} with the same numbers, `legend`
 * and `choice`: what it shows of which case and park, for paper on which no control stands;
 * `hourly` charts wait for the unpacked series.
 */
function chart(id, build, { hourly = false } = {}) {
  const figure = document.getElementById("chart-" + id);
  if (!figure) return;
  const plot = figure.querySelector(".plot");
  plot.setAttribute("role", "img");
  const saves = ["png", "svg"].map((form) => element("button", { type: "button", "data-form": form }));
  const choice = element("p", { class: "choice" });
  const legend = element("ul", { class: "legend" });
  const table = element("details", {}, element("summary"), element("div", { class: "scroll" }));
  figure.querySelector("figcaption").after(choice);
  plot.before(legend);
  figure.append(element("div", { class: "save" }, ...saves), table);
  const entry = { id, figure, plot, saves, choice, legend, table, build, hourly, seen: false, instance: null, data: null, hidden: new Set() };
  charts.set(id, entry);
  nameControls(entry);
  saves.forEach((save) => save.addEventListener("click", () => savePicture(entry, save.dataset.form)));
  table.addEventListener("toggle", () => fillTable(entry));
}

/** Names of the controls of a chart, which has them before it is drawn. */
function nameControls(entry) {
  const caption = entry.figure.querySelector("figcaption").innerText;
  entry.saves.forEach((save) => {
    save.textContent = save.dataset.form.toUpperCase();
    save.setAttribute("aria-label", `${text("chart.save")} (${save.textContent}): ${caption}`);
  });
  entry.table.querySelector("summary").textContent = text("chart.table");
  entry.plot.setAttribute("aria-label", caption);
}

function draw(entry) {
  if (entry.hourly && !columns) return;
  nameControls(entry);
  const built = entry.build();
  entry.data = built.table;
  entry.choice.textContent = (built.choice ?? []).join(" · ");
  if (built.height) entry.plot.style.height = built.height + "px";
  entry.instance ??= echarts.init(entry.plot, null, { locale: language() === "zh" ? "ZH" : "EN" });
  entry.instance.setOption({ ...frame(), ...built.option }, true);
  entry.instance.resize();
  fillLegend(entry, built.legend ?? []);
  fillTable(entry);
}

/** Legend of the page and not of the library: it wraps, prints and answers to the keyboard. */
function fillLegend(entry, items) {
  const show = (item) => entry.instance.dispatchAction({ type: entry.hidden.has(item.id) ? "legendUnSelect" : "legendSelect", name: item.name });
  entry.legend.replaceChildren(...items.map((item) => {
    const button = element("button", { type: "button", "aria-pressed": String(!entry.hidden.has(item.id)) }, swatch(item), item.name);
    button.addEventListener("click", () => {
      if (!entry.hidden.delete(item.id)) entry.hidden.add(item.id);
      button.setAttribute("aria-pressed", String(!entry.hidden.has(item.id)));
      show(item);
    });
    show(item);
    return element("li", {}, button);
  }));
}

const svg = (name, attributes, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const SHAPES = { circle: "M7 0a5 5 0 1 1 0 10A5 5 0 1 1 7 0", rect: "M2 0h10v10H2z", triangle: "M7 0l6 10H1z", diamond: "M7 0l5 5-5 5-5-5z" };

/** A square for an area or bar, hatched if that is, a stroke for a line, the shape of a point. */
function swatch({ colour, line, hatched, shape }) {
  const picture = svg("svg", { viewBox: "0 0 14 10", "aria-hidden": "true" });
  if (shape) {
    picture.append(svg("path", { d: SHAPES[shape], fill: colour }));
    return picture;
  }
  if (line) {
    picture.append(svg("line", { x1: 0, y1: 5, x2: 14, y2: 5, stroke: colour, "stroke-width": 2.5, "stroke-dasharray": { dashed: "4 2", dotted: "1.5 2" }[line] ?? "none" }));
    return picture;
  }
  picture.append(svg("rect", { width: 14, height: 10, rx: 2, fill: colour }));
  if (hatched) picture.append(svg("path", { d: "M0 10 10 0M5 12 14 3M-2 5 4-1", stroke: "rgba(255, 255, 255, .55)", "stroke-width": 1.6 }));
  return picture;
}

/** Draws the named charts again, or all; those that have not been seen yet wait. */
function redraw(...ids) {
  if (ids.length === 0) charts.forEach(nameControls);
  for (const entry of charts.values()) {
    if (entry.seen && (ids.length === 0 || ids.includes(entry.id))) draw(entry);
  }
}

function watchCharts() {
  const watcher = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      const entry = [...charts.values()].find((c) => c.figure === target);
      if (isIntersecting && !entry.seen) {
        entry.seen = true;
        draw(entry);
      }
    }
  }, { rootMargin: "1000px" });
  charts.forEach((entry) => watcher.observe(entry.figure));
  const sizes = new ResizeObserver(() => charts.forEach((entry) => entry.instance?.resize()));
  sizes.observe(document.getElementById("main"));
}

/** What all charts share. */
function frame() {
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: style("--ink-2") },
    color: CASE_COLOURS,
    grid: { left: 12, right: 16, top: 34, bottom: 8, containLabel: true },
    legend: { show: false },
  };
}

const axisStyle = () => ({
  axisLine: { lineStyle: { color: style("--line") } },
  axisLabel: { color: style("--ink-2"), hideOverlap: true },
  splitLine: { lineStyle: { color: style("--line") } },
  nameTextStyle: { color: style("--ink-2"), align: "left" },
});
const categories = (data, more = {}) => ({ type: "category", data, axisTick: { show: false }, ...axisStyle(), ...more });
/** Narrower names are broken into single signs. */
const LEAST_NAME_WIDTH = 44;
/** Names under so many bars of a chart: each in lines as wide as its bar has room for, or aslant where that is too little. */
const namesUnder = (id, bars) => {
  const room = charts.get(id).plot.clientWidth - 64;
  const width = Math.min(90, room / Math.max(1, bars) - 4);
  const shared = { color: style("--ink-2"), interval: 0, fontSize: width < 60 ? 10 : 12 };
  return width < LEAST_NAME_WIDTH ? { ...shared, rotate: 60, width: 130, overflow: "truncate" } : { ...shared, width, overflow: "break" };
};
const values = (name, more = {}) => ({ type: "value", name, ...axisStyle(), ...more, axisLabel: { color: style("--ink-2"), formatter: (v) => significantTick(v) } });
/** Decimals that ticks of an axis may need; ticks are round numbers. */
const MOST_DECIMALS = 6;
const significantTick = (v) => number(v, [...Array(MOST_DECIMALS).keys()].find((decimals) => Math.abs(v - Number(v.toFixed(decimals))) < 1e-9) ?? MOST_DECIMALS);

/** Tooltip of an axis: a heading and a row per series; `write` makes the number of a row. */
function tooltip(heading, write) {
  return {
    trigger: "axis",
    confine: true,
    axisPointer: { type: "shadow", shadowStyle: { color: "rgba(128, 128, 128, .12)" } },
    backgroundColor: style("--panel"),
    borderColor: style("--line"),
    formatter: (params) => {
      const rows = params.filter((p) => p.seriesName !== text("chart.total") && p.value !== undefined && valueOf(p) !== 0);
      const tip = element("div", { class: "tip" }, element("b", {}, heading(params[0])));
      const table = element("table");
      rows.forEach((p) => table.append(tipRow(p.color, p.seriesName, write(Math.abs(valueOf(p)), p))));
      tip.append(table);
      return tip;
    },
  };
}
const valueOf = (p) => (Array.isArray(p.value) ? p.value[p.value.length - 1] : p.value);

function tipRow(colour, name, written) {
  return element("tr", {}, element("td", {}, swatch({ colour: typeof colour === "string" ? colour : style("--ink-2") })), element("td", {}, name), element("td", {}, written));
}

function fillTable(entry) {
  if (!entry.table.open || !entry.data) return;
  const { head, rows } = entry.data;
  entry.table.querySelector("div").replaceChildren(element("table", {},
    element("thead", {}, element("tr", {}, ...head.map((cell, i) => element("th", { scope: "col", class: i ? "number" : "" }, cell)))),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...row.map((cell, i) => (i ? element("td", { class: "number" }, cell) : element("th", { scope: "row" }, cell))))))));
}

/** A4 less its margins and those of a panel, in CSS pixels; heights as the style of paper has them. */
const PRINT = { width: 660, height: 240, tall: 352 };

function printCharts() {
  const theme = root.dataset.theme;
  addEventListener("beforeprint", () => {
    root.dataset.printedFrom = root.dataset.theme;
    root.dataset.theme = "light";
    charts.forEach((entry) => {
      entry.seen = true;
      draw(entry);
      const height = entry.plot.style.height ? entry.plot.clientHeight : entry.plot.classList.contains("tall") ? PRINT.tall : PRINT.height;
      entry.instance?.resize({ width: PRINT.width, height });
      // The paper does not wait for the next frame.
      entry.instance?.getZr().refreshImmediately();
    });
  });
  addEventListener("afterprint", () => {
    root.dataset.theme = root.dataset.printedFrom ?? theme;
    charts.forEach((entry) => entry.instance?.resize({ width: "auto", height: "auto" }));
    redraw();
  });
}

const LOW_COLOUR = "#0072b2";
const HIGH_COLOUR = "#d55e00";

/** Bars from left to right, the first on top; names on the left. */
const lying = (names, axis, series) => ({
  grid: { left: 12, right: 70, top: 12, bottom: 34, containLabel: true },
  xAxis: { ...axis, nameLocation: "middle", nameGap: 28, nameTextStyle: { align: "center", color: style("--ink-2") } },
  yAxis: categories(names, { inverse: true, axisLine: { onZero: false, lineStyle: { color: style("--line") } }, axisLabel: { color: style("--ink"), width: Math.min(280, innerWidth / 3), overflow: "break", interval: 0 } }),
  series,
});

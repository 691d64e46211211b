// The study as embedded in the page, the language of the reader, and how numbers and dates are written in it.

const root = document.documentElement;
const study = JSON.parse(document.getElementById("study").textContent);
const byId = (list) => new Map(list.map((entry) => [entry.id, entry]));
const cases = byId(study.cases);
const nodes = byId(study.nodes);
const indicators = byId(study.indicators);
const SUM = "all";
const MS_PER_HOUR = 3600e3;

const language = () => root.dataset.lang;
const pick = (title) => title[language()];
const locale = () => (language() === "zh" ? "zh-CN" : "en-US");

/** Text of a key with {0}, {1} ... replaced. */
const text = (key, ...values) => pick(study.texts[key]).replace(/\{(\d)\}/g, (_, i) => values[i]);
const unit = (id) => text("unit." + id);

const formats = new Map();
function number(value, decimals) {
  if (value === undefined || Number.isNaN(value)) return "–";
  const key = locale() + decimals;
  if (!formats.has(key)) {
    formats.set(key, new Intl.NumberFormat(locale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
  }
  return formats.get(key).format(value).replace("-", "−");
}

/** Three significant digits, and at least the integral part. */
function significant(value) {
  const size = Math.abs(value);
  return number(value, size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

const share = (fraction) => number(100 * fraction, 1) + "%";
const signed = (value, written) => (value > 0 ? "+" : "") + written;

function date(ms, parts) {
  return new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...parts }).format(new Date(ms));
}

/** The time axis of a case: start, hours, months and periods. */
const axisOf = (caseId) => study.axes[cases.get(caseId).axis];
const hourMs = (axis, hour) => Date.parse(axis.start + "Z") + hour * MS_PER_HOUR;
const monthNames = (axis) => {
  const parts = axis.months.length > 12 || study.axes.length > 1 ? { month: "short", year: "2-digit" } : { month: "short" };
  return axis.months.map((month) => date(Date.parse(month + "-01T00:00Z"), parts));
};
/** Whether values of an indicator in two cases say something beside each other: totals do over equally long times. */
const comparable = (indicator, one, other) => axisOf(one).extents[indicator.extent] === axisOf(other).extents[indicator.extent];
/** What totals of cases side by side need to be told. */
const spanNote = () => (study.axes.some((axis) => axis.extents.hours !== study.axes[0].extents.hours) ? [text("compare.spans")] : []);

const result = (caseId, nodeId) => study.results[caseId]?.[nodeId];
const sum = (values) => values.reduce((a, b) => a + b, 0);

/** What is chosen in selects, in words. */
const chosen = (...selects) => selects.map((select) => select.selectedOptions[0].textContent);

/** Makes an element with text, never with markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Fills a select with [value, label] pairs and keeps what was chosen, or takes the fallback. */
function options(select, pairs, fallback) {
  const value = select.value || fallback;
  select.replaceChildren(...pairs.map(([id, label]) => element("option", { value: id }, label)));
  select.value = pairs.some(([id]) => id === value) ? value : pairs[0][0];
}

const on = (id, event, action) => document.getElementById(id)?.addEventListener(event, action);

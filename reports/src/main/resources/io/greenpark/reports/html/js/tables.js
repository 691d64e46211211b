// Page of a study of many runs: its tables, their names in words, and the choices of its charts.

let tables = {};

async function prepare() {
  tables = JSON.parse(await unpacked("tables").text());
}

async function unpackData() {}
function begun() {}

const numeric = (cell) => (cell === "" ? NaN : Number(cell));

/** Rows of a table as objects by header; none where the study has no such table. */
const rowsOf = (name) => (tables[name]?.rows ?? []).map((row) => Object.fromEntries(tables[name].headers.map((header, i) => [header, row[i]])));
const distinct = (rows, header) => [...new Set(rows.map((row) => row[header]))];

const named = (group, id) => (study.names[group]?.[id] ? pick(study.names[group][id]) : id);
const caseName = (id) => named("cases", id);
const nodeName = (id) => (id === SUM ? pick(study.all) : named("nodes", id));
const indicatorName = (id) => (indicators.has(id) ? pick(indicators.get(id).title) : study.figures[id] ? pick(study.figures[id]) : id);
const unitName = (id) => (study.units[id] ? pick(study.units[id]) : id);
const worded = (header) => (id) => (study.words[header]?.[id] ? pick(study.words[header][id]) : id);
const columnName = (header) => (study.headers[header] ? pick(study.headers[header]) : header);

/** Figures of an indicator as they are read: shares in per cent. */
const isShare = (id) => indicators.get(id)?.share === true;
const scaled = (id, value) => (isShare(id) ? 100 * value : value);
const scaledUnit = (id, unitId) => (isShare(id) ? "%" : unitName(unitId));

const choiceSelects = [];

/** A choice among the values of a column, in words. */
function choice(id, name, header, words, fallback) {
  const select = document.getElementById(id);
  if (!select) return;
  choiceSelects.push(() => {
    const values = distinct(rowsOf(name), header);
    if (values.length) options(select, values.map((value) => [value, words(value)]), values.includes(fallback) ? fallback : values[values.length - 1]);
  });
}

function fillControls() {
  choiceSelects.forEach((fill) => fill());
  fillTables();
}

const MANY_ROWS = 400;
const NAMED = { case: caseName, node: nodeName, indicator: indicatorName, unit: unitName, worthUnit: unitName };

/** Small tables in full, in the order of the study. */
function fillTables() {
  const place = document.getElementById("study-tables");
  if (!place) return;
  place.replaceChildren();
  for (const [name, { headers, rows }] of Object.entries(tables)) {
    if (!study.shown[name] || rows.length === 0 || rows.length > MANY_ROWS) continue;
    const inWords = (header) => NAMED[header] ?? (study.words[header] ? worded(header) : null);
    const isNumber = headers.map((header, i) => !inWords(header) && rows.some((row) => row[i] !== "" && !Number.isNaN(Number(row[i]))));
    const isWhole = headers.map((header, i) => isNumber[i] && rows.every((row) => row[i] === "" || Number.isInteger(Number(row[i]))));
    const written = (cell, i) => (inWords(headers[i]) ? inWords(headers[i])(cell) : !isNumber[i] || cell === "" || Number.isNaN(Number(cell)) ? cell : isWhole[i] ? number(Number(cell), 0) : significant(Number(cell)));
    const cell = (value, i) => (i === 0 ? element("th", { scope: "row" }, written(value, i)) : element("td", { class: isNumber[i] ? "number" : "" }, written(value, i)));
    place.append(element("h3", {}, pick(study.shown[name])), element("div", { class: "panel scroll high" }, element("table", { id: `table-${name}` },
      element("thead", {}, element("tr", {}, ...headers.map((header, i) => element("th", { scope: "col", class: isNumber[i] ? "number" : "" }, columnName(header))))),
      element("tbody", {}, ...rows.map((row) => element("tr", {}, ...row.map(cell)))))));
  }
}

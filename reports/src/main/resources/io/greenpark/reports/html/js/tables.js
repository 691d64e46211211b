// Tables of studies of many runs, their names in words, and the choices of their charts.

let tables = {};

async function unpackTables() {
  if (document.getElementById("tables").textContent) tables = JSON.parse(await unpacked("tables").text());
}

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

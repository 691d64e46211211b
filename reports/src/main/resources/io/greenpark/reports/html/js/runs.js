// Page of a study of many runs: what it shows besides charts.

async function prepare() {
  await unpackTables();
}

async function unpackData() {}
function begun() {}

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

// Studies over several years: how every figure moves, what is left of the plants, and the money of all years.

const courseLength = document.getElementById("course-length");
const courseIndicator = document.getElementById("course-indicator");
const LENGTHS = { YEAR: "", HALF: "H", QUARTER: "Q" };

choice("course-node", "years", "node", nodeName, SUM);
choice("figures-case", "years", "case", caseName);
choice("figures-node", "years", "node", nodeName, SUM);
choice("health-case", "ageing", "case", caseName);
choice("cash-case", "cashflow", "case", caseName);
choice("cash-project", "cashflow", "project", nodeName, SUM);

/** Rows of the chosen length of period: of years every indicator, of shorter ones what a month has too. */
function courseRows() {
  if (courseLength.value === "YEAR") return rowsOf("years").map((row) => ({ ...row, period: row.year }));
  return rowsOf("periods").filter((row) => row.period.includes(LENGTHS[courseLength.value]));
}

function courseControls() {
  options(courseLength, Object.keys(LENGTHS).map((length) => [length, text(`period.${length.toLowerCase()}`)]), "YEAR");
  const ids = distinct(courseRows(), "indicator");
  options(courseIndicator, ids.map((id) => [id, indicatorName(id)]), PRICE);
}

if (courseLength) {
  choiceSelects.push(courseControls, figuresTable, moneyTable);
  courseLength.addEventListener("change", () => { courseControls(); redraw("course"); });
  for (const id of ["course-node", "course-indicator"]) on(id, "change", () => redraw("course"));
  for (const id of ["figures-case", "figures-node"]) on(id, "change", figuresTable);
  on("health-case", "change", () => redraw("health"));
  for (const id of ["cash-case", "cash-project"]) on(id, "change", () => redraw("cash"));
}

/** An indicator as it is read; what is not defined says so. */
const figure = (id, cell) => (cell === undefined || cell === "" ? text("compare.undefined") : isShare(id) ? share(Number(cell)) : number(Number(cell), indicators.get(id).decimals));
const withUnit = (id) => { const bracket = pick(indicators.get(id).unit); return indicatorName(id) + (bracket ? ` [${bracket}]` : ""); };

chart("course", () => {
  const id = courseIndicator.value;
  const rows = courseRows().filter((row) => row.node === chosenOf("course", "node") && row.indicator === id);
  const periods = distinct(courseRows(), "period");
  const name = withUnit(id);
  const lines = distinct(rows, "case").map((caseId) => {
    const values = new Map(rows.filter((row) => row.case === caseId).map((row) => [row.period, row.value]));
    const at = Object.keys(study.names.cases).indexOf(caseId);
    return { id: caseId, name: caseName(caseId), colour: CASE_COLOURS[at % CASE_COLOURS.length], line: CASE_LINES[at % CASE_LINES.length], cells: periods.map((period) => values.get(period)) };
  });
  return {
    option: {
      tooltip: tooltip((p) => p.name, (_, p) => figure(id, lines.find((one) => one.name === p.seriesName).cells[p.dataIndex])),
      xAxis: categories(periods),
      yAxis: values(name, { scale: true }),
      series: lines.map((one) => ({ type: "line", name: one.name, symbol: "circle", symbolSize: 7, color: one.colour, lineStyle: { width: 2, type: one.line }, data: one.cells.map((cell) => (cell === undefined ? "-" : scaled(id, Number(cell)))) })),
    },
    choice: choiceOf("course", "node"),
    legend: lines,
    table: { head: [name, ...lines.map((one) => one.name)], rows: periods.map((period, i) => [period, ...lines.map((one) => figure(id, one.cells[i]))]) },
  };
});

/** What is left of every plant at the beginning of each year; a triangle where it is bought anew at the end of one. */
chart("health", () => {
  const rows = rowsOf("ageing").filter((row) => row.case === chosenOf("health", "case"));
  const years = distinct(rows, "year");
  const plant = (row) => `${row.node}/${row.kind}/${row.plant}`;
  const lines = distinct(rows.map((row) => ({ plant: plant(row) })), "plant").map((id, i) => {
    const own = rows.filter((row) => plant(row) === id);
    const byYear = new Map(own.map((row) => [row.year, row]));
    return { id, name: `${nodeName(own[0].node)} · ${own[0].plant}`, colour: CASE_COLOURS[(i + 1) % CASE_COLOURS.length], line: CASE_LINES[(i + 1) % CASE_LINES.length], cells: years.map((year) => byYear.get(year)) };
  });
  const left = (row) => (row ? 100 * numeric(row.leftFraction) : "-");
  const anew = rows.filter((row) => row.replacedAtEnd === "true");
  const name = `${columnName("leftFraction")} [%]`;
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${number(v, 1)}%`),
      xAxis: categories(years),
      yAxis: values(name, { scale: true, max: 100 }),
      series: [
        ...lines.map((one) => ({ type: "line", name: one.name, symbol: "circle", symbolSize: 6, color: one.colour, lineStyle: { width: 2, type: one.line }, data: one.cells.map(left) })),
        { type: "scatter", name: columnName("replacedAtEnd"), symbol: "triangle", symbolSize: 14, color: HIGH_COLOUR, z: 5, data: anew.map((row) => [row.year, left(row)]) },
      ],
    },
    choice: choiceOf("health", "case"),
    legend: [...lines, ...(anew.length ? [{ id: "anew", name: columnName("replacedAtEnd"), colour: HIGH_COLOUR, shape: "triangle" }] : [])],
    table: { head: [name, ...lines.map((one) => one.name)], rows: years.map((year, y) => [year, ...lines.map((one) => (one.cells[y] ? number(left(one.cells[y]), 1) + (one.cells[y].replacedAtEnd === "true" ? " ▲" : "") : "–"))]) },
  };
});

/** The park's own flow, after its loan where it has one. */
function cashRowsChosen() {
  const rows = rowsOf("cashflow").filter((row) => row.case === chosenOf("cash", "case") && row.project === chosenOf("cash", "project") && row.owner === "park");
  const after = rows.filter((row) => row.flow === "with-loan");
  return after.length ? after : rows;
}

chart("cash", () => {
  const rows = cashRowsChosen();
  const years = distinct(rows, "calendarYear").sort();
  const cash = {};
  for (const row of rows) (cash[row.row] ??= years.map(() => 0))[years.indexOf(row.calendarYear)] += numeric(row.amountYuan);
  const projected = distinct(rows.filter((row) => row.basis === "projected"), "calendarYear").sort();
  const area = projected.length ? { markArea: { silent: true, itemStyle: { color: "rgba(128, 128, 128, .1)" }, label: { color: style("--ink-2") }, data: [[{ name: text("study.projected"), xAxis: projected[0] }, { xAxis: projected.at(-1) }]] } } : {};
  return { ...cashChart(cash, years, area), choice: choiceOf("cash", "case", "project") };
});

const numberCells = (cells) => cells.map((cell) => element("td", { class: "number" }, cell));

/** Load, output, storage, price, emissions and money of a case, year by year. */
function figuresTable() {
  const rows = rowsOf("years").filter((row) => row.case === chosenOf("figures", "case") && row.node === chosenOf("figures", "node"));
  const years = distinct(rowsOf("years"), "year");
  const cells = new Map(rows.map((row) => [`${row.indicator}/${row.year}`, row.value]));
  const groups = study.courseFigures.map((group) => ({ ...group, ids: group.ids.filter((id) => years.some((year) => cells.has(`${id}/${year}`))) })).filter((group) => group.ids.length);
  document.getElementById("years-figures").replaceChildren(
    element("caption", {}, choiceOf("figures", "case", "node").join(" · ")),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, columnName("indicator")), ...years.map((year) => element("th", { scope: "col", class: "number" }, year)))),
    ...groups.map((group) => element("tbody", {},
      element("tr", {}, element("th", { scope: "rowgroup", class: "group", colspan: String(years.length + 1) }, pick(group.title))),
      ...group.ids.map((id) => element("tr", {}, element("th", { scope: "row" }, withUnit(id)), ...numberCells(years.map((year) => figure(id, cells.get(`${id}/${year}`)))))))));
}

/** What the projects are worth over all years. */
function moneyTable() {
  const rows = rowsOf("money");
  const place = document.getElementById("years-money");
  if (!place) return;
  const ids = distinct(rows, "indicator");
  const projects = distinct(rows.map((row) => ({ project: JSON.stringify([row.case, row.node]) })), "project").map((key) => JSON.parse(key));
  const cell = ([caseId, node], id) => figure(id, rows.find((row) => row.case === caseId && row.node === node && row.indicator === id)?.value);
  place.replaceChildren(
    element("thead", {}, element("tr", {}, ...["case", "node"].map((header) => element("th", { scope: "col" }, columnName(header))), ...ids.map((id) => element("th", { scope: "col", class: "number" }, withUnit(id))))),
    element("tbody", {}, ...projects.map((project) => element("tr", {}, element("th", { scope: "row" }, caseName(project[0])), element("td", {}, nodeName(project[1])), ...numberCells(ids.map((id) => cell(project, id)))))));
}

// Sweeps and ensembles: what moves a figure, and how far it spreads.

const PRICE = "gridBillYuanPerMwhConsumed";
const BARS = 14;

for (const [prefix, name] of [["tornado", "tornado"], ["share", "contributions"]]) {
  choice(`${prefix}-case`, name, "case", caseName);
  choice(`${prefix}-node`, name, "node", nodeName, SUM);
  choice(`${prefix}-indicator`, name, "indicator", indicatorName, PRICE);
  for (const what of ["case", "node", "indicator"]) on(`${prefix}-${what}`, "change", () => redraw(prefix));
}
const chosenOf = (prefix, what) => document.getElementById(`${prefix}-${what}`).value;
const rowsChosen = (prefix, name) => rowsOf(name).filter((row) => ["case", "node", "indicator"].every((what) => row[what] === chosenOf(prefix, what)));
const choiceOf = (prefix, ...whats) => chosen(...whats.map((what) => document.getElementById(`${prefix}-${what}`)));

chart("tornado", () => {
  const id = chosenOf("tornado", "indicator");
  const width = (row) => Math.abs(numeric(row.atHigh) - numeric(row.atLow));
  const rows = rowsChosen("tornado", "tornado").filter((row) => width(row) > 0).sort((a, b) => width(b) - width(a)).slice(0, BARS);
  const change = (row, end) => scaled(id, numeric(row[end]) - numeric(row.atBase));
  const name = `${indicatorName(id)} [${rows.length ? scaledUnit(id, rows[0].unit) : ""}]`;
  const input = (row, end) => (row.relative === "true" ? "× " : "") + significant(numeric(row[end]));
  const bars = (end, colour, at) => ({
    type: "bar", name: text(end === "low" ? "study.low" : "study.high"), barGap: "-100%", barMaxWidth: 22, itemStyle: { color: colour }, data: rows.map((row) => change(row, at)),
    label: { show: true, position: "right", color: style("--ink-2"), formatter: (p) => input(rows[p.dataIndex], end) },
  });
  const series = [bars("low", LOW_COLOUR, "atLow"), bars("high", HIGH_COLOUR, "atHigh")];
  series.forEach((one) => { one.data = one.data.map((value) => ({ value, label: { position: value < 0 ? "left" : "right" } })); });
  return {
    height: 90 + 34 * Math.max(2, rows.length),
    option: { ...lying(rows.map((row) => row.path), values(name), series), tooltip: tooltip((p) => p.name, (_, p) => signed(p.value, significant(p.value))) },
    choice: [...choiceOf("tornado", "case", "node"), ...(rows.length ? [`${text("study.base")}: ${significant(scaled(id, numeric(rows[0].atBase)))} ${scaledUnit(id, rows[0].unit)}`] : [])],
    legend: series.map((one, i) => ({ id: String(i), name: one.name, colour: one.itemStyle.color })),
    table: {
      head: [name, "low", "base", "high", "atLow", "atBase", "atHigh", "elasticity"].map((header, i) => (i ? columnName(header) : header)),
      rows: rows.map((row) => [row.path, ...["low", "base", "high"].map((h) => significant(numeric(row[h]))), ...["atLow", "atBase", "atHigh"].map((h) => significant(scaled(id, numeric(row[h])))), number(numeric(row.elasticity), 3)]),
    },
  };
});

/** The table in which spreads stand: years of an ensemble, or the sample of a sweep. */
const spreads = () => (rowsOf("ensemble").length ? "ensemble" : "quantiles");

for (const name of ["ensemble", "quantiles"]) {
  choice("spread-node", name, "node", nodeName, SUM);
  choice("spread-indicator", name, "indicator", indicatorName, PRICE);
}
for (const what of ["node", "indicator"]) on(`spread-${what}`, "change", () => redraw("spread"));

chart("spread", () => {
  const id = chosenOf("spread", "indicator");
  const rows = rowsOf(spreads()).filter((row) => row.node === chosenOf("spread", "node") && row.indicator === id);
  const at = (row, header) => scaled(id, numeric(row[header]));
  const low = (row) => Math.min(at(row, "p90"), at(row, "p10"));
  const high = (row) => Math.max(at(row, "p90"), at(row, "p10"));
  const name = `${indicatorName(id)} [${rows.length ? scaledUnit(id, rows[0].unit) : ""}]`;
  const colour = CASE_COLOURS[1];
  const point = (header, symbol, shade) => ({ type: "scatter", name: columnName(header), symbol, symbolSize: 12, itemStyle: { color: shade }, data: rows.map((row) => at(row, header)), z: 5 });
  const bar = { type: "bar", stack: "spread", stackStrategy: "all", barMaxWidth: 60 };
  return {
    option: {
      tooltip: { ...tooltip((p) => p.name, significant), formatter: ([p]) => ["p90", "p50", "mean", "p10"].map((header) => `${columnName(header)} ${significant(at(rows[p.dataIndex], header))}`).join(" · ") },
      xAxis: categories(rows.map((row) => caseName(row.case)), { axisLabel: namesUnder("spread", rows.length) }),
      yAxis: values(name, { scale: true }),
      series: [
        { ...bar, silent: true, itemStyle: { color: "transparent" }, data: rows.map(low) },
        { ...bar, name: text("study.band"), itemStyle: { color: colour, opacity: 0.35 }, data: rows.map((row) => high(row) - low(row)) },
        point("p50", "diamond", colour),
        point("mean", "circle", HIGH_COLOUR),
      ],
    },
    choice: choiceOf("spread", "node", "indicator"),
    legend: [{ id: "band", name: text("study.band"), colour }, { id: "p50", name: columnName("p50"), colour, shape: "diamond" }, { id: "mean", name: columnName("mean"), colour: HIGH_COLOUR, shape: "circle" }],
    table: { head: [name, ...["mean", "p90", "p50", "p10"].map(columnName)], rows: rows.map((row) => [caseName(row.case), ...["mean", "p90", "p50", "p10"].map((header) => significant(at(row, header)))]) },
  };
});

chart("share", () => {
  const id = chosenOf("share", "indicator");
  const rows = rowsChosen("share", "contributions").filter((row) => numeric(row.varianceShare) > 0).sort((a, b) => numeric(b.varianceShare) - numeric(a.varianceShare)).slice(0, BARS);
  const name = (row) => (row.path === "weather" ? text("study.weather") : row.path);
  const series = [{ type: "bar", name: columnName("varianceShare"), barMaxWidth: 22, itemStyle: { color: LOW_COLOUR }, data: rows.map((row) => 100 * numeric(row.varianceShare)), label: { show: true, position: "right", color: style("--ink-2"), formatter: (p) => `${number(p.value, 1)}%` } }];
  return {
    height: 90 + 34 * Math.max(2, rows.length),
    option: { ...lying(rows.map(name), values(`${columnName("varianceShare")} [%]`, { max: 100 }), series), tooltip: tooltip((p) => p.name, (v) => `${number(v, 1)}%`) },
    choice: [...choiceOf("share", "case", "node"), indicatorName(id)],
    table: { head: [indicatorName(id), columnName("varianceShare"), columnName("elasticity")], rows: rows.map((row) => [name(row), share(numeric(row.varianceShare)), number(numeric(row.elasticity), 3)]) },
  };
});

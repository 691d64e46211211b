// Sizes and outages: cost against emissions, and how long a park lives without the grid.

chart("frontier", () => {
  const rows = rowsOf("frontier").sort((a, b) => numeric(a.tco2PerYear) - numeric(b.tco2PerYear));
  const sizes = (tables.frontier?.headers ?? []).slice(4);
  const xName = `${columnName("tco2PerYear")} [${unit("ktCO2")}]`;
  const yName = `${columnName("yuanPerYear")} [${unit("million-yuan")}]`;
  const at = (row) => [numeric(row.tco2PerYear) / 1000, numeric(row.yuanPerYear) / 1e6];
  const tip = (p) => element("div", { class: "tip" }, element("b", {}, `${number(p.value[0], 2)} ${unit("ktCO2")} · ${number(p.value[1], 2)} ${unit("million-yuan")}`),
    element("table", {}, ...sizes.map((size) => tipRow(LOW_COLOUR, size, significant(numeric(rows[p.dataIndex][size]))))));
  return {
    option: {
      grid: { left: 12, right: 40, top: 40, bottom: 30, containLabel: true },
      tooltip: { confine: true, backgroundColor: style("--panel"), borderColor: style("--line"), formatter: tip },
      xAxis: values(xName, { scale: true, nameLocation: "middle", nameGap: 28, nameTextStyle: { align: "center", color: style("--ink-2") } }),
      yAxis: { ...values(yName, { scale: true }), axisLabel: { color: style("--ink-2"), formatter: (v) => number(v, 2) } },
      series: [{ type: "line", name: text("study.frontier"), symbol: "circle", symbolSize: 11, itemStyle: { color: LOW_COLOUR }, lineStyle: { width: 2, color: LOW_COLOUR }, data: rows.map(at) }],
    },
    table: { head: [xName, yName, columnName("yuanPerTco2"), ...sizes], rows: rows.map((row) => [number(at(row)[0], 2), number(at(row)[1], 2), significant(numeric(row.yuanPerTco2)), ...sizes.map((size) => significant(numeric(row[size])))]) },
  };
});

choice("survival-case", "curve", "case", caseName);
on("survival-case", "change", () => redraw("survival"));

chart("survival", () => {
  const rows = rowsOf("curve").filter((row) => row.case === chosenOf("survival", "case"));
  const parks = distinct(rows, "node");
  const hours = distinct(rows, "hours").map(Number);
  const line = (park, header, i, dashed) => ({
    id: `${park}/${header}`, name: `${nodeName(park)}${dashed ? ` · ${text("study.without-storage")}` : ""}`, colour: CASE_COLOURS[(i + 1) % CASE_COLOURS.length], line: dashed ? "dashed" : "solid",
    data: rows.filter((row) => row.node === park).map((row) => [Number(row.hours), numeric(row[header])]),
  });
  const lines = parks.flatMap((park, i) => [line(park, "probabilityFraction", i, false), line(park, "probabilityWithoutStorageFraction", i, true)]);
  return {
    option: {
      tooltip: { ...tooltip((p) => `${number(p.value[0], 0)} ${unit("h")}`, (v) => share(v)), axisPointer: { type: "line" } },
      grid: { left: 12, right: 28, top: 34, bottom: 26, containLabel: true },
      xAxis: { type: "value", min: 0, max: Math.max(1, ...hours), name: unit("h"), nameLocation: "middle", nameGap: 24, ...axisStyle() },
      yAxis: { ...values(""), min: 0, max: 1, axisLabel: { color: style("--ink-2"), formatter: (v) => `${number(100 * v, 0)}%` } },
      series: lines.map((one) => ({ type: "line", step: "end", name: one.name, symbol: "none", color: one.colour, lineStyle: { width: 2, type: one.line }, data: one.data })),
    },
    choice: choiceOf("survival", "case"),
    legend: lines,
    table: { head: [columnName("hours"), ...lines.map((one) => one.name)], rows: hours.map((hour, i) => [number(hour, 0), ...lines.map((one) => share(one.data[i]?.[1] ?? NaN))]) },
  };
});

// Price, carbon and sinks.

const priceCase = document.getElementById("price-case");
const priceNode = document.getElementById("price-node");
const financeCase = document.getElementById("finance-case");
const financeNode = document.getElementById("finance-node");
const carbonCase = document.getElementById("carbon-case");
const carbonNode = document.getElementById("carbon-node");
const carbonMethod = document.getElementById("carbon-method");
/** Income, services and certificates: shown beside the grid bill, and no part of it. */
const besideBill = (row) => study.besideBill.includes(row);

const months0 = (caseId) => axisOf(caseId).months.map(() => 0);
const yuan = (caseId, nodeId, row) => result(caseId, nodeId)?.billYuan[row] ?? months0(caseId);
const tco2e = (caseId, nodeId, scope) => result(caseId, nodeId)?.tco2e[scope] ?? months0(caseId);

/** Too small to be seen, but positive: it stacks above the others and not below the line. */
const NEARLY_NOTHING = 1e-9;

/** Writes the total above a stack, on a bar of no height that ends it. */
const totals = (stack, data, write) => ({
  type: "bar", name: text("chart.total"), stack, silent: true, data: data.map(() => NEARLY_NOTHING),
  label: { show: true, position: "top", color: style("--ink"), fontWeight: 700, formatter: (p) => write(data[p.dataIndex]) },
});
const barLegend = (ids, names) => ids.map((id) => ({ id, name: names.get(id), colour: COLOURS[id] }));

chart("price", () => {
  const names = titles(study.billRows);
  const node = priceNode.value;
  const shown = study.cases.filter((c) => result(c.id, node)?.values.consumedMwh > 0);
  const perMwh = (c, row) => sum(yuan(c.id, node, row)) / result(c.id, node).values.consumedMwh;
  const rows = study.billRows.map((r) => r.id).filter((row) => shown.some((c) => perMwh(c, row) !== 0));
  const total = (c) => sum(rows.filter((row) => !besideBill(row)).map((row) => perMwh(c, row)));
  const name = unit("yuan/MWh");
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${number(v, 1)} ${name}`),
      xAxis: categories(shown.map((c) => pick(c.title)), { axisLine: { onZero: true, lineStyle: { color: style("--ink-2") } }, axisLabel: namesUnder("price", shown.length) }),
      yAxis: values(name),
      series: [
        ...rows.map((row) => ({ type: "bar", name: names.get(row), stack: "bill", barMaxWidth: 64, itemStyle: { color: COLOURS[row] }, data: shown.map((c) => perMwh(c, row)) })),
        totals("bill", shown.map(total), (v) => number(v, 1)),
      ],
    },
    choice: chosen(priceNode),
    legend: barLegend(rows, names),
    table: { head: [`${text("chart.case")} [${name}]`, ...rows.map((row) => names.get(row)), text("chart.total")], rows: shown.map((c) => [pick(c.title), ...rows.map((row) => number(perMwh(c, row), 1)), number(total(c), 1)]) },
  };
});

/**
 * Floating bars of a way, without the steps that change nothing: an unseen one up to the lower end of a step, and the step on it.
 * Levels are { label, step, level }; the first is where the way begins.
 */
const stairs = (levels, end, name, title, decimals) => {
  const way = levels.filter((level, i) => i === 0 || level.step !== 0);
  const last = way.at(-1)?.level;
  const ends = way.map(({ level }, i) => i === 0 ? [0, level] : [way[i - 1].level, level]);
  const bars = way.length ? [...ends, [0, last]] : [];
  const labels = way.length ? [...way.map(({ label }) => label), end] : [];
  const steps = way.length ? [...way.map(({ step }) => step), last] : [];
  const colour = (i) => i === 0 || i === bars.length - 1 ? style("--ink-2") : steps[i] < 0 ? "#009e73" : "#d55e00";
  const narrow = labels.length > 4 && matchMedia("(max-width: 640px)").matches;
  const names = narrow ? { rotate: 60 } : { width: 90, overflow: "break" };
  return {
    option: {
      tooltip: { ...tooltip((p) => p.name, (v) => `${number(v, decimals)} ${name}`), formatter: (p) => `${labels[p[0].dataIndex]}: ${number(steps[p[0].dataIndex], decimals)} ${name}` },
      xAxis: categories(labels, { axisLabel: { color: style("--ink-2"), interval: 0, ...names } }),
      grid: { left: 12, right: 16, top: 34, bottom: 24, containLabel: true },
      yAxis: values(name),
      series: [
        { type: "bar", stack: "way", stackStrategy: "all", silent: true, itemStyle: { color: "transparent" }, data: bars.map(([a, b]) => Math.min(a, b)) },
        { type: "bar", stack: "way", stackStrategy: "all", barMaxWidth: 64, data: bars.map(([a, b], i) => ({ value: Math.abs(b - a), itemStyle: { color: colour(i) } })),
          label: { show: true, position: "top", color: style("--ink"), fontWeight: 700, fontSize: narrow ? 9 : 12, formatter: (p) => number(steps[p.dataIndex], narrow ? 0 : 1) } },
      ],
    },
    table: { head: [`${title} [${name}]`, ""], rows: labels.map((label, i) => [label, number(steps[i], decimals)]) },
  };
};

chart("waterfall", () => {
  const names = titles(study.priceParts);
  const way = result(priceCase.value, priceNode.value)?.waterfall ?? [];
  const levels = way.map(({ id, stepYuanPerMwh, levelYuanPerMwh }) => ({ label: names.get(id), step: stepYuanPerMwh, level: levelYuanPerMwh }));
  return { ...stairs(levels, text("price.waterfall.end"), unit("yuan/MWh"), text("price.waterfall"), 2), choice: chosen(priceCase, priceNode) };
});

chart("bill", () => {
  const names = titles(study.billRows);
  const rows = study.billRows.map((r) => r.id).filter((row) => yuan(priceCase.value, priceNode.value, row).some((v) => v !== 0));
  const million = (row) => yuan(priceCase.value, priceNode.value, row).map((v) => v / MILLION);
  const name = unit("million-yuan");
  const months = monthNames(axisOf(priceCase.value));
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${number(v, 2)} ${name}`),
      xAxis: categories(months, { axisLine: { onZero: true, lineStyle: { color: style("--ink-2") } } }),
      yAxis: values(name),
      series: rows.map((row) => ({ type: "bar", name: names.get(row), stack: "bill", barMaxWidth: 34, itemStyle: { color: COLOURS[row] }, data: million(row) })),
    },
    choice: chosen(priceCase, priceNode),
    legend: barLegend(rows, names),
    table: { head: [`${text("chart.month")} [${name}]`, ...rows.map((row) => names.get(row))], rows: months.map((month, m) => [month, ...rows.map((row) => number(million(row)[m], 2))]) },
  };
});

chart("cash", () => {
  const cash = result(financeCase.value, financeNode.value)?.cashYuan ?? {};
  const years = (Object.values(cash)[0] ?? []).map((_, year) => String(year));
  return { ...cashChart(cash, years), choice: chosen(financeCase, financeNode) };
});

chart("sensitivity", () => {
  const names = titles(study.levers);
  const shown = result(financeCase.value, financeNode.value);
  const base = shown?.values.npvYuan ?? 0;
  const width = ({ low, high }) => Math.abs(high.npvYuan - low.npvYuan);
  const rows = [...(shown?.moved ?? [])].sort((a, b) => width(b) - width(a));
  const name = unit("million-yuan");
  const years = unit("a");
  const end = (sign) => `${sign}${number(100 * study.movedBy, 0)}%`;
  const bars = (at, sign, colour) => ({
    type: "bar", name: end(sign), barGap: "-100%", barMaxWidth: 22, itemStyle: { color: colour },
    data: rows.map((row) => { const value = (row[at].npvYuan - base) / MILLION; return { value, label: { position: value < 0 ? "left" : "right" } }; }),
    label: { show: true, color: style("--ink-2"), formatter: (p) => number(rows[p.dataIndex][at].npvYuan / MILLION, 1) },
  });
  const series = [bars("low", "−", LOW_COLOUR), bars("high", "+", HIGH_COLOUR)];
  const cell = (value, format) => (Number.isFinite(value) ? format(value) : "–");
  return {
    height: 90 + 34 * Math.max(2, rows.length),
    option: { ...lying(rows.map((row) => names.get(row.id)), values(`${text("finance.sensitivity.change")} [${name}]`), series), tooltip: tooltip((p) => p.name, (v) => `${signed(v, number(v, 2))} ${name}`) },
    choice: [...chosen(financeCase, financeNode), `${text("finance.sensitivity.base")}: ${number(base / MILLION, 1)} ${name}`],
    legend: series.map((one, i) => ({ id: String(i), name: one.name, colour: one.itemStyle.color })),
    table: {
      head: [text("finance.sensitivity.input"), text("finance.sensitivity.factor"), `${text("finance.sensitivity.npv")} [${name}]`, text("finance.sensitivity.irr"), `${text("finance.sensitivity.payback")} [${years}]`],
      rows: rows.flatMap((row) => [row.low, row.high].map((moved) => [names.get(row.id), `× ${number(moved.factor, 2)}`, number(moved.npvYuan / MILLION, 2), cell(moved.irrFraction, (v) => share(v)), cell(moved.paybackYears, (v) => number(v, 1))])),
    },
  };
});

const scopeIds = () => study.scopes.map((s) => s.id);

chart("carbon", () => {
  const names = titles(study.scopes);
  const node = carbonNode.value;
  const shown = study.cases.filter((c) => result(c.id, node));
  const kilo = (c, scope) => sum(tco2e(c.id, node, scope)) / KILO;
  const total = (c) => sum(scopeIds().map((scope) => kilo(c, scope)));
  const name = unit("ktCO2");
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${number(v, 1)} ${name}`),
      xAxis: categories(shown.map((c) => pick(c.title)), { axisLabel: namesUnder("carbon", shown.length) }),
      yAxis: values(name),
      series: [
        ...scopeIds().map((scope) => ({ type: "bar", name: names.get(scope), stack: "scopes", barMaxWidth: 64, itemStyle: { color: COLOURS[scope] }, data: shown.map((c) => kilo(c, scope)) })),
        totals("scopes", shown.map(total), (v) => number(v, 1)),
      ],
    },
    choice: [...chosen(carbonNode), ...spanNote()],
    legend: barLegend(scopeIds(), names),
    table: { head: [`${text("chart.case")} [${name}]`, ...scopeIds().map((s) => names.get(s)), text("chart.total")], rows: shown.map((c) => [pick(c.title), ...scopeIds().map((s) => number(kilo(c, s), 1)), number(total(c), 1)]) },
  };
});

chart("carbon-monthly", () => {
  const names = titles(study.scopes);
  const kilo = (scope) => tco2e(carbonCase.value, carbonNode.value, scope).map((v) => v / KILO);
  const name = unit("ktCO2");
  const months = monthNames(axisOf(carbonCase.value));
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${number(v, 2)} ${name}`),
      xAxis: categories(months),
      yAxis: values(name),
      series: scopeIds().map((scope) => ({ type: "bar", name: names.get(scope), stack: "scopes", barMaxWidth: 34, itemStyle: { color: COLOURS[scope] }, data: kilo(scope) })),
    },
    choice: chosen(carbonCase, carbonNode),
    legend: barLegend(scopeIds(), names),
    table: { head: [`${text("chart.month")} [${name}]`, ...scopeIds().map((s) => names.get(s))], rows: months.map((month, m) => [month, ...scopeIds().map((s) => number(kilo(s)[m], 2))]) },
  };
});

chart("carbon-waterfall", () => {
  const names = titles(study.carbonParts);
  const way = result(carbonCase.value, carbonNode.value)?.carbonWaterfall[carbonMethod.value] ?? [];
  const apart = comparable(indicators.get("operationalLocationTco2e"), carbonCase.value, study.baseline) ? [] : [text("compare.other-time")];
  const label = ({ id, source }) => source ? `${names.get(id)} (${source})` : names.get(id);
  const levels = way.map((level) => ({ label: label(level), step: level.stepTco2e / KILO, level: level.levelTco2e / KILO }));
  return { ...stairs(levels, text("carbon.waterfall.end"), unit("ktCO2e"), text("carbon.waterfall"), 3), choice: [...chosen(carbonCase, carbonNode, carbonMethod), ...apart] };
});

/** The 95 % interval of yearly sums as a band: its lower end is drawn unseen, its width stands on it. */
const band = (name, sums, colour) => {
  const line = { type: "line", stack: `band-${name}`, stackStrategy: "all", silent: true, showSymbol: false, lineStyle: { opacity: 0 }, tooltip: { show: false }, z: 1 };
  return [
    { ...line, data: sums.map((s) => s.lowTco2e / KILO) },
    { ...line, data: sums.map((s) => (s.highTco2e - s.lowTco2e) / KILO), areaStyle: { color: colour, opacity: 0.22 } },
  ];
};
const interval = (s) => `${number(s.lowTco2e / KILO, 1)} – ${number(s.highTco2e / KILO, 1)}`;

/** Stock of all sites at the end of every year, with its interval. */
chart("sink-stock", () => {
  const stock = study.sinkStock;
  const name = unit("ktCO2e");
  const title = text("sinks.stock-of-all");
  const colour = CASH_COLOURS[0];
  return {
    option: {
      tooltip: { ...tooltip((p) => p.name, (v) => `${number(v, 1)} ${name}`), formatter: ([p]) => `${p.name}: ${number(stock[p.dataIndex].tco2e / KILO, 1)} ${name} (${interval(stock[p.dataIndex])})` },
      xAxis: categories(stock.map((s) => String(s.year)), { boundaryGap: false }),
      yAxis: values(name, { scale: true }),
      series: [
        ...band("stock", stock, colour),
        { type: "line", name: title, data: stock.map((s) => s.tco2e / KILO), symbolSize: 5, lineStyle: { color: colour, width: 2 }, itemStyle: { color: colour } },
      ],
    },
    legend: [{ id: "stock", name: title, colour }, { id: "band", name: text("sinks.band"), colour }],
    table: { head: [`${text("sinks.year")} [${name}]`, title, text("sinks.band")], rows: stock.map((s) => [String(s.year), number(s.tco2e / KILO, 1), interval(s)]) },
  };
});

/** Flows by cause and year, stacked; the line is their sum, the band its interval. */
chart("sinks", () => {
  const flows = study.sinks;
  const years = [...new Set(flows.map((f) => f.year))].sort();
  const names = new Map(flows.map((f) => [f.causeId, pick(f.cause)]));
  const causes = [...names.keys()];
  const kilo = (cause, year) => sum(flows.filter((f) => f.causeId === cause && f.year === year).map((f) => f.tco2e)) / KILO;
  const net = years.map((year) => sum(flows.filter((f) => f.year === year).map((f) => f.tco2e)) / KILO);
  const name = unit("ktCO2e");
  const total = text("chart.total");
  const colour = (i) => CASH_COLOURS[i % CASH_COLOURS.length];
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v, p) => `${signed(p.value, number(p.value, 1))} ${name}`),
      xAxis: categories(years.map(String)),
      yAxis: values(name),
      series: [
        ...causes.map((cause, i) => ({ type: "bar", name: names.get(cause), stack: "flows", barMaxWidth: 34, itemStyle: { color: colour(i) }, data: years.map((year) => kilo(cause, year)) })),
        ...band("net", study.sinkNet, style("--ink")),
        { type: "line", name: total, data: net, symbolSize: 5, lineStyle: { color: style("--ink"), width: 2 }, itemStyle: { color: style("--ink") } },
      ],
    },
    legend: causes.map((id, i) => ({ id, name: names.get(id), colour: colour(i) })),
    table: {
      head: [`${text("sinks.year")} [${name}]`, ...causes.map((cause) => names.get(cause)), total, text("sinks.band")],
      rows: years.map((year, i) => [String(year), ...causes.map((cause) => number(kilo(cause, year), 1)), number(net[i], 1), interval(study.sinkNet[i])]),
    },
  };
});

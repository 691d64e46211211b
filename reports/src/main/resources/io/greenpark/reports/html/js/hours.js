// Hours: one week of dispatch, hour × day, and duration curves.

const WEEK = 168;
const DAY = 24;
const weekSelect = document.getElementById("week");
const quantitySelect = document.getElementById("quantity");
/** The axis of the hours that are shown. */
const energyAxis = () => axisOf(energyCase.value);
const weeks = () => Math.max(1, Math.ceil(energyAxis().hours / WEEK));
/** The last week ends with the period, so that it is a whole one. */
const weekStart = (week) => Math.max(0, Math.min(week * WEEK, energyAxis().hours - WEEK));
const weekEnd = (week) => Math.min(energyAxis().hours, weekStart(week) + WEEK);
/** Hourly values as they are shown: fractions in per cent. */
const shownSeries = (caseId, header) => {
  const values = series(caseId, energyNode.value, header);
  return isFraction(header) ? values.map((fraction) => 100 * fraction) : values;
};
const hourly = (header) => shownSeries(energyCase.value, header);

/** The weeks of the case whose hours are shown. */
function weekControls() {
  const label = (hour) => date(hourMs(energyAxis(), hour), { day: "numeric", month: "short" });
  options(weekSelect, Array.from({ length: weeks() }, (_, w) => [String(w), `${w + 1}: ${text("energy.week.option", label(weekStart(w)), label(weekEnd(w) - 1))}`]), String(Math.min(weeks() - 1, 15)));
}

function hourControls() {
  weekControls();
  const offered = [...SOURCES, ...USES, "storedMwh", "importPriceYuanPerMwh", "hourlyMatchedFraction"].filter((header) =>
    Object.values(study.series).some((byNode) => Object.values(byNode).some((index) => index[header] !== undefined)));
  const names = titles(study.flows);
  options(quantitySelect, offered.map((header) => [header, `${names.get(header)} [${unitOf(header)}]`]), "importMw");
}

const unitOf = (header) => (isFraction(header) ? "%" : header.endsWith("YuanPerMwh") ? unit("yuan/MWh") : header.endsWith("Mwh") ? "MWh" : "MW");

/** Jumps to the week in which the sum of a measure is largest. */
function jumpTo(measure) {
  const measures = {
    curtailed: (h) => hourly("curtailedMw")[h],
    calm: (h) => -hourly("windAvailableMw")[h] - hourly("solarAvailableMw")[h],
    import: (h) => hourly("importMw")[h],
  };
  let best = 0;
  let most = -Infinity;
  for (let week = 0; week < weeks(); week++) {
    let total = 0;
    for (let h = weekStart(week); h < weekEnd(week); h++) total += measures[measure](h);
    if (total > most) [best, most] = [week, total];
  }
  weekSelect.value = String(best);
}

chart("week", () => {
  const axis = energyAxis();
  const names = titles(study.flows);
  const first = weekStart(Number(weekSelect.value));
  const last = weekEnd(Number(weekSelect.value));
  const slice = (header) => Array.from(hourly(header).subarray(first, last));
  const stacked = [...SOURCES, ...DIVERTED].filter((header) => !isZero(slice(header)));
  const stored = slice("storedMwh");
  const price = energyNode.value === SUM ? [] : slice("importPriceYuanPerMwh");
  const times = Array.from({ length: last - first }, (_, i) => hourMs(axis, first + i));
  const labels = times.map((ms) => date(ms, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }));
  const dayLabel = { color: style("--ink-2"), hideOverlap: true, interval: (i) => new Date(times[i]).getUTCHours() === 0, formatter: (_, i) => date(times[i], { weekday: "short", day: "numeric", month: "short" }), align: "left" };
  const area = (header) => ({
    type: "line", step: "end", name: names.get(header), stack: DIVERTED.includes(header) ? "down" : "up", symbol: "none", lineStyle: { width: 0 },
    areaStyle: { ...itemStyle(header), opacity: 0.95 }, color: COLOURS[header], data: slice(header).map((v) => (DIVERTED.includes(header) ? -v : v)),
  });
  const lines = [
    { type: "line", step: "end", name: names.get("loadMw"), data: slice("loadMw"), symbol: "none", color: style("--load"), lineStyle: { width: 1.8 }, z: 5 },
    { type: "line", name: names.get("storedMwh"), data: stored, symbol: "none", xAxisIndex: 1, yAxisIndex: 1, color: COLOURS.dischargeMw, areaStyle: { opacity: 0.25 }, lineStyle: { width: 1.5 } },
    { type: "line", step: "end", name: names.get("importPriceYuanPerMwh"), data: price, symbol: "none", xAxisIndex: 1, yAxisIndex: 2, color: "#e69f00", lineStyle: { width: 1.5, type: "dashed" } },
  ].filter((line) => !isZero(line.data));
  const all = [...stacked.map(area), ...lines];
  const unitOfSeries = (name) => (name === names.get("storedMwh") ? "MWh" : name === names.get("importPriceYuanPerMwh") ? unit("yuan/MWh") : "MW");
  const right = isZero(price) ? 16 : 56;
  const legend = [...flowLegend(stacked, names), ...lines.map((line) => ({ id: line.name, name: line.name, colour: line.color, line: line.lineStyle.type ?? "solid" }))];
  const lower = lines.some((line) => line.xAxisIndex === 1);
  return {
    option: {
      tooltip: { ...tooltip((p) => labels[p.dataIndex], (v, p) => `${significant(v)} ${unitOfSeries(p.seriesName)}`), axisPointer: { type: "line" } },
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      grid: [{ left: 56, right, top: 30, bottom: lower ? "38%" : 30 }, { left: 56, right, top: "73%", bottom: 26, show: false }],
      xAxis: [categories(labels, { boundaryGap: false, axisLine: { onZero: true, lineStyle: { color: style("--ink-2") } }, axisLabel: { ...dayLabel, show: !lower } }),
        categories(labels, { gridIndex: 1, boundaryGap: false, axisLabel: dayLabel, show: lower })],
      yAxis: [values("MW"), values("MWh", { gridIndex: 1, splitNumber: 2, show: lower && !isZero(stored) }), values(unit("yuan/MWh"), { gridIndex: 1, splitNumber: 2, position: "right", splitLine: { show: false }, show: lower && !isZero(price), nameTextStyle: { align: "right", color: style("--ink-2") } })],
      series: all,
    },
    choice: chosen(energyCase, energyNode, weekSelect),
    legend,
    table: { head: [text("chart.hour"), ...all.map((s) => `${s.name} [${unitOfSeries(s.name)}]`)], rows: labels.map((label, i) => [label, ...all.map((s) => significant(s.data[i]))]) },
  };
}, { hourly: true });

chart("heat", () => {
  const header = quantitySelect.value;
  const read = hourly(header);
  const axis = energyAxis();
  const days = Math.ceil(axis.hours / DAY);
  const cells = Array.from(read, (v, h) => [Math.floor(h / DAY), h % DAY, v]);
  const dayLabels = Array.from({ length: days }, (_, d) => date(hourMs(axis, d * DAY), { day: "numeric", month: "short" }));
  const isFirst = (d) => new Date(hourMs(axis, d * DAY)).getUTCDate() === 1;
  const daily = dayLabels.map((label, d) => { const day = read.subarray(d * DAY, (d + 1) * DAY); return [label, significant(Math.min(...day)), significant(sum(Array.from(day)) / day.length), significant(Math.max(...day))]; });
  return {
    option: {
      grid: { left: 12, right: 12, top: 12, bottom: 64, containLabel: true },
      tooltip: { confine: true, backgroundColor: style("--panel"), borderColor: style("--line"), formatter: (p) => element("div", { class: "tip" }, element("b", {}, `${dayLabels[p.value[0]]} ${p.value[1]}:00`), `${significant(p.value[2])} ${unitOf(header)}`) },
      xAxis: categories(dayLabels, { axisLabel: { color: style("--ink-2"), hideOverlap: true, interval: (d) => days < 40 || isFirst(d), formatter: (label, d) => (days < 40 ? label : date(hourMs(axis, d * DAY), { month: "short" })) }, splitArea: { show: false } }),
      yAxis: categories(Array.from({ length: DAY }, (_, h) => `${h}:00`), { axisLabel: { color: style("--ink-2"), interval: 5 } }),
      visualMap: { min: Math.min(0, ...read), max: Math.max(...read) || 1, calculable: true, orient: "horizontal", left: "center", bottom: 0, itemHeight: 180, itemWidth: 14, inRange: { color: VIRIDIS }, textStyle: { color: style("--ink-2") }, formatter: (v) => `${significant(v)} ${unitOf(header)}` },
      series: [{ type: "heatmap", name: quantitySelect.selectedOptions[0].textContent, data: cells, progressive: 0, emphasis: { disabled: true } }],
    },
    choice: chosen(quantitySelect, energyCase, energyNode),
    table: { head: [`${text("chart.day")} [${unitOf(header)}]`, "min", "⌀", "max"], rows: daily },
  };
}, { hourly: true });

const DURATION_POINTS = 240;

chart("duration", () => {
  const header = quantitySelect.value;
  const shown = study.cases.filter((c) => result(c.id, energyNode.value));
  const hours = Math.max(...shown.map((c) => axisOf(c.id).hours));
  const marksUpTo = (end) => Array.from({ length: DURATION_POINTS + 1 }, (_, i) => Math.min(end - 1, Math.round((i * (end - 1)) / DURATION_POINTS)));
  const curves = shown.map((c) => {
    const sorted = Float32Array.from(shownSeries(c.id, header)).sort().reverse();
    return { id: c.id, name: pick(c.title), marks: marksUpTo(sorted.length), at: (hour) => sorted[hour] };
  });
  const cell = (value) => (value === undefined ? "–" : significant(value));
  const colour = (i) => CASE_COLOURS[i % CASE_COLOURS.length];
  return {
    option: {
      tooltip: { ...tooltip((p) => `${number(p.value[0], 0)} ${unit("h")}`, (v) => `${significant(v)} ${unitOf(header)}`), axisPointer: { type: "line" } },
      grid: { left: 12, right: 28, top: 34, bottom: 26, containLabel: true },
      xAxis: { type: "value", min: 0, max: hours, name: unit("h"), nameLocation: "middle", nameGap: 24, ...axisStyle(), axisLabel: { color: style("--ink-2"), formatter: (v) => number(v, 0), hideOverlap: true } },
      yAxis: values(unitOf(header)),
      series: curves.map((curve, i) => ({ type: "line", name: curve.name, symbol: "none", color: colour(i), lineStyle: { width: 2, type: CASE_LINES[i % CASE_LINES.length] }, data: curve.marks.map((hour) => [hour, curve.at(hour)]) })),
    },
    choice: chosen(quantitySelect, energyNode),
    legend: curves.map((curve, i) => ({ id: curve.id, name: curve.name, colour: colour(i), line: CASE_LINES[i % CASE_LINES.length] })),
    table: {
      head: [`${text("chart.hours")} [${unitOf(header)}]`, ...curves.map((c) => c.name)],
      rows: marksUpTo(hours).filter((_, i) => i % 24 === 0).map((hour) => [number(hour, 0), ...curves.map((c) => cell(c.at(hour)))]),
    },
  };
}, { hourly: true });

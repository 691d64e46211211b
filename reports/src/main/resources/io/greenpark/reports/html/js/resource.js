// What the plants could generate of what they are rated for.

const resourceCase = document.getElementById("resource-case");
const resourceNode = document.getElementById("resource-node");

chart("capacity", () => {
  const names = titles(study.flows);
  const rated = result(resourceCase.value, resourceNode.value)?.ratedMw ?? {};
  const kinds = Object.keys(rated).sort().reverse();
  const factor = (header) => energyMwh(resourceCase.value, resourceNode.value, header).map((mwh, m) => mwh / (rated[header] * axisOf(resourceCase.value).monthHours[m]));
  const months = monthNames(axisOf(resourceCase.value));
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => share(v)),
      xAxis: categories(months),
      yAxis: { ...values(""), axisLabel: { color: style("--ink-2"), formatter: (v) => `${number(100 * v, 0)}%` } },
      series: kinds.map((header) => ({ type: "bar", name: names.get(header), barMaxWidth: 30, itemStyle: { color: COLOURS[header] }, data: factor(header) })),
    },
    choice: [...chosen(resourceCase, resourceNode), ...kinds.map((header) => `${names.get(header)}: ${number(rated[header], 1)} MW`)],
    legend: flowLegend(kinds, names),
    table: { head: [text("chart.month"), ...kinds.map((header) => names.get(header))], rows: months.map((month, m) => [month, ...kinds.map((header) => share(factor(header)[m]))]) },
  };
});

const roseSite = document.getElementById("rose-site");

/** Lower to upper bound of a class of speed; the last has no upper. */
const speedRange = (bounds, i) => (i + 1 < bounds.length ? `${bounds[i]}–${bounds[i + 1]} m/s` : `≥ ${bounds[i]} m/s`);

chart("rose", () => {
  const rose = study.roses.find((r) => r.id === roseSite.value);
  const bounds = rose?.fromMPerS ?? [];
  const eight = text("resource.rose.directions").split(" ");
  const directions = (rose?.sectors ?? []).map((_, s) => (s % 2 ? "" : eight[s / 2]));
  const name = (i) => speedRange(bounds, i);
  const colour = (i) => VIRIDIS[Math.round((i * (VIRIDIS.length - 1)) / Math.max(1, bounds.length - 1))];
  const degrees = (s) => `${number((s * 360) / directions.length, 1)}° ${directions[s]}`;
  return {
    option: {
      tooltip: tooltip((p) => degrees(p.dataIndex), (v) => share(v)),
      polar: { radius: "82%", center: ["50%", "52%"] },
      angleAxis: { type: "category", data: directions, startAngle: 90 + 180 / Math.max(1, directions.length), axisTick: { show: false }, ...axisStyle(), axisLabel: { color: style("--ink-2"), interval: 0 }, splitLine: { show: false } },
      radiusAxis: { ...axisStyle(), splitNumber: 3, axisLine: { show: false }, axisTick: { show: false }, axisLabel: { color: style("--ink-2"), formatter: (v) => (v ? `${number(100 * v, 0)}%` : "") } },
      series: bounds.map((_, i) => ({ type: "bar", coordinateSystem: "polar", stack: "rose", barCategoryGap: "8%", name: name(i), itemStyle: { color: colour(i) }, data: rose.sectors.map((shares) => shares[i]) })),
    },
    choice: rose ? [pick(rose.title), text("resource.rose.height", number(rose.heightM, 0)), ...(rose.synthetic ? [text("page.synthetic")] : [])] : [],
    legend: bounds.map((_, i) => ({ id: String(i), name: name(i), colour: colour(i) })),
    table: { head: [text("resource.rose.share"), ...bounds.map((_, i) => name(i))], rows: directions.map((_, s) => [degrees(s), ...rose.sectors[s].map(share)]) },
  };
});

chart("speeds", () => {
  const shown = resourceNode.value === SUM ? study.nodes.map((n) => n.id) : [resourceNode.value];
  const farms = shown.flatMap((id) => result(resourceCase.value, id)?.farms ?? []);
  const classes = Math.max(0, ...farms.map((farm) => farm.speeds.length));
  const name = (farm) => `${pick(farm.title)} · ${farm.id}`;
  const colour = (i) => CASE_COLOURS[(i + 1) % CASE_COLOURS.length];
  const labels = Array.from({ length: classes }, (_, i) => String(i));
  const hours = (farm) => labels.map((_, i) => farm.speeds[i]?.hours ?? 0);
  const power = (farm) => labels.map((_, i) => (farm.speeds[i]?.hours ? farm.speeds[i].meanMw / farm.ratedMw : null));
  const powerName = (farm) => `${name(farm)} ⌀`;
  const isPower = (p) => p.seriesType === "line";
  const powers = farms.map(power);
  return {
    option: {
      tooltip: tooltip((p) => `${p.dataIndex}–${p.dataIndex + 1} m/s`, (v, p) => (isPower(p) ? share(v) : `${number(v, 0)} ${unit("h")}`)),
      grid: { left: 12, right: 16, top: 34, bottom: 26, containLabel: true },
      xAxis: categories(labels, { name: `${text("resource.speeds.speed")} [m/s]`, nameLocation: "middle", nameGap: 26, nameTextStyle: { align: "center", color: style("--ink-2") }, axisLabel: { color: style("--ink-2"), align: "center" } }),
      yAxis: [values(unit("h")), { ...values(""), min: 0, max: 1, position: "right", splitLine: { show: false }, axisLabel: { color: style("--ink-2"), formatter: (v) => `${number(100 * v, 0)}%` } }],
      series: [
        ...farms.map((farm, i) => ({ type: "bar", name: name(farm), barMaxWidth: 26, itemStyle: { color: colour(i), opacity: 0.5 }, data: hours(farm) })),
        ...farms.map((farm, i) => ({ type: "line", name: powerName(farm), yAxisIndex: 1, symbol: "none", color: colour(i), lineStyle: { width: 2.2, type: CASE_LINES[i % CASE_LINES.length] }, data: powers[i] })),
      ],
    },
    choice: chosen(resourceCase, resourceNode),
    legend: farms.flatMap((farm, i) => [{ id: farm.id + i, name: name(farm), colour: colour(i) }, { id: `${farm.id}${i}-power`, name: powerName(farm), colour: colour(i), line: CASE_LINES[i % CASE_LINES.length] }]),
    table: {
      head: ["m/s", ...farms.flatMap((farm) => [`${name(farm)} [${unit("h")}]`, powerName(farm)])],
      rows: farms.length ? labels.map((label, i) => [label, ...farms.flatMap((farm, f) => [number(hours(farm)[i], 0), powers[f][i] === null ? "–" : share(powers[f][i])])]) : [],
    },
  };
});

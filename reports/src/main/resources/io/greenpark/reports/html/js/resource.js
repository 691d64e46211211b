// What the plants could generate of what they are rated for.

const resourceCase = document.getElementById("resource-case");
const resourceNode = document.getElementById("resource-node");

chart("capacity", () => {
  const names = titles(study.flows);
  const rated = result(resourceCase.value, resourceNode.value)?.ratedMw ?? {};
  const kinds = Object.keys(rated).sort().reverse();
  const factor = (header) => energyMwh(resourceCase.value, resourceNode.value, header).map((mwh, m) => mwh / (rated[header] * study.monthHours[m]));
  const months = study.months.map(monthName);
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

// Energy over the period and by month, from the balance of the hourly files.

const SOURCES = ["windAvailableMw", "solarAvailableMw", "otherAvailableMw", "thermalMw", "dischargeMw", "linkInMw", "importMw", "unservedMw"];
const USES = ["loadMw", "auxMw", "chargeMw", "linkOutMw", "exportMw", "curtailedMw"];
const DIVERTED = ["chargeMw", "linkOutMw", "exportMw", "curtailedMw"];
const HATCHED = ["curtailedMw", "unservedMw"];
const GWH = 1000;

const energyCase = document.getElementById("energy-case");
const energyNode = document.getElementById("energy-node");
const energyMwh = (caseId, nodeId, header) => result(caseId, nodeId)?.energyMwh[header] ?? axisOf(caseId).months.map(() => 0);

/** Bars that say more than their colour: what is lost or not served is hatched. */
function itemStyle(header) {
  const hatched = HATCHED.includes(header);
  return {
    color: COLOURS[header],
    decal: hatched ? { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: "rgba(255, 255, 255, .45)" } : { symbol: "none" },
  };
}

const flowLegend = (headers, names) => headers.map((header) => ({ id: header, name: names.get(header), colour: COLOURS[header], hatched: HATCHED.includes(header) }));

chart("balance", () => {
  const names = titles(study.flows);
  const node = energyNode.value;
  const shown = study.cases.filter((c) => result(c.id, node));
  const total = (c, header) => sum(energyMwh(c.id, node, header)) / GWH;
  const used = [...SOURCES, ...USES].filter((header) => shown.some((c) => total(c, header) > 0));
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${significant(v)} GWh`),
      xAxis: categories(shown.map((c) => pick(c.title)), { axisLabel: namesUnder("balance", shown.length) }),
      yAxis: values("GWh"),
      series: used.map((header) => ({
        type: "bar", name: names.get(header), stack: SOURCES.includes(header) ? "in" : "out", barMaxWidth: 46, barGap: "12%",
        itemStyle: itemStyle(header), data: shown.map((c) => total(c, header)),
      })),
    },
    choice: [...chosen(energyNode), ...spanNote()],
    legend: flowLegend(used, names),
    table: { head: [`${text("chart.case")} [GWh]`, ...used.map((header) => names.get(header))], rows: shown.map((c) => [pick(c.title), ...used.map((header) => number(total(c, header), 1))]) },
  };
});

chart("monthly", () => {
  const names = titles(study.flows);
  const gwh = (header) => energyMwh(energyCase.value, energyNode.value, header).map((v) => v / GWH);
  const stacked = [...SOURCES, ...DIVERTED].filter((header) => gwh(header).some((v) => v > 0));
  const months = monthNames(axisOf(energyCase.value));
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${significant(v)} GWh`),
      xAxis: categories(months, { axisLine: { onZero: true, lineStyle: { color: style("--ink-2") } } }),
      yAxis: values("GWh"),
      series: [
        ...stacked.map((header) => ({
          type: "bar", name: names.get(header), stack: "balance", barMaxWidth: 34, itemStyle: itemStyle(header),
          data: gwh(header).map((v) => (DIVERTED.includes(header) ? -v : v)),
        })),
        { type: "line", name: names.get("loadMw"), data: gwh("loadMw"), symbol: "circle", symbolSize: 5, color: style("--load"), lineStyle: { width: 2 }, z: 5 },
      ],
    },
    choice: chosen(energyCase, energyNode),
    legend: [...flowLegend(stacked, names), { id: "loadMw", name: names.get("loadMw"), colour: style("--load"), line: "solid" }],
    table: {
      head: [`${text("chart.month")} [GWh]`, ...[...stacked, "loadMw"].map((header) => names.get(header))],
      rows: months.map((month, m) => [month, ...[...stacked, "loadMw"].map((header) => number(gwh(header)[m], 2))]),
    },
  };
});

const CAUSE_COLOURS = ["#d55e00", "#e69f00", "#0072b2", "#56b4e9", "#009e73", "#cc79a7", "#7f6bb0", "#8c6d46", "#8a929c", "#44aa99"];

/** Manners in which feed-in, storage and lines were closed, in words; ways that are not there are not named. */
function closed(id) {
  const names = titles(study.outlets);
  const [feedIn, storage, lines] = id.split(".");
  return [`export.${feedIn}`, `storage.${storage}`, `lines.${lines}`].map((way) => names.get(way)).filter(Boolean).join(" · ");
}

chart("curtailment", () => {
  const shown = study.cases.filter((c) => result(c.id, energyNode.value)?.curtailment.length);
  const parts = (c) => result(c.id, energyNode.value).curtailment;
  const gwh = (c, id) => (parts(c).find((part) => part.id === id)?.mwh ?? 0) / GWH;
  const hours = (c, id) => parts(c).find((part) => part.id === id)?.hours ?? 0;
  const whole = (id) => sum(shown.map((c) => gwh(c, id)));
  const ids = [...new Set(shown.flatMap((c) => parts(c).map((part) => part.id)))].sort((a, b) => whole(b) - whole(a));
  const colour = (i) => CAUSE_COLOURS[i % CAUSE_COLOURS.length];
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v, p) => `${significant(v)} GWh · ${number(hours(shown[p.dataIndex], ids[p.seriesIndex]), 0)} ${unit("h")}`),
      xAxis: categories(shown.map((c) => pick(c.title)), { axisLabel: namesUnder("curtailment", shown.length) }),
      yAxis: values("GWh"),
      series: [
        ...ids.map((id, i) => ({ type: "bar", name: closed(id), stack: "causes", barMaxWidth: 64, itemStyle: { color: colour(i) }, data: shown.map((c) => gwh(c, id)) })),
        totals("causes", shown.map((c) => sum(ids.map((id) => gwh(c, id)))), significant),
      ],
    },
    choice: [...chosen(energyNode), ...spanNote()],
    legend: ids.map((id, i) => ({ id, name: closed(id), colour: colour(i) })),
    table: {
      head: [`${text("chart.case")} [GWh]`, ...ids.map(closed), text("chart.total")],
      rows: shown.map((c) => [pick(c.title), ...ids.map((id) => number(gwh(c, id), 2)), number(sum(ids.map((id) => gwh(c, id))), 2)]),
    },
  };
});

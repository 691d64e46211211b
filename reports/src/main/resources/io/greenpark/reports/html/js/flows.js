// Where the energy of the whole period comes from and goes, and what storage does in the course of a day.

/** Flows through the busbar of a park: what comes in on the left, what becomes of it on the right. */
function annualFlows() {
  const names = titles(study.flows);
  const gwh = (header) => sum(energyMwh(energyCase.value, energyNode.value, header)) / GWH;
  const lost = gwh("chargeMw") - gwh("dischargeMw");
  const inward = SOURCES.filter((header) => header !== "dischargeMw").map((header) => ({ name: names.get(header), colour: COLOURS[header], gwh: gwh(header) }));
  const outward = USES.filter((header) => header !== "chargeMw").map((header) => ({ name: names.get(header), colour: COLOURS[header], gwh: gwh(header) }));
  const storage = { name: text(lost < 0 ? "energy.sankey.storage-out" : "energy.sankey.storage"), colour: COLOURS.chargeMw, gwh: Math.abs(lost) };
  (lost < 0 ? inward : outward).push(storage);
  return { inward: inward.filter((flow) => flow.gwh > 0), outward: outward.filter((flow) => flow.gwh > 0) };
}

chart("sankey", () => {
  const { inward, outward } = annualFlows();
  const hub = text("energy.sankey.hub");
  const total = sum(inward.map((flow) => flow.gwh));
  const narrow = document.documentElement.clientWidth < 600;
  const labelled = (flow) => `${flow.name}\n${significant(flow.gwh)} GWh · ${share(flow.gwh / total)}`;
  // Not by opacity: paper takes every layer of it for one more.
  const link = (flow) => ({ value: flow.gwh, lineStyle: { color: echarts.color.lerp(0.35, [style("--panel"), flow.colour]) } });
  const node = (position) => (flow) => ({ name: flow.name, itemStyle: { color: flow.colour }, label: { position, formatter: labelled(flow) } });
  return {
    option: {
      tooltip: { confine: true, backgroundColor: style("--panel"), borderColor: style("--line"), textStyle: { color: style("--ink") },
        formatter: (p) => element("div", { class: "tip" }, p.dataType === "edge" ? `${p.data.source} → ${p.data.target}: ${significant(p.value)} GWh` : `${p.name}: ${significant(p.value)} GWh`) },
      series: [{
        type: "sankey", left: 8, right: 8, top: 12, bottom: 34, nodeWidth: 16, nodeGap: narrow ? 30 : 22, draggable: false, layoutIterations: 0,
        label: { color: style("--ink"), fontSize: narrow ? 10 : 12, overflow: "break", width: narrow ? 120 : 220 },
        lineStyle: { opacity: 1 }, emphasis: { focus: "adjacency" },
        data: [...inward.map(node("right")), { name: hub, itemStyle: { color: style("--ink-2") }, label: { show: false } }, ...outward.map(node("left"))],
        links: [...inward.map((flow) => ({ ...link(flow), source: flow.name, target: hub })), ...outward.map((flow) => ({ ...link(flow), source: hub, target: flow.name }))],
      }],
    },
    choice: chosen(energyCase, energyNode),
    table: { head: [`${text("energy.sankey")} [GWh]`, text("energy.sankey.in"), text("energy.sankey.out")],
      rows: [...inward.map((flow) => [flow.name, number(flow.gwh, 2), ""]), ...outward.map((flow) => [flow.name, "", number(flow.gwh, 2)])] },
  };
});

/** Means by hour of the local day. */
function dayMeans(header) {
  const totals = new Float64Array(DAY);
  const days = new Float64Array(DAY);
  const first = new Date(hourMs(axisOf(energyCase.value), 0)).getUTCHours();
  hourly(header).forEach((value, h) => {
    totals[(first + h) % DAY] += value;
    days[(first + h) % DAY]++;
  });
  return Array.from(totals, (total, hour) => (days[hour] ? total / days[hour] : 0));
}

chart("storage-day", () => {
  const names = titles(study.flows);
  const charge = dayMeans("chargeMw");
  const discharge = dayMeans("dischargeMw");
  const stored = dayMeans("storedMwh");
  const labels = Array.from({ length: DAY }, (_, hour) => `${hour}:00`);
  const cycles = result(energyCase.value, energyNode.value)?.values.storageCycles;
  const bar = (header, data) => ({ type: "bar", name: names.get(header), stack: "storage", barMaxWidth: 22, itemStyle: itemStyle(header), data });
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v, p) => `${significant(v)} ${p.seriesName === names.get("storedMwh") ? "MWh" : "MW"}`),
      grid: { left: 12, right: 12, top: 34, bottom: 8, containLabel: true },
      xAxis: categories(labels, { axisLine: { onZero: true, lineStyle: { color: style("--ink-2") } } }),
      yAxis: [values("MW"), values("MWh", { splitLine: { show: false }, min: 0, nameTextStyle: { align: "right", color: style("--ink-2") } })],
      series: [
        bar("dischargeMw", discharge),
        bar("chargeMw", charge.map((v) => -v)),
        { type: "line", name: names.get("storedMwh"), yAxisIndex: 1, data: stored, symbol: "none", color: style("--ink"), lineStyle: { width: 2 } },
      ],
    },
    choice: [...chosen(energyCase, energyNode), ...(cycles === undefined ? [] : [`${pick(indicators.get("storageCycles").title)}: ${number(cycles, 1)}`])],
    legend: [...flowLegend(["dischargeMw", "chargeMw"], names), { id: "storedMwh", name: names.get("storedMwh"), colour: style("--ink"), line: "solid" }],
    table: { head: [text("chart.hour"), `${names.get("dischargeMw")} [MW]`, `${names.get("chargeMw")} [MW]`, `${names.get("storedMwh")} [MWh]`], rows: labels.map((label, h) => [label, significant(discharge[h]), significant(charge[h]), significant(stored[h])]) },
  };
}, { hourly: true });

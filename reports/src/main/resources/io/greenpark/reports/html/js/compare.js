// Cases × parks: a matrix of one indicator, and the cases by bill and emissions.

const indicatorSelect = document.getElementById("compare-indicator");
const referenceSelect = document.getElementById("compare-reference");

function compareControls() {
  const groups = new Map();
  for (const indicator of study.indicators) {
    const defined = study.cases.some((c) => study.nodes.some((n) => result(c.id, n.id)?.values[indicator.id] !== undefined));
    if (defined) groups.set(pick(indicator.group), [...(groups.get(pick(indicator.group)) ?? []), indicator]);
  }
  const chosen = indicatorSelect.value || "gridBillYuanPerMwhConsumed";
  indicatorSelect.replaceChildren(...[...groups].map(([label, members]) =>
    element("optgroup", { label }, ...members.map((i) => element("option", { value: i.id }, pick(i.title) + unitBracket(i))))));
  indicatorSelect.value = chosen;
  options(referenceSelect, [["", text("compare.none")], ...study.cases.map((c) => [c.id, pick(c.title)])], "");
}

const unitBracket = (indicator) => (pick(indicator.unit) ? ` [${pick(indicator.unit)}]` : "");

function matrix() {
  const indicator = indicators.get(indicatorSelect.value);
  const reference = referenceSelect.value;
  const table = document.getElementById("matrix");
  const shown = study.nodes.filter((n) => study.cases.some((c) => result(c.id, n.id)?.values[indicator.id] !== undefined));
  const value = (c, n) => result(c, n.id)?.values[indicator.id];
  const apart = (c) => reference !== "" && !comparable(indicator, c.id, reference);
  const cellValue = (c, n) => (!reference ? value(c.id, n) : apart(c) ? undefined : value(c.id, n) - value(reference, n));
  const column = (c, n) => study.cases.filter((other) => comparable(indicator, c.id, other.id)).map((other) => cellValue(other, n)).filter((v) => v !== undefined && !Number.isNaN(v));
  const head = element("tr", {}, element("th", { scope: "col" }, text("chart.case")),
    ...shown.map((n) => element("th", { scope: "col", class: n.id === SUM ? "sum" : "" }, pick(n.title))));
  const body = study.cases.map((c) => element("tr", {}, element("th", { scope: "row" }, pick(c.title)),
    ...shown.map((n) => matrixCell(indicator, cellValue(c, n), value(reference, n), column(c, n), n, apart(c)))));
  const caption = pick(indicator.title) + unitBracket(indicator) + (reference ? ` · ${text("compare.reference")} “${pick(cases.get(reference).title)}”` : "");
  const alike = study.cases.every((c) => comparable(indicator, c.id, study.baseline));
  table.replaceChildren(element("caption", {}, alike ? caption : `${caption} · ${text("compare.spans")}`), element("thead", {}, head), element("tbody", {}, ...body));
}

function matrixCell(indicator, value, before, column, node, apart) {
  const classes = [node.id === SUM ? "sum" : ""];
  if (value === undefined || Number.isNaN(value)) return element("td", { class: classes[0], title: text(apart ? "compare.other-time" : "compare.undefined") }, apart ? text("compare.apart") : "–");
  const difference = referenceSelect.value !== "";
  classes.push(shade(value, column, difference));
  const cell = element("td", { class: classes.join(" ").trim() }, writeIndicator(indicator, value, difference));
  if (difference && !indicator.share && before) cell.append(element("small", {}, signed(value, share(value / Math.abs(before)))));
  return cell;
}

function writeIndicator(indicator, value, difference) {
  if (indicator.share) return difference ? `${signed(value, number(100 * value, 1))} ${unit("percent-points")}` : share(value);
  return difference ? signed(value, number(value, indicator.decimals)) : number(value, indicator.decimals);
}

/** Shade of a cell within its column: stronger where larger, by direction for differences. */
function shade(value, column, difference) {
  const largest = Math.max(...column.map(Math.abs));
  if (!largest || !value) return "";
  const step = Math.ceil((4 * Math.abs(value)) / largest);
  return (difference ? (value > 0 ? "rise-" : "fall-") : "tint-") + step;
}

chart("scatter", () => {
  const x = indicators.get("gridBillYuanPerMwhConsumed");
  const y = indicators.get("operationalLocationTco2");
  // Totals over times of different length say nothing side by side.
  const perMwh = spanNote().length > 0;
  const yUnit = unit(perMwh ? "tCO2/MWh" : "ktCO2");
  const yTitle = perMwh ? text("compare.scatter.per-mwh") : pick(y.title);
  const yDigits = perMwh ? 3 : 1;
  const emitted = ({ values }) => values[y.id] / (perMwh ? values.consumedMwh : KILO);
  const points = study.cases.map((c, i) => ({
    id: c.id, name: pick(c.title), colour: CASE_COLOURS[i % CASE_COLOURS.length], shape: Object.keys(SHAPES)[i % 4],
    x: result(c.id, SUM).values[x.id], y: emitted(result(c.id, SUM)),
  })).filter((p) => p.x !== undefined && Number.isFinite(p.y));
  const base = points.find((p) => p.id === study.baseline);
  const xName = `${pick(x.title)} [${pick(x.unit)}]`;
  const yName = `${yTitle} [${yUnit}]`;
  const phone = innerWidth < 576;
  const tip = (p) => element("div", { class: "tip" }, element("b", {}, p.seriesName), element("table", {},
    tipRow(p.color, pick(x.title), `${number(p.value[0], 1)} ${pick(x.unit)}`),
    tipRow(p.color, yTitle, `${number(p.value[1], yDigits)} ${yUnit}`)));
  const lines = { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: style("--ink-2"), type: "dashed" } };
  return {
    option: {
      grid: { left: 12, right: 40, top: phone ? 72 : 40, bottom: 30, containLabel: true },
      tooltip: { confine: true, backgroundColor: style("--panel"), borderColor: style("--line"), formatter: tip },
      xAxis: values(xName, { nameLocation: "middle", nameGap: 28, min: 0, nameTextStyle: { align: "center", color: style("--ink-2") } }),
      yAxis: values(phone ? yName.replace(/ (?=[([])|(?=（)/g, "\n") : yName, { min: 0 }),
      series: points.map((p) => ({
        type: "scatter", name: p.name, symbol: p.shape, symbolSize: 18, itemStyle: { color: p.colour, opacity: 1 }, data: [[p.x, p.y]],
        markLine: p === base ? { ...lines, data: [{ xAxis: p.x }, { yAxis: p.y }] } : undefined,
      })),
    },
    legend: points,
    table: { head: [text("chart.case"), xName, yName], rows: points.map((p) => [p.name, number(p.x, 1), number(p.y, yDigits)]) },
  };
});

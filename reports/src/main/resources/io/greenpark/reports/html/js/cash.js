// Cash flows: rows stacked by year, and their running sum.

const CASH_COLOURS = ["#0072b2", "#009e73", "#56b4e9", "#44aa99", "#117733", "#e69f00", "#ddcc77", "#88ccee", "#cc79a7", "#aa4499", "#8c6d46", "#d55e00", "#7f6bb0", "#999933", "#b9a6d3", "#882255", "#b2182b", "#5b7083", "#b7bfba", "#8a929c", "#3d5a4c"];
const MILLION = 1e6;
const KILO = 1000;

/**
 * Bars of the rows of a cash flow, `cash[row][year]` in yuan, with the running sum of all as a line; more may stand on the line,
 * as an area that it marks.
 */
function cashChart(cash, years, more = {}) {
  const names = titles(study.cashRows);
  const rows = study.cashRows.map((r) => r.id).filter((row) => cash[row]);
  const million = (row) => cash[row].map((v) => v / MILLION);
  const net = years.map((_, year) => sum(rows.map((row) => million(row)[year])));
  const running = net.map((_, year) => sum(net.slice(0, year + 1)));
  const name = unit("million-yuan");
  const colour = (row) => CASH_COLOURS[study.cashRows.findIndex((r) => r.id === row) % CASH_COLOURS.length];
  return {
    option: {
      tooltip: tooltip((p) => p.name, (v) => `${number(v, 2)} ${name}`),
      xAxis: categories(years, { axisLine: { onZero: true, lineStyle: { color: style("--ink-2") } } }),
      yAxis: values(name),
      series: [
        ...rows.map((row) => ({ type: "bar", name: names.get(row), stack: "cash", barMaxWidth: 34, itemStyle: { color: colour(row) }, data: million(row) })),
        { type: "line", name: text("finance.running"), showSymbol: false, lineStyle: { color: style("--ink"), width: 2 }, itemStyle: { color: style("--ink") }, data: running, ...more },
      ],
    },
    legend: [...rows.map((row) => ({ id: row, name: names.get(row), colour: colour(row) })), { id: "running", name: text("finance.running"), colour: style("--ink"), line: "solid" }],
    table: { head: [`${text("finance.year")} [${name}]`, ...rows.map((row) => names.get(row)), text("finance.running")], rows: years.map((year, y) => [year, ...rows.map((row) => number(million(row)[y], 2)), number(running[y], 2)]) },
  };
}

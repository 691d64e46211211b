// Accounts by quarter, half or year: the months of the other sections, added up.

const periodCase = document.getElementById("period-case");
const periodNode = document.getElementById("period-node");
const periodLength = document.getElementById("period-length");

function periodControls() {
  options(periodLength, [["QUARTER", text("period.quarter")], ["HALF", text("period.half")], ["YEAR", text("period.year")]], "QUARTER");
  periodTable();
}

/** Lines of a group of accounts: name, value by month, and how to write a sum. */
function accountGroups() {
  const account = result(periodCase.value, periodNode.value);
  const flows = titles(study.flows);
  const energies = [...SOURCES, ...USES].filter((header) => account?.energyMwh[header]).map((header) => [flows.get(header), account.energyMwh[header]]);
  const bill = study.billRows.filter((row) => account?.billYuan[row.id]).map((row) => [pick(row.title), account.billYuan[row.id]]);
  const scopes = study.scopes.filter((scope) => account?.tco2e[scope.id]).map((scope) => [pick(scope.title), account.tco2e[scope.id]]);
  return [
    { head: `${text("period.energy")} [MWh]`, lines: energies, write: (v) => number(v, 0) },
    { head: `${text("period.bill")} [${unit("million-yuan")}]`, lines: bill, write: (v) => number(v / MILLION, 3) },
    { head: `${text("period.carbon")} [${unit("tCO2e")}]`, lines: scopes, write: (v) => number(v, 0) },
  ];
}

/** Quotients of the sums of a period. */
function periodQuotients() {
  const account = result(periodCase.value, periodNode.value);
  if (!account) return [];
  const { consumedMwh, selfUsedMwh } = account.useMwh;
  const paid = axisOf(periodCase.value).months.map((_, m) => sum(Object.entries(account.billYuan).filter(([row]) => !besideBill(row)).map(([, yuan]) => yuan[m])));
  const title = (id) => pick(indicators.get(id).title) + unitBracket(indicators.get(id));
  return [
    [title("physicalSelfUseShare"), selfUsedMwh, consumedMwh, share],
    [title("gridBillYuanPerMwhConsumed"), paid, consumedMwh, (v) => number(v, 1)],
  ];
}

function periodTable() {
  const periods = axisOf(periodCase.value).periods.filter((period) => period.length === periodLength.value);
  const total = (values, period) => sum(period.months.map((m) => values[m]));
  const row = (name, cells) => element("tr", {}, element("th", { scope: "row" }, name), ...cells.map((cell) => element("td", { class: "number" }, cell)));
  const head = element("tr", {}, element("th", { scope: "col" }, text("period.account")), ...periods.map((period) => element("th", { scope: "col", class: "number" }, period.id)));
  const bodies = accountGroups().filter((group) => group.lines.length).map((group) => element("tbody", {},
    element("tr", {}, element("th", { scope: "rowgroup", class: "group", colspan: String(periods.length + 1) }, group.head)),
    ...group.lines.map(([name, values]) => row(name, periods.map((period) => group.write(total(values, period)))))));
  const quotients = element("tbody", {}, ...periodQuotients().map(([name, values, per, write]) =>
    row(name, periods.map((period) => (total(per, period) > 0 ? write(total(values, period) / total(per, period)) : "–")))));
  const table = document.getElementById("periods-table");
  table.replaceChildren(element("caption", {}, chosen(periodCase, periodNode).join(" · ")), element("thead", {}, head), quotients, ...bodies);
}

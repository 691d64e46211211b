// Choices of the report.

function fillControls() {
  compareControls();
  const caseOptions = study.cases.map((c) => [c.id, pick(c.title)]);
  const nodeOptions = [...study.nodes].reverse().map((n) => [n.id, pick(n.title)]);
  const richest = study.cases[study.cases.length - 1].id;
  for (const select of [energyCase, priceCase, financeCase, carbonCase, periodCase, resourceCase]) options(select, caseOptions, richest);
  for (const select of [energyNode, priceNode, financeNode, carbonNode, periodNode, resourceNode]) options(select, nodeOptions, SUM);
  options(carbonMethod, study.methods.map((m) => [m.id, pick(m.title)]), study.methods[0].id);
  if (study.roses.length) options(roseSite, study.roses.map((r) => [r.id, pick(r.title)]), study.roses[0].id);
  hourControls();
  periodControls();
  choiceSelects.forEach((fill) => fill());
  matrix();
}

function filterRegister() {
  const wanted = document.getElementById("register-filter").value.toLowerCase();
  const rows = [...document.querySelectorAll("#register tbody tr")];
  rows.forEach((row) => { row.hidden = !row.textContent.toLowerCase().includes(wanted); });
  document.getElementById("register-count").textContent = `${rows.filter((row) => !row.hidden).length} / ${rows.length}`;
}

function stepWeek(by) {
  weekSelect.value = String(Math.min(weeks() - 1, Math.max(0, Number(weekSelect.value) + by)));
  redraw("week");
}

on("compare-indicator", "change", matrix);
on("compare-reference", "change", matrix);
on("energy-case", "change", weekControls);
on("energy-case", "change", () => redraw("sankey", "monthly", "week", "storage-day", "heat"));
on("energy-node", "change", () => redraw("sankey", "balance", "monthly", "curtailment", "week", "storage-day", "heat", "duration"));
on("week", "change", () => redraw("week"));
on("week-previous", "click", () => stepWeek(-1));
on("week-next", "click", () => stepWeek(1));
on("quantity", "change", () => redraw("heat", "duration"));
on("price-case", "change", () => redraw("bill", "waterfall"));
on("price-node", "change", () => redraw("price", "bill", "waterfall"));
on("finance-case", "change", () => redraw("cash", "sensitivity"));
on("finance-node", "change", () => redraw("cash", "sensitivity"));
on("carbon-case", "change", () => redraw("carbon-monthly", "carbon-waterfall"));
on("carbon-node", "change", () => redraw("carbon", "carbon-monthly", "carbon-waterfall"));
on("carbon-method", "change", () => redraw("carbon-waterfall"));
for (const id of ["period-case", "period-node", "period-length"]) on(id, "change", periodTable);
for (const id of ["resource-case", "resource-node"]) on(id, "change", () => redraw("capacity", "speeds"));
on("rose-site", "change", () => redraw("rose"));
on("register-filter", "input", filterRegister);
document.querySelectorAll("[data-jump]").forEach((button) => button.addEventListener("click", () => {
  if (columns) jumpTo(button.dataset.jump);
  redraw("week");
}));

async function prepare() {
  await unpackTables();
}

async function unpackData() {
  await unpackSeries();
}

function begun() {
  filterRegister();
}

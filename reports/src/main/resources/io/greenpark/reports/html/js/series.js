// What the page carries compressed: the chart library, and the hourly series, of which a column holds the differences of
// the high bytes, then the low half-bytes, two to a byte.

let columns = null;

/** The bytes of an element that holds them compressed (zlib) and encoded (base 64), as a response to read. */
function unpacked(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate")));
}

/** Runs the chart library; the policy of the page admits it by its hash. */
async function unpackLibrary() {
  document.head.append(element("script", {}, await unpacked("library").text()));
}

async function unpackSeries() {
  const bytes = new Uint8Array(await unpacked("series").arrayBuffer());
  let first = 0;
  columns = study.columns.map(({ min, max, hours }) => {
    const values = new Float32Array(hours);
    let high = 0;
    for (let h = 0; h < hours; h++) {
      high = (high + bytes[first + h]) & 255;
      const low = (bytes[first + hours + (h >> 1)] >> (4 * (h & 1))) & 15;
      values[h] = min + ((max - min) * ((high << 4) | low)) / study.levels;
    }
    first += hours + Math.ceil(hours / 2);
    return values;
  });
}

const isFraction = (header) => header.endsWith("Fraction");

function total(caseId, header) {
  const totals = zeros(caseId);
  for (const id of Object.keys(study.series[caseId])) {
    series(caseId, id, header).forEach((value, h) => { totals[h] += value; });
  }
  return totals;
}

/** A fraction of all nodes is the mean of theirs, weighted with load. */
function meanByLoad(caseId, header) {
  const matched = zeros(caseId);
  for (const id of Object.keys(study.series[caseId])) {
    const loads = series(caseId, id, "loadMw");
    series(caseId, id, header).forEach((value, h) => { matched[h] += value * loads[h]; });
  }
  const loads = series(caseId, SUM, "loadMw");
  return matched.map((mw, h) => (loads[h] > 0 ? mw / loads[h] : 0));
}

const zeros = (caseId) => new Float32Array(axisOf(caseId).hours);
const sums = new Map();

/** Hourly values of a column of a node; those of all nodes are added up here. */
function series(caseId, nodeId, header) {
  if (nodeId !== SUM) {
    const index = study.series[caseId][nodeId]?.[header];
    return index === undefined ? zeros(caseId) : columns[index];
  }
  const key = caseId + "/" + header;
  if (!sums.has(key)) {
    sums.set(key, isFraction(header) ? meanByLoad(caseId, header) : total(caseId, header));
  }
  return sums.get(key);
}

const isZero = (values) => values.every((value) => value === 0);

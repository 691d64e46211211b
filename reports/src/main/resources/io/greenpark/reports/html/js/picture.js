// Pictures of charts to keep: title, choice, legend and chart in one SVG, or that drawn as PNG.

const PICTURE = { width: 900, height: 400, margin: 16, title: 26, line: 20, swatch: 14, gap: 22, size: 13 };
/** Names without blanks in quotes, which an attribute of the library's SVG would end at. */
const PICTURE_FONT = "Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, Segoe UI, sans-serif";

const written = (x, y, size, weight, words) => svg("text", { x, y, "font-size": size, "font-weight": weight, fill: style("--ink") }, words);

/** The font that letters become outlines of may be wider than that of the browser. */
const WIDER_FONT = 1.1;

function widthOf(words) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${PICTURE.size}px ${PICTURE_FONT}`;
  return WIDER_FONT * pen.measureText(words).width;
}

/** Words in lines that are as wide as the picture at most; Chinese is broken at any sign. */
function pictureLines(words) {
  const lines = [];
  for (const part of words.match(/\p{Script=Han}[，。：；）”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const longer = (lines.at(-1) ?? "") + part;
    if (lines.length && widthOf(longer.trimEnd()) <= PICTURE.width - 2 * PICTURE.margin) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Rows of the legend from the left, each as wide as the picture at most; ends at the returned height. */
function pictureLegend(picture, items, top) {
  let x = PICTURE.margin;
  let y = top;
  for (const item of items) {
    const width = PICTURE.swatch + 6 + widthOf(item.name) + PICTURE.gap;
    if (x > PICTURE.margin && x + width > PICTURE.width) [x, y] = [PICTURE.margin, y + PICTURE.line];
    const mark = swatch(item);
    for (const [key, value] of Object.entries({ x, y: y - 10, width: 14, height: 10 })) mark.setAttribute(key, value);
    picture.append(mark, written(x + PICTURE.swatch + 6, y, PICTURE.size, 400, item.name));
    x += width;
  }
  return items.length ? y + PICTURE.line - 8 : top - 12;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The library writes texts into an SVG as they are. Escaped once they are laid out, they keep their places. */
function escapeTexts(plot) {
  for (const shown of plot.getZr().storage.getDisplayList(true)) {
    if (shown.type === "tspan") shown.style.text = shown.style.text.replace(/[&<>]/g, (sign) => ENTITIES[sign]);
  }
}

/** The chart as the page shows it, as the text of an SVG file; nothing where it has no numbers. */
function pictureOf(entry) {
  const built = entry.build();
  if (!built.table.rows.length) return null;
  const shown = (built.legend ?? []).filter((item) => !entry.hidden.has(item.id));
  const hidden = Object.fromEntries((built.legend ?? []).map((item) => [item.name, !entry.hidden.has(item.id)]));
  const height = built.height ?? (entry.plot.clientHeight || PICTURE.height);
  const picture = svg("svg", { xmlns: "http://www.w3.org/2000/svg", width: PICTURE.width, "font-family": PICTURE_FONT });
  const back = svg("rect", { width: "100%", height: "100%", fill: style("--panel") });
  picture.append(back, written(PICTURE.margin, PICTURE.margin + 14, 16, 700, entry.figure.querySelector("figcaption").innerText));
  let top = PICTURE.margin + PICTURE.title + 12;
  for (const line of pictureLines((built.choice ?? []).join(" · "))) {
    picture.append(written(PICTURE.margin, top, PICTURE.size, 400, line));
    top += PICTURE.line + 2;
  }
  top = pictureLegend(picture, shown, top);
  const plot = echarts.init(null, null, { renderer: "svg", ssr: true, width: PICTURE.width - 2 * PICTURE.margin, height, locale: language() === "zh" ? "ZH" : "EN" });
  const shared = frame();
  plot.setOption({ ...shared, textStyle: { ...shared.textStyle, fontFamily: PICTURE_FONT }, ...built.option, legend: { show: false, selected: hidden } });
  escapeTexts(plot);
  const drawn = plot.renderToSVGString();
  plot.dispose();
  const total = Math.ceil(top + height + PICTURE.margin);
  picture.setAttribute("height", total);
  picture.setAttribute("viewBox", `0 0 ${PICTURE.width} ${total}`);
  // Joined as text: the policy of the page would take the styles from what is put into it.
  const placed = drawn.replace("<svg ", `<svg x="${PICTURE.margin}" y="${top}" `);
  return new XMLSerializer().serializeToString(picture).replace(/<\/svg>$/, () => placed + "</svg>");
}

async function savePicture(entry, form) {
  if (!entry.instance) return;
  const source = pictureOf(entry);
  if (!source) return;
  const href = form === "png" ? await rasterOf(source) : "data:image/svg+xml;charset=utf-8," + encodeURIComponent(source);
  element("a", { href, download: `greenpark-${entry.id}.${form}` }).click();
}

/** Leaves the pictures of all charts that have numbers. */
function leavePictures() {
  leave([...charts.values()].map((entry) => ({ id: entry.id, svg: pictureOf(entry) })).filter((picture) => picture.svg));
}

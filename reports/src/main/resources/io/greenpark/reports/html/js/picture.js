// Pictures of charts to keep: title, choice, legend and chart in one SVG, or that drawn as PNG.

const PICTURE = { width: 900, height: 400, margin: 16, title: 26, line: 20, swatch: 14, gap: 22, size: 13 };
/** Names without blanks in quotes, which an attribute of the library's SVG would end at. */
const PICTURE_FONT = "Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, Segoe UI, sans-serif";
const PNG_SCALE = 3;

const written = (x, y, size, weight, words) => svg("text", { x, y, "font-size": size, "font-weight": weight, fill: style("--ink") }, words);

function widthOf(words) {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = `${PICTURE.size}px ${PICTURE_FONT}`;
  return pen.measureText(words).width;
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
  const choice = (built.choice ?? []).join(" · ");
  if (choice) {
    picture.append(written(PICTURE.margin, top, PICTURE.size, 400, choice));
    top += PICTURE.line + 2;
  }
  top = pictureLegend(picture, shown, top);
  const plot = echarts.init(null, null, { renderer: "svg", ssr: true, width: PICTURE.width - 2 * PICTURE.margin, height, locale: language() === "zh" ? "ZH" : "EN" });
  const shared = frame();
  plot.setOption({ ...shared, textStyle: { ...shared.textStyle, fontFamily: PICTURE_FONT }, ...built.option, legend: { show: false, selected: hidden } });
  const drawn = plot.renderToSVGString();
  plot.dispose();
  const total = Math.ceil(top + height + PICTURE.margin);
  picture.setAttribute("height", total);
  picture.setAttribute("viewBox", `0 0 ${PICTURE.width} ${total}`);
  // Joined as text: the policy of the page would take the styles from what is put into it.
  const placed = drawn.replace("<svg ", `<svg x="${PICTURE.margin}" y="${top}" `);
  return new XMLSerializer().serializeToString(picture).replace(/<\/svg>$/, () => placed + "</svg>");
}

/** Draws the text of an SVG file; resolves to the address of a PNG. */
async function rasterOf(source) {
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(source);
  await image.decode();
  const canvas = element("canvas", { width: image.width * PNG_SCALE, height: image.height * PNG_SCALE });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}

async function savePicture(entry, form) {
  if (!entry.instance) return;
  const source = pictureOf(entry);
  if (!source) return;
  const href = form === "png" ? await rasterOf(source) : "data:image/svg+xml;charset=utf-8," + encodeURIComponent(source);
  element("a", { href, download: `greenpark-${entry.id}.${form}` }).click();
}

/**
 * Leaves nothing on the page but the pictures of all charts that have numbers, as JSON in base 64, for the program
 * that opened it for them.
 */
async function leavePictures() {
  const pictures = [];
  for (const entry of charts.values()) {
    const source = pictureOf(entry);
    if (source) pictures.push({ id: entry.id, svg: source, png: (await rasterOf(source)).split(",")[1] });
  }
  const bytes = new TextEncoder().encode(JSON.stringify(pictures));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  document.body.replaceChildren(element("pre", { id: "pictures" }, btoa(letters)));
}

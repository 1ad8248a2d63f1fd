/** Twice as many pixels as the drawing is wide: sharp on paper and on fine screens. */
const SCALE = 2;
const LOOK_AGAIN_MS = 80;
const LOOKS = 8;

/** Draws a figure's SVG as a PNG in the browser and saves it under our own name. */
export async function downloadPng(svgAddress: string, fileName: string): Promise<void> {
  const response = await fetch(svgAddress);
  if (!response.ok) throw new Error(`The drawing could not be fetched: ${response.status}`);
  const faces = await fontFaces();
  const png = await rasterise(withFonts(await response.text(), faces), faces !== "");
  const address = URL.createObjectURL(png);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** An SVG that is drawn as a picture sees no fonts but its own: they go into it. */
function withFonts(svg: string, faces: string): string {
  return svg.replace(/(<svg[^>]*>)/, (root) => `${root}<style>${faces}</style>`);
}

/** The page's own font faces in use, with their files inside. */
async function fontFaces(): Promise<string> {
  const inUse = new Set([...document.fonts].filter((face) => face.status === "loaded").map(faceKey));
  const rules = [...document.styleSheets].flatMap(fontRules).filter((rule) => inUse.has(ruleKey(rule)));
  const faces = await Promise.all(rules.map(embeddedFace));
  return faces.join("\n");
}

function fontRules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A style sheet of another origin, for instance of a browser extension, cannot be read.
    return [];
  }
}

const bare = (family: string) => family.replace(/["']/g, "");
const faceKey = (face: FontFace) => `${bare(face.family)} ${face.weight} ${face.unicodeRange}`;

function ruleKey(rule: CSSFontFaceRule): string {
  const { style } = rule;
  const range = style.getPropertyValue("unicode-range") || "U+0-10FFFF";
  return `${bare(style.getPropertyValue("font-family"))} ${style.getPropertyValue("font-weight") || "normal"} ${range}`;
}

/** One face under the family name that the drawing asks for, its file as a data address; nothing where that fails. */
async function embeddedFace(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (!source) return "";
  const address = new URL(source, rule.parentStyleSheet?.href ?? document.baseURI);
  if (address.origin !== location.origin) return "";
  const response = await fetch(address);
  if (!response.ok) return "";
  const data = await asDataAddress(await response.blob());
  const arabic = /arab/i.test(rule.style.getPropertyValue("font-family"));
  const weight = rule.style.getPropertyValue("font-weight") || "400";
  const range = rule.style.getPropertyValue("unicode-range");
  const family = arabic ? "IBM Plex Sans Arabic" : "IBM Plex Sans";
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${data});${range ? `unicode-range:${range}` : ""}}`;
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function rasterise(svg: string, hasFonts: boolean): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    await drawWhole(image, canvas, hasFonts);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("The canvas gave no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture counts as decoded before the fonts inside it are; no event tells when they are. So look until it changes. */
async function drawWhole(image: HTMLImageElement, canvas: HTMLCanvasElement, hasFonts: boolean): Promise<void> {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const draw = () => {
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL();
  };
  const first = draw();
  for (let look = 0; hasFonts && look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    if (draw() !== first) break;
  }
  // Faces may come in one after the other: once more after the first change.
  await new Promise((resolve) => setTimeout(resolve, hasFonts ? LOOK_AGAIN_MS : 0));
  draw();
}

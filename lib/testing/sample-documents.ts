// Small documents for tests, made by hand so that each can be wrong in one way.
import { deflateRawSync, deflateSync } from "node:zlib";
import { zipStored } from "@/lib/reports/read/zip";

const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** The main part of a Word document with these paragraphs. */
export function wordXml(paragraphs: readonly string[], prolog = ""): string {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** The parts of a Word document around its main part. */
export function wordParts(documentXml: string): Map<string, Buffer> {
  return new Map([
    ["[Content_Types].xml", Buffer.from(TYPES)],
    ["_rels/.rels", Buffer.from(RELS)],
    ["word/document.xml", Buffer.from(documentXml)],
  ]);
}

/** A Word document (.docx). */
export const sampleWord = (paragraphs: readonly string[], prolog = ""): Buffer =>
  zipStored(wordParts(wordXml(paragraphs, prolog)));

/**
 * A zip with one compressed entry that says of itself that it unpacks to 100 bytes.
 * @param size what it unpacks to
 */
export function zipBomb(size: number, name = "word/document.xml"): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size, 0x20));
  const stored = zipStored(new Map([[name, packed]]));
  for (const [signature, method, unpacked] of [
    [0x04034b50, 8, 22],
    [0x02014b50, 10, 24],
  ] as const) {
    const mark = Buffer.alloc(4);
    mark.writeUInt32LE(signature);
    const at = stored.lastIndexOf(mark);
    stored.writeUInt16LE(8, at + method);
    stored.writeUInt32LE(100, at + unpacked);
  }
  return stored;
}

/** A line of a PDF: its characters in the order in which they are stored, and where it begins. */
export type PdfLine = { words: string; x: number; y: number };

/** A PDF of one page. Its font has no shapes: it only says which character each number stands for. */
export function samplePdf(lines: readonly PdfLine[], stream?: Buffer): Buffer {
  const characters = [...new Set(lines.flatMap(({ words }) => [...words]))];
  const hex = (value: number) => value.toString(16).padStart(4, "0");
  const code = (character: string) => hex(characters.indexOf(character) + 1);
  const map = characters.map((character, i) => `<${hex(i + 1)}> <${hex(character.charCodeAt(0))}>`).join("\n");
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /S def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${characters.length} beginbfchar
${map}
endbfchar endcmap end end`;
  const drawn = lines.map(
    ({ words, x, y }) => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${[...words].map(code).join("")}> Tj ET`,
  );
  const content = stream ?? Buffer.from(drawn.join("\n"));
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    streamOf(deflateSync(content), "/Filter /FlateDecode "),
    "<< /Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Sample /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 8 0 R >>",
    streamOf(Buffer.from(cmap), ""),
    "<< /Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >>",
  ];
  return assembled(objects.map((object) => (typeof object === "string" ? Buffer.from(object) : object)));
}

function streamOf(content: Buffer, filter: string): Buffer {
  const head = Buffer.from(`<< ${filter}/Length ${content.length} >>\nstream\n`);
  return Buffer.concat([head, content, Buffer.from("\nendstream")]);
}

function assembled(objects: readonly Buffer[]): Buffer {
  const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const places: number[] = [];
  let length = 9;
  objects.forEach((object, i) => {
    places.push(length);
    const chunk = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    chunks.push(chunk);
    length += chunk.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  chunks.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`));
  chunks.push(Buffer.from(`trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

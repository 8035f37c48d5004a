import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { loadVisit } from "../../src/actions/load-visit";
import { maskCopy } from "../../src/actions/mask-copy";
import type { Day } from "../../src/values/day";
import { ooxmlErrors } from "../kit/ooxml-validity";
import { packageTexts } from "../kit/package-texts";
import { personalLeaks, personalValues } from "../kit/personal-values";
import { sampleJson } from "../kit/sample";
import { workbench } from "../kit/workbench";

// Files that Excel itself wrote hold more than ours: pictures, printers, links, macros, texts in several looks, shared formulas.

const today = "2026-11-23" as Day;
const values = personalValues(sampleJson());
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

async function oddBytes(): Promise<Uint8Array> {
  const { book } = workbench();
  await loadVisit({ json: sampleJson(), language: "ko" });
  const own = book.addSheet("그림");
  own.put(0, 0, "자리표");
  const parts = unzipSync(await book.save());
  const text = (path: string): string => strFromU8(parts[path]!);
  const put = (path: string, content: string | Uint8Array): void => {
    parts[path] = typeof content === "string" ? strToU8(content) : Uint8Array.from(content);
  };
  const path = Object.keys(parts).filter((each) => /worksheets\/sheet\d+\.xml$/.test(each)).find((each) => text(each).includes("<row") && text(each).length < 3000 && !text(each).includes("tablePart"))!;
  const cells = [
    `<c r="A1" t="inlineStr"><is><r><t>할</t></r><r><rPr><b/></rPr><t xml:space="preserve">랄 </t></r><r><t>손님</t></r></is></c>`,
    `<c r="B1" t="str"><f t="shared" ref="B1:B2" si="0">"할랄"&amp;A1</f><v>할랄x</v></c>`,
    `<c r="C1" t="str"><f t="array" ref="C1">"우유"</f><v>우유</v></c>`,
  ].join("");
  put(path, text(path)
    .replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData><row r="1">${cells}</row><row r="2"><c r="B2" t="str"><f t="shared" si="0"/><v>할랄y</v></c><c r="C2"><f>1+1</f><v>2</v></c></row></sheetData>`)
    .replace("</worksheet>", `<hyperlinks><hyperlink ref="A1" r:id="rId90" tooltip="c.hoffmann@example.com"/></hyperlinks><pageSetup orientation="portrait" r:id="rId91"/><headerFooter><oddHeader>&amp;C할랄 010-0000-0001</oddHeader></headerFooter><drawing r:id="rId92"/></worksheet>`)
    .replace(/<pageMargins[^>]*\/>|<pageSetup(?! orientation="portrait" r:id)[^>]*\/>/g, "")
    .replace("<worksheet ", `<worksheet xmlns:r="${relationships}" `).replace(/(xmlns:r="[^"]*") ([^>]*)xmlns:r="[^"]*"/, "$1 $2"));
  put(path.replace(/worksheets\/(.*)$/, "worksheets/_rels/$1.rels"), `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId90" Type="${relationships}/hyperlink" Target="mailto:c.hoffmann%40example.com" TargetMode="External"/><Relationship Id="rId91" Type="${relationships}/printerSettings" Target="../printerSettings/printerSettings1.bin"/><Relationship Id="rId92" Type="${relationships}/drawing" Target="../drawings/drawing9.xml"/></Relationships>`);
  put("xl/printerSettings/printerSettings1.bin", new Uint8Array([1, 2, 3]));
  put("xl/media/image1.png", strToU8("할랄 WANG LIXIN"));
  put("xl/drawings/drawing9.xml", `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationships}"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="그림 1" descr="WANG LIXIN 여권"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`);
  put("xl/drawings/_rels/drawing9.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/image" Target="../media/image1.png"/></Relationships>`);
  put("docProps/core.xml", `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>할랄 만찬</dc:subject></cp:coreProperties>`);
  put("_rels/.rels", text("_rels/.rels").replace("</Relationships>", `<Relationship Id="rId80" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`));
  put("[Content_Types].xml", text("[Content_Types].xml").replace(/(<Types[^>]*>)/, `$1<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Default Extension="png" ContentType="image/png"/>`).replace("</Types>", `<Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`));
  return zipSync(parts);
}

test("texts in several looks, shared and array formulas, links, headers, pictures, properties: all masked, and the file stays valid", async () => {
  const whole = await oddBytes();
  expect(await ooxmlErrors(whole)).toEqual([]);
  const copy = (await maskCopy(whole, today))!;
  expect(personalLeaks(copy.bytes, values)).toEqual([]);
  expect(copy.pictures).toBe(1);
  const texts = packageTexts(copy.bytes);
  expect([...texts.keys()].filter((path) => /printerSettings|image1/.test(path))).toEqual([]);
  const sheet = [...texts].find(([, text]) => text.includes("●●● 손님"))![1];
  expect(sheet).toContain("<f>1+1</f>");
  expect(sheet.match(/<f\b/g)).toHaveLength(1);
  expect([...texts.values()].join("")).toContain('Target="about:blank"');
  expect(await ooxmlErrors(copy.bytes)).toEqual([]);
});

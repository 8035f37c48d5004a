import { createBook } from "../../../src/workbench/engine/create-book";
import { blockFromText, clipOf, tokenIn } from "../../../src/workbench/page/clipboard";

test("a copied area is text that reads back, and a table marked as ours", () => {
  const sheet = createBook().active;
  sheet.putValue(0, 0, "A & <B>");
  sheet.putValue(1, 1, "두\n줄");
  sheet.restyle({ sheet, top: 0, left: 0, bottom: 0, right: 0 }, { bold: true, fill: "#FFF2CC" });
  const clip = clipOf({ sheet, top: 0, left: 0, bottom: 1, right: 1 }, "mark7");
  expect(blockFromText(clip.text)).toEqual([["A & <B>", ""], ["", "두\n줄"]]);
  expect(clip.html).toContain('<td style="font-weight:bold;background:#FFF2CC">A &amp; &lt;B></td>');
  expect(clip.html).toContain("<td>두<br>줄</td>");
  expect([tokenIn(clip.html), tokenIn("<table></table>")]).toEqual(["mark7", null]);
});

test("a whole column is copied as far as it is used", () => {
  const sheet = createBook().active;
  sheet.putValue(2, 0, "끝");
  expect(clipOf({ sheet, top: 0, left: 0, bottom: 1_048_575, right: 0 }, "").text.split("\r\n")).toHaveLength(3);
});

import type { Book } from "./model";
import { WorkBook, type BookLanguage } from "./workbook";

/**
 * A new workbook with one empty sheet.
 * @param language of the names that Excel makes up itself: "표1" or "Table1"
 */
export function createBook(language: BookLanguage = "ko"): Book {
  const book = new WorkBook(language);
  book.addSheet();
  return book;
}

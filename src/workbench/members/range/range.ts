import { excelClass } from "../excel-class";
import { contents } from "./contents";
import { edits } from "./edits";
import { neighbours } from "./neighbours";
import { place } from "./place";
import { reshape } from "./reshape";
import { visibility } from "./visibility";

export const range = excelClass("Range", place, contents, visibility, neighbours, edits, reshape);

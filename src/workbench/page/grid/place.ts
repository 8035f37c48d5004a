import type { Area } from "../../engine/model";
import { type Box, type Geometry, type View, boxOf, headHeight, headWidth } from "./geometry";

/** Where an area is seen, in pixels from the corner of the grid's window; frozen cells do not scroll. */
export function placeInView(geometry: Geometry, view: View, area: Area): Box {
  const box = boxOf(geometry, area);
  const left = area.left < geometry.frozenColumns ? box.left : box.left - view.left;
  const top = area.top < geometry.frozenRows ? box.top : box.top - view.top;
  return { left: headWidth + left, top: headHeight + top, width: box.width, height: box.height };
}

/** Whether a place lies in the part of the window where its cells scroll, not under the frozen ones. */
export function isInSight(geometry: Geometry, view: View, area: Area, place: Box): boolean {
  const fromLeft = headWidth + (area.left < geometry.frozenColumns ? 0 : geometry.frozenWidth);
  const fromTop = headHeight + (area.top < geometry.frozenRows ? 0 : geometry.frozenHeight);
  return place.left + place.width > fromLeft && place.top + place.height > fromTop && place.left < headWidth + view.width && place.top < headHeight + view.height;
}

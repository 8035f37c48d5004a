import { Component, type ReactNode } from "react";

interface KeptPlaceProps {
  /** What is shown; when it is another one, the place is kept. */
  readonly list: unknown;
  readonly rows: () => Iterable<Element>;
  readonly children: ReactNode;
}

/** The rows that were in sight, with the distance of their upper edges from that of the window. */
type InSight = readonly { readonly row: Element; readonly top: number }[];

/**
 * Keeps under the reader's eye what stands there while rows come and go above it. Browsers do that by themselves, but not
 * the one that Excel on the Mac has. At the very top of the page new rows push the others down, so that they are seen.
 */
export class KeptPlace extends Component<KeptPlaceProps> {
  override getSnapshotBeforeUpdate(before: KeptPlaceProps): InSight | null {
    return before.list === this.props.list || window.scrollY === 0 ? null : inSight(this.props.rows());
  }

  override componentDidUpdate(_before: KeptPlaceProps, _state: unknown, seen: InSight | null): void {
    const still = seen?.find(({ row }) => row.isConnected);
    const moved = still ? still.row.getBoundingClientRect().top - still.top : 0;
    if (moved !== 0) window.scrollBy(0, moved);
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

function inSight(rows: Iterable<Element>): InSight {
  return [...rows].flatMap((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight ? [{ row, top }] : [];
  });
}

import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { Sheet } from "../../engine/model";
import type { Desk } from "../desk";
import { addSheet, deleteSheet, neighbouringSheet, renameSheet, showSheet, visibleSheets } from "../sheets";
import { commitDraft } from "../typing";
import { word } from "../words";

/** The tabs under the grid: click shows a sheet, double click renames, Delete removes after asking. */
export function SheetTabs({ desk }: { readonly desk: Desk }): ReactNode {
  const [renamed, setRenamed] = useState<Sheet | null>(null);
  return (
    <div className="sheet-tabs">
      <div role="tablist" aria-label={word("sheets", desk.language)} className="tab-strip">
        {visibleSheets(desk).map((sheet) =>
          sheet === renamed ? (
            <NameField key={sheet.id} desk={desk} sheet={sheet} done={() => setRenamed(null)} />
          ) : (
            <Tab key={sheet.id} desk={desk} sheet={sheet} rename={() => setRenamed(sheet)} />
          ),
        )}
      </div>
      <button type="button" className="add-sheet" aria-label={word("addSheet", desk.language)} title={word("addSheet", desk.language)} onClick={() => commitDraft(desk, () => addSheet(desk))}>
        +
      </button>
    </div>
  );
}

interface TabProperties {
  readonly desk: Desk;
  readonly sheet: Sheet;
  readonly rename: () => void;
}

function Tab({ desk, sheet, rename }: TabProperties): ReactNode {
  const isShown = sheet === desk.sheet;
  const openMenu = ({ left, top }: { readonly left: number; readonly top: number }): void => desk.show({ menu: { x: left, y: top, sheet } });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowRight") neighbouringSheet(desk, 1);
    else if (event.key === "ArrowLeft") neighbouringSheet(desk, -1);
    else if (event.key === "F2") rename();
    else if (event.key === "Delete") deleteSheet(desk, sheet);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) openMenu(event.currentTarget.getBoundingClientRect());
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      aria-controls="sheet-grid"
      tabIndex={isShown ? 0 : -1}
      ref={(element) => {
        if (isShown) element?.scrollIntoView({ block: "nearest", inline: "nearest" });
      }}
      className={isShown ? "tab shown" : "tab"}
      title={word("sheetMenu", desk.language)}
      style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : {}}
      onClick={() => commitDraft(desk, () => {
          showSheet(desk, sheet);
          desk.focusGrid();
        })}
      onDoubleClick={rename}
      onContextMenu={(event) => {
        event.preventDefault();
        commitDraft(desk, () => {
          showSheet(desk, sheet);
          openMenu({ left: event.clientX, top: event.clientY });
        });
      }}
      onKeyDown={onKeyDown}
    >
      {sheet.name}
    </button>
  );
}

function NameField({ desk, sheet, done }: { readonly desk: Desk; readonly sheet: Sheet; readonly done: () => void }): ReactNode {
  const finish = (name: string): void => {
    done();
    renameSheet(desk, sheet, name);
  };
  return (
    <input
      className="tab-name"
      aria-label={word("renameSheet", desk.language)}
      defaultValue={sheet.name}
      maxLength={31}
      ref={(element) => element?.focus()}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") {
          event.currentTarget.value = sheet.name;
          event.currentTarget.blur();
        }
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        desk.focusGrid();
      }}
    />
  );
}

import { useMemo, useState, type JSX } from "react";
import type { ImportWish } from "../../actions/import-roster";
import type { RosterComparison, RosterWish } from "../../actions/compare-roster";
import { likelihood, rosterTable } from "../../roster/find-table";
import { headersKey, mappingOf, sourceColumns, type SourceColumn } from "../../roster/mapping";
import type { Compared } from "../../roster/people/compare";
import type { Decisions } from "../../roster/people/match";
import type { SourceSheet } from "../../roster/source";
import { ColumnsStep } from "./ColumnsStep";
import { keepMapping, keptMapping } from "./kept-mappings";
import { PeopleStep } from "./PeopleStep";
import { SourceStep } from "./SourceStep";

/** A roster as it is asked about: the pane knows the day. */
type Asked = Omit<RosterWish, "today">;

export interface ImportRosterProps {
  readonly isBusy: boolean;
  /** null when it failed; the pane says why. */
  readonly onCompare: (wish: Asked) => Promise<RosterComparison | null>;
  readonly onImport: (wish: Omit<ImportWish, "today" | "language">) => Promise<boolean>;
  readonly onLeave: () => void;
}

/** The file that is being imported: its sheets, the one chosen, and what its columns are taken for. */
interface Opened {
  readonly sheets: readonly SourceSheet[];
  readonly chosen: number;
  readonly columns: readonly SourceColumn[];
}

/** From a file to the roster in three steps: what is read, what its columns are, what would become of everybody. */
export function ImportRoster({ isBusy, onCompare, onImport, onLeave }: ImportRosterProps): JSX.Element {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [comparison, setComparison] = useState<RosterComparison | null>(null);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const sheet = opened?.sheets[opened.chosen];
  const table = useMemo(() => (sheet ? rosterTable(sheet) : null), [sheet]);

  function choose(sheets: readonly SourceSheet[], chosen: number): void {
    const found = sheets[chosen];
    if (!found) return;
    const roster = rosterTable(found);
    setOpened({ sheets, chosen, columns: sourceColumns(roster, keptMapping(headersKey(roster))) });
  }

  /** The sheet that looks most like a roster comes first to be looked at. */
  function read(sheets: readonly SourceSheet[]): void {
    const scores = sheets.map((each) => likelihood(rosterTable(each)));
    choose(sheets, scores.indexOf(Math.max(...scores)));
  }

  /** What a person says is sure; a column that had the target loses it. */
  function match(at: number, target: string | null): void {
    setOpened((now) => now && { ...now, columns: now.columns.map((column, place) => (place === at ? { ...column, target, trust: "sure" } : column.target === target && target !== null ? { ...column, target: null, trust: "none" } : column)) });
  }

  if (!opened || !table) return <SourceStep onRead={read} onLeave={onLeave} />;
  const mapping = mappingOf(opened.columns);

  async function compare(delegation: string | null, said: Decisions): Promise<void> {
    if (!table) return;
    const compared = await onCompare({ table, mapping, delegation, decisions: said });
    if (!compared) return;
    setDecisions(said);
    setComparison(compared);
  }

  async function write(chosen: readonly Compared[]): Promise<void> {
    if (!table || !comparison) return;
    keepMapping(headersKey(table), mapping);
    const isDone = await onImport({ table, mapping, delegation: comparison.delegation, decisions, chosen });
    if (isDone) onLeave();
    // What is shown has grown old, or Excel refused: shown anew, it can be tried again.
    else await compare(comparison.delegation, decisions);
  }

  function decide({ guest }: Compared, decision: string): void {
    if (!guest || !comparison) return;
    const said = new Map(decisions);
    if (decision === "") said.delete(guest.at);
    else said.set(guest.at, decision === "new" ? "new" : Number(decision));
    void compare(comparison.delegation, said);
  }

  if (!comparison) {
    return (
      <ColumnsStep
        sheets={opened.sheets.map(({ name }) => name)}
        chosen={opened.chosen}
        table={table}
        columns={opened.columns}
        isBusy={isBusy}
        onSheet={(chosen) => choose(opened.sheets, chosen)}
        onChoose={match}
        onCompare={() => void compare(null, new Map())}
        onBack={() => setOpened(null)}
      />
    );
  }
  return (
    <PeopleStep
      comparison={comparison}
      tellsDelegation={mapping.includes("delegationId")}
      leftOut={leftOut}
      decisionOf={({ guest }) => String((guest && decisions.get(guest.at)) ?? "")}
      isBusy={isBusy}
      onDelegation={(delegation) => void compare(delegation, decisions)}
      onLeaveOut={({ key }, isLeftOut) => setLeftOut((now) => new Set(isLeftOut ? [...now, key] : [...now].filter((each) => each !== key)))}
      onDecide={decide}
      onWrite={(chosen) => void write(chosen)}
      onBack={() => {
        setComparison(null);
        setLeftOut(new Set());
      }}
    />
  );
}

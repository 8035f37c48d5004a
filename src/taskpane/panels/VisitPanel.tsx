import type { JSX } from "react";
import type { Overview } from "../../actions/look-over";
import type { Now } from "../../actions/now";
import type { Actions } from "../actions";
import { panelId, tabId, type PlaceName } from "../parts/Places";
import type { VisitWork } from "../visit-work";
import { Check } from "./Check";
import { ClosePlace } from "./ClosePlace";
import { ConfirmBlock } from "./ConfirmBlock";
import { CopiesPlace } from "./CopiesPlace";
import { PlanPlace } from "./PlanPlace";
import { RosterPlace } from "./RosterPlace";
import { SetUp } from "./SetUp";
import { StandardsBlock } from "./StandardsBlock";

interface VisitPanelProps {
  readonly actions: Actions;
  readonly now: () => Now;
  readonly place: PlaceName;
  readonly visit: VisitWork;
  readonly overview: Overview;
}

/** The panel of the place a person is at. */
export function VisitPanel({ place, ...props }: VisitPanelProps): JSX.Element {
  return (
    <div id={panelId(place)} role="tabpanel" aria-labelledby={tabId(place)}>
      {panelOf(place, props)}
    </div>
  );
}

function panelOf(place: PlaceName, { actions, now, visit, overview }: Omit<VisitPanelProps, "place">): JSX.Element {
  const isBusy = visit.work.progress !== null;
  switch (place) {
    case "setUp":
      return (
        <RosterPlace visit={visit}>
          {(door) => (
            <>
              <SetUp
                overview={overview}
                isBusy={isBusy}
                roster={door}
                onAddSheets={(sheets) => void visit.addSheets(sheets)}
                onLoadSample={() => void visit.loadSample()}
              />
              {overview.heading && <ConfirmBlock heading={overview.heading} isBusy={isBusy} onConfirm={visit.confirm} />}
              {overview.present.includes("standards") && <StandardsBlock actions={actions} visit={visit} now={now} />}
            </>
          )}
        </RosterPlace>
      );
    case "check":
      return (
        <>
          <Check
            checked={visit.checked}
            isStale={visit.isStale}
            isFollowing={visit.isFollowing}
            marks={visit.marks}
            present={overview.present}
            isBusy={isBusy}
            onCheck={visit.check}
            onGo={({ address }) => address && visit.goTo(address)}
            onRemedy={visit.applyRemedy}
            today={visit.today}
            onWaive={visit.waive}
            onWithdraw={visit.withdraw}
            onAddSheets={(sheets) => void visit.addSheets(sheets)}
          />
          {overview.heading?.confirmedOn === null && <ConfirmBlock heading={overview.heading} isBusy={isBusy} onConfirm={visit.confirm} />}
        </>
      );
    case "plan":
      return <PlanPlace actions={actions} visit={visit} now={now} />;
    case "close":
      return (
        <>
          <ClosePlace actions={actions} visit={visit} now={now} />
          <CopiesPlace actions={actions} visit={visit} now={now} />
        </>
      );
  }
}

import { DefaultButton, IconButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import type { Text } from "../../language/text";
import { drawings } from "../icons";
import { useSpeech } from "../speech";
import type { Notice as NoticeContent } from "../work";

const words = {
  undo: { ko: "되돌리기", en: "Undo" },
  close: { ko: "알림 닫기", en: "Close this message" },
} as const satisfies Record<string, Text>;

interface NoticeProps {
  readonly notice: NoticeContent | null;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What came of the last work: said by screen readers as it appears, with its undo beside it. */
export function Notice({ notice, isBusy, onUndo, onDismiss }: NoticeProps): JSX.Element {
  const { say } = useSpeech();
  // The regions stand empty beforehand: one that is added together with its words is not read out.
  return (
    <>
      <div role="status">
        {notice?.kind === "done" && (
          <div className="notice">
            <span className="notice-icon is-done">{drawings.tick}</span>
            <div>
              <p>{say(notice.outcome.message, notice.outcome.values)}</p>
              {notice.outcome.also?.map(({ message, values }) => <p key={message.en}>{say(message, values)}</p>)}
            </div>
            {notice.outcome.undoable && <DefaultButton className="notice-undo" text={say(words.undo)} disabled={isBusy} allowDisabledFocus onClick={onUndo} onRenderIcon={() => drawings.undo} />}
            <CloseButton label={say(words.close)} onDismiss={onDismiss} />
          </div>
        )}
      </div>
      <div role="alert">
        {notice?.kind === "trouble" && (
          <div className="notice is-trouble">
            <span className="notice-icon is-must">{drawings.must}</span>
            <div>
              <p className="notice-what">{say(notice.trouble.what, notice.trouble.values)}</p>
              <p>{say(notice.trouble.remedy, notice.trouble.values)}</p>
            </div>
            <CloseButton label={say(words.close)} onDismiss={onDismiss} />
          </div>
        )}
      </div>
    </>
  );
}

function CloseButton({ label, onDismiss }: { readonly label: string; readonly onDismiss: () => void }): JSX.Element {
  return <IconButton className="notice-close" iconProps={{ iconName: "Clear" }} ariaLabel={label} onClick={onDismiss} />;
}

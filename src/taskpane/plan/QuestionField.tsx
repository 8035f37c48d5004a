import type { JSX } from "react";
import type { Question } from "../../planning/proposer";
import { useSpeech } from "../speech";

interface QuestionFieldProps {
  readonly id: string;
  readonly question: Question;
  /** undefined: nobody has answered yet, and the usual answer stands. */
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

/** One thing that a proposer has to be told. */
export function QuestionField({ id, question, answer, onAnswer }: QuestionFieldProps): JSX.Element {
  const { say } = useSpeech();
  const { words, choices, usual } = question;
  return (
    <div className="plan-field">
      <label htmlFor={id}>{say(words)}</label>
      {choices ? (
        <select id={id} value={answer ?? usual} onChange={(event) => onAnswer(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.key} value={choice.key}>{say(choice.words)}</option>
          ))}
        </select>
      ) : (
        <input id={id} value={answer ?? usual} onChange={(event) => onAnswer(event.currentTarget.value)} />
      )}
    </div>
  );
}

import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "../../i18n/i18n.ts";
import { completionsFor, fragmentAt, type Completion } from "./complete.ts";
import { FunctionHelp } from "./function-help.tsx";
import type { Tried, Wrong } from "./try-formula.ts";
import type { World } from "./world.ts";

type Props = {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly tried: Tried;
  readonly world: World;
};

/** The text with the place of what is wrong in it, what it is, and what to write there instead. */
const WrongPlace = ({
  text,
  wrong,
  onPut,
}: {
  text: string;
  wrong: Wrong;
  onPut: (text: string) => void;
}) => {
  const { t } = useTranslation();
  const { from, to, message, proposal } = wrong;
  return (
    <li>
      <code className="wrong-place">
        {text.slice(0, from)}
        <mark>{text.slice(from, to) || "‸"}</mark>
        {text.slice(to)}
      </code>
      <span className="field-error">{message}</span>{" "}
      {proposal !== null && (
        <button
          type="button"
          className="plain link"
          onClick={() => onPut(text.slice(0, from) + proposal + text.slice(to))}
        >
          {t("formula.write", { proposal })}
        </button>
      )}
    </li>
  );
};

/** What is offered where one writes: opened by typing, walked with the arrows, taken with Enter or Tab. */
const useCompletion = ({ text, onChange, world }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const fragment = at === null ? null : fragmentAt(text, at);
  const found = fragment === null ? [] : completionsFor(fragment, world, currentLanguage());
  const take = (completion: Completion) => {
    if (fragment === null) return;
    const end = fragment.from + completion.text.length;
    onChange(text.slice(0, fragment.from) + completion.text + text.slice(fragment.to));
    setAt(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(end, end);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (found.length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = found[active];
    if (step !== 0) setActive((active + step + found.length) % found.length);
    else if (event.key === "Escape") setAt(null);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen !== undefined) take(chosen);
    else return;
    event.preventDefault();
  };
  const write = (next: string, caret: number) => {
    onChange(next);
    setAt(caret);
    setActive(0);
  };
  return { field, found, active, take, onKeyDown, write, close: () => setAt(null) };
};

/** The formula in the language, with codes completed and what is wrong told at its place. */
export const FormulaText = (props: Props) => {
  const { t } = useTranslation();
  const id = useId();
  const { text, onChange, tried } = props;
  const { field, found, active, take, onKeyDown, write, close } = useCompletion(props);
  return (
    <div className="formula-text">
      <label htmlFor={id}>{t("formula.text")}</label>
      <textarea
        id={id}
        ref={field}
        className="field"
        rows={3}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-invalid={tried.kind === "wrong"}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? `${id}-found` : undefined}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => write(target.value, target.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {found.length > 0 && (
        <ul className="completions" id={`${id}-found`} role="listbox" aria-label={t("formula.found")}>
          {found.map((completion, index) => (
            <li
              key={`${completion.text} ${completion.help}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                take(completion);
              }}
            >
              <span className="code">{completion.label}</span> {completion.help}
            </li>
          ))}
        </ul>
      )}
      <ul id={`${id}-wrong`} className="wrong-places" aria-live="polite">
        {tried.kind === "wrong" &&
          found.length === 0 &&
          tried.wrong.map((wrong) => (
            <WrongPlace key={`${wrong.from} ${wrong.message}`} text={text} wrong={wrong} onPut={onChange} />
          ))}
      </ul>
      <FunctionHelp />
    </div>
  );
};

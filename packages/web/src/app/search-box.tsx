import { useRouterState } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../components/icon.tsx";
import { TextField } from "../components/text-field.tsx";
import { useSearchBody } from "../queries/search.ts";
import { FoundList } from "./found-list.tsx";

/** Ctrl+K (or Command+K) opens the search from anywhere. */
const useShortcut = (open: () => void): void => {
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
};

const Results = ({ words }: { readonly words: string }) => {
  const { t } = useTranslation();
  const { data } = useSearchBody(words);
  if (words === "" || data === undefined) return null;
  return (
    <>
      <p className="soft" role="status">
        {data.total === 0 ? t("search.nothing") : t("search.total", { count: data.total })}
      </p>
      <FoundList found={data.found} />
    </>
  );
};

/** The search of everything: a box that opens over the page and leads to what is found. */
export const SearchBox = () => {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words.trim());
  const address = useRouterState({ select: ({ location }) => location.href });
  const open = () => {
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  useShortcut(open);
  // Whoever followed a link has found what was looked for.
  useEffect(() => dialog.current?.close(), [address]);
  const onKeyDown = (event: KeyboardEvent) => {
    const first = dialog.current?.querySelector<HTMLElement>(".found-list a");
    const isInField = event.target instanceof HTMLInputElement;
    if (!isInField || first === undefined || first === null) return;
    if (event.key === "ArrowDown") first.focus();
    else if (event.key === "Enter") first.click();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <button type="button" className="plain search-open" onClick={open} title={t("search.shortcut")}>
        <Icon name="search" />
        <span className="visually-hidden">{t("search.title")}</span>
      </button>
      <dialog ref={dialog} className="search-box" aria-label={t("search.title")} onKeyDown={onKeyDown}>
        <TextField label={t("search.words")} type="search" value={words} onChange={setWords} />
        <Results words={wanted} />
        <button type="button" className="btn btn-outline-primary" onClick={() => dialog.current?.close()}>
          {t("search.close")}
        </button>
      </dialog>
    </>
  );
};

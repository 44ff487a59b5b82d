import type { TreeView } from "@albero/contract";
import { LIGHTS } from "@albero/domain";
import { useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ALL, unlessAll, useFilter } from "../../app/filters.ts";
import { Choice } from "../../components/choice.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Page } from "../../components/page.tsx";
import { formatDay } from "../../i18n/format.ts";
import { useTree } from "../../queries/plan.ts";
import { countsOf, isWeighted, LEVELS, onlyLight, openTo, outlineOf } from "./outline.ts";
import { TreeOutline } from "./tree-outline.tsx";
import { ViewContents } from "./view-contents.tsx";
import { ViewSwitch } from "./view-switch.tsx";

const Counts = ({ tree }: { readonly tree: TreeView }) => {
  const { t } = useTranslation();
  const counts = countsOf(tree);
  const words = (["areas", "strategic", "operational", "indicators", "containers"] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => t(`count.${name}`, { count: counts[name] }));
  const { plan } = tree;
  const version = [plan.title, t("tree.version", { version: plan.version })];
  if (plan.approvedAt !== null)
    version.push(t("tree.approved", { day: formatDay(plan.approvedAt.slice(0, 10)) }));
  if (!isWeighted(tree)) version.push(t("tree.equalWeights"));
  return (
    <>
      <p className="counts">{words.join(", ")}.</p>
      <p className="soft">{version.join(" · ")}</p>
    </>
  );
};

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

const Contents = ({ tree }: { readonly tree: TreeView }) => {
  const { t } = useTranslation();
  const { light } = useSearch({ from: "/enti/$bodyId/albero" });
  const filter = useFilter();
  const [open, setOpen] = useState(() => openTo(tree, "operational"));
  const outline = useMemo(() => outlineOf(tree), [tree]);
  const shown = light === undefined ? outline : onlyLight(outline, light);
  const everything = useMemo(() => openTo(tree, "indicators"), [tree]);

  const options = [
    { value: ALL, label: t("tree.everyLight") },
    ...LIGHTS.map((value) => ({
      value,
      label: `${t(`light.${value}`)} (${tree.uses.filter(({ use }) => use.light === value).length})`,
    })),
  ];
  const toggle = (id: string) =>
    setOpen(
      (before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );

  return (
    <>
      <div className="tools">
        <div className="segments" role="group" aria-labelledby="open-to">
          <span className="soft" id="open-to">
            {t("tree.show")}
          </span>
          {LEVELS.map((level) => (
            <button
              key={level}
              type="button"
              className="plain"
              aria-pressed={light === undefined && isSame(open, openTo(tree, level))}
              disabled={light !== undefined}
              onClick={() => setOpen(openTo(tree, level))}
            >
              {t(`tree.levels.${level}`)}
            </button>
          ))}
        </div>
        <Choice
          label={t("tree.filter")}
          value={light ?? ALL}
          options={options}
          onChange={(chosen) => filter({ light: unlessAll(chosen) })}
        />
      </div>
      <TreeOutline
        outline={shown}
        body={tree.body}
        open={light === undefined ? open : everything}
        onToggle={toggle}
        isWeighted={isWeighted(tree)}
      />
    </>
  );
};

/**
 * The performance tree as an outline: one screen from the body's figure down to the last indicator; or the same
 * figures by perspective, unit or card.
 */
export const TreePage = () => {
  const { t } = useTranslation();
  const { view } = useSearch({ from: "/enti/$bodyId/albero" });
  const query = useTree();
  return (
    <Loaded query={query}>
      {(tree) => (
        <Page title={t("tree.title")} lead={<Counts tree={tree} />}>
          <ViewSwitch view={view} />
          {view === undefined ? (
            <Contents tree={tree} key={tree.plan.id} />
          ) : (
            <ViewContents view={view} key={view} />
          )}
        </Page>
      )}
    </Loaded>
  );
};

import type { PortalPage, PublicNode } from "@albero/contract";
import { periodOf, type PeriodCode } from "@albero/domain";
import { PublicPage } from "../frame.tsx";
import { Facts, Files, nameOf, Part, Reach, Rows } from "../parts.tsx";
import type { Scene, SceneProps } from "../scene.ts";

type Props = SceneProps & { readonly page: Extract<PortalPage, { kind: "document" }> };

type BranchProps = SceneProps & {
  readonly documentId: string;
  readonly views: ReadonlyMap<string, PublicNode>;
  readonly ids: readonly string[];
};

/** Objectives under one another, each with what was reached and its light in a word. */
const Branch = ({ scene, documentId, views, ids }: BranchProps) => (
  <ul className="tree">
    {ids.flatMap((id) => {
      const view = views.get(id);
      if (view === undefined) return [];
      const { node, rollUp, children } = view;
      return [
        <li key={id}>
          <span className="tree-row">
            <a href={scene.to(documentId, "obiettivi", id)}>
              <span className="code">{node.code}</span> {node.title}
            </a>
            <Reach scene={scene} achievement={rollUp.achievement} light={rollUp.light} />
          </span>
          {children.length > 0 && (
            <Branch {...{ scene, documentId, views }} ids={children.map(({ node: child }) => child.id)} />
          )}
        </li>,
      ];
    })}
  </ul>
);

/** Whether the period was not over on the day the figures are of. */
const isRunning = ({ period, today }: { readonly period: string; readonly today: string }): boolean =>
  today < periodOf(period as PeriodCode).to;

const factsOf = (scene: Scene, { publication }: Props["page"]) => {
  const { words, day } = scene;
  const { publishedOn, act, moment, revision, inForce } = publication;
  return [
    [words.published, day(publishedOn)],
    [words.act, act],
    [words.figuresAt, day(moment.today)],
    [words.version, `${words.versionOf(revision)}, ${inForce ? words.inForce : words.earlier}`],
  ] as const;
};

/** A published document: what it rests on, its files, and the tree of its objectives with their lights. */
export const DocumentPage = ({ scene, page }: Props) => {
  const { words, to, day, period } = scene;
  const { publication, figures, revisions } = page;
  const { documentId } = publication;
  const roots = figures?.nodes.filter(({ path }) => path.length === 0) ?? [];
  return (
    <PublicPage scene={scene} title={nameOf(scene, publication)} path={[[words.performance, to()]]}>
      <Facts facts={factsOf(scene, page)} />
      <Part title={words.files}>
        <Files scene={scene} publication={publication} roles={["pdf", "signed", "docx"]} />
        <p>
          <a href={to(documentId, "testo")}>{words.readHere}</a>
        </p>
      </Part>
      {figures !== null && (
        <Part title={`${words.tree}, ${period(figures.moment.period)}`}>
          <p className="whole">
            <Reach scene={scene} achievement={figures.body.achievement} light={figures.body.light} />
          </p>
          {isRunning(figures.moment) && <p>{words.stillRunning}</p>}
          <Branch
            {...{ scene, documentId }}
            views={new Map(figures.nodes.map((view) => [view.node.id, view]))}
            ids={roots.map(({ node }) => node.id)}
          />
        </Part>
      )}
      {revisions.length > 1 && (
        <Part title={words.otherVersions}>
          <Rows
            caption={words.otherVersions}
            heads={[words.version, words.published, words.act, words.files]}
            rows={revisions.map((each) => [
              words.versionOf(each.revision),
              day(each.publishedOn),
              each.act,
              <Files key="files" scene={scene} publication={each} roles={["pdf", "signed"]} />,
            ])}
          />
        </Part>
      )}
    </PublicPage>
  );
};

import type { PortalPage, UseView } from "@albero/contract";
import { PublicPage } from "../frame.tsx";
import { Facts, LightWord, nameOf, Part, Reach, Rows } from "../parts.tsx";
import type { Scene, SceneProps } from "../scene.ts";

type Props = SceneProps & { readonly page: Extract<PortalPage, { kind: "node" }> };

/** The way down to an objective or an indicator of a document. */
export const wayTo = (
  scene: Scene,
  { publication }: Pick<Props["page"], "publication">,
  above: readonly { readonly id: string; readonly code: string; readonly title: string }[],
): readonly (readonly [string, string])[] => [
  [scene.words.performance, scene.to()],
  [nameOf(scene, publication), scene.to(publication.documentId)],
  ...above.map(
    ({ id, code, title }) => [`${code} ${title}`, scene.to(publication.documentId, "obiettivi", id)] as const,
  ),
];

/** The steps of a sum in the order a person would tell it. */
export const Steps = ({
  scene,
  steps,
}: SceneProps & { readonly steps: readonly { readonly text: string }[] }) =>
  steps.length === 0 ? (
    <p>{scene.words.noSteps}</p>
  ) : (
    <ol className="steps">
      {steps.map(({ text }, index) => (
        <li key={index}>{text}</li>
      ))}
    </ol>
  );

const usesTable = (scene: Scene, documentId: string, uses: readonly UseView[]) => {
  const { words, to, figure, target } = scene;
  return (
    <Rows
      caption={words.indicators}
      heads={[words.figure.indicator, words.result, words.target, words.reached]}
      rows={uses.map((use) => [
        <a key="name" href={to(documentId, "indicatori", use.indicatorId)}>
          <span className="code">{use.code}</span> {use.title}
        </a>,
        figure(use.figure, use.unit, use.decimals),
        target(use.target ?? use.yearTarget, use.unit, use.decimals),
        <LightWord key="light" scene={scene} light={use.light} />,
      ])}
    />
  );
};

/** An objective: what was reached, what it is made of, and how the figure came about. */
export const NodePage = ({ scene, page }: Props) => {
  const { words, to, percent, period } = scene;
  const { view, publication, figures } = page;
  const { node, rollUp, path, children, parts, steps } = view;
  const uses = [...view.uses, ...parts.flatMap((part) => part.uses)];
  const facts = [
    [words.period, period(figures.moment.period)],
    ...(node.weight === null ? [] : ([[words.weight, percent(node.weight)]] as const)),
    ...(node.units.length === 0
      ? []
      : ([[words.units, node.units.map(({ name }) => name).join(", ")]] as const)),
  ] as const;
  return (
    <PublicPage
      scene={scene}
      title={`${node.code} ${node.title}`}
      lead={node.description === null ? undefined : <p>{node.description}</p>}
      path={wayTo(scene, page, path)}
    >
      <p className="whole">
        <Reach scene={scene} achievement={rollUp.achievement} light={rollUp.light} />
      </p>
      <Facts facts={facts} />
      {children.length > 0 && (
        <Part title={words.objectives}>
          <ul className="tree">
            {children.map((child) => (
              <li key={child.node.id}>
                <span className="tree-row">
                  <a href={to(publication.documentId, "obiettivi", child.node.id)}>
                    <span className="code">{child.node.code}</span> {child.node.title}
                  </a>
                  <Reach
                    scene={scene}
                    achievement={child.node.rollUp.achievement}
                    light={child.node.rollUp.light}
                  />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {uses.length > 0 && (
        <Part title={words.indicators}>{usesTable(scene, publication.documentId, uses)}</Part>
      )}
      <Part title={words.how} anchor="calcolo">
        <Steps scene={scene} steps={steps} />
      </Part>
    </PublicPage>
  );
};

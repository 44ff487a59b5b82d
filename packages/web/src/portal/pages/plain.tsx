import type { PortalPage } from "@albero/contract";
import { PublicPage } from "../frame.tsx";
import { nameOf } from "../parts.tsx";
import type { SceneProps } from "../scene.ts";

type PageOf<Kind extends PortalPage["kind"]> = SceneProps & {
  readonly page: Extract<PortalPage, { kind: Kind }>;
};

/** A document to be read here: it brings its own heading, as it was published. */
export const TextPage = ({ scene, page: { publication, html } }: PageOf<"text">) => {
  const { words, to } = scene;
  return (
    <PublicPage
      scene={scene}
      title={null}
      path={[
        [words.performance, to()],
        [nameOf(scene, publication), to(publication.documentId)],
      ]}
    >
      <div className="printed" dangerouslySetInnerHTML={{ __html: html }} />
    </PublicPage>
  );
};

/** A page the law asks for. */
export const NoticePage = ({ scene, page: { topic } }: PageOf<"notice">) => (
  <PublicPage scene={scene} title={scene.words[topic]}>
    {scene.words.notices[topic].map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </PublicPage>
);

/** What became of a document that was taken back. */
export const WithdrawnPage = ({ scene, page: { publication } }: PageOf<"withdrawn">) => (
  <PublicPage scene={scene} title={scene.words.withdrawn}>
    <p>{nameOf(scene, publication)}</p>
    <p>
      {scene.words.withdrawnOn(scene.day(publication.withdrawn?.at.slice(0, 10) ?? publication.publishedOn))}{" "}
      {publication.withdrawn?.reason}
    </p>
  </PublicPage>
);

export const NotFoundPage = ({ scene }: SceneProps) => (
  <PublicPage scene={scene} title={scene.words.notFound}>
    <p>{scene.words.notFoundLead}</p>
  </PublicPage>
);

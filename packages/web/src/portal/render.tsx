import type { PortalPage, RenderPortal } from "@albero/contract";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DocumentPage } from "./pages/document.tsx";
import { IndicatorPage } from "./pages/indicator.tsx";
import { BodiesPage, DataPage, DocumentsPage, HomePage, SearchPage } from "./pages/lists.tsx";
import { NodePage } from "./pages/node.tsx";
import { NotFoundPage, NoticePage, TextPage, WithdrawnPage } from "./pages/plain.tsx";
import { sceneOf, type Scene } from "./scene.ts";
import { titleOf } from "./title.ts";

type Pages = {
  readonly [Kind in PortalPage["kind"]]: (props: {
    readonly scene: Scene;
    readonly page: Extract<PortalPage, { kind: Kind }>;
  }) => ReactNode;
};

const PAGES: Pages = {
  bodies: BodiesPage,
  home: HomePage,
  document: DocumentPage,
  node: NodePage,
  indicator: IndicatorPage,
  text: TextPage,
  documents: DocumentsPage,
  data: DataPage,
  search: SearchPage,
  notice: NoticePage,
  withdrawn: WithdrawnPage,
  "not-found": NotFoundPage,
};

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Draws public pages into the page that was built for them: plain HTML that needs no script. */
export const portalOf =
  (template: string): RenderPortal =>
  (frame, page) => {
    const scene = sceneOf(frame);
    const Drawn = PAGES[page.kind] as (props: { scene: Scene; page: PortalPage }) => ReactNode;
    const title = titleOf(scene, page);
    return template
      .replace('lang="it"', `lang="${frame.language}"`)
      .replace("<!--title-->", () => escape(title))
      .replace("<!--about-->", () => escape(`${title}. ${scene.words.lead}`))
      .replace("<!--page-->", () => renderToStaticMarkup(<Drawn scene={scene} page={page} />));
  };

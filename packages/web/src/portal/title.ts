import type { PortalPage } from "@albero/contract";
import { nameOf } from "./parts.tsx";
import type { Scene } from "./scene.ts";

const ownTitle = (scene: Scene, page: PortalPage): string => {
  const { words } = scene;
  switch (page.kind) {
    case "bodies":
      return words.bodies;
    case "home":
      return words.performance;
    case "node":
      return `${page.view.node.code} ${page.view.node.title}`;
    case "indicator":
      return `${page.view.indicator.code} ${page.view.indicator.title}`;
    case "documents":
      return words.publishedDocuments;
    case "data":
      return words.data;
    case "search":
      return words.found;
    case "notice":
      return words[page.topic];
    case "not-found":
      return words.notFound;
    default:
      return nameOf(scene, page.publication);
  }
};

/** What the window of a page is called: the page, then the body. */
export const titleOf = (scene: Scene, page: PortalPage): string =>
  [ownTitle(scene, page), scene.frame.body?.name].filter((each) => each !== undefined).join(" - ");

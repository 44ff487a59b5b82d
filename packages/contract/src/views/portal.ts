import type { PublicationView } from "../endpoints/publication.ts";
import type { PublicIndicator, PublicNode, PublishedFigures } from "../endpoints/published.ts";
import type { RollUpView, SeriesPoint, TargetValueView, UseView } from "./figure.ts";

// What the public pages are made of: read by the service, drawn by the pages' own build, never sent as it is.

/** A body as its public pages name it. */
export type PortalBody = {
  readonly slug: string;
  readonly name: string;
  readonly mission: string | null;
  readonly example: boolean;
};

/** What stands around every page. */
export type PortalFrame = {
  readonly language: "it" | "en";
  /** The path of the page, without its language. */
  readonly path: string;
  /** The words of the search, where some were sought. */
  readonly words: string;
  /** `null` on the list of bodies. */
  readonly body: PortalBody | null;
  /** Whether the reader has just said how useful the page is. */
  readonly thanked: boolean;
  /** How many said so of the pages of the body. */
  readonly opinions: number;
};

/** A result of a year on the first page: the document it stands in, and the figure of the whole body. */
export type PortalResult = { readonly publication: PublicationView; readonly rollUp: RollUpView };

/** Something of a plan that answers a search. */
export type PortalFound = {
  readonly publication: PublicationView;
  readonly item:
    | { readonly kind: "node"; readonly node: PublicNode["node"]; readonly rollUp: RollUpView }
    | { readonly kind: "indicator"; readonly use: UseView };
};

/** A year of an indicator, over every document in force: its result, where one was published, and its target. */
export type PortalYear = {
  readonly period: string;
  readonly result: SeriesPoint | null;
  readonly target: TargetValueView | null;
};

export type PortalNotice = "privacy" | "accessibility" | "legal";

type OfDocument = { readonly publication: PublicationView };
type OfPlan = OfDocument & { readonly figures: PublishedFigures };

export type PortalPage =
  | { readonly kind: "bodies"; readonly bodies: readonly PortalBody[] }
  | {
      readonly kind: "home";
      readonly inForce: readonly PublicationView[];
      readonly results: readonly PortalResult[];
    }
  | (OfDocument & {
      readonly kind: "document";
      readonly figures: PublishedFigures | null;
      readonly revisions: readonly PublicationView[];
    })
  | (OfPlan & { readonly kind: "node"; readonly view: PublicNode })
  | (OfPlan & {
      readonly kind: "indicator";
      readonly view: PublicIndicator;
      readonly years: readonly PortalYear[];
      /** The other documents that hold it. */
      readonly elsewhere: readonly PublicationView[];
    })
  | (OfDocument & { readonly kind: "text"; readonly html: string })
  | { readonly kind: "documents"; readonly publications: readonly PublicationView[] }
  | { readonly kind: "data"; readonly publications: readonly PublicationView[] }
  | { readonly kind: "search"; readonly found: readonly PortalFound[] }
  | { readonly kind: "notice"; readonly topic: PortalNotice }
  | (OfDocument & { readonly kind: "withdrawn" })
  | { readonly kind: "not-found" };

/** Draws a public page as a whole HTML document. */
export type RenderPortal = (frame: PortalFrame, page: PortalPage) => string;

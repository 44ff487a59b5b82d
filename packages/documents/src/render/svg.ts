import type { Drawing, Ink, Point, Shape } from "../blocks/drawing.ts";
import { element, escapeXml } from "./xml.ts";

const FAMILY = "Titillium Web, Inter, sans-serif";

const colours: Readonly<Record<Ink, string>> = {
  ink: "#17324d",
  quiet: "#5d7083",
  hairline: "#c5cdd4",
  accent: "#0066cc",
  paper: "#ffffff",
};

/**
 * A drawing as an SVG picture, without name or alternative text: the place it stands in gives them. Colours are
 * presentation attributes, so the picture stands alone, and a page may still restyle each by its class.
 */
export const drawingToSvg = ({ width, height, shapes }: Drawing): string => {
  const size = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height };
  return element("svg", size, shapes.map(shapeToSvg).join(""));
};

const shapeToSvg = (shape: Shape): string => {
  switch (shape.kind) {
    case "line":
      return path([shape.from, shape.to], shape);
    case "polyline":
      return path(shape.points, shape);
    case "rectangle":
      return element("rect", { ...shape.at, ...shape.size, ...filled(shape.ink) }, "");
    case "circle":
      return element("circle", { cx: shape.at.x, cy: shape.at.y, r: shape.radius, ...filled(shape.ink) }, "");
    case "label":
      return label(shape);
  }
};

const filled = (ink: Ink) => ({ class: `fill-${ink}`, fill: colours[ink] });

const path = (
  points: readonly Point[],
  { ink, width }: { readonly ink: Ink; readonly width: number },
): string => {
  const stroke = { class: `stroke-${ink}`, fill: "none", stroke: colours[ink], "stroke-width": width };
  return element("path", { d: `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`, ...stroke }, "");
};

const label = ({ at, size, anchor, ink, text }: Extract<Shape, { readonly kind: "label" }>): string => {
  const look = { "font-size": size, "font-family": FAMILY, "text-anchor": anchor };
  return element("text", { ...at, ...look, ...filled(ink) }, escapeXml(text));
};

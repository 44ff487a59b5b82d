import { useEffect, useRef } from "react";
import type { DrawingOption } from "./echarts.ts";

/** How far from sight a drawing begins to load. */
const NEAR = "200px";

type Props = { readonly option: DrawingOption };

/**
 * A drawing, made when it comes near to being seen, so that no page waits for it. It says nothing to voices: the
 * table beside it says the same.
 */
export const Drawing = ({ option }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let end: (() => void) | null = null;
    let isGone = false;
    const begin = async () => {
      const { draw } = await import("./echarts.ts");
      if (!isGone) end = draw(element, option);
    };
    const sight = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        void begin();
      },
      { rootMargin: NEAR },
    );
    sight.observe(element);
    return () => {
      isGone = true;
      sight.disconnect();
      end?.();
    };
  }, [option]);
  return <div ref={place} className="drawing" aria-hidden="true" />;
};

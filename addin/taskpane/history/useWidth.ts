import { useCallback, useState } from 'react';

/** As wide as a pane of 320 px lets it be. */
const NARROWEST = 288;

/** The width of an element, kept up to date while the pane is resized. */
export function useWidth() {
  const [width, setWidth] = useState(NARROWEST);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(NARROWEST, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, measure };
}

/** Office's own colours around the pane. */
export interface OfficeColours {
  readonly background: string;
  readonly text: string;
  readonly isDark: boolean;
}

/** In milliseconds. Excel has no event for a changed theme (only Outlook has), so it is polled. */
const POLL_INTERVAL = 1_000;

/** null if Office gives no theme, as on the web. The browser's preference counts then. */
export function officeColours(): OfficeColours | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: text } = theme ?? {};
  if (!background || !text) return null;
  return { background, text, isDark: theme?.isDarkTheme ?? brightness(background) < brightness(text) };
}

/** Calls back when the colours change. Returns the function that ends it. */
export function watchOfficeColours(tell: (colours: OfficeColours | null) => void): () => void {
  let last = JSON.stringify(officeColours());
  const timer = setInterval(() => {
    const now = officeColours();
    if (JSON.stringify(now) === last) return;
    last = JSON.stringify(now);
    tell(now);
  }, POLL_INTERVAL);
  return () => clearInterval(timer);
}

/** The sum of the three parts of "#F3F2F1", to tell the darker of two colours. */
const brightness = (colour: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + (Number.parseInt(colour.slice(at, at + 2), 16) || 0), 0);

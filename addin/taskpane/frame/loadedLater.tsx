import { type ComponentType, useEffect, useState } from 'react';
import { NotLoaded } from './NotLoaded.tsx';

/**
 * A part of the pane whose code is loaded when it is first shown. React's own `lazy` takes the whole pane away where the code
 * cannot be loaded: because the connection was lost, or because a newer Outturn replaced the files that this pane asks for.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  return function LoadedLater(props: Props) {
    const [, showPart] = useState(Part !== null);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      let isShown = true;
      if (Part !== null) return;
      load().then(
        part => {
          Part = part;
          if (isShown) showPart(true);
        },
        () => isShown && setMissing(true),
      );
      return () => {
        isShown = false;
      };
    }, []);
    if (Part !== null) return <Part {...props} />;
    return isMissing ? <NotLoaded /> : null;
  };
}

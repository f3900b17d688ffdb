import { useEffect, useState } from 'react';

/** True once what was drawn when it became ready is on screen: what stands further down can wait for that. */
export function useAfterPaint(ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    let soon: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      soon = setTimeout(() => {
        setPainted(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(soon);
    };
  }, [ready]);
  return painted;
}

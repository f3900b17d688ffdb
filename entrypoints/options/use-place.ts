import { useEffect, useState } from 'react';

/** What stands after the `#` in the address, as it changes. */
export function usePlace(): string {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const until = new AbortController();
    addEventListener(
      'hashchange',
      () => {
        setPlace(placeNow());
      },
      { signal: until.signal },
    );
    return () => {
      until.abort();
    };
  }, []);
  return place;
}

const placeNow = (): string => location.hash.slice(1);

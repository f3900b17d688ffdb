import { Button } from 'react-aria-components/Button';

/** A quiet word after much abuse. */
export function BreakLine({ onEnd }: { onEnd: () => void }) {
  return (
    <p className="quiet" role="note">
      That was a lot of abuse in a short time. A break is in order, if you can take one.{' '}
      <Button className="button button--bare" onPress={onEnd}>
        Do not say this again
      </Button>
    </p>
  );
}

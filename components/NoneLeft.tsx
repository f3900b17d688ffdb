import { Button } from 'react-aria-components/Button';

interface Props {
  /** How many the agent asked to see another way of. */
  passed: number;
  /** How many they hid. */
  hidden: number;
  onShowAgain: () => void;
}

/** Why a step has no phrasing on offer, and a way back to those that there are. */
export function NoneLeft({ passed, hidden, onShowAgain }: Props) {
  if (passed + hidden === 0) {
    return <p className="quiet">No phrasing fits this message: say it in your own words.</p>;
  }
  const reasons = [...(passed > 0 ? [`you have seen ${passed}`] : []), ...(hidden > 0 ? [`you hid ${hidden}`] : [])];
  return (
    <div>
      <span className="quiet">No other phrasing is left for this step: {reasons.join(', ')}.</span>{' '}
      <Button className="button button--bare" onPress={onShowAgain}>
        Show them again
      </Button>
    </div>
  );
}

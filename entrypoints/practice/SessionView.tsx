import type { Desk } from './desk';
import type { Outfit } from './outfit';
import { CompareResults } from './session/CompareResults';
import { MakeSession } from './session/MakeSession';
import { TakePart } from './session/TakePart';

interface Props {
  desk: Desk;
  readPack: Outfit['readPack'];
  saveFile: Outfit['saveFile'];
}

/** Practice in a group, by files alone: the lead makes a session, trainees take part, the lead compares. */
export function SessionView({ desk, readPack, saveFile }: Props) {
  return (
    <>
      <h2>Group session</h2>
      <section className="practice__section" aria-labelledby="take-part">
        <h3 id="take-part">Take part</h3>
        <TakePart desk={desk} readPack={readPack} saveFile={saveFile} />
      </section>
      <section className="practice__section" aria-labelledby="make-session">
        <h3 id="make-session">Make a session</h3>
        <MakeSession desk={desk} saveFile={saveFile} />
      </section>
      <section className="practice__section" aria-labelledby="compare-results">
        <h3 id="compare-results">Compare results</h3>
        <CompareResults desk={desk} />
      </section>
    </>
  );
}

import { useEffect, useState } from 'react';

import { Notice } from '../../../components/Notice';
import { PhrasingSwitches } from '../../../components/packs/PhrasingSwitches';
import { originWords } from '../../../components/packs/origin-words';
import { RuleList } from '../../../components/RuleList';
import type { PackFile } from '../../../lib/packs/schema';
import type { Library } from '../../../lib/storage/library';
import { entriesOf } from '../rule-entries';
import type { ViewProps } from '../view';
import { withOrWithout } from '../with-or-without';
import { usePacks } from './use-packs';

interface Props extends Pick<ViewProps, 'settings' | 'change'> {
  /** The pack's key. */
  of: string;
  library: Library;
}

/** What is in a pack: each rule and each phrasing with its switch. */
export function PackContents({ of, library, settings, change }: Props) {
  const installed = usePacks(library)?.find(({ key }) => key === of);
  const [opened, setOpened] = useState<{ pack: PackFile } | { reason: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    void library.open(of).then((found) => {
      if (wanted) setOpened(found.ok ? { pack: found.value.pack } : { reason: found.trouble.reason });
    });
    return () => {
      wanted = false;
    };
  }, [of, library, installed?.hash]);

  if (opened === null) return <Notice kind="loading">Fetching the pack …</Notice>;
  if ('reason' in opened)
    return (
      <Notice kind="failed" title="It cannot be opened">
        <p>{opened.reason}</p>
        <p>
          <a href="#packs">Back to the packs</a>
        </p>
      </Notice>
    );
  const { pack } = opened;
  const locked = installed?.locked ?? false;
  return (
    <section aria-labelledby="pack-title">
      <p>
        <a href="#packs">Packs</a>
      </p>
      <h2 id="pack-title">
        {pack.name} {pack.version}
      </h2>
      <p className="quiet">
        By {pack.author}, {pack.licence}
        {installed && `; ${originWords(installed.origin)}`}.
      </p>
      {pack.description !== undefined && <p>{pack.description}</p>}
      {locked && (
        <Notice kind="caution">
          <p>Your company’s policy holds this pack: nothing in it can be switched off here.</p>
        </Notice>
      )}
      <p>
        <a href={`#packs/bench/${of}`}>Try it on your own messages: what does it change?</a>
      </p>
      {pack.phrasings.length > 0 && (
        <>
          <h3>Phrasings</h3>
          <PhrasingSwitches
            phrasings={pack.phrasings}
            off={settings.hiddenPhrasings}
            locked={locked}
            onSwitch={(id, off) => {
              change(({ hiddenPhrasings }) => ({ hiddenPhrasings: withOrWithout(hiddenPhrasings, id, off) }));
            }}
          />
        </>
      )}
      {pack.rules.length > 0 && (
        <>
          <h3>Rules</h3>
          <RuleList
            rules={entriesOf(pack)}
            off={settings.rulesOff}
            locked={locked}
            onSwitch={(id, off) => {
              change(({ rulesOff }) => ({ rulesOff: withOrWithout(rulesOff, id, off) }));
            }}
          />
        </>
      )}
    </section>
  );
}

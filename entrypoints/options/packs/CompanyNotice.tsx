import { useEffect, useState } from 'react';

import { Notice } from '../../../components/Notice';
import { watchCompanyFaults } from '../../../lib/storage/company-faults';

/** What in the company's policy could not be used, for the agent to pass on; nothing where all of it could. */
export function CompanyNotice() {
  const [faults, setFaults] = useState<readonly string[]>([]);
  useEffect(() => {
    const until = new AbortController();
    watchCompanyFaults(setFaults, until.signal);
    return () => {
      until.abort();
    };
  }, []);
  if (faults.length === 0) return null;
  return (
    <Notice kind="failed" title="Some of your company’s policy could not be used">
      <p>The rest of it is in use. Whoever looks after your browser can mend this:</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}

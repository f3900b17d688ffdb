import { Button } from 'react-aria-components/Button';

import type { HookReport } from '../lib/messaging/protocol';
import './DiagnosePanel.css';

interface Props {
  site: string;
  hooks: readonly HookReport[];
  onCopy: (report: string) => void;
  onClose: () => void;
}

/** Which parts of the page were found and which were missing, ready to copy into a report. */
export function DiagnosePanel({ site, hooks, onCopy, onClose }: Props) {
  const parts = [...new Set(hooks.map((hook) => hook.part))];
  const missing = parts.filter((part) => !hooks.some((hook) => hook.part === part && hook.found > 0));
  return (
    <section className="diagnose" aria-label="Diagnose this page">
      <p>
        {missing.length === 0 ? `All ${parts.length} parts of the page were found.` : `Missing: ${missing.join(', ')}.`}{' '}
        <span className="quiet">Only names of parts are listed, no content.</span>
      </p>
      <div className="diagnose__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Looked for</th>
              <th scope="col">Found</th>
            </tr>
          </thead>
          <tbody>
            {hooks.map((hook) => (
              <tr key={`${hook.part} ${hook.generation} ${hook.selector}`} data-missing={hook.found === 0 || undefined}>
                <td>{hook.part}</td>
                <td>
                  <code>{hook.selector}</code> <span className="quiet">{hook.generation}</span>
                </td>
                <td>{hook.found === 0 ? 'no' : `${hook.found}${hook.used ? ', used' : ''}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="diagnose__actions">
        <Button
          className="button"
          onPress={() => {
            onCopy(report(site, hooks));
          }}
        >
          Copy the report
        </Button>
        <Button className="button button--bare" onPress={onClose}>
          Close
        </Button>
      </div>
    </section>
  );
}

const report = (site: string, hooks: readonly HookReport[]): string =>
  [
    `Evenkeel, ${site}`,
    ...hooks.map(
      (h) =>
        `${h.found > 0 ? 'found' : 'MISSING'} ${h.found}${h.used ? ' used' : ''}\t${h.part}\t${h.generation}\t${h.selector}`,
    ),
  ].join('\n');

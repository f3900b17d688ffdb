import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { type CountFile, countFile, countsAsCsv, merged } from '../../../lib/records/counts/count-file';
import type { DayCounts } from '../../../lib/records/counts/day-counts';
import { readCountFile } from '../../../lib/storage/count-file';
import { sourceNumber } from '../../../lib/storage/source';
import { saveFile } from '../../practice/save-file';

/** A file of counts, under the name that it has on disk. */
export interface OpenedFile {
  name: string;
  file: CountFile;
}

interface Props {
  own: readonly DayCounts[];
  opened: readonly OpenedFile[];
  onOpen: (opened: readonly OpenedFile[]) => void;
}

/** Takes counts out, and puts those of several agents side by side. What was opened is looked at, and not kept. */
export function CountFiles({ own, opened, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly { name: string; why: string }[]>([]);
  const browsers = new Set(opened.map(({ file }) => file.source)).size;
  const shown = opened.length > 0 ? merged(opened.map(({ file }) => file)) : own;

  async function open(files: readonly File[]): Promise<void> {
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, result: readCountFile(await file.text()) })),
    );
    setRefused(read.flatMap(({ name, result }) => (result.ok ? [] : [{ name, why: result.trouble }])));
    const good = read.flatMap(({ name, result }) => (result.ok ? [{ name, file: result.value }] : []));
    onOpen([...opened, ...good]);
  }

  return (
    <div className="count-files">
      <div className="chips">
        <Button
          className="button"
          onPress={() =>
            void sourceNumber().then((number) => {
              const file = countFile(own, number, new Date().toISOString());
              saveFile('evenkeel-counts.json', JSON.stringify(file, null, 1), 'application/json');
            })
          }
        >
          Export for a lead (JSON)
        </Button>
        <Button
          className="button"
          onPress={() => {
            saveFile('evenkeel-counts.csv', countsAsCsv(countFile(shown, '', '').days), 'text/csv');
          }}
        >
          Export as a table (CSV)
        </Button>
        <Button className="button" onPress={() => input.current?.click()}>
          Open agents’ exports …
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          aria-label="Exports of agents"
          onChange={({ currentTarget }) => {
            void open([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </div>
      {opened.length > 0 && (
        <p role="status">
          Shown: {opened.map(({ name }) => name).join(', ')}, from{' '}
          {browsers === 1 ? 'one browser' : `${browsers} browsers`}. Files of one browser are not counted twice.{' '}
          <Button
            className="button button--bare"
            onPress={() => {
              onOpen([]);
            }}
          >
            Back to my own counts
          </Button>
        </p>
      )}
      {refused.map(({ name, why }) => (
        <p key={name} role="alert">
          <strong>{name}</strong> was left out. {why}
        </p>
      ))}
    </div>
  );
}

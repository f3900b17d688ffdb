import { Button } from 'react-aria-components/Button';

import type { RuleFile } from '../../lib/packs/schema';
import { EditField } from '../EditField';
import { ExampleRows } from './ExampleRows';
import { LinesField } from './LinesField';
import { PatternHelp } from './PatternHelp';
import { PatternTester } from './PatternTester';
import { RuleExceptions } from './RuleExceptions';
import { SourceFields } from './SourceFields';
import type { Category } from './speaks-for';
import { SpeaksForPick } from './SpeaksForPick';
import type { TroublesAt } from './troubles';
import type { TriedRule } from './try-results';
import './forms.css';

export interface RuleFormProps {
  rule: RuleFile;
  categories: readonly Category[];
  /** Messages to try it on: not part of the pack. */
  samples: string;
  tried: TriedRule;
  troublesAt: TroublesAt;
  onChange: (rule: RuleFile, what: string) => void;
  onSamples: (samples: string) => void;
  onRemove: () => void;
}

/** One rule: which words it marks, what that means, why, and the examples that prove it. */
export function RuleForm(props: RuleFormProps) {
  const { rule, categories, samples, tried, troublesAt, onChange, onSamples, onRemove } = props;
  const put = (changed: Partial<RuleFile>): void => {
    onChange({ ...rule, ...changed }, Object.keys(changed).join());
  };
  return (
    <div className="pack-form">
      <div className="pack-form__head">
        <h3>Rule</h3>
        <Button className="button button--bare" onPress={onRemove}>
          Remove this rule
        </Button>
      </div>
      <LinesField
        label="Words that it marks"
        lines={rule.patterns}
        hint="One to a line."
        placeholder="never arrived&#10;[parcel|package] *3 lost"
        troubles={troublesAt('patterns', true)}
        onChange={(patterns) => {
          put({ patterns });
        }}
      />
      <PatternHelp />
      <PatternTester samples={samples} tried={tried.samples} onChange={onSamples} />
      <SpeaksForPick
        speaksFor={rule.speaksFor}
        categories={categories}
        troubles={troublesAt('speaksFor')}
        onChange={(speaksFor) => {
          put({ speaksFor: speaksFor });
        }}
      />
      <EditField
        label="Why, in a sentence"
        value={rule.why}
        hint="Shown to whoever asks why these words count."
        troubles={troublesAt('why')}
        maxLength={300}
        onChange={(why) => {
          put({ why });
        }}
      />
      {'finding' in rule.speaksFor && (
        <EditField
          label="Better words to put in their place"
          value={rule.rewrite ?? ''}
          hint="Leave it empty where none would always be right."
          troubles={troublesAt('rewrite')}
          maxLength={400}
          onChange={(rewrite) => {
            put({ rewrite: rewrite === '' ? undefined : rewrite });
          }}
        />
      )}
      <ExampleRows
        title="Must be found in"
        hint="At least one. The words that it must mark stand in [[ ]]: “That is right” puts them there."
        examples={rule.examples.match}
        tried={tried.match}
        troubles={hasAny(rule.examples.match) ? [] : troublesAt('examples match')}
        onChange={(match) => {
          put({ examples: { ...rule.examples, match } });
        }}
      />
      <ExampleRows
        title="Must not be found in"
        hint="At least one: something close to it that means another thing."
        examples={rule.examples.miss}
        tried={tried.miss}
        troubles={hasAny(rule.examples.miss) ? [] : troublesAt('examples miss')}
        onChange={(miss) => {
          put({ examples: { ...rule.examples, miss } });
        }}
      />
      <RuleExceptions rule={rule} troublesAt={troublesAt} onChange={put} />
      <SourceFields source={rule.source} strength={rule.strength} troubles={troublesAt('source')} onChange={put} />
    </div>
  );
}

/** Where there are examples, each says itself whether the rule lives up to it. */
const hasAny = (examples: readonly string[]): boolean => examples.some((example) => example.trim() !== '');

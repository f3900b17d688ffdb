import { Button } from 'react-aria-components/Button';

import { EditField } from '../EditField';
import { MarkedText } from '../MarkedText';
import type { TriedExample } from './try-results';
import './ExampleRows.css';

interface Props {
  /** "Must be found in": what these examples prove. */
  title: string;
  hint: string;
  /** As they are written in the pack. */
  examples: readonly string[];
  tried: readonly TriedExample[];
  troubles: readonly string[];
  onChange: (examples: string[]) => void;
}

/** Examples of a rule, each with whether the rule lives up to it: a sign and words, not colour alone. */
export function ExampleRows({ title, hint, examples, tried, troubles, onChange }: Props) {
  const replaced = (index: number, text: string): string[] =>
    examples.map((one, place) => (place === index ? text : one));
  return (
    <fieldset className="example-rows">
      <legend className="edit-field__label">{title}</legend>
      <p className="quiet">{hint}</p>
      {troubles.map((trouble) => (
        <p key={trouble} className="edit-field__trouble">
          {trouble}
        </p>
      ))}
      <ul className="example-rows__list">
        {examples.map((example, index) => {
          const result = tried[index];
          const { taken = null } = result ?? {};
          return (
            <li key={index} data-good={result?.text === '' ? undefined : result?.good}>
              <div className="example-rows__line">
                <EditField
                  label={`${title}: example ${index + 1}`}
                  hideLabel
                  value={example}
                  onChange={(text) => {
                    onChange(replaced(index, text));
                  }}
                />
                <Button
                  className="button button--bare"
                  aria-label={`Remove example ${index + 1}`}
                  onPress={() => {
                    onChange(examples.filter((_, place) => place !== index));
                  }}
                >
                  Remove
                </Button>
              </div>
              {result && result.text !== '' && (
                <p className="example-rows__verdict">
                  <span aria-hidden="true">{result.good ? '✓' : '✗'}</span> {result.verdict}{' '}
                  {result.found.length > 0 && <MarkedText text={result.text} spans={result.found} />}
                  {taken !== null && (
                    <Button
                      className="button button--bare"
                      onPress={() => {
                        onChange(replaced(index, taken));
                      }}
                    >
                      That is right
                    </Button>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          className="button"
          onPress={() => {
            onChange([...examples, '']);
          }}
        >
          Add an example
        </Button>
      </div>
    </fieldset>
  );
}

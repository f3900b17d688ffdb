import { useId } from 'react';

interface Option<Value extends string> {
  value: Value;
  name: string;
}

interface Props<Value extends string> {
  label: string;
  /** In groups with a title, or in one without. */
  groups: readonly { title?: string; options: readonly Option<Value>[] }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  hint?: string;
  hideLabel?: boolean;
}

/** One of many, as the browser's own list: it opens with the keys that people know. */
export function PickOne<Value extends string>({ label, groups, chosen, onChoose, hint, hideLabel }: Props<Value>) {
  const id = useId();
  const choose = (value: string): void => {
    const option = groups.flatMap(({ options }) => options).find((one) => one.value === value);
    if (option) onChoose(option.value);
  };
  const list = (options: readonly Option<Value>[]) =>
    options.map(({ value, name }) => (
      <option key={value} value={value}>
        {name}
      </option>
    ));
  return (
    <div className="edit-field">
      <label htmlFor={id} className={hideLabel === true ? 'visually-hidden' : 'edit-field__label'}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={chosen}
        onChange={(event) => {
          choose(event.target.value);
        }}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
      >
        {groups.map(({ title, options }, index) =>
          title === undefined ? (
            list(options)
          ) : (
            <optgroup key={index} label={title}>
              {list(options)}
            </optgroup>
          ),
        )}
      </select>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
    </div>
  );
}

const lines: readonly (readonly [written: string, meaning: string])[] = [
  ['never arrived', 'these words, one after the other; capitals do not matter'],
  ['deliver~', 'the word and its forms: delivers, delivered, delivering'],
  ['[parcel|package|my order]', 'one of these'],
  ['(still) waiting', 'the word in round brackets may be there or not'],
  ['waiting *3 parcel', 'up to three other words between'],
  ['@insult', 'one word of a word list'],
  ['^ cancel', 'at the start of a sentence; $ is the end'],
];

/** How patterns are written, in seven lines. */
export function PatternHelp() {
  return (
    <details>
      <summary>How to write it</summary>
      <dl className="pattern-help">
        {lines.map(([written, meaning]) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** An example of a rule: the words that it marks are in [[ ]] in the file, and marked here. */
export function ExampleText({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\[\[.*?\]\])/s).map((part, index) =>
        part.startsWith('[[') ? (
          <mark key={index} className="rule__marked">
            {part.slice(2, -2)}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}

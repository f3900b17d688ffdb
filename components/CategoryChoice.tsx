interface Props {
  categories: readonly string[];
  chosen: string | null;
  onChoose: (category: string | null) => void;
}

/** What the message is about, in one of the team's categories. One that a pack found is listed too. */
export function CategoryChoice({ categories, chosen, onChoose }: Props) {
  const all = chosen === null || categories.includes(chosen) ? categories : [chosen, ...categories];
  return (
    <label className="category-choice">
      About
      <select
        className="field"
        value={chosen ?? ''}
        onChange={({ target: { value } }) => {
          onChoose(value === '' ? null : value);
        }}
      >
        <option value="">not set</option>
        {all.map((category) => (
          <option key={category}>{category}</option>
        ))}
      </select>
    </label>
  );
}

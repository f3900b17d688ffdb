interface Props {
  label: string;
  multiple?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A file, or several, to open. The same file can be opened again. */
export function FilePick({ label, multiple = false, onFiles }: Props) {
  return (
    <label className="file-pick">
      <span>{label}</span>
      <input
        type="file"
        accept=".json,application/json"
        multiple={multiple}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </label>
  );
}

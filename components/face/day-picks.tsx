interface DayPicksProps<D> {
  /** Of the group of radio buttons. */
  name: string;
  legend: string;
  days: readonly D[];
  chosen: D;
  say(days: D): string;
  onChoose(days: D): void;
}

/** For how many days something is kept. */
export function DayPicks<D extends number | null>({ name, legend, days, chosen, say, onChoose }: DayPicksProps<D>) {
  return (
    <fieldset>
      <legend class="label">{legend}</legend>
      <div class="row picks">
        {days.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === chosen} onChange={() => onChoose(each)} />
            <span>{say(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Sentences of equal weight, one below the other. */
export function Facts({ facts }: { facts: readonly string[] }) {
  return (
    <ul class="plain">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

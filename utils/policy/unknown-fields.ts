/** The parts of a valibot schema that say which fields there may be. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

const MOST = 50;
const LONGEST = 200;

/**
 * Paths of the fields that a schema does not name, such as `org.colour` or `services[3].stars`, in document order. At
 * most 50, each cut to 200 characters: enough to tell the employee and IT, however hostile the document.
 */
export function findUnknownFields(schema: object, document: unknown): readonly string[] {
  const found: string[] = [];
  walk(schema as Shape, document, '', found);
  return found;
}

/** Every name of a field that a schema has, at whatever depth. */
export function fieldNames(schema: object): ReadonlySet<string> {
  const { entries, item, wrapped } = schema as Shape;
  const names = new Set(Object.keys(entries ?? {}));
  for (const inner of [...Object.values(entries ?? {}), item, wrapped]) {
    if (inner) for (const name of fieldNames(inner)) names.add(name);
  }
  return names;
}

function walk(shape: Shape, value: unknown, path: string, found: string[]): void {
  if (found.length >= MOST || typeof value !== 'object' || value === null) return;
  if (shape.wrapped) {
    walk(shape.wrapped, value, path, found);
  } else if (shape.item && Array.isArray(value)) {
    for (const [place, item] of value.entries()) walk(shape.item, item, `${path}[${place}]`, found);
  } else if (shape.entries) {
    for (const [name, inner] of Object.entries(value)) {
      const field = (path ? `${path}.${name}` : name).slice(0, LONGEST);
      const known = Object.hasOwn(shape.entries, name) ? shape.entries[name] : undefined;
      if (known) walk(known, inner, field, found);
      else if (found.length < MOST) found.push(field);
    }
  }
}

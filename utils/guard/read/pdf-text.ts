import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import { readRange } from './ranges.ts';
import type { Pieces } from './text/pieces.ts';

const MOST_PAGES = 2_000;
/** In bytes. */
const RANGE = 256 << 10;

/**
 * The text of a PDF's pages, read from the file as it is needed by pdf.js, which is loaded when the first PDF is: in
 * this thread, with nothing evaluated, drawn or fetched.
 * @returns *protected* where it wants a password; *cut* after so many pages, at damage or where an encoding is wanted that
 * is not in the file (East Asian ones); *unreadable* where nothing of it can be read
 */
export async function* pdfText(blob: Blob, mostPages = MOST_PAGES): Pieces {
  const { task, lost, wanted } = await openDocument(blob);
  const unlessLost = <T>(waited: Promise<T>) => Promise.race([waited, lost]);
  let given = false;
  try {
    const document = await unlessLost(task.promise);
    const { numPages } = document;
    for (let place = 1; place <= Math.min(numPages, mostPages); place += 1) {
      const page = await unlessLost(document.getPage(place));
      const { items } = await unlessLost(page.getTextContent());
      page.cleanup();
      const text = `${items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')}\n`;
      given ||= text.trim() !== '';
      yield text;
    }
    if (wanted.size > 0 && !given) return 'unreadable';
    return numPages > mostPages || wanted.size > 0 ? 'cut' : 'whole';
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return 'protected';
    return given ? 'cut' : 'unreadable';
  } finally {
    // Not waited for: it would wait in turn for what never comes of a file that is gone.
    task.destroy().catch(() => undefined);
  }
}

interface Opened {
  readonly task: PDFDocumentLoadingTask;
  /** Rejects when the file cannot be read any more. */
  readonly lost: Promise<never>;
  /** Encodings that it asked for and did not get. */
  readonly wanted: ReadonlySet<string>;
}

async function openDocument(blob: Blob): Promise<Opened> {
  // It looks for its other half where that half puts itself, and starts no worker of its own then.
  // @ts-expect-error: it comes without types, and nothing of it is named here
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument, PDFDataRangeTransport } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => undefined);
  const transport = new (class extends PDFDataRangeTransport {
    override requestDataRange(from: number, to: number) {
      readRange(blob, from, to).then((bytes) => {
        if (bytes) this.onDataRange(from, bytes);
        else reject(new Error('gone'));
      });
    }
  })(blob.size, await readRange(blob, 0, RANGE), false);
  const wanted = new Set<string>();
  const task = getDocument({
    BinaryDataFactory: class {
      async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<never> {
        if (kind === 'cMapUrl') wanted.add(filename);
        throw new Error('nothing is fetched');
      }
    },
    range: transport,
    rangeChunkSize: RANGE,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  return { task, lost, wanted };
}

import type { Download, EditedEvidence, FileFacts } from './model.ts';

/** An edited document is rarely more than so many times larger or smaller. */
const FACTOR = 4;
/** Letters of a stem that say something, without the words that any file may be called by. */
const FEWEST_LETTERS = 6;

/** What is put behind a name when a file is copied or worked on, in Dutch and English. */
const ADDED =
  /(?:[\s_.–-]*(?:\(\d{1,3}\)|\(?(?:kopie|copy|kopie van|bewerkt|edited|aangepast|gewijzigd|modified|herzien|revised|definitief|def|final|finaal|concept|draft|nieuw|new|oud|old|getekend|signed|ondertekend|opmerkingen|comments|reviewed|compressed|verkleind)(?:[ _-]?\(?\d{1,3}\)?)?\)?|(?:v|versie|version|rev)[ _.-]?\d{1,3}(?:[._]\d{1,3})?|\d{8}|\d{4}-\d\d-\d\d))+$/u;
const BEFORE = /^(?:kopie van|copy of|re|fw|fwd)[\s_-]+/u;

/** Words that names of private files are made of: alone or together they say nothing of whose a file is. */
const COMMON_WORDS = new Set(
  `img dsc dcim pxl mvi vid image images photo photos picture foto fotos afbeelding screenshot schermafbeelding
  schermopname whatsapp signal video film audio recording opname scan scans scanned gescand document documenten documents
  doc file bestand untitled naamloos new nieuw map folder download downloads bijlage attachment print pdf page pagina
  factuur facturen invoice invoices bon bonnetje receipt ticket tickets boarding pass reservering booking bevestiging
  confirmation rekening bill offerte quote polis contract brief letter mail email cv resume curriculum vitae
  sollicitatiebrief motivatie paspoort passport rijbewijs diploma verslag report rapport presentatie presentation
  notities notes aantekeningen lijst list planning schema agenda kalender calendar begroting budget overzicht overview
  formulier form export backup data test temp tmp book boek map1 blad1 sheet1 jaaropgave loonstrook salarisstrook payslip
  aangifte belasting tax return statement afschrift januari februari maart april mei juni juli augustus september oktober
  november december january february march may june july august october the van de het een of and en voor for at om op
  from my mijn`.split(/\s+/),
);

/**
 * Which files may be downloads that were worked on: the same name but for what copying and editing add to it, the same
 * extension, a size within a factor of four, and written after the download; of several downloads the latest. A name
 * that many files have (`scan.pdf`, `IMG_1234.jpg`, `factuur 2026-01.pdf`) says nothing. Both lists may be long.
 */
export function matchEdited(files: readonly FileFacts[], downloads: readonly Download[]): readonly EditedEvidence[] {
  const latestFirst = downloads.toSorted((a, b) => b.completedAt - a.completedAt);
  const byName = Map.groupBy(latestFirst, ({ name }) => keyOf(split(name)));
  return files.flatMap((file, place) => {
    const own = split(file.name);
    const candidates = byName.get(keyOf(own));
    if (!candidates || !isTelling(own.stem)) return [];
    const found = candidates.find(
      ({ size, completedAt }) =>
        file.lastModified > completedAt && size > 0 && file.size * FACTOR >= size && file.size <= size * FACTOR,
    );
    if (!found) return [];
    const { appName, completedAt: at, name: originalName } = found;
    return [{ kind: 'edited', strength: 'possible', file: place, appName, at, originalName }];
  });
}

const keyOf = ({ stem, extension }: { readonly stem: string; readonly extension: string }) => `${stem}.${extension}`;

function split(name: string): { readonly stem: string; readonly extension: string } {
  const plain = name.normalize('NFC').toLowerCase();
  const dot = plain.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot + 1)] : [plain, ''];
  const bare = stem.trim().replace(BEFORE, '').replace(ADDED, '');
  return { stem: bare.trim().replace(/[\s_.–-]+/gu, ' '), extension };
}

/** Whether a name is of this file and few others: enough letters in words that are not everyone's. */
function isTelling(stem: string): boolean {
  const words = stem.match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  return telling.reduce((sum, word) => sum + word.length, 0) >= FEWEST_LETTERS;
}

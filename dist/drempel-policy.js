#!/usr/bin/env node
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createHash } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// scripts/policy/older-node.ts
/** `URL.parse` (Node 22) for Node 20, where the packed tool must run too. Everything else that it uses is there. */
if (typeof URL.parse !== "function") URL.parse = (url, base) => URL.canParse(url, base) ? new URL(url, base) : null;
// utils/i18n/language.ts
/** Dutch where the employee chose it or, left to Drempel, where the browser speaks it; else English. */
function chooseLanguage(setting, uiLanguage) {
	if (setting !== "auto") return setting;
	return uiLanguage.toLowerCase().startsWith("nl") ? "nl" : "en";
}
// utils/i18n/hours.ts
/** The hours section of the options page. */
var hoursWords = {
	en: {
		title: "When are you available?",
		lead: "Drag in a day, or type the times. Outside these hours work stays silent.",
		override: (kind, until) => kind === "available" ? `Your own choice counts now: available until ${until}.` : `Your own choice counts now: away until ${until}.`,
		endOverride: "End now",
		zone: "Time zone",
		zoneOther: (zone) => `Your browser is in ${zone} now. Your hours stay in the zone that you choose here.`,
		zoneUtc: "Your browser says UTC. Some browsers do that to hide where you are. So choose your own zone.",
		zoneUse: (zone) => `Use ${zone}`,
		free: "free",
		from: (day) => `${day}, from`,
		to: (day) => `${day}, until`,
		nextDay: "the next day",
		add: (day) => `Add hours on ${day}`,
		remove: (day, hours) => `Remove ${hours} on ${day}`,
		copy: (day) => `Copy ${day} to other days`,
		copyTo: (day) => `Copy ${day} to:`,
		workdays: "Mon to Fri",
		allDays: "All days",
		empty: "No hours at all: then work notifications always come through.",
		save: "Save hours",
		undo: "Undo",
		unsaved: "Not saved yet.",
		saved: "Saved. Drempel keeps to it from now on.",
		mendFirst: "First mend what is marked above.",
		suggests: (org) => `${org} suggests`,
		differs: (days, many) => many ? `${days} are different with you. That is your choice.` : `${days} is different with you. That is your choice.`,
		same: "Your hours are the same.",
		ownFirst: (org) => `A suggestion, no more: ${org} cannot set your hours and does not see them.`,
		use: "Use these hours",
		legendOwn: "your hours",
		legendSuggested: (org) => `suggested by ${org}`,
		problem: (problem, other) => {
			switch (problem.kind) {
				case "bad-time": return "Type a time, such as 08:30.";
				case "empty": return "Begin and end are the same time.";
				case "overlap": return `This overlaps with ${other}.`;
				case "no-days": return "Choose a day.";
				case "bad-zone": return "Choose a time zone from the list.";
			}
		}
	},
	nl: {
		title: "Wanneer ben je bereikbaar?",
		lead: "Sleep in een dag, of typ de tijden. Buiten deze uren blijft werk stil.",
		override: (kind, until) => kind === "available" ? `Nu geldt je eigen keuze: bereikbaar tot ${until}.` : `Nu geldt je eigen keuze: afwezig tot ${until}.`,
		endOverride: "Stop nu",
		zone: "Tijdzone",
		zoneOther: (zone) => `Je browser staat nu op ${zone}. Je uren blijven in de zone die je hier kiest.`,
		zoneUtc: "Je browser zegt UTC. Sommige browsers doen dat om te verbergen waar je bent. Kies dus je eigen zone.",
		zoneUse: (zone) => `Gebruik ${zone}`,
		free: "vrij",
		from: (day) => `${day}, van`,
		to: (day) => `${day}, tot`,
		nextDay: "de volgende dag",
		add: (day) => `Voeg uren toe op ${day}`,
		remove: (day, hours) => `Haal ${hours} weg op ${day}`,
		copy: (day) => `Kopieer ${day} naar andere dagen`,
		copyTo: (day) => `Kopieer ${day} naar:`,
		workdays: "Ma t/m vr",
		allDays: "Alle dagen",
		empty: "Geen uren: dan komen meldingen van werk altijd door.",
		save: "Bewaar uren",
		undo: "Herstel",
		unsaved: "Nog niet bewaard.",
		saved: "Bewaard. Drempel houdt zich er vanaf nu aan.",
		mendFirst: "Verbeter eerst wat hierboven is aangegeven.",
		suggests: (org) => `${org} stelt voor`,
		differs: (days, many) => many ? `${days} wijken bij jou af. Dat is jouw keuze.` : `${days} wijkt bij jou af. Dat is jouw keuze.`,
		same: "Jouw uren zijn hetzelfde.",
		ownFirst: (org) => `Een voorstel, meer niet: ${org} kan je uren niet instellen en ziet ze niet.`,
		use: "Gebruik deze uren",
		legendOwn: "jouw uren",
		legendSuggested: (org) => `voorstel van ${org}`,
		problem: (problem, other) => {
			switch (problem.kind) {
				case "bad-time": return "Typ een tijd, bijvoorbeeld 08:30.";
				case "empty": return "Begin en einde zijn dezelfde tijd.";
				case "overlap": return `Dit valt samen met ${other}.`;
				case "no-days": return "Kies een dag.";
				case "bad-zone": return "Kies een tijdzone uit de lijst.";
			}
		}
	}
};
// utils/i18n/when.ts
/** English as written in Europe: 24 hours, day before month, as in Dutch. */
var LOCALES = {
	en: "en-GB",
	nl: "nl-NL"
};
/** A date in full: `3 augustus 2026`. */
function sayDate(at, { language, zone }) {
	const format = {
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone: zone
	};
	return new Intl.DateTimeFormat(LOCALES[language], format).format(at);
}
// utils/i18n/list-problem.ts
var problemWords = {
	en: {
		wrong: {
			"bad-code": () => "This is not an enrolment code. It is a web address, a # and 43 letters and digits, as your organisation gave it.",
			"insecure-url": () => "This address is not safe: the list would travel unprotected. It must begin with https.",
			unreachable: ({ detail }, { number }) => {
				if (detail === "timeout") return "The address of the list does not answer in time. Try again in a moment.";
				if (detail === "redirect") return "The address of the list sends on to another address. Drempel does not follow: ask IT for the final one.";
				if (detail === "network") return "The address of the list cannot be reached. Are you online? Try again in a moment.";
				return `The address of the list answers with error ${number(Number(detail.slice(5)))}. Try again later, or ask IT.`;
			},
			"too-large": ({ limit }, { size }) => `The list is too large: more than ${size(limit)}.`,
			"too-many-hosts": ({ count, limit }, { number }) => `The list names too many sites: ${number(count)}, where ${number(limit)} is the most.`,
			"not-signed": () => "This is not a signed list. Nobody vouches for what it says.",
			forged: () => "The signature is not right. The list was changed after it was signed, or someone is pretending.",
			"wrong-key": () => "The list was signed with another key than the one you were given. It may be from someone else.",
			"claims-too-much": ({ rule }) => `The list claims too much: “${rule}” would take in sites of others.`,
			older: ({ have, got }, { number }) => have === got ? `The list was changed but kept its number, ${number(got)}. A new list needs a higher number.` : `The list is older than the one you have: no. ${number(got)}, and you have no. ${number(have)}.`,
			"other-organisation": ({ have, got }) => `The list is of ${got}, and you have the one of ${have}. Leave ${have} first if you want to change.`,
			expired: ({ on }, { date }) => `The list is no longer valid: it ended on ${date(on)}. Ask IT for a new one.`,
			"not-yet": ({ on }, { date }) => `The list is dated ${date(on)}, which is still to come. Is the clock of this device right? If so, ask IT.`,
			"no-offer": () => "There is no list waiting. Read it once more.",
			"no-list": () => "There is no list in force."
		},
		malformed: {
			at: (path, what) => `The list has a mistake at ${path}: ${what}.`,
			whole: (what) => `The list cannot be read: ${what}.`
		},
		detail: {
			"not-json": "it is not in the form of a list",
			"too-deep": "it is nested too deeply",
			missing: "something is missing",
			"wrong-type": "something else is expected",
			"too-long": "it is too long",
			"too-many": "there are too many",
			"unknown-value": "this value is not known",
			"newer-schema": "it was made for a newer version of Drempel",
			"bad-host": "this is not the name of a site",
			"bad-url": "this is not a web address",
			"bad-instant": "this is not a right date and time",
			"bad-zone": "this time zone is not known",
			duplicate: "it is named twice",
			"unknown-reference": "it points to nothing on the list",
			"outside-hosts": "the start page is not on the app’s own sites"
		},
		kept: (org, seq) => `Nothing has changed: list no. ${seq} of ${org} stays in force.`,
		nothingKept: "Nothing has been stored or changed."
	},
	nl: {
		wrong: {
			"bad-code": () => "Dit is geen inschrijfcode. Die is een webadres, een # en 43 letters en cijfers, zoals je organisatie hem gaf.",
			"insecure-url": () => "Dit adres is niet veilig: de lijst zou onbeschermd reizen. Het moet met https beginnen.",
			unreachable: ({ detail }, { number }) => {
				if (detail === "timeout") return "Het adres van de lijst antwoordt niet op tijd. Probeer het zo nog eens.";
				if (detail === "redirect") return "Het adres van de lijst stuurt door naar een ander adres. Drempel gaat daar niet in mee: vraag IT om het echte adres.";
				if (detail === "network") return "Het adres van de lijst is niet bereikbaar. Ben je online? Probeer het zo nog eens.";
				return `Het adres van de lijst antwoordt met fout ${number(Number(detail.slice(5)))}. Probeer het later nog eens, of vraag het IT.`;
			},
			"too-large": ({ limit }, { size }) => `De lijst is te groot: meer dan ${size(limit)}.`,
			"too-many-hosts": ({ count, limit }, { number }) => `De lijst noemt te veel sites: ${number(count)}, en ${number(limit)} is het meeste.`,
			"not-signed": () => "Dit is geen ondertekende lijst. Niemand staat in voor wat erop staat.",
			forged: () => "De handtekening klopt niet. De lijst is na het ondertekenen veranderd, of iemand doet alsof.",
			"wrong-key": () => "De lijst is ondertekend met een andere sleutel dan die jij hebt gekregen. Misschien is hij van iemand anders.",
			"claims-too-much": ({ rule }) => `De lijst eist te veel: met “${rule}” zouden ook sites van anderen meedoen.`,
			older: ({ have, got }, { number }) => have === got ? `De lijst is veranderd maar hield nummer ${number(got)}. Een nieuwe lijst heeft een hoger nummer nodig.` : `De lijst is ouder dan die je hebt: nr. ${number(got)}, en jij hebt nr. ${number(have)}.`,
			"other-organisation": ({ have, got }) => `De lijst is van ${got}, en jij hebt die van ${have}. Verlaat eerst ${have} als je wilt wisselen.`,
			expired: ({ on }, { date }) => `De lijst geldt niet meer: hij liep af op ${date(on)}. Vraag IT om een nieuwe.`,
			"not-yet": ({ on }, { date }) => `De lijst heeft als datum ${date(on)}, en dat moet nog komen. Staat de klok van dit apparaat goed? Vraag het anders IT.`,
			"no-offer": () => "Er staat geen lijst klaar. Lees hem nog een keer.",
			"no-list": () => "Er is geen lijst van kracht."
		},
		malformed: {
			at: (path, what) => `De lijst heeft een fout bij ${path}: ${what}.`,
			whole: (what) => `De lijst is niet te lezen: ${what}.`
		},
		detail: {
			"not-json": "het heeft niet de vorm van een lijst",
			"too-deep": "het zit te diep in elkaar",
			missing: "er ontbreekt iets",
			"wrong-type": "hier hoort iets anders",
			"too-long": "het is te lang",
			"too-many": "het zijn er te veel",
			"unknown-value": "deze waarde is niet bekend",
			"newer-schema": "het is gemaakt voor een nieuwere versie van Drempel",
			"bad-host": "dit is niet de naam van een site",
			"bad-url": "dit is geen webadres",
			"bad-instant": "dit is geen goede datum en tijd",
			"bad-zone": "deze tijdzone is niet bekend",
			duplicate: "het staat er twee keer",
			"unknown-reference": "het verwijst naar niets op de lijst",
			"outside-hosts": "de startpagina staat niet op de eigen sites van de app"
		},
		kept: (org, seq) => `Er is niets veranderd: lijst nr. ${seq} van ${org} blijft van kracht.`,
		nothingKept: "Er is niets bewaard of veranderd."
	}
};
/** `zone`: the IANA zone in which dates are said. */
function sayListProblem(problem, inForce, { language, zone }) {
	const words = problemWords[language];
	const format = new Intl.NumberFormat(LOCALES[language], { useGrouping: "min2" });
	return {
		wrong: sayWrong(problem, words, {
			number: (value) => format.format(value),
			size: (bytes) => `${bytes / 1024 / 1024} MB`,
			date: (at) => sayDate(Date.parse(at), {
				language,
				zone
			})
		}),
		stays: inForce ? words.kept(inForce.policy.org.name, inForce.policy.seq) : words.nothingKept
	};
}
function sayWrong(problem, words, say) {
	if (problem.kind === "malformed") {
		const what = words.detail[problem.detail];
		return problem.path ? words.malformed.at(problem.path, what) : words.malformed.whole(what);
	}
	const write = words.wrong[problem.kind];
	return write(problem, say);
}
// utils/i18n/list-check.ts
/** What is said to who writes a list. */
var checkWords$1 = {
	en: {
		meant: (name) => `Did you mean “${name}”?`,
		known: (names) => `It can be ${names}.`,
		unknownService: (id) => `The catalogue has no service “${id}”, so the list must give its name, category and hosts.`,
		notApproved: (id) => `“${id}” is on the list, but not approved: nobody can be sent there.`,
		unknownField: (field) => `There is no field “${field}” here. Drempel skips it, and tells the employee so.`,
		expiresSoon: (date, days) => `The list expires on ${date}, in ${days === 1 ? "1 day" : `${days} days`}. Employees are told when it does.`,
		expiresLate: (date) => `The list expires on ${date}, more than a year from now. A lost list stays in force until then.`,
		noEffect: (field, name) => `“${field}” does nothing here: ${name} is not unapproved.`,
		unguarded: (name, category) => `Nothing will happen at ${name}: guard.categories leaves out “${category}”, so Drempel does not look there.`,
		stopBecomesWarn: (arrangement) => `With ${arrangement} the device is the employee’s. There Drempel warns; it does not stop.`,
		superfluous: (rule, wider) => `“${rule}” adds nothing: “${wider}” covers it already.`,
		within: {
			unapproved: (rule, wider) => `“${rule}” is called unapproved, but “${wider}” says that all below it is the organisation’s own. The narrower one counts.`,
			work: (rule, wider) => `“${rule}” is a work app below “${wider}”, which is for signing in. The narrower one counts.`
		},
		takesIn: (rule, names) => `“${rule}” also takes in ${names}, for everyone: private use as well.`,
		others: (count) => count === 1 ? "1 other service" : `${count} other services`
	},
	nl: {
		meant: (name) => `Bedoel je “${name}”?`,
		known: (names) => `Het kan zijn: ${names}.`,
		unknownService: (id) => `De catalogus kent geen dienst “${id}”, dus de lijst moet zelf de naam, de soort en de hosts geven.`,
		notApproved: (id) => `“${id}” staat op de lijst, maar is niet goedgekeurd: daar kun je niemand heen sturen.`,
		unknownField: (field) => `Er is hier geen veld “${field}”. Drempel slaat het over, en zegt dat de medewerker.`,
		expiresSoon: (date, days) => `De lijst loopt af op ${date}, over ${days === 1 ? "1 dag" : `${days} dagen`}. Dan krijgen medewerkers dat te zien.`,
		expiresLate: (date) => `De lijst loopt pas af op ${date}, over meer dan een jaar. Tot dan geldt ook een kwijtgeraakte lijst.`,
		noEffect: (field, name) => `“${field}” doet hier niets: ${name} is niet afgekeurd.`,
		unguarded: (name, category) => `Bij ${name} gebeurt niets: in guard.categories staat “${category}” niet, dus kijkt Drempel daar niet.`,
		stopBecomesWarn: (arrangement) => `Bij ${arrangement} is het apparaat van de medewerker. Daar waarschuwt Drempel; tegenhouden doet het niet.`,
		superfluous: (rule, wider) => `“${rule}” voegt niets toe: “${wider}” omvat het al.`,
		within: {
			unapproved: (rule, wider) => `“${rule}” heet niet goedgekeurd, maar volgens “${wider}” is alles daaronder van de organisatie zelf. De smalste regel geldt.`,
			work: (rule, wider) => `“${rule}” is een werk-app onder “${wider}”, en dat is om in te loggen. De smalste regel geldt.`
		},
		takesIn: (rule, names) => `“${rule}” omvat ook ${names}, voor iedereen: ook als het privé is.`,
		others: (count) => count === 1 ? "1 andere dienst" : `${count} andere diensten`
	}
};
/** How many names a sentence can carry; the rest is counted. */
var NAMED$1 = 4;
/** A remark on a list in one or two sentences. `zone`: the IANA zone in which dates are said. */
function sayRemark(remark, { language, zone }) {
	const words = checkWords$1[language];
	const join = (names, type = "conjunction") => new Intl.ListFormat(LOCALES[language], { type }).format(names);
	const meant = (name) => name === void 0 ? "" : ` ${words.meant(name)}`;
	const date = (at) => sayDate(at, {
		language,
		zone
	});
	switch (remark.kind) {
		case "refused": {
			const known = remark.known ? ` ${words.known(join(remark.known, "disjunction"))}` : "";
			const { wrong } = sayListProblem(remark.problem, null, {
				language,
				zone
			});
			return `${wrong}${remark.meant === void 0 ? known : meant(remark.meant)}`;
		}
		case "unknown-service": return `${words.unknownService(remark.id)}${meant(remark.meant)}`;
		case "not-approved": return words.notApproved(remark.id);
		case "unknown-field": return `${words.unknownField(remark.field)}${meant(remark.meant)}`;
		case "expires-soon": return words.expiresSoon(date(remark.at), remark.days);
		case "expires-late": return words.expiresLate(date(remark.at));
		case "no-effect": return words.noEffect(remark.field, remark.name);
		case "unguarded": return words.unguarded(remark.name, remark.category);
		case "stop-becomes-warn": return words.stopBecomesWarn(remark.arrangement);
		case "hours": {
			const { problem } = remark;
			return hoursWords[language].problem(problem, problem.kind === "overlap" ? `windows[${problem.with}]` : "");
		}
		case "superfluous": return words.superfluous(remark.rule, remark.wider);
		case "within": return words.within[remark.as](remark.rule, remark.wider);
		case "takes-in": {
			const rest = remark.names.length - NAMED$1;
			const names = rest > 1 ? [...remark.names.slice(0, NAMED$1), words.others(rest)] : remark.names;
			return words.takesIn(remark.rule, join(names));
		}
	}
}
/** The built-in list of known cloud services; a policy goes before it, and may name a service in it by id alone. */
var CATALOGUE = Object.entries({
	storage: [
		[
			"dropbox",
			"Dropbox",
			"*.dropbox.com",
			"*.dropboxusercontent.com"
		],
		[
			"google-drive",
			"Google Drive",
			"drive.google.com",
			"drive.usercontent.google.com"
		],
		[
			"google-photos",
			"Google Photos",
			"photos.google.com"
		],
		[
			"google-cloud-storage",
			"Google Cloud Storage",
			"storage.cloud.google.com",
			"storage.googleapis.com"
		],
		[
			"onedrive",
			"OneDrive",
			"onedrive.live.com",
			"1drv.ms",
			"onedrive.com"
		],
		[
			"sharepoint",
			"SharePoint",
			"*.sharepoint.com"
		],
		[
			"icloud",
			"iCloud",
			"*.icloud.com"
		],
		[
			"box",
			"Box",
			"*.box.com",
			"*.boxcloud.com"
		],
		[
			"mega",
			"MEGA",
			"*.mega.nz",
			"*.mega.io"
		],
		[
			"pcloud",
			"pCloud",
			"*.pcloud.com",
			"*.pcloud.link"
		],
		[
			"sync-com",
			"Sync.com",
			"*.sync.com"
		],
		[
			"tresorit",
			"Tresorit",
			"*.tresorit.com"
		],
		[
			"proton-drive",
			"Proton Drive",
			"drive.proton.me"
		],
		[
			"stack",
			"STACK",
			"*.stackstorage.com"
		],
		[
			"jottacloud",
			"Jottacloud",
			"*.jottacloud.com"
		],
		[
			"surfdrive",
			"SURFdrive",
			"surfdrive.surf.nl"
		],
		[
			"surf-research-drive",
			"SURF Research Drive",
			"researchdrive.surf.nl",
			"*.data.surf.nl",
			"*.data.surfsara.nl"
		],
		[
			"koofr",
			"Koofr",
			"*.koofr.net",
			"*.koofr.eu"
		],
		[
			"hidrive",
			"HiDrive",
			"*.hidrive.com",
			"hidrive.strato.com",
			"hidrive.ionos.com"
		],
		[
			"magentacloud",
			"MagentaCLOUD",
			"*.magentacloud.de"
		],
		[
			"kdrive",
			"kDrive",
			"kdrive.infomaniak.com"
		],
		[
			"icedrive",
			"Icedrive",
			"*.icedrive.net"
		],
		[
			"internxt",
			"Internxt",
			"*.internxt.com"
		],
		[
			"filen",
			"Filen",
			"*.filen.io"
		],
		[
			"nordlocker",
			"NordLocker",
			"*.nordlocker.com"
		],
		[
			"luckycloud",
			"luckycloud",
			"*.luckycloud.de"
		],
		[
			"owncloud-online",
			"ownCloud.online",
			"*.owncloud.online"
		],
		[
			"mediafire",
			"MediaFire",
			"*.mediafire.com"
		],
		[
			"4shared",
			"4shared",
			"*.4shared.com"
		],
		[
			"opendrive",
			"OpenDrive",
			"*.opendrive.com"
		],
		[
			"degoo",
			"Degoo",
			"*.degoo.com"
		],
		[
			"terabox",
			"TeraBox",
			"*.terabox.com",
			"*.terabox.app"
		],
		[
			"idrive",
			"IDrive",
			"*.idrive.com"
		],
		[
			"backblaze",
			"Backblaze",
			"*.backblaze.com",
			"*.backblazeb2.com"
		],
		[
			"wasabi",
			"Wasabi",
			"*.wasabisys.com"
		],
		[
			"aws-s3",
			"Amazon S3",
			"s3.console.aws.amazon.com",
			"s3.amazonaws.com"
		],
		[
			"yandex-disk",
			"Yandex Disk",
			"disk.yandex.com",
			"disk.yandex.ru"
		],
		[
			"mail-ru-cloud",
			"Cloud Mail.ru",
			"cloud.mail.ru"
		],
		[
			"baidu-netdisk",
			"Baidu Netdisk",
			"pan.baidu.com"
		],
		[
			"zoho-workdrive",
			"Zoho WorkDrive",
			"workdrive.zoho.com",
			"workdrive.zoho.eu"
		],
		[
			"egnyte",
			"Egnyte",
			"*.egnyte.com"
		],
		[
			"sharefile",
			"ShareFile",
			"*.sharefile.com",
			"*.sharefile.eu"
		],
		[
			"files-fm",
			"Files.fm",
			"*.files.fm"
		],
		[
			"synology-c2",
			"Synology C2",
			"*.c2.synology.com"
		],
		[
			"my-cloud",
			"My Cloud",
			"*.mycloud.com"
		],
		[
			"adobe-cloud",
			"Adobe Document Cloud",
			"acrobat.adobe.com",
			"assets.adobe.com"
		]
	],
	transfer: [
		[
			"wetransfer",
			"WeTransfer",
			"*.wetransfer.com",
			"we.tl"
		],
		[
			"surffilesender",
			"SURFfilesender",
			"filesender.surf.nl",
			"*.surffilesender.nl"
		],
		[
			"belnet-filesender",
			"Belnet FileSender",
			"filesender.belnet.be"
		],
		[
			"zivver",
			"Zivver",
			"*.zivver.com"
		],
		[
			"transferxl",
			"TransferXL",
			"*.transferxl.com"
		],
		[
			"smash",
			"Smash",
			"*.fromsmash.com"
		],
		[
			"transfernow",
			"TransferNow",
			"*.transfernow.net"
		],
		[
			"swisstransfer",
			"SwissTransfer",
			"*.swisstransfer.com"
		],
		[
			"filemail",
			"Filemail",
			"*.filemail.com"
		],
		[
			"sendgb",
			"SendGB",
			"*.sendgb.com"
		],
		[
			"send-anywhere",
			"Send Anywhere",
			"*.send-anywhere.com"
		],
		[
			"myairbridge",
			"MyAirBridge",
			"*.myairbridge.com"
		],
		[
			"hightail",
			"Hightail",
			"*.hightail.com"
		],
		[
			"plustransfer",
			"PlusTransfer",
			"*.plustransfer.com"
		],
		[
			"filetransfer-io",
			"FileTransfer.io",
			"*.filetransfer.io"
		],
		[
			"tresorit-send",
			"Tresorit Send",
			"send.tresorit.com"
		],
		[
			"bitwarden-send",
			"Bitwarden Send",
			"send.bitwarden.com"
		],
		[
			"file-io",
			"file.io",
			"*.file.io"
		],
		[
			"gofile",
			"Gofile",
			"*.gofile.io"
		],
		[
			"pixeldrain",
			"pixeldrain",
			"*.pixeldrain.com"
		],
		[
			"ufile",
			"Ufile",
			"*.ufile.io"
		],
		[
			"wormhole",
			"Wormhole",
			"wormhole.app"
		],
		[
			"transfer-sh",
			"transfer.sh",
			"transfer.sh"
		],
		[
			"0x0",
			"0x0.st",
			"0x0.st"
		],
		[
			"catbox",
			"Catbox",
			"*.catbox.moe"
		],
		[
			"krakenfiles",
			"KrakenFiles",
			"*.krakenfiles.com"
		],
		[
			"workupload",
			"workupload",
			"*.workupload.com"
		],
		[
			"easyupload",
			"EasyUpload",
			"*.easyupload.io"
		],
		[
			"sendspace",
			"Sendspace",
			"*.sendspace.com"
		],
		[
			"1fichier",
			"1fichier",
			"*.1fichier.com"
		],
		[
			"rapidgator",
			"Rapidgator",
			"*.rapidgator.net"
		],
		[
			"limewire",
			"LimeWire",
			"*.limewire.com"
		],
		[
			"jumpshare",
			"Jumpshare",
			"*.jumpshare.com"
		],
		[
			"droplr",
			"Droplr",
			"*.droplr.com",
			"d.pr"
		],
		[
			"snapdrop",
			"Snapdrop",
			"snapdrop.net"
		],
		[
			"pairdrop",
			"PairDrop",
			"pairdrop.net"
		],
		[
			"toffeeshare",
			"ToffeeShare",
			"toffeeshare.com"
		],
		[
			"smallpdf",
			"Smallpdf",
			"*.smallpdf.com"
		],
		[
			"ilovepdf",
			"iLovePDF",
			"*.ilovepdf.com"
		],
		[
			"pdf24",
			"PDF24",
			"*.pdf24.org"
		],
		[
			"sejda",
			"Sejda",
			"*.sejda.com"
		],
		[
			"cloudconvert",
			"CloudConvert",
			"*.cloudconvert.com"
		],
		[
			"convertio",
			"Convertio",
			"*.convertio.co"
		],
		[
			"zamzar",
			"Zamzar",
			"*.zamzar.com"
		]
	],
	paste: [
		[
			"pastebin",
			"Pastebin",
			"*.pastebin.com"
		],
		[
			"github-gist",
			"GitHub Gist",
			"gist.github.com"
		],
		[
			"hastebin",
			"Hastebin",
			"*.hastebin.com"
		],
		[
			"paste-ee",
			"Paste.ee",
			"paste.ee"
		],
		[
			"dpaste",
			"dpaste",
			"dpaste.com",
			"dpaste.org"
		],
		[
			"privatebin",
			"PrivateBin",
			"*.privatebin.net"
		],
		[
			"rentry",
			"Rentry",
			"rentry.co",
			"rentry.org"
		],
		[
			"controlc",
			"ControlC",
			"*.controlc.com"
		],
		[
			"justpaste",
			"JustPaste.it",
			"justpaste.it"
		],
		[
			"pastelink",
			"Pastelink",
			"pastelink.net"
		],
		[
			"paste-rs",
			"paste.rs",
			"paste.rs"
		],
		[
			"bpaste",
			"bpaste",
			"bpa.st"
		],
		[
			"termbin",
			"Termbin",
			"termbin.com"
		],
		[
			"cl1p",
			"cl1p",
			"cl1p.net"
		],
		[
			"0bin",
			"0bin",
			"0bin.net"
		],
		[
			"debian-paste",
			"Debian Pastezone",
			"paste.debian.net"
		],
		[
			"ubuntu-pastebin",
			"Ubuntu Pastebin",
			"pastebin.ubuntu.com",
			"paste.ubuntu.com"
		],
		[
			"telegraph",
			"Telegraph",
			"telegra.ph"
		],
		[
			"write-as",
			"Write.as",
			"*.write.as"
		],
		[
			"jsonformatter",
			"JSON Formatter",
			"*.jsonformatter.org"
		],
		[
			"codebeautify",
			"Code Beautify",
			"*.codebeautify.org"
		],
		[
			"diffchecker",
			"Diffchecker",
			"*.diffchecker.com"
		]
	],
	mail: [
		[
			"gmail",
			"Gmail",
			"mail.google.com"
		],
		[
			"outlook-com",
			"Outlook.com",
			"outlook.live.com"
		],
		[
			"outlook-365",
			"Outlook (Microsoft 365)",
			"outlook.office.com",
			"outlook.office365.com",
			"outlook.cloud.microsoft"
		],
		[
			"yahoo-mail",
			"Yahoo Mail",
			"mail.yahoo.com"
		],
		[
			"aol-mail",
			"AOL Mail",
			"mail.aol.com"
		],
		[
			"proton-mail",
			"Proton Mail",
			"mail.proton.me"
		],
		[
			"tuta",
			"Tuta",
			"app.tuta.com",
			"mail.tutanota.com"
		],
		[
			"startmail",
			"StartMail",
			"*.startmail.com"
		],
		[
			"soverin",
			"Soverin",
			"*.soverin.net"
		],
		[
			"mailfence",
			"Mailfence",
			"*.mailfence.com"
		],
		[
			"kpn-mail",
			"KPN Mail",
			"webmail.kpnmail.nl"
		],
		[
			"ziggo-mail",
			"Ziggo Mail",
			"webmail.ziggo.nl"
		],
		[
			"xs4all-mail",
			"XS4ALL Webmail",
			"webmail.xs4all.nl"
		],
		[
			"freedom-mail",
			"Freedom Webmail",
			"webmail.freedom.nl"
		],
		[
			"telenet-mail",
			"Telenet Mail",
			"webmail.telenet.be",
			"mail.telenet.be"
		],
		[
			"proximus-mail",
			"Proximus Mail",
			"webmail.proximus.be"
		],
		[
			"fastmail",
			"Fastmail",
			"*.fastmail.com"
		],
		[
			"hey",
			"HEY",
			"app.hey.com"
		],
		[
			"zoho-mail",
			"Zoho Mail",
			"mail.zoho.com",
			"mail.zoho.eu"
		],
		[
			"gmx",
			"GMX",
			"*.gmx.net",
			"*.gmx.com"
		],
		[
			"web-de",
			"WEB.DE",
			"*.web.de"
		],
		[
			"posteo",
			"Posteo",
			"*.posteo.de"
		],
		[
			"mailbox-org",
			"mailbox.org",
			"*.mailbox.org"
		],
		[
			"t-online-mail",
			"Telekom Mail",
			"email.t-online.de"
		],
		[
			"la-poste-mail",
			"Laposte.net",
			"*.laposte.net"
		],
		[
			"runbox",
			"Runbox",
			"*.runbox.com"
		],
		[
			"hushmail",
			"Hushmail",
			"*.hushmail.com"
		],
		[
			"yandex-mail",
			"Yandex Mail",
			"mail.yandex.com",
			"mail.yandex.ru"
		],
		[
			"mail-ru",
			"Mail.ru",
			"e.mail.ru"
		],
		[
			"seznam-email",
			"Seznam Email",
			"email.seznam.cz"
		],
		[
			"qq-mail",
			"QQ Mail",
			"mail.qq.com"
		]
	],
	chat: [
		[
			"whatsapp",
			"WhatsApp",
			"web.whatsapp.com"
		],
		[
			"telegram",
			"Telegram",
			"web.telegram.org"
		],
		[
			"discord",
			"Discord",
			"*.discord.com",
			"*.discordapp.com"
		],
		[
			"slack",
			"Slack",
			"*.slack.com"
		],
		[
			"teams",
			"Microsoft Teams",
			"teams.microsoft.com",
			"teams.cloud.microsoft"
		],
		[
			"teams-personal",
			"Microsoft Teams (personal)",
			"teams.live.com"
		],
		[
			"messenger",
			"Messenger",
			"*.messenger.com"
		],
		[
			"google-chat",
			"Google Chat",
			"chat.google.com"
		],
		[
			"google-messages",
			"Google Messages",
			"messages.google.com"
		],
		[
			"google-meet",
			"Google Meet",
			"meet.google.com"
		],
		[
			"zoom",
			"Zoom",
			"*.zoom.us",
			"*.zoom.com"
		],
		[
			"webex",
			"Webex",
			"*.webex.com"
		],
		[
			"element",
			"Element",
			"app.element.io"
		],
		[
			"mattermost-cloud",
			"Mattermost Cloud",
			"*.cloud.mattermost.com"
		],
		[
			"rocket-chat",
			"Rocket.Chat",
			"*.rocket.chat"
		],
		[
			"zulip",
			"Zulip",
			"*.zulipchat.com"
		],
		[
			"wire",
			"Wire",
			"app.wire.com"
		],
		[
			"threema",
			"Threema",
			"web.threema.ch"
		],
		[
			"wechat",
			"WeChat",
			"wx.qq.com",
			"web.wechat.com"
		],
		[
			"twist",
			"Twist",
			"*.twist.com"
		],
		[
			"flock",
			"Flock",
			"web.flock.com"
		],
		[
			"groupme",
			"GroupMe",
			"web.groupme.com"
		],
		[
			"snapchat",
			"Snapchat",
			"web.snapchat.com"
		],
		[
			"jitsi-meet",
			"Jitsi Meet",
			"meet.jit.si"
		],
		[
			"whereby",
			"Whereby",
			"*.whereby.com"
		]
	],
	notes: [
		[
			"notion",
			"Notion",
			"*.notion.so",
			"*.notion.com"
		],
		[
			"evernote",
			"Evernote",
			"*.evernote.com"
		],
		[
			"onenote",
			"OneNote",
			"*.onenote.com",
			"onenote.cloud.microsoft"
		],
		[
			"google-keep",
			"Google Keep",
			"keep.google.com"
		],
		[
			"google-docs",
			"Google Docs",
			"docs.google.com",
			"sheets.google.com",
			"slides.google.com",
			"forms.google.com"
		],
		[
			"proton-docs",
			"Proton Docs",
			"docs.proton.me"
		],
		[
			"cryptpad",
			"CryptPad",
			"*.cryptpad.fr"
		],
		[
			"hackmd",
			"HackMD",
			"*.hackmd.io"
		],
		[
			"overleaf",
			"Overleaf",
			"*.overleaf.com"
		],
		[
			"obsidian-publish",
			"Obsidian Publish",
			"publish.obsidian.md"
		],
		[
			"roam",
			"Roam Research",
			"*.roamresearch.com"
		],
		[
			"coda",
			"Coda",
			"*.coda.io"
		],
		[
			"airtable",
			"Airtable",
			"*.airtable.com"
		],
		[
			"trello",
			"Trello",
			"*.trello.com"
		],
		[
			"asana",
			"Asana",
			"*.asana.com"
		],
		[
			"monday",
			"monday.com",
			"*.monday.com"
		],
		[
			"clickup",
			"ClickUp",
			"*.clickup.com"
		],
		[
			"todoist",
			"Todoist",
			"*.todoist.com"
		],
		[
			"microsoft-to-do",
			"Microsoft To Do",
			"to-do.live.com",
			"to-do.office.com"
		],
		[
			"miro",
			"Miro",
			"*.miro.com"
		],
		[
			"mural",
			"Mural",
			"*.mural.co"
		],
		[
			"padlet",
			"Padlet",
			"*.padlet.com"
		],
		[
			"figma",
			"Figma",
			"*.figma.com"
		],
		[
			"canva",
			"Canva",
			"*.canva.com"
		],
		[
			"lucid",
			"Lucid",
			"*.lucid.app",
			"*.lucidchart.com"
		],
		[
			"simplenote",
			"Simplenote",
			"*.simplenote.com"
		],
		[
			"standard-notes",
			"Standard Notes",
			"*.standardnotes.com"
		],
		[
			"joplin-cloud",
			"Joplin Cloud",
			"*.joplincloud.com"
		],
		[
			"craft",
			"Craft",
			"*.craft.do"
		],
		[
			"milanote",
			"Milanote",
			"*.milanote.com"
		],
		[
			"workflowy",
			"Workflowy",
			"*.workflowy.com"
		],
		[
			"quip",
			"Quip",
			"*.quip.com"
		],
		[
			"nuclino",
			"Nuclino",
			"*.nuclino.com"
		],
		[
			"slite",
			"Slite",
			"*.slite.com"
		]
	],
	ai: [
		[
			"chatgpt",
			"ChatGPT",
			"*.chatgpt.com",
			"chat.openai.com"
		],
		[
			"openai-platform",
			"OpenAI Platform",
			"platform.openai.com"
		],
		[
			"claude",
			"Claude",
			"*.claude.ai",
			"claude.com"
		],
		[
			"gemini",
			"Gemini",
			"gemini.google.com"
		],
		[
			"notebooklm",
			"NotebookLM",
			"notebooklm.google.com"
		],
		[
			"google-ai-studio",
			"Google AI Studio",
			"aistudio.google.com"
		],
		[
			"copilot",
			"Microsoft Copilot",
			"copilot.microsoft.com"
		],
		[
			"copilot-365",
			"Microsoft 365 Copilot",
			"m365.cloud.microsoft",
			"copilot.cloud.microsoft"
		],
		[
			"perplexity",
			"Perplexity",
			"*.perplexity.ai"
		],
		[
			"mistral",
			"Le Chat",
			"chat.mistral.ai"
		],
		[
			"deepseek",
			"DeepSeek",
			"chat.deepseek.com"
		],
		[
			"grok",
			"Grok",
			"*.grok.com"
		],
		[
			"meta-ai",
			"Meta AI",
			"*.meta.ai"
		],
		[
			"duck-ai",
			"Duck.ai",
			"duck.ai"
		],
		[
			"poe",
			"Poe",
			"*.poe.com"
		],
		[
			"pi",
			"Pi",
			"pi.ai"
		],
		[
			"you-com",
			"You.com",
			"*.you.com"
		],
		[
			"phind",
			"Phind",
			"*.phind.com"
		],
		[
			"qwen",
			"Qwen",
			"chat.qwen.ai"
		],
		[
			"kimi",
			"Kimi",
			"*.kimi.com"
		],
		[
			"manus",
			"Manus",
			"*.manus.im"
		],
		[
			"hugging-face",
			"Hugging Face",
			"*.huggingface.co"
		],
		[
			"openrouter",
			"OpenRouter",
			"openrouter.ai"
		],
		[
			"groq",
			"Groq",
			"console.groq.com",
			"chat.groq.com"
		],
		[
			"character-ai",
			"Character.AI",
			"*.character.ai"
		],
		[
			"jasper",
			"Jasper",
			"app.jasper.ai"
		],
		[
			"writesonic",
			"Writesonic",
			"*.writesonic.com"
		],
		[
			"deepl",
			"DeepL",
			"*.deepl.com"
		],
		[
			"google-translate",
			"Google Translate",
			"translate.google.com"
		],
		[
			"grammarly",
			"Grammarly",
			"*.grammarly.com"
		],
		[
			"quillbot",
			"QuillBot",
			"*.quillbot.com"
		],
		[
			"otter",
			"Otter.ai",
			"*.otter.ai"
		],
		[
			"fireflies",
			"Fireflies.ai",
			"*.fireflies.ai"
		],
		[
			"midjourney",
			"Midjourney",
			"*.midjourney.com"
		],
		[
			"elevenlabs",
			"ElevenLabs",
			"*.elevenlabs.io"
		]
	],
	code: [
		[
			"github",
			"GitHub",
			"*.github.com",
			"raw.githubusercontent.com"
		],
		[
			"gitlab",
			"GitLab",
			"*.gitlab.com"
		],
		[
			"bitbucket",
			"Bitbucket",
			"*.bitbucket.org"
		],
		[
			"codeberg",
			"Codeberg",
			"*.codeberg.org"
		],
		[
			"sourcehut",
			"SourceHut",
			"*.sr.ht"
		],
		[
			"azure-devops",
			"Azure DevOps",
			"dev.azure.com",
			"*.visualstudio.com"
		],
		[
			"sourceforge",
			"SourceForge",
			"*.sourceforge.net"
		],
		[
			"launchpad",
			"Launchpad",
			"*.launchpad.net"
		],
		[
			"gitee",
			"Gitee",
			"*.gitee.com"
		],
		[
			"replit",
			"Replit",
			"*.replit.com"
		],
		[
			"codesandbox",
			"CodeSandbox",
			"*.codesandbox.io"
		],
		[
			"stackblitz",
			"StackBlitz",
			"*.stackblitz.com"
		],
		[
			"codepen",
			"CodePen",
			"*.codepen.io"
		],
		[
			"jsfiddle",
			"JSFiddle",
			"*.jsfiddle.net"
		],
		[
			"ideone",
			"Ideone",
			"*.ideone.com"
		],
		[
			"glitch",
			"Glitch",
			"glitch.com"
		],
		[
			"google-colab",
			"Google Colab",
			"colab.research.google.com"
		],
		[
			"kaggle",
			"Kaggle",
			"*.kaggle.com"
		],
		[
			"deepnote",
			"Deepnote",
			"*.deepnote.com"
		],
		[
			"observable",
			"Observable",
			"*.observablehq.com"
		],
		[
			"cursor",
			"Cursor",
			"*.cursor.com"
		],
		[
			"lovable",
			"Lovable",
			"lovable.dev"
		],
		[
			"docker-hub",
			"Docker Hub",
			"hub.docker.com"
		],
		[
			"npm",
			"npm",
			"*.npmjs.com"
		],
		[
			"pypi",
			"PyPI",
			"*.pypi.org"
		],
		[
			"postman",
			"Postman",
			"*.postman.com",
			"*.postman.co"
		],
		[
			"vercel",
			"Vercel",
			"*.vercel.com"
		],
		[
			"netlify",
			"Netlify",
			"*.netlify.com"
		],
		[
			"heroku",
			"Heroku",
			"*.heroku.com"
		],
		[
			"stack-overflow",
			"Stack Overflow",
			"*.stackoverflow.com"
		]
	]
}).flatMap(([category, rows]) => rows.map(([id, name, ...hosts]) => ({
	id,
	name,
	category,
	hosts
})));
// utils/policy/model.ts
/** The words of the allowed-services list (design §2 and §4), as the rest of Drempel uses them after parsing. */
var CATEGORIES = [
	"storage",
	"transfer",
	"paste",
	"mail",
	"chat",
	"notes",
	"ai",
	"code"
];
var ARRANGEMENTS = [
	"BYOD",
	"BYOS",
	"CYOD",
	"CLEO",
	"COPE"
];
var WEEKDAYS = [
	"mo",
	"tu",
	"we",
	"th",
	"fr",
	"sa",
	"su"
];
var malformed = (path, detail) => ({
	kind: "malformed",
	path,
	detail
});
// utils/availability/check-hours.ts
var DAY$4 = 1440;
var WEEK = 7 * DAY$4;
/**
* What is wrong with hours, in the order of the windows; empty means they can be taken.
* Equal times are an empty window, but `00:00` to `00:00` is the whole day. No windows at all is no problem: it is off.
* Overlap is judged on the ordinary week, a window over midnight included.
*/
function checkHours(hours) {
	const problems = isZone(hours.zone) ? [] : [{
		kind: "bad-zone",
		zone: hours.zone
	}];
	const sound = [];
	for (const [index, window] of hours.windows.entries()) {
		const found = checkWindow(window, index);
		problems.push(...found);
		if (found.length > 0) continue;
		const other = sound.find((earlier) => overlap(earlier.window, window));
		if (other) problems.push({
			kind: "overlap",
			index,
			with: other.index
		});
		sound.push({
			index,
			window
		});
	}
	return problems;
}
/** Whether the browser knows this IANA zone; an offset such as `+01:00` is none, it would not follow summer time. */
function isZone(zone) {
	if (!/^[A-Za-z]/.test(zone)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}
/** Minutes after midnight of `HH:MM`, 00:00 to 23:59, or undefined where it is no such time. */
function parseTime(time) {
	const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
	return match ? Number(match[1]) * 60 + Number(match[2]) : void 0;
}
function checkWindow(window, index) {
	const problems = [];
	if (window.days.length === 0) problems.push({
		kind: "no-days",
		index
	});
	const from = parseTime(window.from);
	const to = parseTime(window.to);
	if (from === void 0) problems.push({
		kind: "bad-time",
		index,
		field: "from"
	});
	if (to === void 0) problems.push({
		kind: "bad-time",
		index,
		field: "to"
	});
	if (from !== void 0 && from === to && from !== 0) problems.push({
		kind: "empty",
		index
	});
	return problems;
}
function overlap(a, b) {
	return minutesOfWeek(a).some((left) => minutesOfWeek(b).some((right) => distance(left.start, right.start) < left.length || distance(right.start, left.start) < right.length));
}
/** Forward distance on a week that comes round again. */
function distance(from, to) {
	return (to - from + WEEK) % WEEK;
}
function minutesOfWeek(window) {
	const from = parseTime(window.from) ?? 0;
	const to = parseTime(window.to) ?? 0;
	const length = to <= from ? to + DAY$4 - from : to - from;
	return window.days.map((day) => ({
		start: WEEKDAYS.indexOf(day) * DAY$4 + from,
		length
	}));
}
// utils/policy/bounds.ts
/** The largest document that is read: what 100,000 host rules need. Bytes of UTF-8. */
var MAX_DOCUMENT_BYTES = 2097152;
/** The same document in its envelope: base64url, a header with the key, a signature. Bytes. */
var MAX_ENVELOPE_BYTES = 3145728;
var MAX_HOST_RULES = 1e5;
// utils/policy/match-rule.ts
/** The browser's match pattern for a rule: http and https, any port, any path. */
function toMatchPattern(rule) {
	return `*://${rule}/*`;
}
/** Whether a host name, as in a URL's `hostname`, falls under a rule. */
function coversHost(rule, host) {
	return rule.startsWith("*.") ? host === rule.slice(2) || host.endsWith(rule.slice(1)) : host === rule;
}
// utils/policy/lint-hosts.ts
/**
* What is odd about host rules that the parser takes: one that changes nothing, one that takes a part out of a wider
* rule of another owner against all likelihood, one that takes in well-known services. A rule within a wider one is as
* a rule a matter of course: the sign-in host below `*.acme.example`, the approved tenant below an unapproved service.
*/
function lintHosts(policy, catalogue) {
	const claims = claimsOf(policy);
	const byRule = new Map(claims.map((claim) => [claim.rule, claim]));
	const found = [];
	for (const claim of claims) {
		const wider = findWider(claim.rule, byRule);
		const remark = wider && compare(claim, wider);
		if (remark) found.push([claim.path, remark]);
	}
	return [...found, ...lintReach(claims, catalogue)];
}
function claimsOf({ workApps, signIn, services }) {
	const owned = (rules, path, as, of) => rules.map((rule, place) => ({
		rule,
		path: `${path}[${place}]`,
		as,
		of
	}));
	return [
		...workApps.flatMap(({ hosts, name }, place) => owned(hosts, `workApps[${place}].hosts`, "work", name)),
		...owned(signIn, "signIn", "sign-in", null),
		...services.flatMap(({ hosts, name, standing }, place) => owned(hosts, `services[${place}].hosts`, standing, name))
	];
}
/** The narrowest other rule that covers all that this one covers. */
function findWider(rule, byRule) {
	const wild = rule.startsWith("*.");
	let name = wild ? rule.slice(2) : rule;
	const own = wild ? void 0 : byRule.get(`*.${name}`);
	if (own) return own;
	for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".")) {
		name = name.slice(dot + 1);
		const wider = byRule.get(`*.${name}`);
		if (wider) return wider;
	}
}
function compare({ rule, as, of }, wider) {
	if (as === wider.as && of === wider.of) return {
		kind: "superfluous",
		rule,
		wider: wider.rule
	};
	const company = wider.as === "work" || wider.as === "sign-in";
	return as === "unapproved" && company || as === "work" && wider.as === "sign-in" ? {
		kind: "within",
		rule,
		as,
		wider: wider.rule,
		of: wider.of
	} : void 0;
}
/** Work apps and sign-in that cover known services of others, where the list does not say so of these by name. */
function lintReach(claims, catalogue) {
	const named = new Set(claims.map(({ rule }) => rule));
	return claims.filter(({ rule, as }) => rule.startsWith("*.") && (as === "work" || as === "sign-in")).flatMap(({ rule, path }) => {
		const names = catalogue.filter(({ hosts }) => hosts.some((host) => coversHost(rule, host.replace(/^\*\./, "")) && (host === rule || !named.has(host)))).map(({ name }) => name);
		return names.length > 0 ? [[path, {
			kind: "takes-in",
			rule,
			names
		}]] : [];
	});
}
// utils/policy/needs.ts
/** The services to whose pages an upload is looked at: unapproved, in a category that the list guards. */
function guardedServices({ services, guard }) {
	return services.filter(({ standing, category }) => standing === "unapproved" && guard.categories.includes(category));
}
/**
* What the employee must grant for a policy: work apps and guarded services by name, nothing else. `downloads` tells
* the guard where a file came from, `notifications` shows the digest, `tabGroups` (Chrome) labels the work window.
*/
function needsOf(policy, browser) {
	const patterns = (owners) => [...new Set(owners.flatMap(({ hosts }) => hosts.map(toMatchPattern)))];
	const workHosts = patterns(policy.workApps);
	const guardedHosts = patterns(guardedServices(policy));
	const permissions = [
		...guardedHosts.length > 0 ? ["downloads"] : [],
		...workHosts.length > 0 ? ["notifications"] : [],
		...workHosts.length > 0 && browser === "chrome" ? ["tabGroups"] : []
	];
	return {
		workHosts,
		guardedHosts,
		all: {
			origins: [.../* @__PURE__ */ new Set([...workHosts, ...guardedHosts])],
			permissions
		}
	};
}
var DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/* @__NO_SIDE_EFFECTS__ */
function check$2(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check$2,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse$2(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// utils/policy/json-shape.ts
var QUOTE = 34;
var COMMA = 44;
var OPEN_LIST = 91;
var BACKSLASH = 92;
var CLOSE_LIST = 93;
var OPEN_OBJECT = 123;
var CLOSE_OBJECT = 125;
/**
* Whether JSON text nests deeper than `limit`, or has one name twice in an object, without parsing it: a parser keeps
* the last of two without a word, so that what a person reads in the list may not be what counts (RFC 7493 §2.3).
* Text that is not JSON gets some answer; the parser refuses it afterwards.
*/
function findShapeFault(json, limit) {
	const levels = [];
	for (let at = 0; at < json.length; at++) {
		const code = json.charCodeAt(at);
		const level = levels[levels.length - 1];
		if (code === QUOTE) {
			const end = endOfString(json, at);
			if (level?.names && isName(json, end)) {
				const name = read(json.slice(at, end + 1));
				if (level.names.has(name)) return {
					kind: "duplicate",
					path: pathOf$1(levels, name)
				};
				level.names.add(name);
				level.at = name;
			}
			at = end;
		} else if (code === OPEN_OBJECT || code === OPEN_LIST) {
			if (levels.length >= limit) return { kind: "too-deep" };
			levels.push(code === OPEN_OBJECT ? {
				names: /* @__PURE__ */ new Set(),
				at: ""
			} : { at: 0 });
		} else if (code === CLOSE_OBJECT || code === CLOSE_LIST) levels.pop();
		else if (code === COMMA && typeof level?.at === "number") level.at++;
	}
}
/** Whether a colon follows: then the string is a name. */
function isName(json, quote) {
	let at = quote + 1;
	while (" 	\n\r".includes(json[at] ?? "x")) at++;
	return json[at] === ":";
}
/** The same name may be written in several ways. */
function read(text) {
	if (!text.includes("\\")) return text.slice(1, -1);
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
function endOfString(json, quote) {
	let at = quote + 1;
	for (let code = json.charCodeAt(at); code !== QUOTE && at < json.length; code = json.charCodeAt(++at)) if (code === BACKSLASH) at++;
	return at;
}
function pathOf$1(levels, name) {
	return [...levels.slice(0, -1).map(({ at }) => at), name].reduce((path, step) => {
		if (typeof step === "number") return `${path}[${step}]`;
		return path ? `${path}.${step}` : step;
	}, "");
}
// node_modules/tldts-core/dist/es6/src/domain.js
/**
* Check if `vhost` is a valid suffix of `hostname` (top-domain)
*
* It means that `vhost` needs to be a suffix of `hostname` and we then need to
* make sure that: either they are equal, or the character preceding `vhost` in
* `hostname` is a '.' (it should not be a partial label).
*
* * hostname = 'not.evil.com' and vhost = 'vil.com'      => not ok
* * hostname = 'not.evil.com' and vhost = 'evil.com'     => ok
* * hostname = 'not.evil.com' and vhost = 'not.evil.com' => ok
*/
function shareSameDomainSuffix(hostname, vhost) {
	if (hostname.endsWith(vhost)) return hostname.length === vhost.length || hostname[hostname.length - vhost.length - 1] === ".";
	return false;
}
/**
* Given a hostname and its public suffix, extract the general domain.
*/
function extractDomainWithSuffix(hostname, publicSuffix) {
	const publicSuffixIndex = hostname.length - publicSuffix.length - 2;
	const lastDotBeforeSuffixIndex = hostname.lastIndexOf(".", publicSuffixIndex);
	if (lastDotBeforeSuffixIndex === -1) return hostname;
	return hostname.slice(lastDotBeforeSuffixIndex + 1);
}
/**
* Detects the domain based on rules and upon and a host string
*/
function getDomain(suffix, hostname, options) {
	if (options.validHosts !== null) {
		const validHosts = options.validHosts;
		for (const vhost of validHosts) if (shareSameDomainSuffix(hostname, vhost)) return vhost;
	}
	let numberOfLeadingDots = 0;
	if (hostname.startsWith(".")) while (numberOfLeadingDots < hostname.length && hostname[numberOfLeadingDots] === ".") numberOfLeadingDots += 1;
	if (suffix.length === hostname.length - numberOfLeadingDots) return null;
	return extractDomainWithSuffix(hostname, suffix);
}
// node_modules/tldts-core/dist/es6/src/domain-without-suffix.js
/**
* Return the part of domain without suffix.
*
* Example: for domain 'foo.com', the result would be 'foo'.
*/
function getDomainWithoutSuffix(domain, suffix) {
	return domain.slice(0, -suffix.length - 1);
}
// node_modules/tldts-core/dist/es6/src/extract-hostname.js
/**
* Matches an ASCII tab (U+0009) or newline (U+000A / U+000D). The WHATWG URL
* parser strips these before parsing; we only allocate a cleaned copy (and
* re-parse) on the rare input that actually contains one.
*/
var CONTROL_CHARS = /[\t\n\r]/g;
var extractedHostnameValidated = false;
/**
* True if char `code` is a valid hostname character. This is the per-char half
* of `is-valid.ts`'s `isValidAscii` (a-z, 0-9, > U+007F) PLUS three additions:
* A-Z (the host is lowercased before validation, so uppercase ≡ a valid
* lowercase letter) and '-' / '_' (valid inside a label). KEEP IN SYNC with
* `is-valid.ts`: these rules are deliberately duplicated to validate during
* extraction, so any change to the accepted character set there must be
* mirrored here (and vice-versa).
*/
function isValidHostnameChar(code) {
	return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127 || code >= 65 && code <= 90 || code === 45 || code === 95;
}
/**
* Classify scheme `url.slice(schemeStart, colonIndex)` as a WHATWG special
* scheme without allocating a substring (case-insensitive via `| 32`).
* Special schemes: ftp, file, http, https, ws, wss
* (https://url.spec.whatwg.org/#special-scheme).
*
* @returns 0 = not special, 1 = special, 2 = file (its host sits only between
*          "//" and the next slash).
*/
function getSpecialScheme(url, schemeStart, colonIndex) {
	const length = colonIndex - schemeStart;
	const c0 = url.charCodeAt(schemeStart) | 32;
	if (length === 2) return c0 === 119 && (url.charCodeAt(schemeStart + 1) | 32) === 115 ? 1 : 0;
	else if (length === 3) {
		const c1 = url.charCodeAt(schemeStart + 1) | 32;
		const c2 = url.charCodeAt(schemeStart + 2) | 32;
		if (c0 === 119 && c1 === 115 && c2 === 115) return 1;
		if (c0 === 102 && c1 === 116 && c2 === 112) return 1;
		return 0;
	} else if (length === 4) {
		const c1 = url.charCodeAt(schemeStart + 1) | 32;
		const c2 = url.charCodeAt(schemeStart + 2) | 32;
		const c3 = url.charCodeAt(schemeStart + 3) | 32;
		if (c0 === 104 && c1 === 116 && c2 === 116 && c3 === 112) return 1;
		if (c0 === 102 && c1 === 105 && c2 === 108 && c3 === 101) return 2;
		return 0;
	} else if (length === 5) return c0 === 104 && (url.charCodeAt(schemeStart + 1) | 32) === 116 && (url.charCodeAt(schemeStart + 2) | 32) === 116 && (url.charCodeAt(schemeStart + 3) | 32) === 112 && (url.charCodeAt(schemeStart + 4) | 32) === 115 ? 1 : 0;
	return 0;
}
/**
* Extract a hostname from `url`, matching a WHATWG URL parser's host-boundary
* behaviour (https://url.spec.whatwg.org/#concept-basic-url-parser) for tldts'
* scope. It deliberately does NOT normalise the host (no IDNA/punycode or IPv4
* canonicalisation; IPv6 brackets are stripped, not compressed), strips trailing
* dots, and stays lenient where a strict parser rejects (bare host:port,
* out-of-range port, user@host) — all documented deviations.
*
* @param urlIsValidHostname - when true, `url` is already a valid hostname and is
*   returned by the same reference (factory.ts skips re-validation on that
*   identity), keeping the common path allocation-free.
* @param validate - when true, validate the host inline during the authority
*   scan and publish the verdict via `extractedHostnameValidated` so `parseImpl`
*   can skip the redundant `isValidHostname` pass for simple authorities.
*/
function extractHostname(url, urlIsValidHostname, validate = false) {
	let start = 0;
	let end = url.length;
	let hasUpper = false;
	let isSpecial = true;
	extractedHostnameValidated = false;
	if (!urlIsValidHostname) {
		while (start < url.length && url.charCodeAt(start) <= 32) start += 1;
		if (url.charCodeAt(start + 4) === 58 && (url.charCodeAt(start) | 32) === 100 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 116 && (url.charCodeAt(start + 3) | 32) === 97 || url.charCodeAt(start + 10) === 58 && (url.charCodeAt(start) | 32) === 106 && (url.charCodeAt(start + 1) | 32) === 97 && (url.charCodeAt(start + 2) | 32) === 118 && (url.charCodeAt(start + 3) | 32) === 97 && (url.charCodeAt(start + 4) | 32) === 115 && (url.charCodeAt(start + 5) | 32) === 99 && (url.charCodeAt(start + 6) | 32) === 114 && (url.charCodeAt(start + 7) | 32) === 105 && (url.charCodeAt(start + 8) | 32) === 112 && (url.charCodeAt(start + 9) | 32) === 116) return null;
		while (end > start + 1 && url.charCodeAt(end - 1) <= 32) end -= 1;
		if ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && (url.charCodeAt(start + 1) === 47 || url.charCodeAt(start + 1) === 92)) start += 2;
		else {
			let indexOfProtocol = url.indexOf(":/", start);
			if (indexOfProtocol !== -1) {
				const special = getSpecialScheme(url, start, indexOfProtocol);
				if (special === 1) {
					start = indexOfProtocol + 2;
					while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) start += 1;
				} else if (special === 2) {
					start = indexOfProtocol + 1;
					let slashes = 0;
					while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
						start += 1;
						slashes += 1;
					}
					if (slashes < 2) return null;
				} else {
					for (let i = start; i < indexOfProtocol; i += 1) {
						const code = url.charCodeAt(i);
						if (!((code | 32) >= 97 && (code | 32) <= 122 || code >= 48 && code <= 57 || code === 46 || code === 45 || code === 43)) {
							if (code === 9 || code === 10 || code === 13) return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
							for (let j = i; j < indexOfProtocol; j += 1) {
								const c = url.charCodeAt(j);
								if (c === 47 || c === 92 || c === 63 || c === 35) {
									indexOfProtocol = -1;
									break;
								}
							}
							if (indexOfProtocol !== -1) return null;
							break;
						}
					}
					if (indexOfProtocol !== -1) {
						if (url.charCodeAt(indexOfProtocol + 2) === 47) {
							isSpecial = false;
							start = indexOfProtocol + 3;
						} else return null;
					}
				}
			}
			if (indexOfProtocol === -1 && url.charCodeAt(start) !== 91) {
				let indexOfColon = -1;
				for (let i = start; i < end; i += 1) {
					const code = url.charCodeAt(i);
					if (code === 9 || code === 10 || code === 13) return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
					if (code === 58) {
						indexOfColon = i;
						break;
					}
					if (code === 47 || code === 92 || code === 63 || code === 35) break;
				}
				if (indexOfColon !== -1) {
					let hasIdentifier = false;
					for (let i = indexOfColon + 1; i < end; i += 1) {
						const code = url.charCodeAt(i);
						if (code === 47 || code === 92 || code === 63 || code === 35) break;
						if (code === 64) {
							hasIdentifier = true;
							break;
						}
					}
					if (!hasIdentifier) {
						let allDigits = true;
						let i = indexOfColon + 1;
						for (; i < end; i += 1) {
							const code = url.charCodeAt(i);
							if (code === 47 || code === 92 || code === 63 || code === 35) break;
							if (code < 48 || code > 57) {
								allDigits = false;
								break;
							}
						}
						if (i === indexOfColon + 1) allDigits = false;
						if (!allDigits) {
							const special = getSpecialScheme(url, start, indexOfColon);
							if (special === 0) {
								let isBareIpv6 = false;
								for (let j = indexOfColon + 1; j < end; j += 1) {
									const code = url.charCodeAt(j);
									if (code === 47 || code === 92 || code === 63 || code === 35) break;
									if (code === 58) {
										isBareIpv6 = true;
										break;
									}
								}
								if (!isBareIpv6) return null;
							} else {
								start = indexOfColon + 1;
								if (special === 2) {
									let slashes = 0;
									while ((url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) && slashes < 2) {
										start += 1;
										slashes += 1;
									}
									if (slashes < 2) return null;
								} else while (url.charCodeAt(start) === 47 || url.charCodeAt(start) === 92) start += 1;
							}
						}
					}
				}
			}
		}
		let indexOfIdentifier = -1;
		let indexOfClosingBracket = -1;
		let indexOfPort = -1;
		let indexOfFirstColon = -1;
		let hasControl = false;
		let vValid = validate;
		let vLastDot = start - 1;
		let vLastCode = -1;
		if (validate && start < end) {
			const c0 = url.charCodeAt(start);
			if (!(isValidHostnameChar(c0) || c0 === 46 || c0 === 95) || c0 === 45) vValid = false;
		}
		for (let i = start; i < end; i += 1) {
			const code = url.charCodeAt(i);
			if (code < 64) {
				if (code === 47 || code === 35 || code === 63) {
					end = i;
					break;
				} else if (code === 58) {
					if (indexOfFirstColon === -1) indexOfFirstColon = i;
					indexOfPort = i;
				} else if (code === 9 || code === 10 || code === 13) hasControl = true;
				else if (validate) {
					if (code === 46) {
						if (i - vLastDot > 64 || vLastCode === 46 || vLastCode === 45) vValid = false;
						vLastDot = i;
					} else if (code < 48 || code > 57) {
						if (code !== 45 || vLastCode === 46) vValid = false;
					}
				}
			} else if (isSpecial && code === 92) {
				end = i;
				break;
			} else if (code === 64) {
				indexOfIdentifier = i;
				indexOfFirstColon = -1;
			} else if (code === 93) indexOfClosingBracket = i;
			else if (code >= 65 && code <= 90) hasUpper = true;
			else if (validate && !isValidHostnameChar(code)) vValid = false;
			if (validate) vLastCode = code;
		}
		if (hasControl) return extractHostname(url.replace(CONTROL_CHARS, ""), urlIsValidHostname, validate);
		if (indexOfIdentifier !== -1 && indexOfIdentifier >= start && indexOfIdentifier < end) start = indexOfIdentifier + 1;
		if (url.charCodeAt(start) === 91) {
			if (indexOfClosingBracket !== -1) return url.slice(start + 1, indexOfClosingBracket).toLowerCase();
			return null;
		} else if (indexOfPort !== -1 && indexOfPort > start && indexOfPort < end && indexOfFirstColon === indexOfPort) end = indexOfPort;
		if (start >= end) return null;
		if (validate && vValid && indexOfIdentifier === -1 && indexOfPort === -1 && indexOfClosingBracket === -1 && url.charCodeAt(end - 1) !== 46 && end - start <= 255 && end - vLastDot - 1 <= 63 && vLastCode !== 45) extractedHostnameValidated = true;
	}
	while (end > start + 1 && url.charCodeAt(end - 1) === 46) end -= 1;
	const hostname = start !== 0 || end !== url.length ? url.slice(start, end) : url;
	if (hasUpper) return hostname.toLowerCase();
	return hostname;
}
// node_modules/tldts-core/dist/es6/src/is-ip.js
/**
* Check if a hostname is an IP. You should be aware that this only works
* because `hostname` is already garanteed to be a valid hostname!
*/
function isProbablyIpv4(hostname) {
	if (hostname.length < 7) return false;
	if (hostname.length > 15) return false;
	let numberOfDots = 0;
	for (let i = 0; i < hostname.length; i += 1) {
		const code = hostname.charCodeAt(i);
		if (code === 46) numberOfDots += 1;
		else if (code < 48 || code > 57) return false;
	}
	return numberOfDots === 3 && hostname.charCodeAt(0) !== 46 && hostname.charCodeAt(hostname.length - 1) !== 46;
}
/**
* Similar to isProbablyIpv4.
*/
function isProbablyIpv6(hostname) {
	if (hostname.length < 3) return hostname === "::";
	let start = hostname.startsWith("[") ? 1 : 0;
	let end = hostname.length;
	if (hostname[end - 1] === "]") end -= 1;
	if (end - start > 39) return false;
	let hasColon = false;
	for (; start < end; start += 1) {
		const code = hostname.charCodeAt(start);
		if (code === 58) hasColon = true;
		else if (!(code >= 48 && code <= 57 || code >= 97 && code <= 102 || code >= 65 && code <= 70)) return false;
	}
	return hasColon;
}
/**
* Check if `hostname` is *probably* a valid ip addr (either ipv6 or ipv4).
* This *will not* work on any string. We need `hostname` to be a valid
* hostname.
*/
function isIp(hostname) {
	return isProbablyIpv6(hostname) || isProbablyIpv4(hostname);
}
// node_modules/tldts-core/dist/es6/src/is-special-use.js
/**
* Special-use domain names from the IANA "Special-Use Domain Names" registry:
* the authoritative list, created by RFC 6761 and maintained as new RFCs add to
* it: https://www.iana.org/assignments/special-use-domain-names/
* Snapshot: 2026-05-24. (RFC 6761 is not obsoleted; draft-hoffman-rfc6761bis
* proposes to retire its prose but keep this registry, so the registry is the
* source of truth; re-sync this list against it.)
*
* These names never correspond to a public registration, yet neither
* `isIcann` nor `isPrivate` marks one as special-use: most are absent from the
* Public Suffix List (so `a.test` looks like a registrable domain), and the
* few that are listed (`onion`, `home.arpa`) appear there as ordinary ICANN
* suffixes. `isSpecialUse` is the single signal that covers them all.
*
* Per the registry and RFC 6761 ("and any names falling within these domains"),
* the designation covers each listed name AND all of its sub-domains. DNS labels
* are case-insensitive (RFC 4343); `hostname` is expected to be already
* lower-cased and trailing-dot-stripped, as produced by `extractHostname`, the
* same normalization the Public-Suffix-List lookup relies on.
*
* Two groups of registry entries are intentionally excluded: the numeric
* reverse-DNS delegation zones (`10.in-addr.arpa`, the `*.ip6.arpa` ranges, …),
* which are reverse-DNS PTR zones rather than hostnames and whose parents
* (`in-addr.arpa`/`ip6.arpa`) are already in the Public Suffix List; and the
* deprecated `eap-noob.arpa` entry.
*/
var SPECIAL_USE_DOMAINS = [
	"test",
	"localhost",
	"invalid",
	"example",
	"example.com",
	"example.net",
	"example.org",
	"local",
	"onion",
	"alt",
	"home.arpa",
	"ipv4only.arpa",
	"resolver.arpa",
	"service.arpa",
	"6tisch.arpa",
	"eap.arpa"
];
/**
* Return `true` if `hostname` is, or is a sub-domain of, a special-use domain
* (see the registry note above). Expects an already-normalized `hostname`.
*/
function isSpecialUse(hostname) {
	for (const name of SPECIAL_USE_DOMAINS) if (hostname.endsWith(name) && (hostname.length === name.length || hostname.charCodeAt(hostname.length - name.length - 1) === 46)) return true;
	return false;
}
// node_modules/tldts-core/dist/es6/src/is-valid.js
/**
* Implements fast shallow verification of hostnames. This does not perform a
* struct check on the content of labels (classes of Unicode characters, etc.)
* but instead check that the structure is valid (number of labels, length of
* labels, etc.).
*
* If you need stricter validation, consider using an external library.
*/
function isValidAscii(code) {
	return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code > 127;
}
/**
* Check if a hostname string is valid. It's usually a preliminary check before
* trying to use getDomain or anything else.
*
* Beware: it does not check if the TLD exists.
*/
function is_valid_default(hostname) {
	if (hostname.length > 255) return false;
	if (hostname.length === 0) return false;
	if (!isValidAscii(hostname.charCodeAt(0)) && hostname.charCodeAt(0) !== 46 && hostname.charCodeAt(0) !== 95) return false;
	let lastDotIndex = -1;
	let lastCharCode = -1;
	const len = hostname.length;
	for (let i = 0; i < len; i += 1) {
		const code = hostname.charCodeAt(i);
		if (code === 46) {
			if (i - lastDotIndex > 64 || lastCharCode === 46 || lastCharCode === 45) return false;
			lastDotIndex = i;
		} else if (!(isValidAscii(code) || code === 45 || code === 95) || code === 45 && lastCharCode === 46) return false;
		lastCharCode = code;
	}
	return len - lastDotIndex - 1 <= 63 && lastCharCode !== 45;
}
// node_modules/tldts-core/dist/es6/src/lookup/extra-suffixes.js
/**
* Apply `options.extraSuffixes` to the built-in lookup result in `out`, as if
* they were part of the list (`isException`: the built-in winner is an
* exception rule). As in browsers, the longest match prevails and an exception
* beats a rule of the same length. Remaining ties go to the built-in match
* (unless it matched no rule: both flags falsy), then to `icann`.
*/
function extraSuffixLookup(hostname, options, isException, out) {
	const suffix = out.publicSuffix;
	if (suffix === null) return;
	const none = hostname.length + 1;
	let exception = none;
	let exceptionIsIcann = false;
	let rule = none;
	let ruleIsIcann = false;
	const extra = options.extraSuffixes;
	for (let section = 0; section < 2; section += 1) {
		const isIcann = section === 0;
		const rules = isIcann ? options.allowIcannDomains && extra.icann : options.allowPrivateDomains && extra.private;
		if (!Array.isArray(rules)) continue;
		for (const r of rules) {
			if (typeof r !== "string") continue;
			const exceptionRule = r.startsWith("!");
			const wildcard = r.startsWith("*.");
			const body = exceptionRule ? r.slice(1) : wildcard ? r.slice(2) : r;
			if (body === "" || exceptionRule && !body.includes(".") || !shareSameDomainSuffix(hostname, body)) continue;
			let start = hostname.length - body.length;
			if (exceptionRule) {
				if (start < exception) {
					exception = start;
					exceptionIsIcann = isIcann;
				}
				continue;
			}
			if (wildcard && start > 1 && hostname.charCodeAt(start - 2) !== 46) start = hostname.lastIndexOf(".", start - 2) + 1;
			if (start < rule) {
				rule = start;
				ruleIsIcann = isIcann;
			}
		}
	}
	const suffixStart = hostname.length - suffix.length;
	const builtin = isException ? hostname.lastIndexOf(".", suffixStart - 2) + 1 : suffixStart;
	if (exception <= rule && (isException ? exception < builtin : exception <= builtin)) {
		out.publicSuffix = hostname.slice(hostname.indexOf(".", exception) + 1);
		out.isIcann = exceptionIsIcann;
		out.isPrivate = !exceptionIsIcann;
	} else if (rule < builtin || rule === builtin && !out.isIcann && !out.isPrivate) {
		out.publicSuffix = hostname.slice(rule);
		out.isIcann = ruleIsIcann;
		out.isPrivate = !ruleIsIcann;
	}
}
// node_modules/tldts-core/dist/es6/src/options.js
function setDefaultsImpl({ allowIcannDomains = true, allowPrivateDomains = false, detectIp = true, detectSpecialUse = false, extraSuffixes = null, extractHostname = true, mixedInputs = true, validHosts = null, validateHostname = true }) {
	return {
		allowIcannDomains,
		allowPrivateDomains,
		detectIp,
		detectSpecialUse,
		extraSuffixes,
		extractHostname,
		mixedInputs,
		validHosts,
		validateHostname
	};
}
var DEFAULT_OPTIONS = setDefaultsImpl({});
function setDefaults(options) {
	if (options === void 0) return DEFAULT_OPTIONS;
	return setDefaultsImpl(options);
}
// node_modules/tldts-core/dist/es6/src/subdomain.js
/**
* Returns the subdomain of a hostname string
*/
function getSubdomain(hostname, domain) {
	if (domain.length === hostname.length) return "";
	return hostname.slice(0, -domain.length - 1);
}
// node_modules/tldts-core/dist/es6/src/factory.js
/**
* Implement a factory allowing to plug different implementations of suffix
* lookup (e.g.: using a trie or the packed hashes datastructures). This is used
* and exposed in `tldts.ts` and `tldts-experimental.ts` bundle entrypoints.
*/
function getEmptyResult() {
	return {
		domain: null,
		domainWithoutSuffix: null,
		hostname: null,
		isIcann: null,
		isIp: null,
		isPrivate: null,
		isSpecialUse: null,
		publicSuffix: null,
		subdomain: null
	};
}
function parseImpl(url, step, suffixLookup, partialOptions, result) {
	const options = setDefaults(partialOptions);
	if (typeof url !== "string") return result;
	let urlIsValid = false;
	if (!options.extractHostname) {
		let end = url.length;
		while (end > 1 && url.charCodeAt(end - 1) === 46) end -= 1;
		result.hostname = end === url.length ? url : url.slice(0, end);
	} else if (options.mixedInputs) {
		urlIsValid = is_valid_default(url);
		result.hostname = extractHostname(url, urlIsValid, options.validateHostname);
	} else result.hostname = extractHostname(url, false, options.validateHostname);
	if (options.detectIp && result.hostname !== null) {
		result.isIp = isIp(result.hostname);
		if (result.isIp) return result;
	}
	if (options.validateHostname && options.extractHostname && result.hostname !== null && !(urlIsValid && result.hostname === url) && !extractedHostnameValidated && !is_valid_default(result.hostname)) {
		result.hostname = null;
		return result;
	}
	if (step === 0 || result.hostname === null) return result;
	if (step === 5 && options.detectSpecialUse) result.isSpecialUse = isSpecialUse(result.hostname);
	const isException = suffixLookup(result.hostname, options, result);
	if (options.extraSuffixes !== null) extraSuffixLookup(result.hostname, options, isException === true, result);
	if (step === 2 || result.publicSuffix === null) return result;
	result.domain = getDomain(result.publicSuffix, result.hostname, options);
	if (step === 3 || result.domain === null) return result;
	result.subdomain = getSubdomain(result.hostname, result.domain);
	if (step === 4) return result;
	result.domainWithoutSuffix = getDomainWithoutSuffix(result.domain, result.publicSuffix);
	return result;
}
// node_modules/tldts-core/dist/es6/src/lookup/fast-path.js
function fast_path_default(hostname, options, out) {
	if (!options.allowPrivateDomains && options.allowIcannDomains && hostname.length > 3) {
		const last = hostname.length - 1;
		const c3 = hostname.charCodeAt(last);
		const c2 = hostname.charCodeAt(last - 1);
		const c1 = hostname.charCodeAt(last - 2);
		const c0 = hostname.charCodeAt(last - 3);
		if (c3 === 109 && c2 === 111 && c1 === 99 && c0 === 46) {
			out.isIcann = true;
			out.isPrivate = false;
			out.publicSuffix = "com";
			return true;
		} else if (c3 === 103 && c2 === 114 && c1 === 111 && c0 === 46) {
			out.isIcann = true;
			out.isPrivate = false;
			out.publicSuffix = "org";
			return true;
		} else if (c3 === 117 && c2 === 100 && c1 === 101 && c0 === 46) {
			out.isIcann = true;
			out.isPrivate = false;
			out.publicSuffix = "edu";
			return true;
		} else if (c3 === 118 && c2 === 111 && c1 === 103 && c0 === 46) {
			out.isIcann = true;
			out.isPrivate = false;
			out.publicSuffix = "gov";
			return true;
		} else if (c3 === 116 && c2 === 101 && c1 === 110 && c0 === 46) {
			out.isIcann = true;
			out.isPrivate = false;
			out.publicSuffix = "net";
			return true;
		} else if (c3 === 101 && c2 === 100 && c1 === 46) {
			out.isIcann = true;
			out.isPrivate = false;
			out.publicSuffix = "de";
			return true;
		}
	}
	return false;
}
// node_modules/tldts/dist/es6/src/data/trie.js
var nodeFlags = /*#__PURE__*/ new Uint8Array([
	1,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	0,
	2,
	2,
	2,
	2,
	0,
	2,
	2,
	2,
	1,
	2,
	2,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	2,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	0,
	1,
	1,
	0,
	1,
	1,
	0,
	0,
	2,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	2,
	2,
	0,
	0,
	2,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	1,
	0,
	2,
	1,
	1,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	2,
	2,
	0,
	0,
	2,
	0,
	0,
	2,
	0,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	2,
	2,
	0,
	0,
	0,
	2,
	0,
	1,
	1,
	0,
	2,
	0,
	2,
	2,
	2,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	2,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	2,
	2,
	0,
	2,
	2,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	0,
	2,
	2,
	0,
	2,
	2,
	2,
	2,
	0,
	0,
	0,
	0,
	2,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	2,
	0,
	0,
	0,
	2,
	2,
	1,
	1,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	2,
	2,
	0,
	0,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	2,
	2,
	1,
	2,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	2,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0
]);
var edgeStart = /*#__PURE__*/ new Uint16Array([
	0,
	0,
	0,
	10,
	11,
	18,
	106,
	111,
	117,
	124,
	130,
	136,
	145,
	146,
	147,
	148,
	149,
	150,
	151,
	153,
	154,
	156,
	157,
	158,
	160,
	162,
	236,
	249,
	251,
	252,
	253,
	268,
	270,
	277,
	278,
	281,
	282,
	283,
	286,
	288,
	307,
	308,
	310,
	319,
	324,
	341,
	342,
	345,
	346,
	348,
	350,
	386,
	387,
	389,
	392,
	393,
	397,
	399,
	403,
	406,
	438,
	441,
	454,
	455,
	463,
	464,
	466,
	476,
	490,
	491,
	492,
	493,
	502,
	503,
	540,
	545,
	561,
	581,
	587,
	629,
	631,
	632,
	633,
	634,
	661,
	688,
	689,
	837,
	843,
	846,
	847,
	848,
	853,
	858,
	867,
	889,
	890,
	891,
	892,
	893,
	894,
	895,
	913,
	915,
	916,
	919,
	921,
	922,
	924,
	926,
	941,
	956,
	961,
	962,
	964,
	965,
	966,
	967,
	968,
	970,
	973,
	978,
	979,
	980,
	982,
	983,
	986,
	989,
	990,
	991,
	1004,
	1006,
	1018,
	1029,
	1037,
	1039,
	1079,
	1082,
	1086,
	1087,
	1089,
	1092,
	1103,
	1105,
	1115,
	1117,
	1123,
	1125,
	1126,
	1128,
	1131,
	1132,
	1133,
	1186,
	1188,
	1190,
	1210,
	1211,
	1212,
	1213,
	1215,
	1226,
	1257,
	1268,
	1269,
	1282,
	1292,
	1301,
	1309,
	1310,
	1315,
	1329,
	1340,
	1352,
	1364,
	1378,
	1379,
	1390,
	1424,
	1425,
	1426,
	1442,
	1458,
	1470,
	1543,
	1544,
	1546,
	1547,
	1583,
	1602,
	1603,
	1604,
	1605,
	1606,
	1609,
	1613,
	1616,
	1618,
	1652,
	1653,
	1661,
	1662,
	1663,
	1664,
	1665,
	1666,
	1668,
	1670,
	1672,
	1673,
	1677,
	1678,
	1679,
	1681,
	1683,
	1684,
	1686,
	1687,
	1688,
	1699,
	1701,
	1702,
	1706,
	1707,
	1710,
	1717,
	1718,
	1723,
	1727,
	1728,
	1730,
	1731,
	1732,
	1733,
	1734,
	1735,
	1736,
	1737,
	1738,
	1739,
	1740,
	1741,
	1742,
	1743,
	1745,
	1746,
	1747,
	2209,
	2212,
	2213,
	2215,
	2222,
	2229,
	2239,
	2243,
	2254,
	2255,
	2256,
	2268,
	2269,
	2271,
	2273,
	2274,
	2281,
	2282,
	2284,
	2285,
	2287,
	2288,
	2289,
	2290,
	2291,
	2366,
	2368,
	2389,
	2390,
	2391,
	2393,
	2394,
	2396,
	2397,
	2452,
	2453,
	2454,
	2461,
	2467,
	2477,
	2487,
	2540,
	2541,
	2542,
	2552,
	2566,
	2567,
	2570,
	2577,
	2578,
	2586,
	2588,
	2589,
	2590,
	2591,
	2602,
	2603,
	2604,
	2606,
	2607,
	2609,
	2610,
	2619,
	2631,
	2637,
	2639,
	2671,
	2675,
	2677,
	2678,
	2680,
	2681,
	2693,
	2694,
	2696,
	2704,
	2711,
	2717,
	2722,
	2723,
	2729,
	2732,
	2738,
	2745,
	2752,
	2760,
	2761,
	2762,
	2800,
	2806,
	2810,
	2827,
	2828,
	2833,
	2851,
	2882,
	2900,
	2902,
	2905,
	2913,
	2915,
	2922,
	2974,
	2998,
	2999,
	3e3,
	3001,
	3002,
	3003,
	3004,
	3011,
	3012,
	3013,
	3014,
	3015,
	3016,
	3018,
	3019,
	3023,
	3105,
	3118,
	3119,
	3556,
	3560,
	3574,
	3626,
	3654,
	3676,
	3734,
	3756,
	3771,
	3834,
	3885,
	3923,
	3959,
	3984,
	4126,
	4172,
	4223,
	4242,
	4276,
	4291,
	4311,
	4341,
	4372,
	4395,
	4426,
	4456,
	4488,
	4515,
	4590,
	4612,
	4650,
	4660,
	4694,
	4713,
	4739,
	4781,
	4831,
	4857,
	4926,
	4927,
	4929,
	4952,
	4975,
	5011,
	5042,
	5059,
	5116,
	5129,
	5153,
	5182,
	5184,
	5218,
	5234,
	5262,
	5567,
	5576,
	5585,
	5592,
	5609,
	5613,
	5619,
	5658,
	5660,
	5667,
	5674,
	5683,
	5690,
	5691,
	5692,
	5704,
	5707,
	5722,
	5723,
	5732,
	5733,
	5742,
	5751,
	5757,
	5759,
	5760,
	5761,
	5799,
	5800,
	5802,
	5810,
	5817,
	5830,
	5834,
	5836,
	5837,
	5843,
	5850,
	5864,
	5874,
	5879,
	5887,
	5895,
	5901,
	5902,
	5906,
	5908,
	5909,
	5921,
	5993,
	5994,
	5995,
	5996,
	5998,
	5999,
	6002,
	6004,
	6007,
	6011,
	6012,
	6013,
	6019,
	6020,
	6021,
	6023,
	6025,
	6027,
	6028,
	6029,
	6032,
	6034,
	6037,
	6038,
	6040,
	6238,
	6245,
	6246,
	6247,
	6257,
	6262,
	6279,
	6293,
	6302,
	6303,
	6304,
	6308,
	6309,
	6311,
	6313,
	6319,
	6320,
	6323,
	6324,
	6326,
	6327,
	6328,
	7228,
	7231,
	7235,
	7253,
	7262,
	7265,
	7272,
	7273,
	7275,
	7276,
	7277,
	7279,
	7331,
	7332,
	7335,
	7336,
	7454,
	7455,
	7466,
	7482,
	7489,
	7492,
	7501,
	7502,
	7503,
	7518,
	7573,
	7765,
	7767,
	7769,
	7770,
	7772,
	7777,
	7790,
	7805,
	7812,
	7821,
	7824,
	7827,
	7834,
	7842,
	7846,
	7847,
	7848,
	7862,
	7867,
	7876,
	7877,
	7878,
	7882,
	7917,
	7918,
	7939,
	7946,
	7954,
	7955,
	7960,
	7968,
	8012,
	8013,
	8019,
	8022,
	8035,
	8040,
	8041,
	8043,
	8045,
	8082,
	8083,
	8089,
	8096,
	8097,
	8107,
	8116,
	8131,
	8135,
	8137,
	8189,
	8190,
	8195,
	8196,
	8199,
	8201,
	8202,
	8203,
	8212,
	8226,
	8234,
	8248,
	8259,
	8260,
	8262,
	8264,
	8286,
	8297,
	8303,
	8304,
	8316,
	8328,
	8415,
	8427,
	8435,
	8438,
	8444,
	8469,
	8472,
	8473,
	8474,
	8475,
	8477,
	8480,
	8483,
	8494,
	8496,
	8498,
	8526,
	8601,
	8608,
	8612,
	8613,
	8622,
	8644,
	8645,
	8650,
	8651,
	8733,
	8735,
	8736,
	8745,
	8749,
	8755,
	8761,
	8767,
	8777,
	8782,
	8783,
	8801,
	8812,
	8817,
	8822,
	8832,
	8838,
	8842,
	8848,
	8854,
	10461,
	10462,
	10463,
	10470,
	10472
]);
var edgeLength = /*#__PURE__*/ new Uint8Array([
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	8,
	8,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	8,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	5,
	5,
	9,
	12,
	19,
	8,
	19,
	8,
	11,
	9,
	9,
	8,
	7,
	7,
	6,
	8,
	9,
	16,
	10,
	7,
	7,
	11,
	8,
	6,
	6,
	9,
	7,
	11,
	7,
	14,
	4,
	4,
	4,
	4,
	4,
	4,
	10,
	7,
	6,
	6,
	6,
	6,
	10,
	10,
	6,
	10,
	10,
	22,
	11,
	9,
	10,
	10,
	10,
	9,
	10,
	8,
	7,
	7,
	7,
	8,
	21,
	13,
	11,
	11,
	9,
	10,
	9,
	13,
	10,
	8,
	8,
	9,
	12,
	9,
	7,
	10,
	7,
	7,
	13,
	7,
	3,
	3,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	8,
	6,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	5,
	3,
	3,
	3,
	7,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	1,
	1,
	7,
	8,
	5,
	2,
	2,
	7,
	4,
	5,
	7,
	2,
	2,
	1,
	4,
	1,
	11,
	9,
	9,
	5,
	5,
	8,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	11,
	9,
	9,
	8,
	9,
	9,
	13,
	7,
	14,
	7,
	6,
	6,
	6,
	7,
	6,
	6,
	6,
	6,
	6,
	6,
	10,
	7,
	11,
	9,
	4,
	4,
	4,
	4,
	4,
	6,
	6,
	6,
	6,
	13,
	6,
	8,
	7,
	10,
	10,
	9,
	9,
	7,
	9,
	8,
	9,
	8,
	7,
	10,
	6,
	9,
	8,
	10,
	10,
	7,
	8,
	1,
	9,
	10,
	12,
	12,
	12,
	10,
	9,
	9,
	10,
	10,
	9,
	9,
	1,
	1,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	6,
	6,
	4,
	2,
	3,
	3,
	3,
	3,
	7,
	4,
	4,
	4,
	3,
	3,
	6,
	7,
	3,
	4,
	1,
	2,
	2,
	2,
	6,
	1,
	2,
	2,
	2,
	2,
	2,
	12,
	5,
	3,
	8,
	9,
	13,
	4,
	4,
	13,
	9,
	9,
	11,
	7,
	3,
	12,
	9,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	8,
	2,
	2,
	3,
	3,
	3,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	3,
	7,
	10,
	15,
	15,
	7,
	15,
	20,
	15,
	9,
	10,
	10,
	12,
	14,
	14,
	14,
	12,
	12,
	12,
	12,
	12,
	14,
	14,
	10,
	10,
	10,
	10,
	14,
	9,
	9,
	9,
	9,
	10,
	14,
	14,
	14,
	13,
	13,
	14,
	9,
	9,
	9,
	9,
	9,
	9,
	7,
	8,
	6,
	8,
	8,
	6,
	8,
	13,
	8,
	8,
	6,
	13,
	8,
	11,
	13,
	8,
	6,
	13,
	8,
	6,
	9,
	10,
	10,
	12,
	14,
	14,
	14,
	12,
	12,
	12,
	12,
	14,
	14,
	10,
	10,
	10,
	10,
	9,
	9,
	9,
	10,
	14,
	14,
	11,
	13,
	13,
	9,
	9,
	9,
	9,
	9,
	9,
	2,
	6,
	9,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	7,
	7,
	2,
	3,
	2,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	5,
	7,
	4,
	2,
	2,
	12,
	8,
	10,
	8,
	10,
	7,
	18,
	4,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	5,
	2,
	2,
	3,
	3,
	3,
	5,
	5,
	3,
	8,
	8,
	6,
	8,
	6,
	6,
	4,
	6,
	7,
	7,
	7,
	10,
	11,
	2,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	6,
	11,
	10,
	7,
	7,
	7,
	4,
	4,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	2,
	2,
	7,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	7,
	7,
	7,
	11,
	7,
	6,
	9,
	6,
	6,
	8,
	10,
	8,
	6,
	8,
	13,
	4,
	4,
	4,
	4,
	4,
	10,
	8,
	11,
	8,
	8,
	8,
	10,
	10,
	7,
	5,
	4,
	4,
	4,
	10,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	1,
	1,
	2,
	2,
	2,
	2,
	2,
	2,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	7,
	10,
	13,
	7,
	8,
	7,
	11,
	8,
	8,
	6,
	9,
	8,
	8,
	6,
	6,
	6,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	9,
	7,
	6,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	6,
	6,
	9,
	7,
	8,
	10,
	8,
	8,
	2,
	3,
	3,
	3,
	3,
	3,
	2,
	8,
	9,
	9,
	2,
	2,
	2,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	9,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	12,
	5,
	5,
	3,
	5,
	4,
	2,
	3,
	2,
	4,
	3,
	9,
	2,
	2,
	2,
	2,
	2,
	5,
	5,
	3,
	8,
	8,
	13,
	6,
	10,
	9,
	4,
	7,
	9,
	11,
	2,
	3,
	7,
	3,
	3,
	4,
	1,
	3,
	4,
	2,
	9,
	3,
	3,
	12,
	5,
	3,
	7,
	10,
	10,
	7,
	4,
	4,
	6,
	14,
	7,
	9,
	7,
	13,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	8,
	15,
	4,
	4,
	2,
	3,
	3,
	3,
	7,
	4,
	9,
	9,
	2,
	3,
	3,
	3,
	5,
	3,
	2,
	2,
	7,
	2,
	7,
	6,
	6,
	7,
	2,
	4,
	2,
	2,
	2,
	2,
	2,
	2,
	8,
	8,
	8,
	9,
	5,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	10,
	7,
	4,
	4,
	4,
	4,
	3,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	10,
	7,
	4,
	4,
	4,
	4,
	2,
	3,
	3,
	3,
	3,
	10,
	7,
	4,
	4,
	4,
	4,
	3,
	9,
	6,
	6,
	6,
	9,
	13,
	9,
	2,
	2,
	2,
	8,
	7,
	9,
	5,
	3,
	3,
	3,
	5,
	5,
	13,
	12,
	9,
	10,
	7,
	8,
	7,
	6,
	8,
	6,
	11,
	12,
	7,
	10,
	4,
	4,
	7,
	8,
	11,
	6,
	7,
	9,
	8,
	7,
	10,
	8,
	9,
	15,
	7,
	8,
	5,
	4,
	7,
	2,
	3,
	3,
	3,
	2,
	14,
	10,
	2,
	14,
	10,
	2,
	14,
	3,
	9,
	13,
	13,
	10,
	14,
	16,
	17,
	11,
	2,
	14,
	2,
	14,
	3,
	9,
	13,
	10,
	14,
	16,
	17,
	11,
	14,
	10,
	14,
	2,
	7,
	3,
	10,
	7,
	14,
	10,
	2,
	14,
	10,
	9,
	9,
	17,
	6,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	10,
	10,
	10,
	12,
	9,
	4,
	10,
	10,
	11,
	8,
	8,
	8,
	7,
	9,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	8,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	16,
	3,
	3,
	14,
	3,
	14,
	2,
	14,
	9,
	13,
	10,
	10,
	14,
	16,
	17,
	11,
	6,
	9,
	10,
	10,
	12,
	14,
	14,
	14,
	12,
	12,
	12,
	12,
	14,
	14,
	10,
	10,
	10,
	10,
	14,
	9,
	9,
	9,
	10,
	14,
	14,
	14,
	9,
	9,
	9,
	9,
	9,
	9,
	2,
	14,
	9,
	13,
	10,
	10,
	14,
	16,
	17,
	11,
	6,
	14,
	2,
	14,
	9,
	17,
	13,
	10,
	10,
	14,
	17,
	16,
	17,
	11,
	6,
	2,
	14,
	9,
	13,
	10,
	14,
	17,
	16,
	17,
	11,
	2,
	14,
	9,
	13,
	10,
	14,
	16,
	17,
	11,
	2,
	14,
	9,
	13,
	10,
	17,
	16,
	11,
	17,
	2,
	14,
	10,
	19,
	7,
	2,
	14,
	9,
	13,
	10,
	19,
	10,
	7,
	14,
	17,
	16,
	17,
	11,
	6,
	2,
	14,
	9,
	13,
	10,
	19,
	7,
	14,
	16,
	17,
	11,
	2,
	14,
	9,
	13,
	10,
	10,
	14,
	17,
	16,
	17,
	11,
	6,
	2,
	14,
	9,
	13,
	10,
	10,
	14,
	17,
	16,
	17,
	11,
	6,
	2,
	14,
	9,
	13,
	17,
	13,
	10,
	10,
	14,
	17,
	16,
	17,
	11,
	6,
	3,
	2,
	14,
	9,
	13,
	10,
	10,
	14,
	16,
	17,
	11,
	6,
	9,
	10,
	12,
	14,
	14,
	14,
	12,
	12,
	12,
	12,
	12,
	14,
	14,
	14,
	10,
	10,
	10,
	14,
	9,
	9,
	9,
	9,
	14,
	14,
	14,
	13,
	13,
	14,
	9,
	9,
	9,
	9,
	9,
	9,
	4,
	11,
	2,
	14,
	9,
	13,
	17,
	13,
	10,
	19,
	10,
	7,
	14,
	17,
	16,
	17,
	11,
	6,
	2,
	14,
	9,
	13,
	17,
	13,
	10,
	19,
	10,
	7,
	14,
	17,
	16,
	17,
	11,
	6,
	2,
	14,
	9,
	13,
	10,
	19,
	7,
	14,
	17,
	16,
	17,
	11,
	2,
	9,
	10,
	10,
	7,
	17,
	3,
	3,
	12,
	12,
	16,
	15,
	15,
	12,
	14,
	14,
	14,
	20,
	20,
	13,
	12,
	12,
	12,
	12,
	12,
	12,
	20,
	25,
	14,
	14,
	12,
	12,
	10,
	10,
	10,
	10,
	14,
	9,
	9,
	9,
	25,
	4,
	9,
	17,
	10,
	7,
	14,
	16,
	21,
	13,
	13,
	14,
	20,
	14,
	13,
	17,
	24,
	9,
	12,
	13,
	25,
	13,
	21,
	20,
	17,
	9,
	9,
	9,
	9,
	9,
	9,
	12,
	17,
	4,
	4,
	9,
	9,
	9,
	10,
	10,
	12,
	14,
	14,
	14,
	12,
	12,
	12,
	12,
	12,
	14,
	14,
	10,
	10,
	10,
	10,
	14,
	9,
	9,
	9,
	9,
	10,
	14,
	14,
	14,
	13,
	13,
	14,
	9,
	9,
	9,
	9,
	9,
	9,
	9,
	10,
	14,
	12,
	12,
	14,
	14,
	10,
	9,
	9,
	9,
	10,
	14,
	14,
	14,
	9,
	9,
	9,
	9,
	2,
	1,
	5,
	8,
	7,
	11,
	11,
	1,
	3,
	3,
	3,
	5,
	3,
	3,
	4,
	8,
	9,
	10,
	10,
	12,
	14,
	14,
	14,
	12,
	12,
	12,
	12,
	14,
	14,
	10,
	10,
	10,
	10,
	14,
	9,
	9,
	9,
	10,
	14,
	14,
	14,
	13,
	13,
	14,
	9,
	9,
	9,
	9,
	9,
	9,
	7,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	10,
	2,
	2,
	6,
	7,
	6,
	2,
	3,
	2,
	3,
	6,
	2,
	7,
	6,
	10,
	7,
	4,
	9,
	12,
	6,
	14,
	4,
	12,
	7,
	2,
	2,
	1,
	2,
	7,
	6,
	4,
	4,
	4,
	6,
	8,
	8,
	7,
	2,
	2,
	13,
	2,
	2,
	2,
	2,
	6,
	2,
	8,
	12,
	2,
	7,
	7,
	6,
	8,
	10,
	12,
	2,
	2,
	2,
	3,
	3,
	13,
	2,
	2,
	3,
	3,
	6,
	7,
	6,
	4,
	5,
	6,
	3,
	3,
	3,
	3,
	4,
	16,
	8,
	5,
	4,
	3,
	3,
	3,
	5,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	11,
	12,
	7,
	7,
	13,
	9,
	10,
	17,
	12,
	8,
	9,
	7,
	17,
	17,
	8,
	5,
	12,
	10,
	13,
	14,
	5,
	5,
	5,
	13,
	5,
	5,
	5,
	3,
	3,
	3,
	5,
	16,
	5,
	5,
	5,
	5,
	7,
	12,
	14,
	8,
	12,
	8,
	10,
	12,
	9,
	11,
	7,
	9,
	7,
	10,
	7,
	13,
	13,
	9,
	7,
	12,
	8,
	17,
	7,
	7,
	16,
	10,
	13,
	13,
	8,
	10,
	10,
	14,
	17,
	7,
	16,
	16,
	15,
	8,
	10,
	10,
	12,
	17,
	17,
	7,
	17,
	14,
	7,
	10,
	17,
	8,
	7,
	7,
	7,
	8,
	15,
	15,
	7,
	14,
	10,
	10,
	10,
	11,
	11,
	7,
	7,
	13,
	8,
	10,
	7,
	16,
	7,
	8,
	7,
	14,
	17,
	12,
	10,
	11,
	21,
	8,
	9,
	7,
	13,
	9,
	8,
	6,
	13,
	6,
	12,
	7,
	6,
	13,
	10,
	10,
	10,
	8,
	18,
	9,
	17,
	13,
	10,
	12,
	6,
	13,
	6,
	11,
	8,
	13,
	10,
	13,
	18,
	13,
	11,
	13,
	8,
	16,
	7,
	10,
	8,
	16,
	12,
	10,
	8,
	8,
	14,
	11,
	8,
	15,
	8,
	8,
	7,
	7,
	12,
	7,
	8,
	9,
	14,
	15,
	8,
	9,
	10,
	9,
	15,
	7,
	8,
	8,
	12,
	13,
	9,
	10,
	15,
	13,
	7,
	10,
	10,
	20,
	7,
	6,
	9,
	6,
	6,
	14,
	11,
	14,
	11,
	12,
	9,
	10,
	16,
	16,
	12,
	7,
	11,
	28,
	8,
	11,
	10,
	7,
	21,
	8,
	7,
	9,
	4,
	4,
	4,
	17,
	7,
	8,
	6,
	9,
	6,
	6,
	13,
	6,
	6,
	6,
	6,
	18,
	20,
	14,
	8,
	11,
	12,
	9,
	10,
	13,
	15,
	15,
	19,
	8,
	9,
	12,
	7,
	10,
	16,
	12,
	9,
	9,
	9,
	14,
	12,
	11,
	10,
	9,
	12,
	11,
	18,
	9,
	9,
	9,
	10,
	7,
	7,
	16,
	8,
	9,
	7,
	13,
	12,
	10,
	14,
	18,
	7,
	8,
	11,
	10,
	7,
	7,
	8,
	8,
	13,
	7,
	7,
	7,
	11,
	15,
	13,
	11,
	7,
	8,
	15,
	11,
	7,
	8,
	18,
	14,
	13,
	18,
	15,
	10,
	12,
	12,
	9,
	7,
	11,
	11,
	8,
	7,
	10,
	8,
	14,
	12,
	10,
	18,
	7,
	10,
	9,
	7,
	8,
	13,
	10,
	14,
	10,
	8,
	8,
	23,
	7,
	7,
	11,
	12,
	12,
	17,
	7,
	7,
	11,
	11,
	17,
	16,
	16,
	7,
	8,
	11,
	14,
	14,
	8,
	10,
	7,
	15,
	7,
	16,
	16,
	13,
	9,
	11,
	9,
	15,
	15,
	11,
	11,
	7,
	7,
	14,
	7,
	9,
	7,
	7,
	16,
	10,
	13,
	10,
	11,
	14,
	7,
	11,
	10,
	11,
	7,
	11,
	10,
	11,
	15,
	11,
	15,
	10,
	12,
	10,
	14,
	13,
	11,
	11,
	12,
	13,
	10,
	7,
	13,
	16,
	12,
	21,
	15,
	9,
	10,
	10,
	7,
	11,
	14,
	17,
	7,
	7,
	8,
	11,
	13,
	12,
	8,
	15,
	14,
	14,
	8,
	17,
	12,
	10,
	10,
	7,
	9,
	11,
	7,
	10,
	7,
	11,
	18,
	7,
	11,
	7,
	12,
	11,
	8,
	8,
	14,
	12,
	7,
	8,
	15,
	3,
	7,
	7,
	5,
	2,
	9,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	11,
	6,
	4,
	7,
	10,
	7,
	7,
	11,
	1,
	10,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	7,
	3,
	5,
	6,
	3,
	3,
	5,
	2,
	2,
	5,
	3,
	4,
	13,
	11,
	3,
	3,
	6,
	3,
	5,
	14,
	2,
	2,
	3,
	8,
	2,
	2,
	12,
	5,
	18,
	5,
	3,
	3,
	3,
	3,
	16,
	5,
	5,
	5,
	10,
	7,
	13,
	12,
	13,
	9,
	12,
	14,
	19,
	9,
	9,
	21,
	9,
	9,
	10,
	6,
	9,
	6,
	15,
	10,
	6,
	12,
	8,
	6,
	10,
	15,
	4,
	4,
	6,
	6,
	9,
	9,
	12,
	16,
	14,
	23,
	7,
	7,
	7,
	14,
	9,
	7,
	7,
	11,
	14,
	10,
	7,
	10,
	10,
	10,
	12,
	6,
	11,
	10,
	13,
	11,
	15,
	11,
	7,
	12,
	10,
	3,
	7,
	1,
	1,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	4,
	3,
	7,
	5,
	1,
	5,
	2,
	2,
	2,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	10,
	9,
	11,
	8,
	7,
	12,
	8,
	9,
	7,
	6,
	13,
	11,
	6,
	13,
	7,
	9,
	9,
	4,
	4,
	4,
	4,
	4,
	6,
	10,
	7,
	8,
	13,
	11,
	8,
	8,
	9,
	14,
	7,
	14,
	8,
	10,
	7,
	9,
	7,
	7,
	9,
	6,
	9,
	2,
	12,
	5,
	3,
	3,
	13,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	8,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	9,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	2,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	1,
	7,
	6,
	4,
	12,
	3,
	3,
	3,
	3,
	3,
	8,
	7,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	11,
	15,
	14,
	2,
	8,
	3,
	5,
	5,
	8,
	10,
	8,
	6,
	4,
	7,
	17,
	7,
	4,
	5,
	2,
	6,
	3,
	5,
	4,
	2,
	2,
	12,
	5,
	5,
	3,
	15,
	13,
	8,
	11,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	5,
	3,
	3,
	3,
	3,
	4,
	2,
	3,
	18,
	2,
	12,
	5,
	3,
	3,
	3,
	3,
	3,
	5,
	16,
	8,
	8,
	9,
	6,
	6,
	4,
	4,
	4,
	4,
	31,
	6,
	6,
	10,
	11,
	21,
	10,
	9,
	7,
	10,
	7,
	7,
	2,
	4,
	4,
	4,
	4,
	6,
	5,
	3,
	3,
	4,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	6,
	4,
	6,
	2,
	2,
	2,
	5,
	3,
	3,
	3,
	7,
	7,
	4,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	3,
	8,
	2,
	3,
	3,
	3,
	3,
	3,
	5,
	9,
	11,
	3,
	3,
	3,
	3,
	4,
	4,
	3,
	3,
	3,
	3,
	3,
	5,
	10,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	2,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	11,
	10,
	10,
	10,
	10,
	10,
	11,
	10,
	11,
	10,
	11,
	10,
	9,
	9,
	11,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	2,
	3,
	3,
	5,
	5,
	3,
	7,
	8,
	8,
	7,
	6,
	6,
	11,
	4,
	4,
	4,
	4,
	7,
	8,
	9,
	9,
	2,
	3,
	7,
	4,
	4,
	2,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	4,
	4,
	2,
	2,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	5,
	5,
	5,
	7,
	7,
	6,
	6,
	6,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	6,
	8,
	8,
	1,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	6,
	9,
	12,
	3,
	7,
	10,
	7,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	4,
	3,
	3,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	8,
	8,
	6,
	6,
	8,
	6,
	7,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	7,
	5,
	5,
	20,
	19,
	8,
	10,
	9,
	7,
	10,
	6,
	8,
	11,
	6,
	6,
	6,
	6,
	13,
	12,
	8,
	6,
	7,
	14,
	11,
	9,
	2,
	5,
	3,
	6,
	2,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	5,
	4,
	3,
	7,
	6,
	4,
	7,
	4,
	3,
	6,
	4,
	7,
	2,
	2,
	7,
	7,
	7,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	9,
	10,
	10,
	11,
	7,
	8,
	20,
	7,
	9,
	8,
	9,
	8,
	12,
	6,
	6,
	6,
	8,
	9,
	8,
	12,
	6,
	6,
	8,
	13,
	10,
	12,
	6,
	6,
	7,
	7,
	9,
	6,
	4,
	4,
	4,
	4,
	4,
	4,
	10,
	6,
	6,
	6,
	7,
	14,
	11,
	10,
	7,
	8,
	10,
	8,
	11,
	14,
	11,
	11,
	9,
	7,
	9,
	8,
	11,
	9,
	17,
	10,
	9,
	2,
	2,
	2,
	9,
	3,
	3,
	3,
	3,
	15,
	14,
	9,
	5,
	5,
	2,
	8,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	15,
	12,
	22,
	19,
	17,
	18,
	18,
	19,
	21,
	7,
	16,
	16,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	9,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	7,
	16,
	11,
	11,
	7,
	7,
	7,
	7,
	17,
	7,
	8,
	12,
	15,
	9,
	19,
	7,
	19,
	8,
	21,
	11,
	12,
	19,
	14,
	22,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	16,
	16,
	19,
	24,
	12,
	7,
	14,
	7,
	12,
	7,
	8,
	10,
	10,
	13,
	7,
	12,
	12,
	7,
	7,
	10,
	18,
	15,
	12,
	16,
	7,
	14,
	12,
	17,
	10,
	16,
	17,
	12,
	17,
	25,
	7,
	7,
	7,
	13,
	6,
	9,
	6,
	9,
	18,
	6,
	6,
	11,
	20,
	10,
	6,
	6,
	6,
	6,
	6,
	6,
	17,
	6,
	6,
	6,
	15,
	6,
	6,
	6,
	6,
	6,
	8,
	14,
	11,
	12,
	11,
	15,
	13,
	19,
	17,
	21,
	7,
	18,
	8,
	13,
	13,
	8,
	12,
	8,
	6,
	6,
	13,
	6,
	15,
	15,
	16,
	6,
	6,
	16,
	6,
	6,
	6,
	14,
	6,
	18,
	6,
	6,
	6,
	17,
	18,
	9,
	13,
	15,
	8,
	19,
	8,
	15,
	15,
	18,
	14,
	16,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	11,
	10,
	11,
	6,
	21,
	23,
	12,
	17,
	12,
	11,
	14,
	13,
	22,
	15,
	15,
	11,
	12,
	14,
	12,
	7,
	12,
	8,
	12,
	14,
	12,
	18,
	10,
	8,
	16,
	19,
	17,
	12,
	14,
	15,
	8,
	19,
	17,
	12,
	13,
	13,
	15,
	18,
	13,
	23,
	24,
	23,
	21,
	17,
	24,
	8,
	21,
	8,
	14,
	14,
	16,
	20,
	14,
	8,
	8,
	15,
	20,
	8,
	19,
	21,
	9,
	8,
	13,
	12,
	13,
	15,
	11,
	8,
	11,
	9,
	9,
	8,
	11,
	8,
	21,
	14,
	21,
	15,
	15,
	13,
	7,
	19,
	7,
	7,
	7,
	7,
	7,
	7,
	16,
	12,
	17,
	18,
	7,
	7,
	11,
	11,
	7,
	9,
	9,
	2,
	2,
	3,
	3,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	10,
	10,
	7,
	9,
	7,
	7,
	7,
	6,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	7,
	6,
	8,
	6,
	6,
	9,
	7,
	7,
	7,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	8,
	9,
	8,
	7,
	8,
	7,
	8,
	10,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	9,
	7,
	7,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	6,
	6,
	9,
	11,
	13,
	7,
	8,
	9,
	9,
	5,
	5,
	5,
	7,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	7,
	8,
	9,
	7,
	10,
	9,
	10,
	7,
	8,
	5,
	5,
	5,
	5,
	5,
	5,
	7,
	7,
	9,
	8,
	7,
	7,
	6,
	6,
	6,
	6,
	6,
	6,
	10,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	10,
	4,
	4,
	4,
	4,
	8,
	7,
	7,
	10,
	10,
	9,
	8,
	8,
	15,
	9,
	8,
	8,
	8,
	8,
	8,
	9,
	10,
	9,
	10,
	7,
	8,
	13,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	7,
	8,
	6,
	6,
	6,
	4,
	4,
	11,
	9,
	7,
	8,
	9,
	10,
	7,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	6,
	6,
	13,
	7,
	9,
	8,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	7,
	8,
	7,
	8,
	13,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	8,
	8,
	6,
	6,
	6,
	6,
	7,
	6,
	7,
	6,
	6,
	9,
	7,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	7,
	8,
	7,
	8,
	9,
	8,
	8,
	8,
	7,
	10,
	7,
	8,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	7,
	7,
	7,
	7,
	9,
	7,
	10,
	9,
	6,
	6,
	6,
	6,
	6,
	8,
	8,
	6,
	6,
	6,
	7,
	6,
	6,
	6,
	9,
	9,
	4,
	4,
	13,
	7,
	10,
	9,
	9,
	12,
	7,
	8,
	8,
	10,
	8,
	8,
	8,
	8,
	8,
	8,
	5,
	5,
	5,
	5,
	3,
	7,
	7,
	11,
	7,
	9,
	8,
	8,
	6,
	6,
	10,
	6,
	8,
	8,
	8,
	6,
	7,
	6,
	6,
	12,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	9,
	8,
	8,
	16,
	8,
	9,
	8,
	7,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	7,
	7,
	10,
	15,
	8,
	9,
	8,
	9,
	9,
	6,
	6,
	6,
	6,
	6,
	6,
	7,
	4,
	8,
	7,
	8,
	8,
	7,
	8,
	11,
	8,
	5,
	5,
	5,
	5,
	5,
	3,
	7,
	7,
	6,
	11,
	16,
	7,
	6,
	4,
	4,
	4,
	4,
	9,
	9,
	8,
	8,
	8,
	13,
	12,
	8,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	11,
	7,
	8,
	8,
	9,
	13,
	7,
	7,
	7,
	9,
	8,
	8,
	9,
	12,
	7,
	12,
	7,
	12,
	8,
	7,
	10,
	12,
	9,
	9,
	6,
	6,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	8,
	9,
	11,
	8,
	6,
	6,
	6,
	6,
	6,
	12,
	7,
	6,
	6,
	6,
	9,
	7,
	7,
	6,
	6,
	6,
	6,
	6,
	11,
	9,
	6,
	6,
	6,
	6,
	6,
	7,
	9,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	9,
	9,
	9,
	9,
	7,
	7,
	7,
	7,
	7,
	11,
	7,
	7,
	8,
	8,
	8,
	8,
	8,
	8,
	9,
	8,
	9,
	9,
	7,
	7,
	11,
	11,
	7,
	12,
	8,
	8,
	8,
	8,
	8,
	7,
	8,
	8,
	8,
	8,
	8,
	13,
	12,
	8,
	8,
	8,
	8,
	7,
	7,
	7,
	9,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	7,
	11,
	7,
	8,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	10,
	11,
	6,
	7,
	9,
	4,
	4,
	4,
	4,
	4,
	4,
	9,
	9,
	8,
	9,
	8,
	8,
	8,
	7,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	11,
	7,
	7,
	7,
	9,
	6,
	6,
	11,
	8,
	10,
	6,
	6,
	6,
	12,
	8,
	8,
	7,
	6,
	6,
	8,
	7,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	9,
	10,
	9,
	9,
	8,
	10,
	9,
	11,
	8,
	5,
	5,
	5,
	7,
	6,
	6,
	8,
	7,
	4,
	4,
	4,
	4,
	8,
	7,
	7,
	8,
	7,
	8,
	8,
	5,
	5,
	5,
	5,
	7,
	7,
	8,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	10,
	8,
	9,
	13,
	6,
	7,
	6,
	6,
	8,
	7,
	8,
	4,
	4,
	4,
	4,
	11,
	8,
	8,
	8,
	10,
	5,
	5,
	8,
	7,
	8,
	13,
	8,
	7,
	6,
	8,
	6,
	9,
	7,
	8,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	8,
	9,
	6,
	4,
	8,
	10,
	10,
	8,
	12,
	9,
	13,
	2,
	7,
	5,
	5,
	5,
	5,
	5,
	7,
	7,
	10,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	8,
	4,
	4,
	9,
	8,
	8,
	8,
	14,
	8,
	8,
	8,
	9,
	8,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	9,
	6,
	6,
	6,
	6,
	10,
	12,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	4,
	4,
	4,
	4,
	11,
	8,
	7,
	8,
	8,
	8,
	5,
	5,
	3,
	3,
	3,
	3,
	7,
	7,
	6,
	8,
	6,
	8,
	11,
	7,
	6,
	6,
	6,
	7,
	4,
	8,
	11,
	9,
	10,
	5,
	5,
	5,
	3,
	3,
	3,
	7,
	7,
	8,
	9,
	8,
	15,
	9,
	6,
	6,
	6,
	6,
	6,
	6,
	11,
	11,
	4,
	4,
	4,
	4,
	4,
	7,
	9,
	9,
	10,
	8,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	7,
	4,
	4,
	4,
	4,
	4,
	9,
	9,
	8,
	8,
	10,
	13,
	5,
	5,
	5,
	3,
	17,
	7,
	7,
	7,
	7,
	7,
	8,
	6,
	8,
	13,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	4,
	4,
	4,
	9,
	10,
	8,
	8,
	8,
	5,
	5,
	5,
	5,
	3,
	7,
	7,
	7,
	8,
	8,
	6,
	6,
	6,
	8,
	8,
	8,
	9,
	10,
	8,
	4,
	8,
	10,
	9,
	8,
	8,
	8,
	9,
	13,
	10,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	8,
	9,
	9,
	7,
	7,
	7,
	10,
	9,
	9,
	8,
	9,
	8,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	8,
	12,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	12,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	11,
	8,
	8,
	9,
	9,
	10,
	8,
	9,
	7,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	7,
	8,
	7,
	6,
	6,
	8,
	6,
	6,
	10,
	4,
	7,
	8,
	9,
	12,
	8,
	7,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	14,
	7,
	9,
	8,
	8,
	6,
	6,
	8,
	12,
	12,
	6,
	6,
	7,
	7,
	10,
	4,
	4,
	4,
	4,
	4,
	9,
	9,
	14,
	9,
	13,
	8,
	7,
	5,
	5,
	5,
	6,
	6,
	6,
	7,
	4,
	8,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	7,
	7,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	12,
	6,
	6,
	6,
	6,
	4,
	4,
	9,
	9,
	8,
	8,
	11,
	7,
	7,
	7,
	5,
	5,
	5,
	3,
	9,
	8,
	6,
	6,
	7,
	4,
	4,
	4,
	4,
	4,
	4,
	8,
	8,
	11,
	5,
	5,
	5,
	7,
	7,
	7,
	9,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	8,
	4,
	4,
	4,
	4,
	7,
	12,
	9,
	8,
	8,
	8,
	7,
	10,
	10,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	11,
	14,
	8,
	7,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	8,
	7,
	6,
	6,
	6,
	7,
	6,
	8,
	9,
	4,
	4,
	4,
	7,
	8,
	9,
	7,
	9,
	7,
	7,
	9,
	8,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	11,
	3,
	9,
	7,
	7,
	12,
	14,
	8,
	6,
	6,
	12,
	11,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	15,
	7,
	4,
	4,
	4,
	16,
	9,
	9,
	9,
	8,
	9,
	9,
	9,
	9,
	9,
	8,
	8,
	8,
	13,
	11,
	8,
	5,
	5,
	5,
	5,
	3,
	7,
	6,
	6,
	8,
	8,
	8,
	6,
	6,
	7,
	10,
	7,
	4,
	4,
	4,
	4,
	9,
	7,
	8,
	7,
	7,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	7,
	7,
	7,
	9,
	6,
	6,
	6,
	6,
	6,
	8,
	8,
	7,
	7,
	9,
	6,
	6,
	6,
	7,
	6,
	6,
	6,
	6,
	6,
	15,
	4,
	4,
	4,
	4,
	4,
	8,
	8,
	7,
	8,
	12,
	9,
	8,
	8,
	8,
	8,
	8,
	9,
	8,
	8,
	10,
	8,
	8,
	8,
	8,
	16,
	9,
	10,
	2,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	9,
	7,
	6,
	8,
	9,
	4,
	4,
	4,
	4,
	4,
	7,
	8,
	8,
	8,
	9,
	8,
	11,
	10,
	5,
	5,
	5,
	5,
	3,
	7,
	8,
	6,
	6,
	6,
	6,
	6,
	8,
	6,
	6,
	6,
	6,
	4,
	12,
	10,
	12,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	5,
	5,
	5,
	5,
	3,
	3,
	7,
	7,
	10,
	8,
	9,
	7,
	6,
	10,
	7,
	6,
	6,
	4,
	4,
	8,
	9,
	7,
	9,
	9,
	9,
	9,
	8,
	8,
	8,
	8,
	10,
	5,
	5,
	5,
	5,
	5,
	5,
	8,
	7,
	6,
	6,
	6,
	10,
	6,
	7,
	10,
	7,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	12,
	9,
	10,
	7,
	7,
	10,
	8,
	10,
	5,
	12,
	9,
	6,
	6,
	6,
	6,
	6,
	7,
	6,
	4,
	4,
	4,
	10,
	9,
	9,
	8,
	7,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	13,
	7,
	7,
	9,
	7,
	7,
	7,
	8,
	9,
	9,
	7,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	7,
	13,
	9,
	15,
	15,
	4,
	4,
	4,
	4,
	4,
	10,
	10,
	9,
	8,
	9,
	8,
	8,
	9,
	7,
	8,
	7,
	8,
	5,
	5,
	7,
	6,
	6,
	6,
	4,
	4,
	4,
	7,
	8,
	11,
	8,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	7,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	11,
	10,
	7,
	4,
	4,
	4,
	9,
	8,
	8,
	5,
	5,
	5,
	5,
	5,
	9,
	9,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	9,
	4,
	4,
	4,
	4,
	8,
	8,
	8,
	9,
	9,
	8,
	8,
	8,
	13,
	2,
	4,
	2,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	9,
	9,
	6,
	6,
	6,
	6,
	10,
	8,
	8,
	8,
	6,
	6,
	6,
	4,
	4,
	9,
	8,
	10,
	8,
	9,
	8,
	8,
	8,
	9,
	8,
	8,
	5,
	3,
	3,
	3,
	11,
	6,
	6,
	6,
	7,
	6,
	6,
	6,
	4,
	4,
	9,
	8,
	5,
	5,
	5,
	5,
	5,
	3,
	11,
	8,
	6,
	6,
	6,
	6,
	6,
	9,
	7,
	4,
	4,
	14,
	10,
	9,
	8,
	12,
	8,
	8,
	8,
	11,
	15,
	8,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	11,
	11,
	11,
	10,
	10,
	7,
	7,
	3,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	7,
	11,
	7,
	7,
	11,
	11,
	7,
	8,
	9,
	10,
	7,
	7,
	9,
	9,
	9,
	9,
	7,
	7,
	10,
	8,
	13,
	8,
	8,
	8,
	8,
	11,
	10,
	6,
	6,
	8,
	10,
	11,
	14,
	14,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	11,
	7,
	7,
	6,
	8,
	12,
	11,
	11,
	6,
	6,
	10,
	6,
	6,
	6,
	6,
	6,
	10,
	7,
	7,
	6,
	6,
	11,
	6,
	6,
	6,
	11,
	8,
	9,
	7,
	6,
	10,
	11,
	9,
	10,
	11,
	7,
	11,
	8,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	8,
	6,
	6,
	8,
	9,
	10,
	9,
	6,
	6,
	6,
	10,
	6,
	6,
	6,
	6,
	11,
	10,
	11,
	10,
	9,
	8,
	7,
	7,
	7,
	7,
	11,
	14,
	8,
	10,
	9,
	9,
	8,
	8,
	7,
	11,
	8,
	8,
	8,
	11,
	11,
	10,
	10,
	9,
	10,
	8,
	11,
	10,
	8,
	11,
	9,
	12,
	8,
	10,
	8,
	11,
	8,
	9,
	9,
	11,
	11,
	10,
	11,
	13,
	8,
	7,
	8,
	8,
	9,
	7,
	8,
	8,
	8,
	8,
	7,
	8,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	4,
	4,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	8,
	6,
	4,
	4,
	4,
	11,
	7,
	11,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	8,
	7,
	7,
	8,
	8,
	4,
	8,
	7,
	7,
	7,
	9,
	7,
	8,
	9,
	8,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	5,
	5,
	3,
	3,
	8,
	8,
	6,
	9,
	4,
	4,
	10,
	7,
	3,
	3,
	3,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	3,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	4,
	10,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	2,
	3,
	3,
	3,
	5,
	2,
	4,
	2,
	6,
	2,
	2,
	9,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	5,
	9,
	8,
	7,
	9,
	6,
	6,
	11,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	6,
	7,
	7,
	11,
	8,
	8,
	6,
	5,
	11,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	4,
	4,
	4,
	4,
	3,
	3,
	3,
	3,
	5,
	7,
	2,
	3,
	3,
	3,
	3,
	3,
	8,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	4,
	4,
	4,
	4,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	3,
	3,
	6,
	3,
	3,
	8,
	10,
	3,
	4,
	4,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	8,
	9,
	10,
	7,
	7,
	1,
	14,
	18,
	13,
	18,
	13,
	10,
	10,
	16,
	13,
	18,
	16,
	13,
	16,
	18,
	13,
	22,
	16,
	16,
	16,
	14,
	21,
	16,
	9,
	14,
	16,
	9,
	9,
	14,
	10,
	10,
	14,
	12,
	14,
	19,
	12,
	11,
	18,
	13,
	17,
	15,
	15,
	15,
	15,
	16,
	14,
	13,
	19,
	18,
	15,
	19,
	18,
	12,
	18,
	12,
	11,
	20,
	14,
	15,
	10,
	17,
	17,
	16,
	19,
	20,
	21,
	15,
	13,
	16,
	15,
	15,
	15,
	1,
	1,
	3,
	8,
	7,
	7,
	8,
	8,
	8,
	1,
	6,
	1,
	1,
	6,
	3,
	3,
	4,
	7,
	3,
	3,
	5,
	5,
	4,
	4,
	4,
	4,
	4,
	2,
	7,
	7,
	8,
	12,
	3,
	4,
	5,
	1,
	3,
	4,
	4,
	10,
	4,
	3,
	3,
	3,
	8,
	7,
	7,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	12,
	9,
	20,
	7,
	5,
	5,
	5,
	9,
	13,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	16,
	5,
	5,
	5,
	13,
	7,
	8,
	8,
	11,
	8,
	7,
	9,
	7,
	11,
	12,
	9,
	9,
	8,
	8,
	11,
	10,
	14,
	7,
	12,
	10,
	11,
	13,
	7,
	9,
	11,
	17,
	17,
	14,
	13,
	7,
	8,
	7,
	10,
	10,
	7,
	16,
	13,
	7,
	8,
	17,
	12,
	9,
	8,
	6,
	7,
	10,
	6,
	6,
	12,
	6,
	8,
	10,
	8,
	8,
	8,
	6,
	8,
	6,
	14,
	6,
	6,
	6,
	13,
	6,
	10,
	6,
	6,
	7,
	14,
	8,
	6,
	6,
	10,
	11,
	10,
	9,
	9,
	7,
	7,
	6,
	6,
	6,
	9,
	9,
	7,
	9,
	10,
	9,
	13,
	12,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	6,
	6,
	8,
	8,
	6,
	8,
	9,
	10,
	9,
	7,
	10,
	10,
	8,
	7,
	8,
	7,
	10,
	12,
	9,
	8,
	15,
	8,
	7,
	8,
	8,
	7,
	7,
	15,
	13,
	7,
	10,
	9,
	14,
	18,
	16,
	7,
	24,
	7,
	8,
	10,
	11,
	16,
	8,
	14,
	7,
	9,
	9,
	9,
	13,
	19,
	14,
	15,
	14,
	11,
	7,
	13,
	9,
	10,
	7,
	13,
	9,
	10,
	11,
	12,
	8,
	9,
	2,
	3,
	5,
	8,
	7,
	4,
	4,
	15,
	10,
	5,
	3,
	3,
	3,
	3,
	3,
	5,
	4,
	4,
	4,
	2,
	2,
	2,
	2,
	2,
	1,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	2,
	12,
	5,
	3,
	8,
	10,
	15,
	6,
	7,
	2,
	3,
	2,
	5,
	5,
	12,
	2,
	5,
	5,
	5,
	5,
	2,
	2,
	5,
	5,
	12,
	9,
	5,
	2,
	2,
	9,
	5,
	5,
	12,
	12,
	5,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	9,
	12,
	5,
	8,
	8,
	9,
	5,
	5,
	5,
	8,
	19,
	7,
	16,
	15,
	14,
	9,
	9,
	9,
	9,
	7,
	11,
	11,
	11,
	7,
	14,
	10,
	10,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	15,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	9,
	9,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	14,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	15,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	12,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	9,
	9,
	12,
	9,
	9,
	12,
	12,
	12,
	15,
	7,
	11,
	7,
	14,
	11,
	18,
	13,
	8,
	18,
	15,
	18,
	12,
	14,
	12,
	8,
	8,
	8,
	8,
	9,
	9,
	9,
	12,
	7,
	10,
	10,
	8,
	8,
	12,
	12,
	12,
	7,
	12,
	12,
	9,
	7,
	7,
	7,
	7,
	7,
	8,
	15,
	12,
	9,
	10,
	10,
	7,
	10,
	10,
	13,
	11,
	10,
	9,
	22,
	11,
	9,
	8,
	8,
	8,
	8,
	8,
	13,
	18,
	13,
	9,
	15,
	19,
	9,
	7,
	7,
	10,
	7,
	7,
	7,
	11,
	8,
	13,
	17,
	7,
	7,
	10,
	10,
	10,
	7,
	20,
	16,
	7,
	7,
	7,
	7,
	7,
	7,
	11,
	21,
	12,
	12,
	13,
	11,
	14,
	16,
	8,
	8,
	13,
	11,
	7,
	7,
	13,
	7,
	7,
	14,
	15,
	15,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	13,
	10,
	18,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	11,
	8,
	8,
	12,
	12,
	11,
	11,
	8,
	12,
	9,
	9,
	9,
	13,
	13,
	9,
	9,
	9,
	9,
	9,
	9,
	6,
	10,
	12,
	6,
	6,
	6,
	6,
	17,
	11,
	7,
	7,
	7,
	7,
	14,
	14,
	12,
	6,
	7,
	7,
	6,
	6,
	15,
	10,
	13,
	10,
	6,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	7,
	13,
	9,
	9,
	15,
	13,
	6,
	12,
	12,
	6,
	19,
	11,
	10,
	7,
	7,
	16,
	8,
	19,
	17,
	9,
	9,
	9,
	9,
	9,
	6,
	6,
	6,
	10,
	8,
	16,
	8,
	6,
	6,
	9,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	8,
	8,
	8,
	6,
	7,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	14,
	6,
	6,
	6,
	6,
	20,
	6,
	9,
	6,
	14,
	9,
	9,
	9,
	6,
	9,
	8,
	8,
	12,
	9,
	8,
	8,
	8,
	8,
	7,
	8,
	12,
	7,
	8,
	8,
	8,
	6,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	8,
	8,
	6,
	6,
	13,
	9,
	12,
	13,
	12,
	14,
	13,
	12,
	11,
	11,
	6,
	8,
	8,
	8,
	6,
	13,
	12,
	11,
	11,
	12,
	6,
	11,
	12,
	11,
	13,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	15,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	13,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	8,
	8,
	8,
	8,
	6,
	18,
	6,
	12,
	13,
	13,
	13,
	9,
	10,
	15,
	9,
	12,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	15,
	10,
	9,
	10,
	13,
	9,
	19,
	8,
	18,
	17,
	10,
	10,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	10,
	14,
	8,
	16,
	16,
	9,
	8,
	15,
	8,
	8,
	10,
	12,
	14,
	7,
	7,
	8,
	8,
	7,
	7,
	7,
	7,
	8,
	13,
	13,
	11,
	9,
	9,
	9,
	12,
	10,
	17,
	8,
	11,
	9,
	7,
	7,
	14,
	8,
	14,
	14,
	7,
	7,
	7,
	7,
	7,
	7,
	14,
	7,
	7,
	7,
	7,
	7,
	10,
	10,
	8,
	14,
	7,
	7,
	7,
	7,
	8,
	8,
	8,
	8,
	8,
	17,
	9,
	7,
	15,
	7,
	8,
	12,
	7,
	9,
	14,
	7,
	7,
	7,
	9,
	13,
	8,
	14,
	7,
	16,
	18,
	13,
	15,
	14,
	12,
	13,
	10,
	15,
	9,
	7,
	7,
	7,
	10,
	13,
	15,
	15,
	9,
	9,
	9,
	9,
	19,
	11,
	7,
	11,
	11,
	13,
	8,
	8,
	8,
	8,
	7,
	12,
	19,
	17,
	9,
	9,
	13,
	7,
	7,
	7,
	9,
	7,
	7,
	7,
	12,
	13,
	15,
	10,
	8,
	8,
	14,
	15,
	12,
	13,
	13,
	8,
	12,
	14,
	7,
	11,
	7,
	14,
	15,
	13,
	12,
	8,
	8,
	8,
	8,
	11,
	13,
	15,
	15,
	8,
	13,
	12,
	8,
	8,
	8,
	13,
	10,
	16,
	14,
	11,
	8,
	8,
	12,
	12,
	9,
	15,
	15,
	12,
	12,
	13,
	8,
	8,
	9,
	12,
	13,
	9,
	8,
	8,
	8,
	8,
	8,
	8,
	8,
	8,
	8,
	8,
	8,
	11,
	12,
	11,
	7,
	14,
	7,
	13,
	13,
	13,
	12,
	18,
	16,
	7,
	12,
	11,
	10,
	10,
	15,
	9,
	9,
	9,
	21,
	7,
	7,
	7,
	11,
	16,
	8,
	8,
	11,
	11,
	7,
	7,
	7,
	7,
	7,
	19,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	12,
	8,
	9,
	12,
	14,
	11,
	9,
	9,
	9,
	22,
	12,
	3,
	3,
	4,
	8,
	8,
	15,
	4,
	2,
	2,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	6,
	4,
	4,
	4,
	12,
	7,
	10,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	7,
	3,
	7,
	5,
	14,
	4,
	4,
	7,
	8,
	10,
	4,
	1,
	3,
	3,
	6,
	2,
	4,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	4,
	2,
	2,
	5,
	3,
	4,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	11,
	5,
	5,
	5,
	11,
	5,
	5,
	3,
	5,
	5,
	5,
	5,
	11,
	14,
	13,
	9,
	11,
	9,
	12,
	8,
	11,
	11,
	8,
	11,
	16,
	9,
	9,
	7,
	10,
	9,
	12,
	8,
	15,
	6,
	7,
	6,
	6,
	13,
	10,
	8,
	11,
	8,
	6,
	6,
	6,
	12,
	16,
	6,
	11,
	7,
	8,
	9,
	18,
	6,
	6,
	9,
	4,
	4,
	6,
	13,
	6,
	6,
	6,
	6,
	8,
	8,
	9,
	16,
	7,
	7,
	14,
	7,
	8,
	8,
	8,
	7,
	7,
	7,
	7,
	7,
	7,
	15,
	13,
	7,
	10,
	7,
	7,
	10,
	12,
	16,
	15,
	7,
	9,
	9,
	14,
	11,
	11,
	10,
	9,
	10,
	8,
	12,
	7,
	8,
	7,
	7,
	10,
	12,
	7,
	12,
	8,
	7,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	3,
	3,
	5,
	5,
	5,
	10,
	7,
	4,
	4,
	4,
	8,
	7,
	10,
	9,
	7,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	1,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	7,
	4,
	5,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	6,
	6,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	9,
	8,
	2,
	2,
	2,
	8,
	12,
	7,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	8,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	5,
	7,
	11,
	9,
	8,
	8,
	8,
	7,
	8,
	9,
	7,
	7,
	9,
	7,
	7,
	7,
	10,
	7,
	7,
	10,
	9,
	10,
	6,
	6,
	6,
	6,
	6,
	6,
	15,
	7,
	8,
	9,
	9,
	8,
	6,
	6,
	10,
	9,
	6,
	8,
	13,
	9,
	7,
	6,
	6,
	6,
	6,
	6,
	6,
	12,
	6,
	6,
	7,
	6,
	7,
	6,
	6,
	6,
	10,
	10,
	7,
	6,
	6,
	6,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	6,
	14,
	6,
	6,
	7,
	7,
	9,
	6,
	6,
	6,
	6,
	9,
	9,
	8,
	9,
	10,
	9,
	8,
	9,
	12,
	7,
	7,
	7,
	8,
	7,
	10,
	12,
	11,
	9,
	10,
	7,
	7,
	7,
	9,
	10,
	10,
	8,
	12,
	9,
	7,
	7,
	9,
	8,
	8,
	8,
	10,
	7,
	7,
	8,
	9,
	9,
	7,
	7,
	7,
	8,
	2,
	4,
	2,
	4,
	6,
	3,
	4,
	2,
	3,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	8,
	6,
	4,
	7,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	12,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	2,
	3,
	5,
	3,
	4,
	7,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	3,
	3,
	6,
	4,
	3,
	4,
	2,
	2,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	5,
	4,
	4,
	4,
	4,
	2,
	7,
	6,
	8,
	9,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	5,
	7,
	2,
	3,
	3,
	8,
	7,
	7,
	2,
	2,
	8,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	8,
	8,
	7,
	7,
	6,
	10,
	6,
	9,
	7,
	11,
	4,
	6,
	8,
	8,
	7,
	8,
	4,
	2,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	11,
	8,
	9,
	6,
	6,
	8,
	7,
	4,
	4,
	7,
	6,
	8,
	7,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	7,
	2,
	2,
	5,
	3,
	3,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	2,
	12,
	5,
	5,
	3,
	3,
	3,
	5,
	10,
	12,
	6,
	15,
	4,
	6,
	6,
	7,
	14,
	9,
	3,
	3,
	3,
	3,
	3,
	8,
	2,
	2,
	3,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	8,
	8,
	6,
	8,
	7,
	5,
	8,
	4,
	6,
	11,
	2,
	2,
	7,
	3,
	3,
	2,
	9,
	8,
	5,
	5,
	3,
	3,
	3,
	5,
	5,
	7,
	7,
	6,
	6,
	10,
	6,
	8,
	6,
	8,
	9,
	7,
	4,
	4,
	4,
	4,
	7,
	6,
	6,
	8,
	7,
	7,
	10,
	9,
	9,
	8,
	11,
	8,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	7,
	6,
	2,
	5,
	5,
	6,
	7,
	6,
	4,
	8,
	9,
	11,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	9,
	9,
	6,
	4,
	8,
	7,
	7,
	5,
	9,
	8,
	6,
	2,
	6,
	8,
	7,
	8,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	16,
	8,
	7,
	7,
	7,
	8,
	7,
	7,
	7,
	7,
	9,
	6,
	9,
	6,
	10,
	7,
	7,
	7,
	6,
	10,
	8,
	9,
	11,
	11,
	8,
	4,
	4,
	10,
	8,
	8,
	6,
	9,
	6,
	11,
	8,
	8,
	8,
	15,
	7,
	8,
	9,
	5,
	3,
	3,
	3,
	3,
	3,
	5,
	2,
	2,
	3,
	8,
	9,
	10,
	3,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	6,
	4,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	11,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	7,
	4,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	12,
	7,
	4,
	12,
	4,
	6,
	5,
	4,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	4,
	11,
	10,
	6,
	4,
	6,
	10,
	8,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	4,
	4,
	4,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	5,
	3,
	4,
	4,
	1,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	10,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	7,
	8,
	8,
	7,
	13,
	12,
	10,
	10,
	8,
	8,
	7,
	7,
	9,
	12,
	11,
	6,
	6,
	8,
	8,
	9,
	7,
	7,
	7,
	10,
	15,
	10,
	4,
	4,
	4,
	4,
	4,
	11,
	8,
	8,
	9,
	7,
	9,
	14,
	14,
	12,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	12,
	5,
	5,
	5,
	11,
	10,
	7,
	9,
	3,
	8,
	7,
	3,
	15,
	13,
	11,
	4,
	4,
	2,
	2,
	2,
	19,
	7,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	22,
	18,
	6,
	14,
	17,
	4,
	4,
	19,
	16,
	18,
	2,
	3,
	3,
	7,
	2,
	3,
	2,
	3,
	3,
	6,
	4,
	2,
	3,
	3,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	9,
	9,
	2,
	3,
	2,
	2,
	2,
	3,
	3,
	3,
	5,
	7,
	14,
	7,
	7,
	12,
	9,
	13,
	6,
	11,
	6,
	10,
	9,
	7,
	7,
	8,
	12,
	12,
	8,
	8,
	8,
	10,
	7,
	7,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	5,
	8,
	10,
	7,
	8,
	11,
	8,
	12,
	9,
	4,
	14,
	7,
	7,
	9,
	13,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	2,
	3,
	3,
	3,
	1,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	2,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	8,
	4,
	4,
	4,
	3,
	2,
	3,
	3,
	3,
	3,
	5,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	7,
	7,
	7,
	7,
	7,
	8,
	8,
	8,
	8,
	8,
	12,
	9,
	8,
	8,
	9,
	8,
	6,
	17,
	6,
	6,
	6,
	8,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	7,
	4,
	4,
	8,
	8,
	9,
	9,
	9,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	9,
	9,
	9,
	7,
	8,
	8,
	8,
	10,
	7,
	13,
	10,
	8,
	9,
	3,
	3,
	5,
	3,
	3,
	3,
	3,
	3,
	7,
	7,
	6,
	6,
	10,
	13,
	11,
	11,
	8,
	8,
	9,
	8,
	9,
	9,
	10,
	10,
	10,
	11,
	10,
	10,
	13,
	13,
	16,
	15,
	11,
	12,
	9,
	9,
	10,
	9,
	11,
	10,
	9,
	9,
	14,
	7,
	8,
	3,
	10,
	7,
	7,
	3,
	2,
	2,
	2,
	5,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	7,
	2,
	2,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	4,
	11,
	6,
	7,
	4,
	6,
	2,
	2,
	3,
	3,
	3,
	1,
	3,
	3,
	3,
	3,
	3,
	3,
	6,
	4,
	4,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	6,
	6,
	6,
	6,
	5,
	4,
	4,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	9,
	11,
	6,
	10,
	9,
	12,
	7,
	7,
	11,
	14,
	9,
	7,
	12,
	3,
	3,
	7,
	12,
	11,
	12,
	7,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	9,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	11,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	11,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	3,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	3,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	3,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	6,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	5,
	3,
	10,
	3,
	3,
	3,
	11,
	3,
	5,
	9,
	11,
	8,
	12,
	14,
	9,
	7,
	8,
	7,
	7,
	11,
	11,
	7,
	7,
	10,
	9,
	8,
	10,
	9,
	7,
	7,
	7,
	7,
	7,
	7,
	8,
	8,
	7,
	11,
	8,
	8,
	8,
	7,
	7,
	10,
	8,
	7,
	13,
	12,
	7,
	17,
	10,
	8,
	8,
	11,
	7,
	11,
	11,
	14,
	7,
	11,
	7,
	8,
	6,
	9,
	20,
	8,
	7,
	9,
	16,
	7,
	10,
	6,
	11,
	10,
	8,
	9,
	7,
	16,
	11,
	11,
	9,
	8,
	9,
	8,
	8,
	8,
	11,
	8,
	15,
	8,
	8,
	9,
	7,
	8,
	8,
	11,
	10,
	7,
	5,
	7,
	10,
	10,
	15,
	7,
	7,
	7,
	8,
	7,
	8,
	8,
	10,
	11,
	10,
	10,
	10,
	11,
	11,
	7,
	8,
	6,
	8,
	8,
	10,
	6,
	8,
	6,
	6,
	7,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	16,
	6,
	15,
	6,
	7,
	11,
	11,
	7,
	9,
	10,
	11,
	13,
	10,
	6,
	16,
	8,
	10,
	12,
	11,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	10,
	6,
	10,
	7,
	7,
	7,
	11,
	7,
	11,
	6,
	6,
	6,
	6,
	6,
	6,
	17,
	7,
	7,
	6,
	6,
	12,
	22,
	6,
	6,
	6,
	6,
	6,
	8,
	6,
	6,
	6,
	6,
	7,
	6,
	6,
	5,
	6,
	6,
	8,
	11,
	6,
	9,
	14,
	11,
	9,
	11,
	7,
	7,
	8,
	6,
	6,
	6,
	8,
	10,
	9,
	6,
	6,
	6,
	6,
	9,
	7,
	6,
	6,
	6,
	6,
	6,
	15,
	6,
	4,
	4,
	4,
	6,
	4,
	17,
	8,
	11,
	6,
	6,
	9,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	7,
	6,
	6,
	6,
	6,
	10,
	6,
	10,
	6,
	6,
	6,
	6,
	12,
	8,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	9,
	6,
	6,
	6,
	6,
	18,
	6,
	6,
	6,
	8,
	9,
	10,
	7,
	8,
	9,
	10,
	11,
	7,
	13,
	6,
	8,
	8,
	6,
	6,
	14,
	7,
	7,
	7,
	7,
	10,
	7,
	14,
	9,
	6,
	6,
	9,
	15,
	9,
	7,
	14,
	6,
	11,
	14,
	13,
	7,
	12,
	8,
	7,
	7,
	7,
	7,
	7,
	12,
	7,
	10,
	9,
	16,
	6,
	8,
	6,
	5,
	17,
	6,
	8,
	10,
	4,
	6,
	4,
	10,
	15,
	17,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	4,
	8,
	4,
	4,
	11,
	7,
	4,
	4,
	7,
	7,
	7,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	6,
	19,
	17,
	6,
	10,
	11,
	6,
	6,
	6,
	6,
	18,
	6,
	6,
	11,
	4,
	4,
	4,
	5,
	6,
	6,
	6,
	9,
	5,
	6,
	4,
	6,
	6,
	4,
	6,
	6,
	6,
	6,
	10,
	6,
	6,
	4,
	6,
	6,
	10,
	6,
	10,
	6,
	6,
	6,
	6,
	11,
	6,
	6,
	10,
	6,
	6,
	8,
	6,
	6,
	6,
	8,
	6,
	11,
	4,
	11,
	9,
	10,
	9,
	11,
	4,
	8,
	4,
	11,
	12,
	7,
	9,
	8,
	6,
	7,
	7,
	8,
	12,
	12,
	11,
	13,
	10,
	11,
	7,
	7,
	7,
	9,
	7,
	11,
	10,
	7,
	7,
	7,
	16,
	11,
	10,
	11,
	17,
	9,
	9,
	8,
	8,
	7,
	7,
	7,
	9,
	7,
	7,
	7,
	14,
	7,
	13,
	9,
	11,
	10,
	14,
	10,
	10,
	12,
	11,
	10,
	7,
	10,
	5,
	14,
	8,
	8,
	8,
	9,
	7,
	8,
	7,
	7,
	9,
	8,
	7,
	8,
	7,
	7,
	7,
	7,
	7,
	7,
	7,
	11,
	8,
	10,
	8,
	7,
	8,
	14,
	11,
	8,
	9,
	9,
	9,
	8,
	24,
	10,
	10,
	12,
	7,
	7,
	15,
	11,
	8,
	8,
	12,
	11,
	8,
	9,
	9,
	7,
	8,
	9,
	10,
	11,
	10,
	11,
	7,
	12,
	7,
	7,
	11,
	9,
	8,
	14,
	13,
	12,
	8,
	11,
	10,
	8,
	8,
	7,
	7,
	14,
	9,
	10,
	8,
	9,
	11,
	7,
	14,
	8,
	8,
	13,
	8,
	8,
	12,
	7,
	10,
	14,
	14,
	11,
	9,
	10,
	9,
	9,
	7,
	7,
	11,
	11,
	13,
	9,
	13,
	5,
	5,
	5,
	7,
	9,
	5,
	11,
	12,
	14,
	8,
	7,
	7,
	11,
	10,
	9,
	7,
	8,
	8,
	7,
	10,
	11,
	11,
	5,
	5,
	7,
	5,
	5,
	5,
	7,
	7,
	15,
	7,
	7,
	8,
	7,
	15,
	12,
	12,
	10,
	7,
	8,
	7,
	11,
	7,
	7,
	7,
	23,
	11,
	8,
	8,
	11,
	10,
	7,
	8,
	11,
	7,
	19,
	7,
	7,
	6,
	9,
	9,
	9,
	11,
	3,
	4,
	7,
	8,
	6,
	6,
	4,
	10,
	8,
	2,
	2
]);
var edgeChild = /*#__PURE__*/ new Uint16Array([
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	17,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	12,
	1,
	12,
	13,
	1,
	1,
	1,
	1,
	12,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	14,
	23,
	1,
	1,
	1,
	1,
	1,
	1,
	20,
	1,
	1,
	1,
	1,
	21,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	22,
	1,
	1,
	1,
	16,
	18,
	1,
	1,
	15,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	24,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	19,
	1,
	1,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	1,
	26,
	27,
	28,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	1,
	1,
	12,
	12,
	12,
	12,
	1,
	35,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	38,
	37,
	1,
	1,
	1,
	1,
	1,
	36,
	1,
	1,
	1,
	1,
	40,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	41,
	0,
	0,
	0,
	0,
	42,
	43,
	0,
	0,
	0,
	0,
	12,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	46,
	48,
	48,
	48,
	46,
	48,
	46,
	46,
	47,
	48,
	46,
	48,
	46,
	46,
	46,
	46,
	46,
	46,
	48,
	46,
	46,
	47,
	46,
	46,
	46,
	46,
	48,
	49,
	49,
	47,
	48,
	46,
	46,
	46,
	46,
	46,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	52,
	54,
	52,
	52,
	52,
	54,
	52,
	53,
	52,
	55,
	52,
	53,
	53,
	52,
	52,
	52,
	53,
	55,
	53,
	55,
	52,
	53,
	53,
	12,
	57,
	57,
	56,
	58,
	53,
	55,
	52,
	52,
	50,
	51,
	59,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	62,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	1,
	1,
	69,
	70,
	12,
	1,
	1,
	68,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	12,
	12,
	79,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	84,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	82,
	85,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	83,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	95,
	1,
	97,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	100,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	103,
	103,
	1,
	1,
	12,
	1,
	106,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	104,
	1,
	105,
	1,
	107,
	1,
	1,
	1,
	1,
	1,
	108,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	116,
	117,
	1,
	1,
	1,
	1,
	1,
	1,
	119,
	119,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	127,
	128,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	128,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	128,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	132,
	129,
	131,
	126,
	1,
	130,
	1,
	1,
	120,
	1,
	1,
	1,
	1,
	123,
	1,
	133,
	1,
	1,
	1,
	1,
	1,
	1,
	125,
	1,
	114,
	1,
	115,
	1,
	12,
	134,
	112,
	118,
	1,
	1,
	1,
	1,
	1,
	113,
	121,
	1,
	12,
	12,
	12,
	124,
	122,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	1,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	12,
	140,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	142,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	143,
	144,
	12,
	12,
	141,
	139,
	48,
	48,
	146,
	52,
	52,
	145,
	148,
	147,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	151,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	149,
	0,
	0,
	0,
	0,
	1,
	0,
	150,
	138,
	1,
	0,
	1,
	1,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	154,
	153,
	22,
	1,
	1,
	12,
	12,
	1,
	22,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	140,
	1,
	1,
	158,
	1,
	1,
	1,
	1,
	159,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	1,
	1,
	142,
	1,
	1,
	158,
	1,
	1,
	1,
	1,
	159,
	1,
	1,
	1,
	140,
	1,
	1,
	1,
	158,
	1,
	163,
	1,
	1,
	1,
	159,
	1,
	1,
	140,
	1,
	1,
	1,
	163,
	1,
	1,
	1,
	1,
	1,
	140,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	140,
	1,
	1,
	163,
	1,
	1,
	163,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	169,
	1,
	1,
	1,
	158,
	1,
	1,
	163,
	1,
	1,
	1,
	159,
	1,
	1,
	169,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	142,
	1,
	1,
	158,
	1,
	163,
	1,
	1,
	1,
	159,
	1,
	1,
	140,
	1,
	1,
	158,
	1,
	163,
	1,
	1,
	1,
	159,
	1,
	1,
	140,
	1,
	1,
	1,
	1,
	158,
	1,
	163,
	1,
	1,
	1,
	159,
	1,
	1,
	1,
	140,
	1,
	1,
	158,
	1,
	1,
	1,
	1,
	175,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	1,
	178,
	1,
	1,
	169,
	1,
	1,
	1,
	1,
	1,
	158,
	1,
	1,
	163,
	1,
	1,
	1,
	159,
	1,
	1,
	169,
	1,
	1,
	1,
	1,
	1,
	158,
	1,
	1,
	163,
	1,
	1,
	1,
	159,
	1,
	1,
	169,
	1,
	1,
	1,
	1,
	1,
	163,
	1,
	1,
	1,
	1,
	173,
	165,
	165,
	12,
	1,
	12,
	177,
	1,
	1,
	1,
	1,
	1,
	166,
	166,
	166,
	160,
	1,
	1,
	1,
	164,
	166,
	170,
	176,
	1,
	1,
	1,
	1,
	164,
	164,
	1,
	1,
	162,
	160,
	173,
	164,
	168,
	181,
	172,
	181,
	1,
	1,
	179,
	1,
	172,
	161,
	164,
	1,
	1,
	1,
	1,
	164,
	1,
	167,
	1,
	1,
	1,
	12,
	1,
	182,
	1,
	171,
	1,
	1,
	1,
	171,
	170,
	174,
	180,
	162,
	173,
	1,
	1,
	1,
	1,
	1,
	1,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	184,
	185,
	184,
	184,
	185,
	184,
	184,
	184,
	184,
	186,
	186,
	184,
	184,
	185,
	184,
	185,
	184,
	184,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	188,
	12,
	1,
	12,
	12,
	12,
	12,
	1,
	12,
	12,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	201,
	1,
	203,
	204,
	202,
	201,
	201,
	1,
	1,
	207,
	1,
	208,
	206,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	219,
	201,
	201,
	201,
	201,
	219,
	1,
	1,
	1,
	1,
	222,
	223,
	221,
	1,
	1,
	1,
	1,
	1,
	1,
	225,
	225,
	1,
	1,
	1,
	225,
	225,
	227,
	228,
	226,
	1,
	230,
	1,
	1,
	1,
	1,
	12,
	236,
	237,
	238,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	205,
	209,
	1,
	1,
	1,
	1,
	157,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	233,
	1,
	1,
	1,
	200,
	1,
	1,
	1,
	1,
	244,
	1,
	1,
	241,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	191,
	216,
	1,
	1,
	1,
	212,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	198,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	217,
	1,
	1,
	1,
	1,
	232,
	1,
	1,
	1,
	1,
	183,
	1,
	220,
	1,
	215,
	1,
	1,
	1,
	218,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	196,
	1,
	12,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	199,
	1,
	1,
	1,
	214,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	245,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	231,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	190,
	12,
	1,
	1,
	1,
	193,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	235,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	192,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	240,
	1,
	1,
	1,
	197,
	1,
	1,
	1,
	213,
	1,
	12,
	1,
	229,
	210,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	217,
	1,
	1,
	1,
	1,
	195,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	187,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	211,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	242,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	243,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	194,
	1,
	1,
	1,
	211,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	234,
	1,
	1,
	1,
	189,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	224,
	1,
	1,
	1,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	239,
	1,
	1,
	12,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	255,
	0,
	0,
	0,
	0,
	0,
	256,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	12,
	1,
	1,
	1,
	260,
	1,
	1,
	1,
	0,
	261,
	258,
	259,
	1,
	1,
	1,
	1,
	1,
	1,
	266,
	1,
	268,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	264,
	1,
	1,
	1,
	1,
	1,
	270,
	1,
	1,
	12,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	269,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	265,
	1,
	1,
	1,
	263,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	267,
	1,
	1,
	1,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	12,
	1,
	12,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	276,
	1,
	13,
	1,
	1,
	1,
	12,
	12,
	273,
	274,
	1,
	1,
	1,
	1,
	275,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	278,
	1,
	1,
	12,
	16,
	1,
	1,
	1,
	1,
	1,
	1,
	279,
	1,
	1,
	1,
	277,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	279,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	288,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	292,
	292,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	12,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	184,
	1,
	297,
	298,
	1,
	12,
	1,
	1,
	1,
	1,
	12,
	300,
	1,
	1,
	299,
	1,
	1,
	302,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	307,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	12,
	1,
	1,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	0,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	12,
	0,
	319,
	0,
	0,
	320,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	12,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	336,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	62,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	0,
	1,
	1,
	1,
	0,
	344,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	346,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	362,
	362,
	363,
	362,
	0,
	1,
	211,
	1,
	1,
	13,
	358,
	1,
	356,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	359,
	1,
	1,
	364,
	1,
	241,
	1,
	1,
	1,
	1,
	357,
	1,
	1,
	354,
	1,
	360,
	1,
	352,
	1,
	361,
	1,
	353,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	12,
	355,
	355,
	1,
	1,
	1,
	200,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	351,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	367,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	302,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	407,
	407,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	399,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	0,
	1,
	375,
	386,
	1,
	1,
	374,
	409,
	1,
	380,
	1,
	1,
	372,
	404,
	1,
	1,
	390,
	371,
	376,
	1,
	1,
	1,
	383,
	414,
	392,
	1,
	1,
	1,
	1,
	1,
	1,
	393,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	1,
	0,
	402,
	406,
	0,
	0,
	85,
	1,
	1,
	0,
	400,
	377,
	413,
	378,
	381,
	388,
	1,
	403,
	0,
	1,
	0,
	85,
	397,
	395,
	1,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	416,
	1,
	1,
	387,
	1,
	85,
	1,
	0,
	1,
	1,
	1,
	419,
	1,
	0,
	0,
	85,
	394,
	0,
	1,
	373,
	1,
	1,
	1,
	0,
	1,
	1,
	396,
	1,
	0,
	1,
	1,
	1,
	0,
	1,
	421,
	384,
	1,
	1,
	0,
	1,
	0,
	0,
	412,
	0,
	1,
	1,
	1,
	85,
	405,
	1,
	1,
	401,
	398,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	379,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	411,
	0,
	85,
	1,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	1,
	1,
	415,
	1,
	1,
	1,
	0,
	0,
	418,
	0,
	0,
	0,
	1,
	391,
	1,
	0,
	85,
	417,
	1,
	0,
	0,
	0,
	0,
	420,
	1,
	1,
	0,
	0,
	1,
	0,
	1,
	0,
	389,
	0,
	385,
	0,
	1,
	1,
	1,
	0,
	1,
	1,
	0,
	408,
	382,
	410,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	12,
	1,
	1,
	1,
	12,
	436,
	436,
	1,
	1,
	12,
	12,
	1,
	436,
	1,
	1,
	12,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	448,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	241,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	466,
	466,
	1,
	1,
	0,
	0,
	352,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	479,
	1,
	478,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	483,
	1,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	491,
	1,
	1,
	1,
	493,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	490,
	1,
	485,
	1,
	1,
	1,
	1,
	472,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	486,
	12,
	1,
	1,
	1,
	1,
	492,
	1,
	1,
	1,
	487,
	481,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	352,
	1,
	469,
	1,
	1,
	12,
	489,
	1,
	1,
	352,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	474,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	492,
	1,
	1,
	1,
	1,
	352,
	1,
	488,
	1,
	1,
	1,
	482,
	476,
	1,
	1,
	1,
	1,
	1,
	477,
	1,
	494,
	480,
	1,
	1,
	1,
	1,
	1,
	475,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	470,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	484,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	473,
	1,
	1,
	1,
	1,
	1,
	471,
	1,
	255,
	495,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	12,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	0,
	1,
	0,
	0,
	1,
	0,
	1,
	0,
	1,
	1,
	0,
	0,
	0,
	501,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	12,
	1,
	70,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	505,
	0,
	505,
	505,
	505,
	505,
	505,
	505,
	505,
	0,
	505,
	505,
	505,
	505,
	505,
	1,
	505,
	505,
	505,
	0,
	505,
	505,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	510,
	509,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	514,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	507,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	508,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	516,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	505,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	513,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	506,
	0,
	0,
	517,
	512,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	511,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	505,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	506,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	505,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	515,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	527,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	235,
	235,
	1,
	531,
	1,
	1,
	1,
	530,
	1,
	1,
	1,
	1,
	1,
	526,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	528,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	532,
	1,
	1,
	529,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	407,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	533,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	544,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	1,
	1,
	12,
	1,
	547,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	12,
	12,
	1,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	1,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	62,
	1,
	1,
	12,
	12,
	12,
	12,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	566,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	567,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	565,
	1,
	1,
	1,
	12,
	1,
	1,
	569,
	274,
	1,
	1,
	1,
	12,
	12,
	1,
	1,
	12,
	1,
	12,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	573,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	579,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	138,
	1,
	12,
	584,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	113,
	1,
	1,
	1,
	12,
	1,
	1,
	1,
	1,
	12,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	589,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	12,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	150,
	1,
	1,
	1,
	263,
	1,
	1,
	12,
	33,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	1,
	614,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	255,
	1,
	363,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	619,
	1,
	1,
	1,
	1,
	0,
	621,
	0,
	85,
	0,
	620,
	0,
	1,
	1,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	0,
	0,
	0,
	1,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	628,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	0,
	0,
	1,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	623,
	623,
	0,
	627,
	625,
	623,
	623,
	623,
	623,
	623,
	629,
	623,
	623,
	633,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	630,
	627,
	623,
	623,
	627,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	623,
	625,
	623,
	623,
	623,
	623,
	623,
	631,
	623,
	623,
	623,
	623,
	623,
	623,
	0,
	0,
	0,
	1,
	632,
	1,
	1,
	1,
	1,
	626,
	1,
	1,
	1,
	1,
	1,
	624,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	12,
	637,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	1,
	12,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	12,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	12,
	1,
	1,
	12,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	1,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	102,
	67,
	316,
	342,
	447,
	575,
	0,
	4,
	71,
	271,
	290,
	318,
	343,
	369,
	423,
	449,
	0,
	538,
	559,
	576,
	639,
	9,
	0,
	63,
	94,
	433,
	445,
	465,
	617,
	0,
	536,
	558,
	572,
	654,
	0,
	33,
	6,
	0,
	500,
	539,
	644,
	602,
	73,
	0,
	7,
	321,
	291,
	424,
	502,
	452,
	578,
	85,
	640,
	0,
	618,
	345,
	454,
	504,
	9,
	111,
	324,
	545,
	6,
	33,
	0,
	347,
	85,
	426,
	85,
	522,
	10,
	6,
	137,
	284,
	310,
	0,
	655,
	549,
	0,
	605,
	0,
	66,
	6,
	6,
	287,
	101,
	2,
	468,
	434,
	446,
	638,
	0,
	6,
	0,
	6,
	322,
	109,
	6,
	603,
	540,
	580,
	0,
	503,
	425,
	308,
	323,
	8,
	74,
	110,
	641,
	583,
	427,
	348,
	335,
	455,
	152,
	77,
	326,
	587,
	550,
	643,
	606,
	370,
	365,
	518,
	6,
	78,
	155,
	11,
	311,
	285,
	562,
	588,
	607,
	554,
	592,
	612,
	653,
	39,
	6,
	296,
	330,
	368,
	340,
	253,
	33,
	568,
	595,
	253,
	44,
	251,
	301,
	331,
	341,
	442,
	459,
	520,
	309,
	0,
	76,
	604,
	0,
	439,
	453,
	334,
	85,
	283,
	85,
	0,
	622,
	586,
	543,
	328,
	457,
	85,
	428,
	422,
	0,
	0,
	0,
	9,
	597,
	613,
	252,
	0,
	460,
	443,
	571,
	556,
	615,
	657,
	91,
	253,
	45,
	332,
	431,
	461,
	611,
	0,
	551,
	329,
	312,
	85,
	250,
	86,
	30,
	425,
	33,
	6,
	429,
	366,
	339,
	646,
	634,
	564,
	591,
	553,
	0,
	294,
	87,
	33,
	441,
	458,
	0,
	33,
	462,
	0,
	254,
	635,
	557,
	9,
	444,
	463,
	253,
	284,
	92,
	257,
	636,
	616,
	599,
	521,
	464,
	432,
	286,
	262,
	93,
	61,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	662,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	450,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	88,
	0,
	135,
	0,
	0,
	546,
	590,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	29,
	0,
	593,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	450,
	0,
	0,
	0,
	0,
	542,
	0,
	293,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	282,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	659,
	0,
	0,
	0,
	0,
	0,
	658,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	430,
	0,
	0,
	0,
	523,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	72,
	0,
	0,
	0,
	0,
	0,
	0,
	534,
	0,
	0,
	0,
	0,
	0,
	0,
	440,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	246,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	555,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	535,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	305,
	317,
	0,
	0,
	0,
	0,
	0,
	570,
	313,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	552,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	496,
	0,
	0,
	0,
	350,
	0,
	0,
	0,
	0,
	80,
	0,
	289,
	0,
	0,
	0,
	0,
	0,
	0,
	25,
	0,
	0,
	0,
	0,
	610,
	0,
	0,
	0,
	0,
	642,
	561,
	0,
	0,
	0,
	0,
	280,
	0,
	0,
	0,
	0,
	0,
	0,
	498,
	0,
	0,
	519,
	0,
	0,
	0,
	0,
	0,
	64,
	0,
	0,
	0,
	303,
	60,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	81,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	282,
	0,
	0,
	0,
	0,
	0,
	315,
	652,
	0,
	75,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	661,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	156,
	0,
	314,
	0,
	0,
	0,
	0,
	0,
	0,
	609,
	0,
	0,
	0,
	0,
	0,
	0,
	563,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	608,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	65,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	248,
	0,
	0,
	0,
	0,
	0,
	3,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	90,
	0,
	541,
	0,
	0,
	0,
	0,
	0,
	596,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	90,
	89,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	525,
	0,
	524,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	295,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	497,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	325,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	577,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	333,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	72,
	272,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	90,
	0,
	648,
	0,
	0,
	594,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	281,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	651,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	560,
	0,
	0,
	0,
	90,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	537,
	0,
	656,
	0,
	0,
	467,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	438,
	0,
	0,
	0,
	585,
	0,
	99,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	34,
	0,
	0,
	0,
	0,
	0,
	0,
	32,
	98,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	327,
	0,
	0,
	0,
	249,
	0,
	0,
	0,
	0,
	0,
	0,
	600,
	0,
	0,
	0,
	0,
	136,
	0,
	0,
	0,
	0,
	0,
	601,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	450,
	456,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	435,
	0,
	349,
	0,
	0,
	0,
	0,
	0,
	5,
	0,
	0,
	0,
	0,
	306,
	0,
	0,
	337,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	574,
	0,
	0,
	0,
	451,
	0,
	0,
	437,
	0,
	0,
	0,
	0,
	0,
	0,
	645,
	0,
	0,
	0,
	581,
	0,
	0,
	96,
	0,
	582,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	548,
	499,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	31,
	0,
	0,
	31,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	304,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	450,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	650,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	649,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	660,
	0,
	0,
	0,
	0,
	0,
	598,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	338,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	647,
	0,
	0,
	247,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	665,
	665,
	665,
	665,
	665,
	665,
	665,
	664,
	666
]);
var labelText = "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjofforgcomnetuwukiloappsframerorgmilcomnetedugovcoradioorgcomnetcommuneedogpbcoitgvorgedugov*spreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawncsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3appss3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizerdyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserverwebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedupleskaemhlxmyboxrockyprvcydeuxfleursvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtngrokmedaaaacacpaenglawjurbarbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvasoltstscwputerbarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp";
// node_modules/tldts/dist/es6/src/suffix-trie.js
var numberOfNodes = nodeFlags.length;
var numberOfEdges = edgeLength.length;
var edgeOffset = new Uint32Array(numberOfEdges);
var edgeHash = new Uint32Array(numberOfEdges);
var wildcardEdge = new Int32Array(numberOfNodes).fill(-1);
for (let node = 0, offset = 0; node < numberOfNodes; node += 1) for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
	edgeOffset[edge] = offset;
	const end = offset + edgeLength[edge];
	let hash = 5381;
	for (let i = end - 1; i >= offset; i -= 1) hash = hash * 33 ^ labelText.charCodeAt(i);
	edgeHash[edge] = hash >>> 0;
	if (edgeLength[edge] === 1 && "orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjofforgcomnetuwukiloappsframerorgmilcomnetedugovcoradioorgcomnetcommuneedogpbcoitgvorgedugov*spreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawncsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3appss3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizerdyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserverwebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedupleskaemhlxmyboxrockyprvcydeuxfleursvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtngrokmedaaaacacpaenglawjurbarbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvasoltstscwputerbarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp".charCodeAt(offset) === 42) wildcardEdge[node] = edge;
	offset = end;
}
var matchNode = -1;
var matchStart = 0;
var matchEnd = 0;
/**
* True if edge `edge`'s label equals `hostname[start, start + length)`.
*/
function labelEquals(edge, hostname, start, length) {
	if (edgeLength[edge] !== length) return false;
	const offset = edgeOffset[edge];
	for (let i = 0; i < length; i += 1) if ("orgmilcomschnetedugovdrrformsfeedbackofficialaccoorgmilschnetgovmagazinemediaunioncargopilotgroupcaarespressworksaerodromeworkinggroupair-traffic-controlaircraftaccident-preventioneducatormarketplaceambulanceinsurancecateringairportrepbodyenginesoftwaremodellingair-surveillanceconsultingchartertrainermaintenanceservicesdesignflightskydivingfreightassociationstudentgroundhandlingdgcafuelclubtaxicrewshowballooningexpresstraderbrokerauthoragentsairtrafficjournalistsafetyconsultantmicrolightaccident-investigationparachutingequipmentproductionfederationrecreationscientistnavigationengineertradingglidingleasingresearchpassenger-associationentertainmentparaglidinghangglidingaerobaticrotorcraftemergencycertificationgovernmentaeroclubexchangelogisticschampionshiphomebuiltcouncilconferencecontrolairlinecivilaviationjournalorgcomnetedugovcoorgcomnomnetobjofforgcomnetuwukiloappsframerorgmilcomnetedugovcoradioorgcomnetcommuneedogpbcoitgvorgedugov*spreviewfrontendrelayononstagingauthcloudsandboxupid*mtls*privatelinktypedreamdeveloperbravemochawindsurfaivenmirenupsunwnextbegetngrokclerkwale2bwebcsbrunputercrbtsflutterflowcloudzyrospawnbasesliplanemodelenceshiptodaymagicpatternsnetlifyondigitaloceanrailwayhostedclaudehasurabotdashretoolvercelgithubluyanigadgetreplitcloudflaretelebitedgecomputeevervaultexponyatnoopencrpplxzeaburwasmerframerzeropsrocketpreviewconvexmedusajsspritesagilevibesonherculeseasypanelstreamlitglideossnowflakemesserliloginlinehackclubcodepennorthflankbase44corespeedleapcellngrok-freeclerkstagelovableon-fleek*us-west-3ap-south-2us-central-2us-central-1eu-central-1ap-south-1us-west-2us-east-2eu-north-1ap-north-1us-west-1us-east-1*rcloudintsegorgmilcomgobbetnetintedugovturmusicasenasamutualcoopv6dnsip6uriurnin-addre164homeirisgovdixdaemoncloudnssthwien*inexexkunden4accogvormymyspreadshop4lima2ixortsinfofuturecmsfuturehosting12hpprivfuturemailinglima-cityfunkfeuer123webseitednshomemelmyspreadshopcloudletswasantqldvicactnswtascatholicwasaqldvictasidwasantozqldorgcomvicasnactnetedugovnswtasconfcomairflowlambda-urltransfer-webapptransfer-webappairflowtransfer-webapptransfer-webapp-fipstransfer-webappeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1privatenotebookstudiolabelingnotebookstudionotebooknotebook-fipslabelingnotebookstudionotebook-fipsnotebookstudio-fipsnotebook-fipsnotebookstudionotebook-fipsnotebookstudioeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2experimentsus-gov-west-1us-gov-east-1ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1onrepostsagemakercopporgmilcompronetintedugovbiznameinfoshoprsorgmilcomnetedugovbrendlyresolvenzauscotvstoreorgcomnetedugovbizinfoidacaicoittvorgmilcomschnetedugovinfocloudezproxysiteacmymyspreadshopkuleuvenwebhostingtransurl123websitecloudnsinterhostsolutionsddns5476103298edgfacbmlonihkjutwvqpsryxzbarsycoororgcomedumyftpno-iporxcloud-ipfor-somemmafanfor-morewebhopselfipjozidyndnscloudnsdscloudfor-thefor-betteractivetrailcoeconorestooteorgcomeconeteduassurmoneyafricaarchitectesrestaurantloisirstourismavocatsinfoagrounivcoorgcomnetedugoviatvdeportesaludtksatorgmilcomwebgobnetinteducienciaboliviarevistacooperativaempresanombreindustriamusicapatriamedicinademocraciapoliticapuebloindigenaplurinacionalarteblogwikiinfoagrotransportenoticiasprofesionalacademiaeconomiaecologiamovimientotecnologianaturalpagesappsgroksailsimplesitecepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesmscepesebamapadfmgalampbacscpirngorotomtrjspaprrprrsesms*biaamfmtcmptvfeirasampajampanatalbelemananiradiog12medindfndbmdtrdthepoaggfjdfdefinfenflegsegongengcngorgzlgslglogppgmillelqslcimcomnomadmjabimbbibbsbabcrectecsjcetcpscpvhudieticriapipsiecnbiorioecogeoteoodoproatoartfstmatvetdetbetnetcntnotfotgrueduajuespappreptmpemparqsrvadvdevgovntrturagrjorfarjusmusdesvixxyzcozfozslzbhzmaringasantamariacampinagrandegoianiasorocabafloripasaobernardocuritibaboavistarecifeaparecidasaogoncasalvadorcuiabamorenamacapalondrinacontagemsocialfortalmaceioleilaoosascoriobranconiteroi9guacutcheblogflogvlogwikitaxicoopmanauspalmascaxiasjoinvillebaruericampinassantoandreribeiraoriopretoweorgcomnetedugovv0windsurfshiptodaycloudsitecoaccoorgnetgovofmilcomgovmediatechzacoorgcomnetedugsjgovmydnspenfnlabnbmbgcbcqconcontnuyksknsmyspreadshopno-ipawdevboxbarsyonidatemfuinabusavinstanceseceuguukussryzespawncsxcloud-ipmyphotosfantasyleaguetwmailcleverappsscrappingccwucloudnsftpaccessgame-serverccgovobjectsrmalpgcust*svcalp1aeappenginermalpgmyspreadshop4lima2ixsquare7cloudscale123websitefirenet12hpflowgotdnslinkyard-cloudcloudnslima-citydnskingobjectstorageedaccogoorusorgcomnetinteduaéroportxn--aroport-byaassogouvcomilgobgovcloudnses-1eu-west-1us-east-1euvipit1eurarubait1s3lbwebsites3websiteru-spbru-mskelasticcsrunstnukukcaukusnl-ams-1fr-par-1fr-par-2functionsnodess3ddlwhmrdbfnck8sifrs3-websitecockpitscblmgdbdtwhkafkpubprivs3ddlwhmrdbk8sifrs3-websitecockpitscblmgdbdtwhkafks3ddlrdbk8sifrs3-websitecockpitscblmgdbdtwhkafkk8sscalebookpl-wawfr-parnl-amsbaremetalsmartlabelinginstancesdechk2kuleuvenlaravelvoorloperurownoxazapscwhstgrvaporonline-serverobservablehqelementorantagonistreclaimjoteluluencowaydiademjelasticmatlabmagentositetrendhostingaxarnetjenv-arubajelejoteravendbemergenttrafficplexconvexkeliwebserveboltbegetcdnstaticson-rancherprimetelonstackitunison-servicesdnshomelinkyardbarsyjelecloudnscocomnetgovmycn-northwest-1cn-north-1s3s3-accesspoints3-websites3s3-accesspointrdsdualstacks3-deprecatedemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspoints3s3-accesspointrdsdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicn-northwest-1cn-north-1cn-northwest-1ebcomputeelbcn-north-1airflowcn-northwest-1cn-north-1oncn-northwest-1cn-north-1amazonawssagemakeramazonwebservicesdirectasgdsdhehahljlnmhbacscahqhshhihnlnynsnmofjbjzjxjtjhkcqtwgsjssxnxjxgxxzgz網絡网络公司orgmilcomnetedugovxn--55qx5dcanva-appsxn--io0a7iquickconnectcanvasitekhsjxn--od0algcanva-codemyqnapcloudsrvrlessclustersrealtimestorageleadpagescarrdcrdorgmilcomnomnetedugovhidnssupabaserdpareplmypiumsoxmitotaplpagesfirewalledreplitowodevwebview-assetsvfswebview-assetss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9consent-portals3s3-accesspointdualstackanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstacks3-deprecateds3-websitebedrock-agentcores3-object-lambdaexecute-apibedrock-agentcores3s3-accesspoints3-websites3-accesspoint-fipss3-fipss3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apis3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websiteaws-cloud9emrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9vfss3s3-accesspointdualstackemrappui-prods3-websiteaws-cloud9emrstudio-prods3-object-lambdaemrnotebooks-prodexecute-apicloud9eu-west-3ap-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1us-northeast-1ap-southeast-1me-south-1af-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1mrapaccesspoints3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstacks3-deprecatedanalytics-gatewayemrappui-prods3-websites3-accesspoint-fipsaws-cloud9s3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apicloud9s3s3-accesspointdualstackemrappui-prods3-websites3-accesspoint-fipss3-fipsemrstudio-prodbedrock-agentcores3-object-lambdaemrnotebooks-prodexecute-apis3eu-west-3ap-south-2eu-south-2computes3-ap-northeast-2elbrdss3-ap-east-1s3-sa-east-1s3-us-gov-west-1s3-eu-central-1s3-ca-central-1eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3s3-website-us-west-2s3-website-eu-west-1s3-external-1eu-central-1me-central-1ca-central-1il-central-1s3-us-west-1s3-eu-west-1s3-website-sa-east-1s3-website-ap-southeast-2ap-northeast-1ap-southeast-1s3-us-west-2s3-eu-west-2me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2s3-website-ap-southeast-1s3-1s3-globals3-ap-northeast-3eu-north-1airflowap-southeast-2s3-us-gov-east-1s3-fips-us-gov-east-1s3-me-south-1s3-ap-south-1ap-northeast-2s3-website-us-west-1ap-southeast-5s3-eu-north-1s3-ap-southeast-1s3-website-us-gov-west-1compute-1s3-eu-west-3us-gov-west-1s3-website-ap-northeast-1us-gov-east-1s3-fips-us-gov-west-1s3-website-us-east-1s3-ap-southeast-2ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1s3-us-east-2s3-ap-northeast-1authauthauth-fipsauth-fipseu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1mx-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2ap-east-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1eu-west-3eu-south-2ap-southeast-3eu-central-1ca-central-1ap-northeast-1ap-southeast-1ap-south-1us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5eu-west-1us-east-1ap-east-1sa-east-1csrframeservicesbuilderstg-builderdev-builder*ociocpocsazuregcpawsdemoinstanceeu-west-3ap-south-2eu-south-2eu-central-2ap-southeast-3ap-southeast-4ap-northeast-3eu-central-1me-central-1ca-central-1il-central-1ap-northeast-1ap-southeast-1me-south-1af-south-1eu-south-1ap-south-1ap-southeast-7us-west-2eu-west-2us-east-2eu-north-1ap-southeast-2ap-northeast-2ap-southeast-5us-gov-west-1us-gov-east-1ap-southeast-6ca-west-1us-west-1eu-west-1us-east-1ap-east-1sa-east-1previeweu-4us-4us-1eu-1us-2eu-2us-3eu-3appss3-websitekrkrobjectprivateobjectkrkrskrkrsobjectkrprivateobjectkr-privatecomputepaasrag-cloudrag-cloud-chjcloudjcloud-ver-jpcdemonodebalancermembersipeuxvsoncillaocelotonzayalilynxsphinxfentigercustomercaracalsgkrobjectstoragedesgkrusobjectkrkr-naverkr-naver-devkrprivatewebsiteobjectkr-naverkr-privatekr-naver-devjpjpkrjp4jp5s3-website-jpjpkrjp4jp5objectprivateobjecto365cloudstaticxendevapp001testcode-builder-stgplatformmediasiteprojedrydpagesjsx0desazacncoitrueu4uhkukgrbrushatenadiarymyspreadshopfrom-flfrom-wvwebspace-hosttheworkpchatenablogcursorusercontentservesarcasmapplinzisakuratanwixsitefin-ncloudstoragegov-ncloudstorageappchizigiizeis-into-carsdnsiskinkyadobeaemcloudis-a-therapistpgfogmyvncdojinis-an-actress1kappfldrvkozowqa2jpnmexprgmrfirewall-gatewaydynnscafjsfbsbxooguyfrom-gawoltlab-demois-a-anarchistwiardwebteaches-yogadattowebtb-hostinglive-websiteservegamegotpantheonfrom-nhsubsc-payfrom-ohvipsinaappfrom-cadyndns-officeztna-dingtalkhomelinuxfrom-mahercules-appservebbsstreakusercontentfrom-okfrom-wyfastly-terrariumis-a-llamaqualyhqportalserveexchangeon-vaporvivenushopciscofreakgrayjayleaguesmetaaiusercontentfrom-iais-a-libertariansaves-the-whalestaveusercontentyolasiteoperaunitepoint2thisis-a-catererclaudeusercontentlinodeusercontentfrom-vagithubusercontentsells-for-lesshosteurcanva-appsplaystation-cloudddnsfreefrom-pafrom-prfrom-waddnskingoutsystemscloudhotelwithflightmydattois-a-nascarfanmydbserverminiserverdamnserverservehumouris-a-playerfrom-nvfrom-nmemergentagentgentappsamplifyappfrom-kyis-an-accountantnfshostserveircfrom-akpythonanywherestackhero-networkpostman-echolikescandydyndns-mailobservableusercontentserveftpfreeboxosfrom-utcdn77-storageamazonawsneat-urlnclouddyndns-serverlinodeis-a-teacherfrom-vtgleezemythic-beastsus1-pleniteu1-plenitla1-plenitpaywhirlservecounterstrikejdevcloudhealth-carereformis-into-animegoogleapisis-a-painterafricaisa-hockeynutatmetais-an-actora2hostedis-a-democratdatadetectest-le-patrondigitaloceanspacesis-a-designeris-a-hunterlinodeobjectstemp-dnsissmarterthanyoufrom-arsimplesiteevennodetownnews-stagingis-a-liberalgooglecodejelasticservemp3qualyhqpartnerdyndns-free1cooldnsest-a-la-masiondrayddnsdynuddnsfrom-orfrom-miis-a-bloggerfrom-himydobisscanvacodeis-an-engineerest-a-la-maisonupsunappdevinappswafflecellmyasustorwpenginepoweredfrom-ctservep2psame-appmyshopblocksthingdustdatalikes-piediscordsezis-with-thebandlpusercontentis-leetshopitsite3utilitiesis-a-personaltrainersinaappladeskis-a-cheflogoipselfipbase44-sandboxnospamproxyalibabacloudcsmesswithdnsauthgearappsiamallamawithgooglelutrausercontentmochausercontentframercanvasmytabitdyndns-homew-credentialless-staticblitzcpserverdiscordsaysis-a-nurseappspotatlassian-isolated-3premotewdfrom-mtwixstudiocode0emm180rmyactivedirectoryawsappsmytuleapdnsabrpolyspaceqbuserrenderbuiltwithdarkboutirgotdnsabrdnsdopaascanva-hosted-embedawsglobalacceleratorhomesecuritypcmyiphostditchyouripclever-clouddyndns-ipon-aptibleis-a-musicianhosted-by-filessecuritytacticsappspaceusercontenthomeunixstrapiappsame-previewcf-ipfsmycloudnaselasticbeanstalkis-certifieddontexistkasserverik-serverdrive-platformatlassian-3pfirebaseappncpstorageherokuappawsapprunnerbarsycenteris-a-cubicle-slaveservehttpmyshopifyis-a-guruquicksytessiiitesorsitesmagicpatternsappis-a-cpameteorappfrom-wiis-a-rockstarbumbleshrimpdattolocaldatabricksappsreadthedocs-hostedfrom-rifamilydsdyndns-picsmyoxypagesplesknsbplaceddnsaliasdynaliasdyndns-remotedoomdnsip-ddnsblogdnsis-a-doctorroutingthecloudamazoncognitobarsyonlinedsmynasddnsgurucloudflare-ipfsdeus-canvasfrom-idsmushcdnpagespeedmobilizerdyndns-at-homeunusualpersonhosted-by-previderis-a-republicandyn-o-saurstreamlitappworkisboringonthewificprapidqualifioappis-uberleetis-slickgetmyipwpdevcloudtypeformdyndns-at-workgentlentapismynascloudw-corp-staticblitzfrom-ingeekgalaxyservebeerfrom-mdonrenderspace-to-rentaivencloudappspacehostedwafaicloudcodespotblogspotatlassian-3p-us-gov-modfrom-ndfrom-msis-a-techieis-a-studentcustomer-ociis-a-photographerdurumisfrom-ksmassivegriddyndns-wikiis-an-entertaineris-a-hard-workermysecuritycamerafrom-mnrackmazedyndns-blogis-a-bulls-fanwritesthisblogfreemyipsimple-urlfrom-sdninjaneer-sitesreservdauthgear-stagingest-mon-blogueuris-into-gamesrice-labsxtooldevicesakurawebis-an-anarchistoraclecloudappsdyndns-worksells-for-urhcloudfrom-dcfastvps-serverwpmucdnis-a-geekscrysecfrom-txis-into-cartoonsmodelscapetrycloudflarelocaltonetstreak-linkbalena-devicesfrom-njforgeblocksfreebox-oswebadorsitefrom-ncdoesntexisthobby-sitestreaklinkshomesecuritymacownprovidertuleap-partnersdattorelaywphostedmailservequakeis-a-socialistservehalflifepivohostingdynuhostingquipelementsw-staticblitzdyndns-webfrom-deproject-studyis-not-certifiedhercules-devis-a-financialadvisoramazonlightsailservepicsis-a-greenloseyouripfrom-ilwithyoutubemwcloudnonprodwiredbladehostingdnsdojofrom-tnpixolinomyqnapcloudncloudstorageis-an-artisthostedpiis-a-landscaperauiusercontentoaiusercontenton-forgeis-a-conservativedreamhostersnet-freaksapps-1and1is-goneencoreapifastly-edgefrom-nesalesforcefrom-scdeployagentoraclegovcloudappsfrom-alis-a-lawyercechirevultrobjectsstufftoreadisa-geekddnsgeeklovableprojecttry-snowplowfrom-moblogsyteis-a-bookkeepernogmyforumravendbmyboxdeelementoredsaacficogoorinforgcomgobnatneteduidstoreorgcomnetintedudevnomepublorgcomneteduathgovtestscalculatorspaynowinfoquizzesresearchedcloudnsfunnelsassessmentsjscaleforcetmacltdorgmilcompronetgovbizpresseklogesrsccloudcustomfltusrcloude4corealmgovmunicontentproxy9metacentrumdyndyndyndnsdynpagespages-researchitionoccustomercomymyspreadshopipv64diskussionsbereich4limacomrubgov2ixfirewall-gatewayddnssspdnsbarsykeymachinesquare7myhome-serverspeedpartnercommunity-proschuldockxenonconnectgünstigliefernbwcloud-os-instancedyndnssecmy-routerxn--gnstigliefern-wobin-butterl-o-g-i-nisteingeekin-dslin-berlinin-brbfuettertdasnetzleitungsenin-vpnlcube-serverdyn-ip24logoipdyn-berlinruhr-uni-bochum12hpgoipsrvdnsfruskygit-repossvn-reposinternet-dnsgünstigbestellenhome-webserverxn--gnstigbestellen-zvbbplacedheimdnscosidnswebspaceconfiglima-citydyndns1istmeinvirtualuserschulplattformmy-gatewayddnsseclebtimnetztest-iservmein-iservvirtual-userhome64iservschuletaifun-dnstraeumtgeradeschulserverdynamisches-dns123webseitednshomehs-heilbronndnsupdaterbssgraphicdwadpdwdaepeweaawapaafpfwfabwbpbacwcpcciwebuserapiobjectssites*teamst3r2lpabymebravepanelngrokiservstglclcrmerpflypagesbarsyvivenushoplocalcertlocalplayerbearbloggatewaydeno-stagingis-not-ais-a-goodbotdashvercelmocha-sandboxplatter-appreplitgithubpreviewworkersinbrowserevervaultis-ahrsndenoxmitmodxmyaddrstorageapipayloadgrebedocruncontainersreliantlabsstgstagelclstageloginlineis-a-fullstackcodepenreliantpreviewleapcellngrok-freeis-coolpagelemonstoragewebharemediatechlibp2pdiscoursecomyspreadshopstoreregbiz123hjemmesidefirmcoorgcomnetedugovsldorgmilcomwebgobartnetedugovtmorgpolcomsocartnetedugovassoagrondiscoodontk12medcuegyecpaabgengorgmilgalsaltulcomadmesmgobpubdocmonfindgnriouioproartlatvetnetfotedulojgovntrturibrbarxxxofficialbasechefprofmktgpsictechinfoarqtcontdentrrpppsiqgit-pagesritmedfieorgcomlibprieduaipgovriikmeactvsportorgmilcomscieunnetedugovnameinfopintouchtawktotawkmyspreadshoporgcomnomgobedu123miwebcomputeorgcomnetedugovbiznameinfocognito-idptransfer-webappeusc-de-east-1onjelasticnxaspdnsbarsydirectwpdeuxfleurstransurldogadoprvwcloudnsamazonwebservicesdnshomeuserpartycokoobinmkmspaceviewfidymyspreadshopalandkapsiikixn--hkkinen-5wacloudplatformhäkkinen123kotisivuidacorgmilcompronetedugovbiznameinforadioorgcomneteduusercocomexperts-comptablestmmyspreadshopgretaprdcomnomynhccifbxoshuissier-justicenotairesaeroportfreeboxoson-webavocatassoportgouvkdnschirurgiens-dentistes-en-franceavouesfbx-os123sitewebveterinairechirurgiens-dentistespharmacienchambagrimedecinfreebox-osdediboxgoupilemszicpyicpvicppleysheezypagesedugovcnpyorgcomcybllcpvtnetedugovtnxonlineschoolddnsdaemond6atcopanelorgnetplybotdashstackitkaasorgmilcomnetedugovbizmodltdorgcomedugovcoorgcomneteduappwriteacorgcomnetedugovcloudtranslateusercontentorgcomnetedumobiassoorgcomnetedugovbarsysimplesiteindorgmilcomgobneteduorgcomwebnetedugovguaminfonxhra教育敎育網絡网絡组織組織网络網络组织組织公司政府個人个人箇人ltdorgcomincneteduidvgovxn--uc0ay4axn--55qx5dxn--mk0axixn--io0a7ixn--uc0atvxn--zf0avxxn--lcvr32dxn--od0algxn--wcvs22dxn--gmqw5axn--od0aq3bxn--mxtq1mxn--ciqpnxn--tn0agxn--gmq050iorgmilcomgobnetedufngocdnappvoatiiservwp2tempurlmircloudfreesitewpmudevmyfastgadgetcloudaccessjeleambahalfboltfastvpsemergenteasypanelopencraftizcombrendlynamefromrtpersoadultmedorgpolrelcomproartnetedufirminfoassoshopcoopgouvtmcomediahotelforumvideosportorgsexagrargameslakaseroticaerotikatozsdereklamcasino2000filmsuliinfoboltshopprivnewsszexcityutazasjogaszkonyveloingatlaneacaicogoormyᬩᬮᬶmilwebschnetkopbizzonedesaponpesxn--9tfkymyspreadshopgovmytabittabitorderravpageaccok12idforgnetgovmuniltdplcaccotttvorgcomnetmeca6g5gpgamubacaicniocoukuptverdruscsdelhiindorgmilcomwebnicfingenpronetintedugovresbizbiharbarsyinternetbusinessschooltravelsupabasealumnigujaratfirminfoaeropostbankcoopindevscloudnsno-ipbarsybarrell-of-knowledgebarrel-of-knowledgensupdategroks-thisdnsupdatefor-ourknowsitalldvrcammittwalddynamic-dnsv-infowebhopselfipdyndnshere-for-moreilovecollegemayfirstforumzcloudnsmittwaldservertypo3servergroks-theeusekd1cdndyndnsidrawsainaueuapjpusstagemocksysdevicesclientcustreservdcustdevdisrecprodtestingcowzbeebyteutwenteboxfusebravepstmndedynngrokorgmilcomnomnetedugovqcxqzzbarsythingdustmo-siemensrb-hostingfh-muenstergitbookbluebitecloudbeesusercontentnodeartterramindkiloappsforgerockdarklangresinstagingapigeebubbleb-datascryptedhypernodedappnodepantheonsitegitlabgithubkeeneticvirtualservercleverappshostyhostingon-rioedugitticketstelebitwixstudioon-k3sicp0icp12038jeleqotolairbubbleappsmyaddrstolosmyrdbxwebflowdrive-platformbeagleboardhasura-applolipopdefinimavaporcloudmusicianwebflowtestazurecontainerresindevicereadthedocsloginlineeditorxmoonscalesandcatsbasicserverwebthingsbrowsersafetymarkbeebyteappbitbucketidaccovistablogorgschnetgovxn--mgba3a4f16axn--mgba3a4fraarvanedgeايرانایرانjclaspeziapdudcefegelemeperetevebacanatavaparasabgagfgogrgpgalclblimfmrmcbmbvbfclcmcvcrcpcchlimifibicivipirisimncnbnanenrnpntnnolomobocoaogorosopotoptvtatctbtmtltotpusulunutpspapaqsvpvvvtvavvrtrsrprgrfrcrbrarorkrvstsssbscsmsispzczbzbozen-suedtirolmyspreadshopxn--bulsan-sdtirol-nsbxn--valledaoste-ebbtrentinoaltoadigetrentin-sued-tirolxn--forlcesena-c8axn--forl-cesena-fcbxn--bozen-sdtirol-2obtriestetrentinsuedtiroltrentino-s-tirollecceudineaostesienaparmaluccapaviagenoapaduaaostamonzaabruzzoternirietiturinmilanbozenlaziofermoleccocuneonuoropratola-speziavdataaligfvgpugmolcalcamlomumbsicpmnvenvaoedugovabrsarmaremrbastoslazibxosfirenzetrentinosüdtirolval-d-aostavalle-aostamessinacremonaravennatoscanatrentin-suedtirolbolognacalabriaurbinopesarofriuli-v-giuliaogliastraxn--valle-aoste-ebblaquilaandriatranibarlettasyncloudxn--valle-d-aoste-ehbaostavalleyvalled-aostatrentino-alto-adigevallee-d-aostexn--balsan-sdtirol-nsbpistoiasicilialucaniacataniaiserniaperugiabresciaveneziagorizialiguriaimperiabulsan-suedtirolbalsan-suedtirolbarlettatraniandriaxn--trentino-sdtirol-szbforlì-cesenatuscanyvallée-d-aostemantovavallée-aostecasertapiemontevalleaostaval-daostafriulivgiuliatrevisoforli-cesenavalléedaosteferrarapescaravald-aostatrentino-altoadigefriuli-vegiuliavallee-aostecarboniaiglesiastarantomediocampidanovalleedaostetrentinosud-tirolcampobassotrentinsüd-tiroltrentinosüd-tirolmonzabrianzatrentino-südtirolxn--trentino-sd-tirol-c3bpotenzacosenzavicenzaemiliaromagnavenicefrosinonemarchepordenonetrentinosued-tirolvaresemolisevalléeaostefriuli-veneziagiuliabasilicatalatinaanconasavonaveronamodenabiellabolzano-altoadigepugliafoggiaumbriatrentino-stirolgenovapadovamateranovararagusapiacenzatrentinostirolvalleeaostetempio-olbiasudsardegnatrentinsudtirolmassa-carrarafriuliveneziagiuliatrentinosuedtirolandria-barletta-tranitrapanixn--cesenaforl-i8amaceratacaltanissettaascoli-picenobrindisicarraramassacagliaririmininapolivibo-valentiachietibulsan-sudtirolbalsan-sudtiroltrentino-a-adigebulsanbalsaniglesiascarboniamilanotorinoteramodell-ogliastraarezzotrentinoalto-adigerovigotrentovenetoiglesias-carboniatrentino-sud-tirolaltoadigereggio-emiliareggio-calabriasardegnatranibarlettaandriapiedmontxn--sdtirol-n2amedio-campidanotrentino-süd-tirolfriuli-vgiuliafriuli-ve-giuliaromeennaromapisa32-b16-b64-blodiastibarineencomonaplesforlicesenailiadboxosalessandriasicilytrani-barletta-andriaxn--trentin-sdtirol-7vbpesarourbinotrentinsued-tirolcesena-forliforlìcesenaemilia-romagnamonzaebrianzaxn--trentinsdtirol-nsbtrentinos-tiroltrentinsüdtirolvalledaostaolbia-tempiocampidanomediovibovalentiasassarivalle-daostalombardysud-sardegnafriulivegiuliareggioemiliamonzaedellabrianzaalto-adigevercellitrentin-sudtiroltraniandriabarlettatrentino-sudtirolascolipicenobozen-südtirolfriulive-giuliaflorencexn--cesena-forl-mcbcarbonia-iglesiasaosta-valleycarrara-massadellogliastratrentinoa-adigexn--valleaoste-e7apesaro-urbinoxn--trentinosdtirol-7vbxn--trentin-sd-tirol-rzbxn--trentinsd-tirol-6vbtrani-andria-barlettatrentin-süd-tirolxn--trentinosd-tirol-rzbgrossetomonza-e-della-brianzasüdtirolreggiocalabriatrentinoaadigetrentin-südtirolverbano-cusio-ossolafriuliv-giuliaverbaniacampaniatrentino-aadigefriulivenezia-giuliasardiniaandriabarlettatranibarletta-trani-andriacatanzarooristanourbino-pesarocesena-forlìvalle-d-aostacampidano-medio123homepagesiracusatempioolbiasuedtirollombardiaavellinocesenaforlìtrentinofriuli-venezia-giuliabozen-sudtirolandria-trani-barlettabulsan-südtirolbalsan-südtirolmonza-brianzabolzanotrentino-sued-tirolbellunosalernolivornocrotonesondriodnshometrentinsud-tirolmassacarraratrentin-sud-tiroltrentino-suedtirolviterbobergamocesenaforliolbiatempiopalermobeneventoagrigentoofcoorgnetfmaitvphdengorgmilcomschnetedugovperagrikanieasukehandachitatokaiaisaikonanoharuamaobuhigashiuraowariasahiinuyamatobishimaiwakurashitarainazawatoyonegamagorimihamatoyotataharakariyayatomioguchikomakimiyoshinishiotokonamekiyosuchiryutoyohashiokazakiisshikikasugaikotakiratoeianjotogofusosetohazutsushimashinshirotakahamanisshinshikatsuhekinantoyokawaichinomiyatoyoakeodateogataakitaikawakyowahonjoogayurihonjonoshirokamiokakatagamimitanegojomeyokotekosakadaisenkazunonikahohonjyomoriyoshimisatohappoukamikoanihachirogatahigashinarusesembokufujisatokitaakitaitayanagiowanitakkomutsutsurutahirosakigonoheoirasetowadamisawanohejiaomorishingohiranairokunohehashikamitsugarushichinohehachinohenakadomarisannohekuroishisakaeisumiasahiotakiinzaiabikomatsudoyachiyomutsuzawakujukuriomigawakashiwatoganemihamanaritasakuranagaramobarahanamigawachoshishiroichoseikozakishisuikatorimidorichonankyonanfuttsuonjukufunabashinagareyamanodasosatakochuotohnoshourayasukimitsuyokaichibayotsukaidosodegauratateyamakamagayayokoshibahikariyachimatakatsuuratomisatokisarazukamogawaichikawanarashinoichinomiyashimofusaminamibososhirakoichiharaoamishirasatoikatahonaiainansaijoseiyoiyoozuuwajimaniihamanamikatamasakiuchikokihokutobetoonshikokuchuomatsuyamaimabarikamijimakumakogenyawatahamamatsunosabaeikedaobamasakaifukuiohionotsurugamihamawakasaminamiechizeneiheijikatsuyamatakahamaechizensoedaukihaomutaokawanishiogoribuzenonojosueumiokiotochikugosasagurisaigawamizumakishinyoshitomikurumekurateyamadakasuganakamamiyamanogatatakatahakataiizukakawaratagawakasuyaashiyainatsukimunakataminamitsuikishonaikurogifukuchikeisenhigashimiyakoshinguyukuhashiokagakiyamekogaongausuikahotohochuotoyotsumiyawakadazaifuhisayamatachiaraiyanagawanakagawahirokawachikujochikushinochikuhochikuzennamieotamaokumashowateneiiwakikoorinangoononishigoshimogoomotegomishimafukushimaasakawakagamiishishirakawaiitatefutabahiratayugawahanawakitakatakawamatakunimiyabukibandaihigashihironoyamatomiharuyamatsuriaizubangedatesomaaizuwakamatsuyanaizuaizumisatonishiaizuizumizakikitashiobarataishinkaneyamakoriyamainawashirotanagurafurudonosamegawasukagawaishikawatamakawaikedaogakitaruiginanenahashimahichisonakatsugawaibigawashirakawamizunamiminokamomitakekawauesekigaharatomikasakahogikitagatayamagatatajimianpachimotosuyaotsukakamigaharahidakanisekitokigujominogodoyorogifukasamatsutakayamawanouchihigashishirakawakasaharashimonitatsumagoichiyodakannakanrashowameiwakiryuotaoratomiokafujiokaitakuranaganoharahigashiagatsumatakasakishibukawaminakamikatashinatsukiyonokawabanumataannakaoizumimidorishintoisesakiuenoyoshiokakusatsutakayamanakanojonanmokutamamuratatebayashimaebashiotakekaitadaiwahongofuchukuietajimashobaramiharahatsukaichihigashihiroshimamiyoshikumanokurenakasakaseraseranishiasaminamifukuyamashinichionomichiosakikamijimajinsekikogentakeharaotobenanaeikedatohmaozoraobiraabirakyowaeniwataikibibaisharirebunerimohiroooketootarupippunishiokoppechitosefurubirahakodateshiranukakitahiroshimakushiroobihironanporoiwamizawaniikappukunneppufukushimanakasatsunaitoyourakuromatsunaiakabirakamisunagawashibechaurakawakamifuranonakatombetsuasahikawashimokawakayabeokoppebiratoriabashirisaromaatsumanumatahidakabifukamukawamikasahorokanaitoyotomisarufutsuhigashikawaishikarikitamiyoichiesashiiwanaitomariminamifuranoakkeshifuranotoyakoyakumootoineppushikaoishiraoinemuronayorohaboroashorobihororishirifujiutashinaihokutotakasuebetsuurausuassabukikonaishimamakinaiedatetoyabieinikiesanuryuoumuteshikagarikubetsuashibetsukimobetsuaibetsutobetsusobetsuembetsushimizuchippubetsurishirihokuryuhoronobeshintokutsubetsushibetsuhonbetsumombetsutsukigatakuriyamakoshimizushiriuchikutchanmurorannoboribetsukamishihorowassamushinshinotsukembuchiwakkanaikamoenaikiyosatotakinoueshikabesunagawafukagawanakagawatakikawakamikawahigashikagurahamatonbetsumatsumaemoseushirankoshishakotanimakanemashikeotofuketomakomaisandatambaitamiawajikasaiasagoshisoonoakoyashirotoyookaminamiawajiinagawafukusakitakasagokamigorikasugaharimayokawaashiyahimejiakashitaishiaogakisannantakinosumototakarazukanishinomiyashingugoshikinishiwakiyokatakaaioimikisayoyabukawanishiamagasakisasayamashinonsenkakogawaichikawakamikawatatsunotsukubaiwamaogawaasahisakaitokaioaraiitakobandodaigosuifuinaamikasumigaurakashimaomitamayachiyoshimodatetomobetoridehitachinakainashikisakuragawakasamayawaramoriyahitachiomiyanamegatayamagatahitachikamisuushikutakahagiibarakitonekoganakasowayukimihojosomitoryugasakishimotsumafujishirotsuchiurachikuseihitachiotashirosatotamatsukuriuchiharashikahakuinanaotsubatawajimakahokukawakitatsurugikaganominotosuzuuchinadakomatsuanamizunakanotohakusannonoichikanazawaiwateshiwafudaikawaimoriokaofunatohanamakikuzumakikitakamininohekunoheyamadayahabasumitaichinosekitanohatahiraizumirikuzentakatajobojiotsuchihironomiyakoiwaizumikarumaiichinohenodakujitonooshushizukuishifujisawamizusawakamaishikanegasakimannoutazukotohiraayagawazentsujihigashikagawauchinomikanonjisanukimarugamemitoyotakamatsutadotsunaoshimatonoshoakuneamamiizumihiokiyusuikinkoisasookouyamanakatanekagoshimakanoyaisenkawanabeminamitanemakurazakitarumizunishinoomotematsumotosatsumasendaioimatsudaayaseebinamiurazushinakaiodawaraiseharasagamiharahakoneaikawakaiseiatsugitsukuihadanoyamatoyamakitazamaoisochigasakininomiyayokosukakamakuraminamiashigarafujisawasamukawakiyokawahiratsukayugawaraokawaumajikochitsunootoyoakiinonishitosayasudahidakamiharasakawaniyodogawahigashitsunokagamigeiseisusakiotsukinaharisukumomurototosakamiochitoyotosashimizumotoyamanankokunakamurakitagawayusuharaogunichoyoukiasoutoozugyokutoamakusamifunetakamoriyamagaminamataminamiogunikikuchisumotoyamatonagasumashikiaraokumamotokamiamakusanishiharayatsushiroayabeseikasakyoideineujinakagyokameokakyotangokyotanabekyotambaminamiyamashiroyamashinatanabeyawatawazukaminaminantanmiyazuhigashiyamafukuchiyamakitamukokamojoyokizumaizuruujitawaraoyamazakinagaokakyokumiyamakawagoeinabeshimameiwaasahitaikiudonoisetsukisosakikuwanamihamamiyamasuzukatamakimisuginabarikumanokomonominamiisewataraitobakiwatakikihotadomatsusakayokkaichikameyamaureshinoishinomakishichikashukuohirataiwaosakizaohigashimatsushimashikamaiwanumashibataogawaraonagawakawasakiseminemarumoriminamisanrikukakudamuratawakuyatomiyanatoriwataritagajomisatotomekamirifushiroishimatsushimayamamotoshiogamafurukawahyugaebinotsunosaitoayakushimanobeokakitauramiyazakitakazakigokaseshiibamimatashintomikunitomikitakatakobayashikawaminamitakaharukijotakanabemiyakonojonishimeranichinankitagawakadogawamorotsukakisofukushimaminamimakisakaeobuseikedaogawamiasaokayaasahiotakiotarichinoinaomichikumakomaganechikuhokukaruizawayasuokaooshikaikusakaminamiaikitogakushimatsukawakawakamitateshinatakamorikitaaikishiojirimiyadahakubaiizunaiijimaiiyamamiyotasuzakayasakatoguraookuwanagawaminowahirayayamagataminamiminowafujimiomachisakakitakaginaganonakanosakuhokomoronagisoshinanomachiwadauedaiidaharasuwatomiachiaokianankisosakunozawaonsenagematsutakayamashimosuwamatsumotoyamanouchinakagawamochizukiazuminotatsunoobamaomuraseihiunzenosetofutsuikichijiwanagasakiisahayahasamisaikaikawatanasasebohiradokuchinotsugototogitsutsushimashimabarashinkamigotomatsuurayamazoekashibaikomakawaitenrioyodosangokoryoudaojiikarugayamatokoriyamatenkawakatsuragikurotakikawakamimiyakemitsuetakatorikamikitayamayamatotakadahegurishinjokanmakisakuraitawaramotogoseoudanarasoniandokawanishishimoichihigashiyoshinokashiharashimokitayamanosegawayoshinomintsivorytopazsakuragehirnsumomoaseinetopalmail-boxmokurenyoitamuikaojiyagosensanjoaganomyokoseiroagaomishibataniigatanagaokamurakamiuonumayuzawakariwatagamitainaitsunanminamiuonumatochioyahikojoetsuseiroukamosadoizumozakitokamachiitoigawasekikawakashiwazakitsubamemitsukekokonoesaikiusukibeppuusahimeshimakunisakihasamataketatsukumihitaoitahijikusuyufukujukamitsuebungoonobungotakadaibaraniimibizentsuyamaokayamakasaokahayashimayakagemaniwaakaiwamisakishinjotamanotakahashikibichuowakesojanagishookumenannishiawakurakurashikiasakuchisetouchikagaminosatoshotomigusukunakagusukuyaeseizenaurumaiheyaaguniogiminanjokinminamidaitokitanakagusukuyonaguniokinawaishigakikunigamiurasoekadenataramahiraraginozataketomishimojizamamitonakiitomanhigashimotobuyonabarugushikamionnanahanagohaebarukumejimakitadaitonakijinnishiharayomitanginowantokashikiishikawaikedasuitaminohizuminishisakaikananabenodaitoosakasayamayaokishiwadatadaokakaizukatondabayashichihayaakasakakumatorikadomasayamahigashiosakashijonawatehirakatataishimisakitajirihannansennankatanotoyonominatosettsuhigashiyodogawaibarakinosekitachuohigashisumiyoshifujiiderakashiwaraizumiotsutoyonakamatsubaramoriguchiizumisanoshimamototakatsukineyagawahabikinotakaishikawachinaganoyoshinogarikamiminearitaouchiimarihizenogikashimaariakekiyamafukudomikitagatakitahataomachigenkaikanzakinishiaritakyuragisagataratosutakushiroishikaratsuhamatamakouhokukawagoeyoshidasatteogoseirumaasakaurawaogawaniizaomiyayoriiotakishikihonjooganohannohanyuinasaitamaokegawaarakawayoshikawayokozehasudasayamahidakafukayachichibuiwatsukiryokamiyoshimikamiizumifujimiwarabiranzanmiyoshiminanoyashiosakadosugitomisatohigashichichibutodasokakukiyonokazoshiraokakasukabekounosukawajimatsurugashimamiyashirokitamotohatoyamamoroyamahatogayakumagayakawaguchinagatorokamisatomatsubushinamegawatokigawakamikawafujiminohigashimatsuyamakoshigayatokorozawas3isk01isk02ryuohkoseikonanaishorittotakashimamaibarahikonetorahimenishiazaikokagamokotoyasuotsukusatsunagahamamoriyamatoyosatotakatsukinotogawaomihachimanhigashiomiakagiunnanizumogotsuamayatsukakakinokimatsuehamadamasudahikawahikimiokuizumoyasugiyakumomisatotamayuohdahigashiizumookinoshimanishinoshimatsuwanoshimaneshimadafujiedayoshidashimodagotembaiwataatamikosaiyaizuitoizumishimahaibaramakinoharaomaezakikawanehonkannamisusonohigashiizufukuroinumazukawazufujiaraishizuokahamamatsushimizuizunokunimatsuzakimorimachiminamiizunishiizukikugawakakegawafujikawafujinomiyaujiietsugaoyamayaitaohiranikkoashikagakuroisokanumasakurashioyakarasuyamamotegiichikaikaminokawatochigihagamokanogisanobatonasumibunasushiobaranishikatautsunomiyaiwafunemashikoshimotsukeohtawaratakanezawaitanokomatsushimatokushimaichibaminamiaizumiwajikikainanmiyoshinarutomimamugiananmatsushigesanagochishishikuinakagawamachidachiyodakomaefussainagitaitochofufuchuomeotahigashiyamatotoshimaokutamaaogashimakodairaedogawaarakawahachiojishinagawatachikawashibuyasuginamihinodekiyosesumidaoshimanerimamitakahamuraadachinakanomizuhobunkyomegurominatokoganeihigashikurumekokubunjihigashimurayamamusashimurayamatamakitahinochuokotokatsushikakouzushimaogasawaraakishimakunitachishinjukusetagayamusashinohachijoitabashiakirunohinoharachizunanbukotouramisasawakasayonagokogehinoyazutottorinichinansakaiminatokawaharaoyabetairainamiasahinantoimizufuchutakaokakurobeyamadajohanatoyamatonaminyuzenfunahashinakaniikawanamerikawaunazukitogahimiuozufukumitsutateyamakamiichiiwadearidayuasainamitaijikatsuragiaridagawatanabemihamahidakakainankiminomisatoshingushirahamakamitondayurakozakoyagobokitayamawakayamakudoyamahashimotokushimotokozagawahirogawakinokawanachikatsuurarsuseroeoishidasagaeoguniasahinagaitendonanyoobanazawanishikawasakataohkuratozawamikawamamurogawayamagatafunagatatakahatashonaishinjokahokuiideyuzakawanishitsuruokakaminoyamayamanobeshiratakamurayamanakayamakaneyamahigashineyonezawasakegawamitouubeyuuabushimonosekitabuseoshimatoyotaiwakunihikarishunannagatohagihofukudamatsutokuyamashowadoshitsurunanbukoshukaiminami-alpsnirasakikosugeotsukioshinohokutominobuyamanashifuefukichuokofuichikawamisatoyamanakakonakamichitabayamanishikatsuranarusawafujikawahayakawafujiyoshidafujikawaguchikouenohara長野京都岐阜大阪三重群馬千葉滋賀佐賀奈良adednelgaccogogror秋田愛知高知埼玉沖縄栃木熊本岩手青森山梨新潟島根鳥取長崎香川宮城石川大分宮崎茨城山口兵庫山形徳島広島福島福岡岡山富山静岡愛媛福井東京xn--4it168dhatenadiaryxn--vgu402ckawaiishophatenablogcocottenamaste北海道penneehimeiwateversestabachibashigagonnagunmapermahaccaakitaosakauh-ohblushkochiaichifukuikuroncapooitigohyogotokyokyotopunyuthickcheap0t00g00j0mie2-ddaapyawjg0amfemsubxiiboomoobutchueekpgwrgrherskrboyrdyupperunderflierchipsmydnsheavyangryhippygirlyrulez神奈川鹿児島和歌山bambinaxn--nit225kokayamasaitamaxn--k7yn95exn--1lqs03nsapporoparasitelolipopmcxn--efvn9sniigatafukuokatokushimafukushimahiroshimakagoshimafakefurokinawaxn--8pvr4ucoolblogxn--0trq7p7nnkawasakinagasakimiyazakichilloutxn--8ltr62kxn--klty5xpeeweezombiecutegirlxn--rny31hxn--uuwu58axn--ntso0iqx3axn--djrs72d6uytoyamanikitanyantakagawamimozanagoyaboyfriendxn--2m4a15egreaterchowderegoismyamagatafashionstorexn--elqq16hxn--pssu33lsendaimiyagixn--rht27zpecoriaomorisaloonwatsonvivianxn--djty4knobushipigboatnaganopinokoxn--f6qx53asadistvelvetsecretxn--5js045dchicappayamanashiibarakidigickgirlfriendxn--1lqs71dmongolianxn--c3s14mxn--qqqt11mtochigixn--5rtq34kparallelo0o0mondkobesagabonadecaoitanarafoolkilldecimainhiholomosblokilociaoundopupugifutankcrapflopnooroopsmodsholyjeezstripperpepperbittershizuokaxn--rht3dkitakyushureadymadeicurusversusmatrixxn--rht61ehungryfloppygloomycrankyhandcraftedlittlestarxn--klt787dxn--kltx9awhitesnowsunnydaytottorilovepoptheshopbuyshopxn--5rtp49cxn--d5qv7z876cwebaccelxn--kbrq7oxn--4pvxsxn--1ctwolovesickkumamotocatfoodxn--tor131oyokohamawakayamatonkotsuxn--ehqz56nxn--uist22hxn--6btw5axn--kltp7dyamaguchifrenchkisspussycatxn--4it797kxn--uisz3gbabybluexn--zbx025dnetgamersxn--7t0a264ckanagawaxn--6orx2rishikawaxn--ntsq17ghalfmoonschoolbusjellybeanxn--mkru45iusercontentlolitapunkxn--32vp30hsakurastoragehokkaidoshimanecandypopbabymilksupersaleweblikeraindropbackdropwebsozaikikirarahateblodaynightmeneacsccogoormobiinfoaeusxxorgmilcomnetedugovorgcomnetedugovbizinfotmprdorgmilcomnomedugovassnotairespresseassocoopgouvveterinairemedecinpharmaciensorgnetedugovtraorgcomedurepgovmeneperekgacscaiiocogoitoresmshsseoulbusanulsandaeguc01milvkimmvchungnamjeonnamjeonbukeliv-dnsgyeonggijejueliv-cdnincheondaejeongangwongyeongbukgwangjuchungbukgyeongnameliv-apicoeduindorgcomembnetedugovorgmilcomnetedugovjcloudorgcomnetintedugovperbnrinfocooyorgcomnetedugovethipfscanvamypepethw3sstorachakeeneticjoinmcinbrowserdwebcyonnftstoragemyfritzaemewphlxachotelltdorgcomwebsocschngonetintedugrpgovassnomgacsccoorgnetedugovbizinfo123websiteidorgmilcomasnnetedugovconfidmedorgcomplcschnetedugovaccoorgnetgovpresstmassoirseproxaccosoundcasthoptocraftvp4c66orgnetedugovitsxwxmcdirmyboxbarsyedgestacksynologylogintoopencloudnohostwebhopdiskstationi234tcp4hoocgroknoipprivmydsddnsdnsforlohmustransipdscloudfilegear-sgbrasiliafilegearframerbarsybarsyonlinecoprdorgmilcomnomedugovinforgcomnetedugovnameacprorgcomartnetedugovpresseinfoassoinstgouvorgnycedugovbarsydscloudjuorgcomnetedugovminisiteaccoororgcomnetgovorgmilcompronetintedugovbizmuseumnameinfoaerocoopaccoorgcomnetintedugovbizcooporgcomgobneteduorgmilcomnetedugovbiznameaccoorgmilneteduadvgovcoorgcomnetaltgovforgotherhiskeeneticispmanagernomassoprod5476132eastasiacentraluswesteuropewestus2eastus2pnortheurope-01newzealandnorth-01southindia-01southcentralus2-01norwaywest-01eastus2-01westus2-01australiaeast-01italynorth-01israelnorthwest-01swedencentral-01westeurope-01centraluseuap-01taiwannorthwest-01uaecentral-01northcentralusstage-01israelcentral-01mexicocentral-01canadacentral-01austriaeast-01germanywestcentral-01francecentral-01ukwest-01denmarkeast-01polandcentral-01eastus-01westus-01swedensouth-01eastus3-01westus3-01brazilsouth-01centralus-01francesouth-01australiacentral-01westindia-01uaenorth-01jioindiacentral-01canadaeast-01belgiumcentral-01spaincentral-01koreacentral-01chilecentral-01qatarcentral-01westcentralus-01eastus2euap-01norwayeast-01southafricanorth-01brazilsoutheast-01germanynorth-01switzerlandnorth-01switzerlandwest-01japanwest-01southafricawest-01japaneast-01eastasia-01indiasouthcentral-01taiwannorth-01centralindia-01uksouth-01southcentralus-01northcentralus-01eastasiastage-01indonesiacentral-01australiacentral2-01australiasoutheast-01malaysiawest-01koreasouth-01southeastasia-01southeastus5-01northeastus5-01jioindiawest-01rucdnwest1-usfra1-desandboxjls-sto1jls-sto3jls-sto2aglobalabglobalsslmapprodfreetlsmapvpslon-1lon-2ny-1fr-1sg-1ny-2paassnwebpaashostingjelasticnordeste-idcsocuserpagescwebfileblobservicebuscoreatlricnjsjelasticwebsitestoragesezagbinruhuukjptsmyspreadshopmynetnameakamaiorigin-stagingfrom-coipv64dynv6cdn77serveblogadobeaemcloudhicamsprytdnsupno-ipownipde5ovhicpfirewall-gatewaysytesmypsxbarsyusgovcloudapimyamazemyradwebakamaihdsaveincloudfastlylbfrom-lasubsc-paysquare7in-the-bandblackbaudcdnhomelinuxoninfernoctfcloudservebbsdns-dynamiccloudfrontakamai-stagingipifonyham-radio-opsenseeringclickrisingcommunity-profrom-nylocalcertgrafana-devedgesuite-stagingcloudflareanycasteating-organicatlassian-devmydattofeste-iplocaltotorprojectknx-serveredgekeycloudflareglobalcloudyclustercasacamserveftpakamaized-stagingakamaiorigindns-cloudmyeffectboomlabotdashbuyshousestwmailhetemlazure-mobilein-dslthruhereredirectmedynuddnsbouncemesupabaseluyanicloudappakamaicloudfunctionsdebiannhlfanpgafanstatic-accessin-vpnmysynologymafeloappudohomeftptrafficmanagersiteleafseidatmemsetcloudflarecloudaccesskeyword-onazure-apiis-a-chefdoes-itgets-itwebhopselfiphomeipkicks-assedgesuitewindowsserver-ontunnelmolemydissentscrapper-sitecloudflarecnuni5srcfggffiobbzabchrsndenodynuopikddnsvpndnsakadnselastxkinghostvps-hostfastlyhomeunixazureedgeshopselectdontexistmyfritzcloudjiffyalwaysdatasells-itsquaresbroke-itazurefddattolocalat-band-campmeinforumfamilydsazurestaticappsdefinimabplaceddnsaliasdynaliasnow-dnsblogdnsroutingthecloudendofinternetdsmynasakamaiedgemymediapcadobeio-staticakamaiedge-stagingakamaihd-stagingddns-ipprivatizehealthinsurancelive-onkrellianschokokeksmassivegridmysecuritycamerarackmazeserveminecraftfrom-azis-a-geekakamaizedmoonscaleoffice-on-theusgovtrafficmanageradobeioruntimeedgekey-stagingreserve-onlinechannelsdvrdnsdojousgovcloudappcdn77-sslapps-1and1podzoneazurewebsitesdynathomescaleforceyandexcloudvusercontentisa-geekcdn-edgescoaemalcesappwriteazimuthtlonarvobuiltwithrocketnoticeablestorecomwebrecnetperotherfirminfoartslgdloncogoiltdorgmilcolcomplcschgenngonetedugovbiznamefirmmobiacincoorgmilcomnomwebgobnetintedubizinfocomyspreadshopdemongovtransurl123websitehosting-clusterkhplaycistrongsnesosvalervålerxn--vler-qoaossandeheroysandeherøybøboheroyherøyxn--hery-iraxn--b-5gavalerbøboxn--b-5gasandesandexn--hery-iraxn--vler-qoavålerhåreålaahavaofsfvfhlolnlalrlhmfmtmahcostntbuåstrmreigersundmyspreadshopgálsáeidsvolltingvollgildeskalflorøvadsøvardøvanylvenxn--bhccavuotna-k7astrandaxn--kvnangen-k0axn--sknland-fxaxn--mosjen-eyarakkestadhyllestadnannestadvevelstadvaapstenordre-landsondre-landsøndre-landtjieltexn--vrggt-xqadsør-aurdalsor-aurdalheradstordmoldefordeførdeseljefedjeryggehemnexn--krehamn-dxasognegranesøgnebrynetjomevallebykletokkegiskedovretjømehobølvoldasaudatolgasømnaviknadønnasomnadonnatranafrananesnaraumasmolatrænafrænalesjasmølaørstaorstahitrafloraaukraloppafrøyarissasnasahalsagalsaromsaraisaráisafroyasnåsagronghobolfjelltydalårdalardalaskimharamkraanghkekråanghkesorumbarumhurumbærumsørummodumsálátbálátfrognbjugnvåganvagangulenskienløtenlotenstrynvefsnxn--merker-kuaskaunsveiobømlobomloskjåkvardoflorovadsosalatbalatsálatklæbuklabuselbubarduulvikskjakklepprisørxn--nttery-byaeflåeidflahofmilgolholsellomskifetvikdepvgsfhsaskerrisorhamarasnesåsnesrørosrorosxn--slat-5namasoynaroyvaroyluroydyroyaskoyradoyandoyrodoymeloyradøyandøyrødøymeløyaskøylurøydyrøymåsøyværøynærøyhoylandethøylandetdivtasvuodnalørenskoglorenskognesoddtangenxn--tjme-hraxn--smla-hraxn--stjrdal-s1aunjargalillehammerunjárgaxn--hamary-fyadavvenjargaxn--bearalvhki-y4a123hjemmesidegjerdrumxn--brnnysund-m8acxn--tnsberg-q1axn--mlatvuopmi-s4axn--snsa-roaxn--skierv-utaxn--brum-voatysfjordkvafjordeidfjordkvæfjordsongdalenmjondalenmjøndalenxn--gls-elackragerogáŋgaviikagangaviikasørreisasorreisasør-varangersor-varangerxn--risr-iraskiervaxn--frna-woaxn--trna-woakvinesdalleksvikleirvikrøyrvikroyrviksvelvikvenneslaevje-og-hornnessandnessjøenmarnardalvindafjordsandefjordenebakksnillfjordullensvangxn--trany-yuabrønnøysundnamsskoganaustevollxn--stjrdalshalsen-sqbnord-aurdalnord-frontrøgstadtrogstadgrimstadflakstadgjerstadxn--sandy-yuaxn--leagaviika-52bnore-og-uvdalvegarsheixn--rlingen-mxaxn--ggaviika-8ya47hvegårsheikarlsoykvitsoymasfjordenhamaroyinderoyosteroydavvenjárgasauheradguovdageaidnuxn--vre-eiker-k8abronnoysiellakkrødsheradkrodsheradkvinnheradbrønnøyxn--mtta-vrjjat-k7afxn--lrenskog-54akvitsøyvárggátkarlsøyosterøyinderøyhamarøybronnoysundxn--aurskog-hland-jnbbahccavuotnabáhccavuotnagiehtavuoatnastor-elvdalmidtre-gauldalxn--gildeskl-g0akarasjokevenassixn--bievt-0qaxn--yer-znalebesbynessebyxn--hbmer-xqamalselvmålselvxn--unjrga-rtamøre-og-romsdalmore-og-romsdalhareidmelandørlandorlandstrandålgårdsolundalgardafjordåfjorddielddanuorrikautokeinoxn--stre-toten-zcbskodjeaejriestangeliernebamblestokkefauskesnåasesnaasekongsvingerlangevagberlevagxn--flor-jrahattfjelldalostre-totenøstre-totenvestfoldxn--mely-iraálaheadjualaheadjunordreisaxn--troms-zuaxn--lgrd-poacporsangerflatangerstavangerleikangerbremangersamnangergieldakarasjohkaxn--rdy-0nabfrostautsirasnoasatromsaxn--sr-aurdal-l8aflekkefjordjølsterjolsteraremarkhedmarknååmesjevuemienaamesjevuemiexn--vard-jrarollagmeråkermerakerorskogørskogxn--bdddj-mrabdákŋoluoktaxn--osyro-wuaaknoluoktatrysilskjervøymandaljondalbindalrindalmeldalsuldalorkdalsigdalalvdallærdalhurdalsirdalverdallerdallardaloppdalåseralaseralhadselkragerødivttasvuotnaoverhallasteinkjerxn--hnefoss-q1askedsmokorsettromsøxn--dyry-iravestre-totenmuseumxn--sandnessjen-ogbrahkkeravjufylkesbiblbájddarbajddarxn--laheadju-7yarennesøyxn--koluokta-7ya57hxn--hgebostad-g3aleirfjordstorfjordbalsfjordbåtsfjordbatsfjordmuosátbievátloabátkárášjohkanøtterøyxn--mjndalen-64anordkappláhppilahppialstahaugsiljanverranrøykenroykenhaldenlyngenbergenhortenhønefosshonefosstroandinbeiarnvarggatosoyroosøyrotromsoidrettmuosatbievatruovatloabatvoagattynsetnessetxn--indery-fyaskánitskanitraholtråholtxn--ystre-slidre-ujbandebusarpsborgbearduxn--karlsy-fyahordalandjorpelandjørpelanddeatnuringsakersør-odalsor-odalxn--slt-elabringerikeaudnedalnittedalnissedalhemsedalslattumsurnadalxn--blt-elabelverumstjørdalnaustdalhjartdalgjøvikfyresdalhasviknarviklarvikgjovikmalvikgamviklenvikporsgrunnstjordalengerdaldrobakdrøbakxn--msy-ula0hvestvagoyxn--vgan-qoaxn--ryken-vuaxn--lten-graxn--stfold-9xaxn--hpmir-xqaxn--lury-iramálatvuopmimalatvuopmitysværkirkenesbirkenesmoskenesbáidárxn--fjord-lraxn--rdal-poabahcavuotnabáhcavuotnaxn--frde-gralindåsbearalvahkixn--hobl-iraráhkkerávjuxn--loabt-0qavågåáltábodøsundlundraderådeetnetimeholeauregrueoddavagavegaranatanaarnasolasulaaltalekafusavangbergkvamåmliamlibokntinnroangranosenoslobodorøstroststatåmotamotivguprivøyeroyerliermossvossxn--nvuotna-hwalusterlunnermarkerhábmerhabmerhvalerfjalerxn--rholt-mratysvarbaidarfitjargaularhápmirhapmirmelhusfosnesøksnesoksnestysneshemnesevenesflesbergeidsbergtonsbergtønsberglindasxn--sndre-land-0cbnamsosxn--srum-graøystre-slidreoystre-slidrevestre-slidretrondheimbalestrandxn--langevg-jxaaustrheimxn--skjk-soavagsoyaveroysandoykarmoyfinnoytranoyvestbytranbysykkylvenxn--hyanger-q1aspjelkavikandasuoloxn--fl-ziaxn--drbak-wuastathellexn--sr-varanger-ggbtelemarkxn--bhcavuotna-s4axn--porsgu-sta26fčáhcesuolocahcesuoloakrehamnåkrehamnsandøykarmøyfinnøytranøyvågsøyaverøynamdalseidxn--lesund-huabadaddjaxn--vegrshei-c0axn--btsfjord-9zagildeskålporsanguxn--trgstad-r1anávuotnanavuotnahammerfestxn--sgne-graxn--brnny-wuacibestadharstadnarviikaevenáššivestnesgjemnessandnesagdenesrennesoyxn--avery-yuaxn--tysvr-vrabearalváhkikongsbergspydebergrandabergxn--andy-iradavvesiidaxn--krdsherad-m8aporsáŋgufredrikstadbjerkreimringeburennebuaurskog-holandnotteroyxn--vgsy-qoa0jxn--rmskog-byaskierváivelandbyglandfrolandaurlandforsandxn--bjddar-ptamidsundålesundalesundfetsundfarsundovre-eikerøvre-eikerakershusxn--moreke-juasørfoldøstfoldostfoldsorfoldhøyangerhoyangerlevangerorkangertanangerxn--vestvgy-ixa6olillesandulsteinxn--rennesy-v1agranvinskjervoyxn--klbu-woalavagisxn--h-2faxn--ryrvik-byakafjordkåfjordseljordfolkebiblxn--gjvik-wuajevnakerxn--kfjord-iuabudejjuxn--kranghke-b0axn--davvenjrga-y4axn--rland-uuaxn--ldingen-q1axn--mlselv-iuaxn--rady-iraxn--linds-prabrumunddalxn--ygarden-p1amo-i-ranaeidskogrømskogromskoghjelmelandxn--finny-yuaxn--sr-odal-q1axn--skjervy-v1aballangenkvanangenkvænangengratangenxn--hmmrfeasta-s4acvossevangensuohkanxn--rde-ulaxn--mli-tlaxn--ksnes-uuanordlandskanlandskånlandsortlandfuoiskuxn--rros-graxn--hcesuolo-7ya35bxn--eveni-0qa01gagaivuotnagáivuotnaxn--seral-lradrammenmodalenmosjoenjan-mayentorskensteigengloppenxn--snes-poamatta-varjjatxn--sr-fron-q1aomasvuotnajessheimbådåddjåxn--krager-gyaxn--kvfjord-nxaxn--asky-iraxn--snase-nraxn--bidr-5nacholtålenxn--vads-jraxn--jlster-byamosjøenxn--rst-0nastavernxn--ostery-fyaxn--oppegrd-ixaxn--sknit-yqaxn--risa-5naoppegårdskiptvetrendalenholtalenxn--mot-tlaxn--lhppi-xqaxn--holtlen-hxaxn--srreisa-q1akopervikxn--muost-0qaxn--bmlo-grahokksundkvalsundegersundxn--karmy-yuaullensakerxn--hylandet-54axn--kvitsy-fyaxn--bod-2nalangevågberlevågkristiansandxn--rsta-frahornindalstjørdalshalsenstjordalshalsensandnessjoenhámmárfeastaxn--lrdal-srasør-fronsor-fronnord-odalkristiansundmátta-várjjatvestvågøynesoddennotoddenbuskerudøygardenoygardensalangenlavangenralingenrælingenlodingenlødingenleaŋgaviikalaakesvuemieleangaviikauenorgexn--srfold-byaaskvollxn--rskog-uuaxn--nry-yla5gxn--vry-yla5ghammarfeastaxn--rhkkervju-01afxn--givuotna-8yakommunekrokstadelvanedre-eikerhagebostadhægebostadxn--berlevg-jxakviteseidxn--s-1faxn--l-1faxn--nmesjevuemie-tcbafuosskomoårekemoarekexn--lt-liacxn--jrpeland-54asvalbardoppegardholmestrandtvedestrandsogndalsokndalarendalsunndalfolldalxn--krjohka-hwab49jlyngdaletnedalnorddalsaltdalgausdalskedsmovaksdalgjesdalstordalxn--frya-hraaarbortedrangedalxn--smna-graaurskog-hølandxn--vg-yiabtjeldsundhaugesundlindesnesxn--mre-og-romsdal-qqbxn--dnna-gradyntmpheremerseineshacknetenterprisecloudmineaccomaorimāoriorgmilcriiwigennetschoolhealthkiwigovtgeekxn--mori-qsacloudnsparliamentcomedorgcompronetedugovmuseumwebsitekinservicebarsywebsitebuildereerobookheimdnsleapcelleero-stagetechcrscsslorigingohomecdbedeeeiemesecabgngilnlalplchfisiincnnoroptatitmtltruauhulumkdkukskjplvtrgrfrkrhrusesismycynzcznetinteduassoososcloudstgbetaaezaeuhkusjswzhatenadiarycdn77hoptozaptois-a-knightmyftpno-ipjpnddnssdpdnsspdnsbarsysweetpepperis-a-bruinsfanis-very-sweetservegameis-a-soxfanhomelinuxcdn77-secureservebbsmisconfusedwebredirectblogsitefreedesktopcouchpotatofriestoolforgeaccesscamis-lostreadmyblogsmall-webfedorapeopleserveftpis-a-celticsfanmywirepotagertwmailin-dslsellsyourhomeread-booksfreeddnscable-modemis-savednflfanufcfanmlbfanstuff-4-saleendoftheinternetin-vpnmy-firewallhomeftpis-localis-a-chefboldlygoingnowherewebhopselfipkicks-assroxatunkcamdvrfedoraprojectgotdnsdvrdnsdyndnspubtlspimientahomeunixdontexistfedorainfracloudwmflabsfspagesbmoattachmentsteckidsfamilydsdnsaliasdynaliasnow-dnscloudnsdoomdnsduckdnsblogdnshomednsroutingthecloudendofinternetdsmynasip-dynamicpoivronhttpbinmyfirewallis-very-evilmysecuritycamerais-a-linux-userwmcloudis-a-geektuxfamilyis-a-candidatedoesntexistis-very-badhobby-sitegame-hostaltervistais-foundis-a-patsfandnsdojohepforgepodzonedynservcollegefanis-very-goodfrom-meis-very-niceisa-geeknerdpolacmedsldingorgcomnomgobabonetedupleskaemhlxmyboxrockyprvcydeuxfleursvibekitprodomgspdnscodebergheyflowstatichostlinkyhostmymagicorgmilcomnomgobneteduorgcomeduiorgmilcomngonetedugovcloudns1337ngrokacorggogfamcomwebgobnetedugokgopgkpgovgosbizpasaugumicsopozpapuwmwsrprusiskwpspkppspkmpspokeoiawsawifoumsdnskokwpmuppuppsppiwwiwoowuzswkzoschrzpisdnwzmiuwwitdpssewsseumigugimoirmpinbwinbwiihupporzgwgriwupowwskrwioswuozstarostwokonsulattmpccopruszkowmyspreadshopostrodakartuzyopolegminamediaustkazgorajgoraolawailawalomzawloclradombytomjaworznotargilubinkoninzagantorunkutnokepnonakloczestsopotsanokturekplockslasksklepzarowlukowmedaidgdaorgmilrelcomnomatmgsmartneteduelkgovwawsossexbiztgorysejnytychypomorzeboleslawiechomesklepsdscloudunicloudzakopanelegnicarawa-mazbydgoszczswidnikkrasnikwloclawekbielawamragowograjeworealestatebeskidykaszubymalopolskaprzeworskswiebodzinlecznadfirmaszkolawarmiagdyniamiastakazimierz-dolnymalborkswidnicadlugolekaostrolekapodlasieelblagtravelsimplesitezachpomormielecszczecinnieruchomosciwalbrzychlezajsklublinbedzinpoznanwielunmielnooleckostarachowicedkontopowiatwroclawrybniksuwalkileborkslupskgdanskostrowwlkptarnobrzegtourismwegrowkrakowglogowyou2pilanysamailwrocinfoagroautobeepshoppriviqhslapypiszlodzcfolksecommerce-shopmazurypulawyskoczowrzeszowpomorskiezgierzkaliszolkuszlowiczostrowiecsosnowiecmazowszewodzislawbialowiezazgorzeleckatowicepabianicejelenia-gorawolominkarpaczsieradznowarudaczeladzkonskowolaskierniewiceswinoujscieturystykabieszczadycieszynketrzynolsztynbialystokbabia-goraprochowicewarszawastalowa-wolapolkowicegorlicegliwiceponiatowalimanowalubartowaugustowkobierzyceopocznognieznoszczytnokolobrzegshoparenapodhalebielskoklodzkostargardcoshipatwithplayitownnamecoorgnetedugovacorgcomproestnetedugovbiznameislaprofinforechtngrokmedaaaacacpaenglawjurbarbarsykeeneticavocatacctcloudnsorgcomsecplonetedugov123paginaweborgcomnetintedugovnomepublidkinbarsygovx443cloudnsorgmilcomnetedugovcooporgmilcomschnetedugovnamecomcannetlibassoaemclantmcontstoreorgcomnomrecwwwbarsyfirminfoshopartsv6stackitmyddnswebspacelima-cityacincooxorgedugovbarsybrendlyhbvpsvpsspectrumlandinghostingacppmordoviamcprecbgorgmilcomspbnetintedumsknovgovbirrasmcdirmytismircloudvladimirnalchikadygeyamarinepyatigorskmyjinobashkiriaeurodirvladikavkazna4ugroznykustanaikalmykiacldmaildagestaniransmbuildcloudcanvaliaravalrwxwixdevelopmentappwritemigrationneedleverceldatabasestackitcodereplravendbsanityonporterlovableaccoorgmilnetgovcoopmedorgcompubschnetedugovservicemecomygovorggovtvmedorgcomnetedugovinfoedgfacbmlonihkutwpsryxzbdtmacfhppmyspreadshopbrandpartiorgcomfhvpress123minsidaitcouldbeworlanbibkommunalforbundfhskiopsyskomvuxkomforbnaturbruksgymnloginlineorgcomnetedugovenscaledeuusentsurgebotdaorgmilcomnetgovnowteleporthashbangbearlyplatformlovablebarsyshopwarebasehoplixbarsyonlinemsf5gitpagewawamscofigma-govcaffeinefigmacanvasoltstscwputerbarsysupportchatgptsquareomniweopensocialcpanelplaycodenotionnovecorewpsquaredpreviewjelecyonbyensrhtfastvpspieboxconvexmedusajsjouwwebheyflowplatformshdocsflowyloginlinemadethissourcecraftclouderaorgorgcomartedugouvunivmeorgcomnetedugovsurveysstatichfheiyumanusxs4allprojectmyfastubervibehostapp-ionosdeployagentmecoorgcomschnetedugovbizcncostoreorgmilcomneteduembaixadaconsuladokiraranohoprincipesaotomeheliohobarsystorebaseshopwaresellfyaisanityabkhaziavologdamordoviapenzalenugsochinavoiexnetspbmsknovnorth-kazakhstanashgabadkareliaarmeniageorgiavladimirnalchikivanovobukharaadygeyakhakassiakalugakrasnodarjambylaktyubinsktroitskbryanskobninskkurganazerbaijanpokrovskbashkiriatselinogradvladikavkazmurmansktulatuvamangyshlaktashkentchimkentgroznykaragandatermezarkhangelskkustanaikalmykiabalashoveast-kazakhstankaracoldagestantogliattibarsyredorgcomgobedumirenaccoorgjelasticdiscoursecleverappsschacmiincogoornetonlineshopcogoorgmilcomwebnicnetintedugovbiznametestcoorgmilcomnomnetedugovorangecloudpersoindorgcomfinnatnetgovensmincomtourismintlinfox0611orgmilcomnetedugovquickconnectvpnplusnettprequalifymeaddrmyaddrntdllwadlnctvavdrk12orgmilpolbeltelcomwebgennetedutskkepgovbbsbiznameinfocoorgmilcompronetedugovbiznameinfobetter-thanworse-thansakurafromdyndnson-the-webmymailerorgmilurlcomneteduidvgovmydnsgameclubebizmeneacsccogotvorhotelmilmobiinfovodteiflgplkmsmsbcckhincndnvncoztltmkckppzpdprvcvkvlvcrkrkscxuzchernovtsyrivneyaltaodesavolynrovnolutskltdinforgcomnetedugovbizvinnicazhitomirternopilpoltavakropyvnytskyizaporizhzhiasevastopolsebastopoluzhgoroduzhhorodkharkovkharkivvinnytsiakhmelnytskyizaporizhzhecrimeaodessazhytomyrnikolaevcherkassydonetskluganskluhanskkirovogradivano-frankivskchernivtsikrymkievkyivlvivsumyzakarpattiamykolaivcherkasychernigovkhersonchernihivdnipropetrovskdnepropetrovskkhmelnitskiyneacsccogoorusorgmilcomedugovmyspreadshopadimono-ipbarsybarsyonlinelayershiftnh-servretrosnubapicampaignservicelugaffinitylotteryweeklylotteryraffleentrygluglugsmeaccoindependent-inquestnimsitecopropymntltdorgplcschnetgovnhsbarsyindependent-commissionindependent-reviewpolicepublic-inquiryindependent-panelconnhospindependent-inquiryroyal-commissionoraclegovcloudappscck12libaws-govccphxcclibpvtparochchtrcck12libcceatonk12coglibtecgendstmusann-arborwashtenawcck12glghcck12sealibforksolympiabainbridge-islkeyporthoquiamyarrow-pointcentraliaport-townsendsequimport-ludlowrentonsilverdalebremertonredmondsheltonbellevueport-orchardport-angeleskingstonchehalisaberdeengig-harborseattlepoulsboidmdndsddemenegacalamaiavawapailalflnmdcncscohnhmihiviwiriinmntnmocoutvtctmtgunjokakwvnvprarorasmskstxwynykyazisadninsnngosrvis-bymircloudservernamepointtoenscaledland-4-salefreeddnsstuff-4-saleazure-apinoipdatabricksappscloudnsgolffanheliohostazurewebsitesgvorgmilcomgubneteducoorgcomnetd0egvorgmilcomnetedugovmydnsiacostoree12orgmilcomnomwebgobbibrectecnetintedugovraremprendefirminfoartseducok12orgcomnethidnsadidacaionioapsonlahanamhanoicamauhueorgcompronetintedugovbizbacninhtayninhhoabinhnamdinhtravinhhaiphongvinhlonghaiduongquangnamquangtrithuathienhuequangninhbacgianghaugiangquangbinhsoctrangbentrethanhphohochiminhdanangkontumhatinhkhanhhoathanhhoahealthgialailaocaiyenbaibackanngheanlonganphuyenphuthocanthodaklakdongnainameinfovinhphucdongthapkiengiangtiengiangquangngailaichaulangsonlamdongdaknonghagiangangiangcaobangbinhduongninhthuanbinhthuanbaclieuthaibinhninhbinhbinhdinhtuyenquanghungyenbaria-vungtauthainguyendienbienbinhphuocschbizputerorgcomnetedugovcloud66advisormypetsdyndnsxn--8dbq2axn--4dbgdty6cxn--5dbhl8dxn--hebda8bxn--80auxn--d1atxn--c1avgxn--o1acxn--o1achxn--90azhxn--55qx5dxn--uc0atvxn--od0algxn--wcvs22dxn--gmqw5axn--mxtq1mxn--12c1fe0brxn--h3cuzk1dixn--12co0c3b4evaxn--12cfi8ixb8lxn--o3cyx2axn--m3ch0j3axn--j1adpxn--90amcxn--90a1afxn--h1ahnxn--j1ael8bxn--h1alizxn--c1avgxn--j1aefxn--80aaa0cvacxn--41acaffeineexeopentunnelbotdashtelebitorgtmaccoagricorgmilnomwebnicngonetaltedugovlawnisschoolgrondaraccoorgmilcomschnetedugovbizinfoprg1-zeropstritonstackitlimazeropsaccoorgmilgovяспборгкоммскбизмирсамаракрымсочиакодпроргобрупрצהלממשלישובאקדמיהองค์กรธุรกิจรัฐบาลศึกษาทหารเน็ต教育網絡組織公司政府個人닷넷한국澳门新闻澳門联通家電嘉里招聘通販닷컴삼성コムგეбгрфеюadcdbdgdidmdsdtdaebedeeegeiejekemenepereseveyegabacalamanauavapaqasazacfbfafgfnfpfwftfbgcgagggegkgngmgsgpgvgtgugilmlnlalclglplsltlhmimjmkmmmomambmcmdmfmgmzmpmsmtmgbbblbsbecccacnclcmcvctcscmhkhghchbhthphshlinikifigiaibicivisikninhnmncnbngnsnpnvntnjoionomobocoaofodorosotoptstttytatbtetgtithtmtltrusuvuaucueuguhulumunufjdjbjtjsjlkmkhkfkdkcktkukskpkgpmpnpkpjpgqaqmqiqsvtvcvbvmvlvrwpwtwzwbwcwawgwkwmwtrsrprgrfrercrbrarnrmrlrkrirhrwsusrssspsgsesbsaslsmsissxmxaxcxuypysylymykygybycyuztzsznzmzkzdzczbzazελευ世界台灣购物公益点看臺灣网络書籍在线网站手机机构大拿游戏信息台湾谷歌慈善商标香港中国餐厅网址中國商城食品微博政务移动集团公司八卦商店健康网店政府时尚佛山中信娱乐广东企业homedepotengineeringاماراتrepublicankuokgroupversicherungchannelcitadelxn--pgbs0dhxn--b4w605ferdstatebankwebsitexn--mgb9awbf亚马逊淡马锡alibabaxn--ngbc5azdxn--mgbbh1axn--45br5cyltoshibabuildworldcloudtradeguideplacespacedancemoviephoneprimesmilebiblestyleappleazurestoreskypegripexn--l1accdrivelottehorsehouseleasechasereisestadahondaomegaaetnaamicaninjanokiamediadeltavodkaedekaosakapizzaslingemailgmailtirolshelltmallfinallegaltotalhotelamfamforumrehabmusicciticricohcoachwatchboschearthfaithirishmiamiarchidubaiguccipraxiみんなストアセールcanonsalononionnikonepsonkoelngreensevencrownikanoradioaudioweiboglobopromogalloyahoociscorodeovideomangobingotokyovolvolottokyotophotosmartsportquesttrusthyattjetztadultcymrubaidutushuxn--kprw13dubankclickblackmerckgroupsharpcheapnowtvxn--h2brj9cקוםհայоргсрбмонкомбелмкдқазрусукрمصرقطرعربكومdadcfdmedwedredphdthdbidpidkrdmsdltdiceonewmeglemoerwecfageacbanbambaaaammakianraspacpaaxawtfbcgaegongingaigvigorgdogdhlmilrilonlaolloluoljllcalgalnflafltelsrlfrllplkimibmcamcombommomifmabbjcbscbwebcabnabtabmlbpubabcbbcnecincpncllcstcwtcpwcnyckfhbzhovhmoiskiobisbitcifyituipinvinwinxincbnbcnmanfangdnmenrenkpnmtnyunrunfununobiojioriohbogmofooboooooacoecoceongoproartistottnttbbtcateatlatvetpetbetnethktmitfitintjothotgotdotbotprueduicujnjyouinknhktdkappsapgapmapdnptopgopllpjmpzipvipripesqtrvdtvitvdevmovgovhivnrwlawsewnewbmwwownowhowdvrftrmtrsfrbarcartvscrseusawsupsubssbsadsddsldssasbmsmlsxxxboxfoxgmxtjxsextaxbuyflydiysoyjoyskypaydaygayxyzanzbizwebersenerpokerlameractortatarsolarລາວคอมไทยtourslocusnexuslexusgiftsbeatsboatspartspressglassswissकॉमनेटtiresgivescodeshomesgamestunesshoescardswalesloansvegastoolsdealsautosparisファッションworkssucksrocksxeroxforexfedexpartylillymoneystudyrugbytoraytoday中文网xn--unup4y天主教飞利浦新加坡enterprises我爱你嘉里大酒店christmasxn--fct429kholdingsxn--8y0a063axn--mgbx4cd0ablifestyleabogadoallstatenetbankكاثوليكxn--s9brj9cxn--gk3at1ebestbuycharityxn--55qx5dmicrosoftpropertybasketballhomegoodscorsicajewelrygallerygrocerysurgerycountrybrusselsverisignferreroxn--czr694bhdfcbankcommbanksoftbankپاكستانپاکستانnextdirectالسعوديهالعليانxn--h2brj9c8cxn--80adxhksshikshaxn--mgbai9azgqp6jcuisinellabarclayscatholicxn--kpry57dcompanyxn--xhq521bblackfridayxn--mgba3a3ejtsandvikxn--d1acj3bacademydownloadمليسياxn--j1amhxn--w4r85el8fhu5dnraipirangaathletaxn--fhbeixn--mgbqly7cvafrzuerichxn--c2br7gஇலங்கைcontractorsxn--io0a7igraphicsinsurancetemasekxn--xkc2al3hye2amotorcyclesphotographydirectoryplumbingxn--vhquvclothingtrainingcleaningwilliamhilllightingxn--mgba3a4f16ashoppingcateringeducationokinawapicturesventuresproductionsxn--9et52uwalmartഭാരതംsupportrealestatecapitalonexn--nqv7fs00emaauspostfloristdentistxn--qxamgodaddybradescobargainsmitsubishikerryhotelsxn--9dbq2axn--3pxu8kimmobilienxn--fjq720axn--mgbtx2bholidaymckinseymadridbusinessbuildersxn--4gbrimмоскваالسعودیةcoffeedegreelacaixapartnersalsaceofficeabbvievoyageorangegeorgeonlinechromemobilekindlegoogleoraclecircleschulesecureinsurexn--mgba7c0bbn0aestatexn--mgbc0a9azcgcruisehangoutxn--vuq861bxn--42c2d9arexrothfirestoneuniversityxn--nnx388alifeinsuranceextraspaceонлайнvermögensberatersoftwarexn--fiqs8sxn--mgbab2bdxn--w4rs40ltiendaभारतम्africatoyotaotsukasakuracameracreditcardnagoyaconsultingnetworktheatermonsterprogressivepioneerxn--55qw42gracingdatingvotingvikinglivinggivingxn--bck1b9a5dre4cbrotherweatherjoburgفلسطينlplfinancialxn--clchc0ea0b2g2a9gcdfutbolschoolsocialglobaldentalwoodsidechanelairtelmatteltravelrealtorwebcamstreamభారత్unicomalstomxn--nodexn--6frz82gmuseumfurniturexn--rvc1e0am3exn--mix891faccenturexn--11b4c3dismailineustardiscountquebeccomsecclinicservicesxn--y9a3aqxn--c1avgswatchchurchsearchالاردنmarketingcontacthealthmonashshoujisanofitaipeiamericanexpresssuzukiアマゾンクラウドポイントbhartiグーグルxn--mgberp4a5d4armemorialxn--1qqw23alondonmormoninstitutevisionbostonnortoncouponmaisonamazonvirginberlindesigndurbanolayannissananquanxihuanhitachikaufengardenreisenbayerntechnologydatsunxn--90a3aclatinocasinostudiophysioxn--ngbe9e0apharmacytattootaobaoaramcoexpertreportabbottdirectselectimamatfairwindspictettargetmarketintuittravelersinsurancecreditdupontryukyusuppliesxn--tckwebnpparibasschmidtmerckmsdyodobashirestaurantbridgestonecricketxn--fpcrj9c3dbostikbroadwayattorneylefrakemerckxn--fiq228c5hscareersfarmerswinnersflowersxn--wgbh1cguitarsxn--54b7fta0ccxn--p1acfmakeupgalluplandroverxn--kcrx77d1x4agoldpointbauhausxn--mgbayh7gpahiphopplaystationxn--mgba3a4fraxn--eckvdtc9dhyundaixn--gckr3f0fistanbulticketsmarketsflightschintaireviewsxn--3e0b707ewindowsxn--fiqz9sfinancialxn--fzys8d69uvgmابوظبيdiscoverreviewবাংলাxn--5su34j936bgsgmoscowobserverapartmentsдетиارامكوсайтeurovisionxn--i1b6b1a6a2exn--xkc2dl3a5ee0hتونسموقعبارتڀارتشبكةعمانبيتكعراقreadkredbondlandbandfundfoodprodgoldfordtubecafesafelifeggeeieeefreefagepagegugezonewinememenamegamesaleablebikenikelikecarecbreherefiresaveloveliveblueartedatesitevotecaseluxebofamodaltdaasdatiaayogasinavanashiaasiajavabbvatevavivadatazaraarpacasavisasncfprofmaifsurfgolfdvagsongbingpingwangkpmggoogblogpohlfailcooldellcalldeallidlsarlfilmteamroomfarmimdbarabclubhdfcicbchsbcgmbhrichtechfishdishcashminiernikddiaudiwikimobitaxicitikiwidesiqponskinloanakdnwienopenporncerntownimmolimoolloinfonicofidolegosaxozeroaerovivoautovotomotofastbestresthostpostnextlgbtchatseatgiftmeetdietreitmintrentgentspotscotguruitausohumenucyoubanklinkpinkdclktalksilkbookseekworkrsvpaarpjeepshopcoophelpcamppccwshowbeerstarruhrflirweirhaircarsparsjprshausplusnewstipstoysjobskidsfanspicsdocsxboxamexsexynavycitysonyarmyallybabyplaydeliverybuzzgbizlamborghiniphilipsලංකාಭಾರತfitnessexpresslanxesspfizercenterwalterlawyersoccercareerkosherbrokerlockerdealerdoctorauthorxn--mgbqly7c0a67fbcvermögensberatungjaguarxn--pssy2uxn--hxt814eflickrrepairrogersairbusxn--mgbai9a5eva00beventsyachtsxn--t60b56aভাৰতভারতभारतभारोतviajeshermeshughesxn--j1aefसंगठनvillasଭାରତclaimshotelsભારતzapposphotosjuegoscondostatamotorsgratistennisਭਾਰਤtkmaxxtjmaxxschaeffleryandexxn--80aswgrealtysafetybeautyluxuryxn--3ds443gsupplyfamilyxn--o3cw4hhockeysydneyxn--90aenissayalipayenergycomputeragencyxn--rovu88b電訊盈科xn--gecrj9cstatefarmaccountantaquarelleolayangroup香格里拉xn--p1ai组织机构xn--1ck2e1bxn--mgbt3dhdschwarzموريتانياabudhabinowruzkomatsufujitsuhospitalxn--80asehdbxn--mgbtf8flxn--j6w193gxn--yfro4i67oprudentialxn--flw351ecruisescoursesrecipesxn--e1a4cferrarixn--ses554gxn--wgbl6awatchesstaplessinglesxn--mgbcpq6gpa1axn--otu796dpropertiescreditunionxn--mgbah1a3hjkrdstockholmhisamitsuالسعوديةstcgroupdomainsoriginscouponsbloombergclubmedfroganslimitedxn--80aqecdr1aexposedinternationalequipmentbarclaycardxn--q7ce6axn--mgbi4ecexpprotectionassociatesconstructionxn--cck2b3bxn--45q11candroidfoundationישראלxn--mgbca7dzdocliniqueboutiqueengineerxn--qxa6asystemsfirmdalefashionauctionxn--nqv7finfinitirentalsreliancetradingweddingfishinghostinggentingbookingcookingxn--3hcrj9cgraingerxn--czrs0tdemocratsamsungyokohamaxn--h2breg3evexn--nyqy26alundbeckmelbournevacationssolutionsfrontierxn--vermgensberatung-pwbmanagementxn--cg4bkixn--mgb2ddeslincolnhamburgsandvikcoromantblockbusterairforcebarefootxn--4dbrk0ceinvestmentsfeedbackcommunityxn--ngbrxالبحرينdiamondsamsterdamhealthcareredumbrellaxn--mxtq1mxn--2scrj9cagakhanxn--mgbpl2fhкатоликcaravanசிங்கப்பூர்richardlimortgageamericanfamilyxn--fzc2c9e2cscholarshipssaarlandxn--imr513nvlaanderensamsclubgoodyearkitchenஇந்தியாweatherchannelallfinanzxn--kput3iالسعودیۃxn--90aisxn--efvy88hالجزائرxn--mgbaam7a8hexchangejpmorganxn--tiq49xqyjfidelitysecurityxn--mk1bu44cwanggouxn--fiq64bxn--6qq986b3xlxn--mgbbh1a71exn--80ao21amarshallsxn--5tzm5gtravelerspanasoniclatrobeyoutubeaccountantsxn--rhqv96gxn--cckwcxetdanalyticsxn--ygbi2ammxبازاربھارتسوريةorganicfreseniusسورياxn--9krt00axn--qcka1pmcxn--jlq480n2rgdeloittesciencefinancexn--jvr189mxn--30rr7yhomesensehotmailbaseballfootballleclercboehringerxn--q9jyb4cxn--mix082fاليمنهمراهpolitieسودانايرانایرانnetflixyamaxunxn--lgbbat1ad8jcollegestoragecapetowncolognekerrypropertiesxn--mgbgu82axn--ogbpf8flxn--czru2dwhoswhociprianilasallexn--g2xx48cforsalebanamexaudiblexn--vermgensberater-ctbxn--zfr164bericssonvanguardxn--45brj9cindustriestheatremarriottxn--3bst00mcomparexn--mgberp4a5d4a87gcapitaldigitalالمغربbarcelonashangrilaxn--d1alfcalvinkleinwwwcitysapporokawasakinagoyasendaikobekitakyushuyokohamackjp".charCodeAt(offset + i) !== hostname.charCodeAt(start + i)) return false;
	return true;
}
/**
* Find the child edge of `node` whose label is `hostname[start, start + length)`.
* Edges are sorted by hash, so binary-search the hash then verify the label
* (scanning the rare run of equal hashes). Returns the edge index or -1.
*/
function findEdge(node, hash, hostname, start, length) {
	let lo = edgeStart[node];
	let hi = edgeStart[node + 1];
	while (lo < hi) {
		const mid = lo + hi >>> 1;
		const value = edgeHash[mid];
		if (value < hash) lo = mid + 1;
		else if (value > hash) hi = mid;
		else {
			for (let e = mid; e >= lo && edgeHash[e] === hash; e -= 1) if (labelEquals(e, hostname, start, length)) return e;
			for (let e = mid + 1; e < hi && edgeHash[e] === hash; e += 1) if (labelEquals(e, hostname, start, length)) return e;
			return -1;
		}
	}
	return -1;
}
/**
* Walk `hostname`'s labels right-to-left from `root`, recording the deepest
* node whose flag passes `allowedMask` (with the label boundaries of that match
* in `matchStart`/`matchEnd`). Returns whether any match was found.
* An empty label (leading dot or `..`) never matches a `*` edge.
*/
function walk$1(hostname, root, allowedMask) {
	let node = root;
	let end = hostname.length;
	let hash = 5381;
	matchNode = -1;
	for (let i = hostname.length - 1; i >= 0; i -= 1) {
		const code = hostname.charCodeAt(i);
		if (code === 46) {
			const start = i + 1;
			let edge = findEdge(node, hash >>> 0, hostname, start, end - start);
			if (edge === -1 && end !== start) edge = wildcardEdge[node];
			if (edge === -1) return matchNode !== -1;
			node = edgeChild[edge];
			if ((nodeFlags[node] & allowedMask) !== 0) {
				matchNode = node;
				matchStart = start;
				matchEnd = end;
			}
			end = i;
			hash = 5381;
		} else hash = hash * 33 ^ code;
	}
	let edge = findEdge(node, hash >>> 0, hostname, 0, end);
	if (edge === -1 && end !== 0) edge = wildcardEdge[node];
	if (edge !== -1) {
		node = edgeChild[edge];
		if ((nodeFlags[node] & allowedMask) !== 0) {
			matchNode = node;
			matchStart = 0;
			matchEnd = end;
		}
	}
	return matchNode !== -1;
}
/**
* Check if `hostname` has a valid public suffix in the trie.
*/
function suffixLookup(hostname, options, out) {
	if (fast_path_default(hostname, options, out)) return false;
	const allowedMask = (options.allowPrivateDomains ? 2 : 0) | (options.allowIcannDomains ? 1 : 0);
	if (walk$1(hostname, 667, allowedMask)) {
		out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
		out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
		out.publicSuffix = hostname.slice(matchEnd + 1);
		return true;
	}
	if (walk$1(hostname, 663, allowedMask)) {
		out.isIcann = (nodeFlags[matchNode] & 1) !== 0;
		out.isPrivate = (nodeFlags[matchNode] & 2) !== 0;
		out.publicSuffix = hostname.slice(matchStart);
		return false;
	}
	out.isIcann = false;
	out.isPrivate = false;
	const lastDot = hostname.lastIndexOf(".");
	out.publicSuffix = lastDot === -1 ? hostname : hostname.slice(lastDot + 1);
	return false;
}
function parse$1(url, options) {
	return parseImpl(url, 5, suffixLookup, options, getEmptyResult());
}
// utils/policy/host-rule.ts
var BAD = { kind: "bad-host" };
var TOO_MUCH = { kind: "claims-too-much" };
/** RFC 1123 labels, and the underscore that real hosts have. */
var NAME$1 = /^(?!-)[a-z\d_-]{1,63}(?<!-)(?:\.(?!-)[a-z\d_-]{1,63}(?<!-))*$/;
/** The URL standard reads a host whose last label is a number, in any base, as an IPv4 address. */
var ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[\da-f]*)$/;
var MAX_NAME = 253;
/** Where Drempel itself is installed, updated and removed: no list comes between an employee and these. */
var OWN = /* @__PURE__ */ new Set(["chromewebstore.google.com", "addons.mozilla.org"]);
/**
* Reads one host rule: a host name, or `*.` and a host name. Upper case is lowered and Unicode becomes punycode, as in
* a URL's `hostname`; ports, paths, other wildcards, IP addresses and a trailing dot are `bad-host`. `claims-too-much`:
* `*`, a public suffix (publicsuffix.org), everything below one, whether a registry's or a hoster's (`*.github.io`), or
* a host of Drempel's own. One site at the top of a hoster's suffix (`github.io`) is a site like others.
*/
function parseHostRule(text) {
	if (text === "*" || text === "*.") return TOO_MUCH;
	const wild = text.startsWith("*.");
	const name = toAscii(wild ? text.slice(2) : text);
	if (name.length > MAX_NAME || !NAME$1.test(name) || ENDS_IN_NUMBER.test(name)) return BAD;
	const domain = parse$1(name, {
		allowPrivateDomains: true,
		extractHostname: false
	});
	if (domain.publicSuffix === name && (wild || domain.isIcann)) return TOO_MUCH;
	if (OWN.has(name)) return TOO_MUCH;
	return {
		kind: "rule",
		rule: wild ? `*.${name}` : name
	};
}
/** '' where the URL standard finds no host in it. */
function toAscii(name) {
	const lower = name.toLowerCase();
	if (/^[a-z\d._-]*$/.test(lower) && !lower.includes("xn--")) return lower;
	if (/[\s/\\?#@:[\]%*]/.test(lower)) return "";
	return URL.parse(`http://${lower}/`)?.hostname ?? "";
}
// utils/policy/schema.ts
/**
* The shape of the signed document. Every message is a `MalformedDetail`, or `claims-too-much`: the parser turns them
* into problems. Fields that are not named here are left out of the result and reported by `findUnknownFields`.
*/
var says = (detail) => detail;
var text = (limit) => /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ nonEmpty(says("missing")), /* @__PURE__ */ maxLength(limit, says("too-long")));
var few = (item, limit) => /* @__PURE__ */ pipe(/* @__PURE__ */ array(item), /* @__PURE__ */ maxLength(limit, says("too-many")));
var id = /* @__PURE__ */ pipe(text(100), /* @__PURE__ */ regex(/^[a-z\d]+(?:[._-][a-z\d]+)*$/, says("unknown-value")));
var instant$2 = /* @__PURE__ */ pipe(text(40), /* @__PURE__ */ regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/, says("bad-instant")), /* @__PURE__ */ check$2((value) => Number.isFinite(Date.parse(value)), says("bad-instant")));
/** Employees click these: never a scheme that runs. */
var webAddress = /* @__PURE__ */ pipe(text(2e3), /* @__PURE__ */ check$2((value) => ["https:", "http:"].includes(URL.parse(value)?.protocol ?? ""), says("bad-url")));
/** Counted over the whole document, before the schema looks; see `bounds.ts`. */
var hostRules = /* @__PURE__ */ array(/* @__PURE__ */ pipe(text(1e3), /* @__PURE__ */ rawTransform(({ dataset, addIssue, NEVER }) => {
	const result = parseHostRule(dataset.value);
	if (result.kind === "rule") return result.rule;
	addIssue({ message: result.kind });
	return NEVER;
})));
var bilingual = /* @__PURE__ */ object({
	nl: text(500),
	en: text(500)
});
var zone$1 = /* @__PURE__ */ pipe(text(100), /* @__PURE__ */ check$2((value) => isZone(value), says("bad-zone")));
var time = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, says("unknown-value")));
var organisation = /* @__PURE__ */ object({
	id,
	name: text(200),
	contact: /* @__PURE__ */ exactOptional(text(200)),
	info: /* @__PURE__ */ exactOptional(webAddress),
	tenants: /* @__PURE__ */ optional(few(text(100), 100), []),
	mailDomains: /* @__PURE__ */ optional(few(/* @__PURE__ */ pipe(text(253), /* @__PURE__ */ toLowerCase()), 1e3), [])
});
var workApp = /* @__PURE__ */ object({
	id,
	name: text(200),
	hosts: /* @__PURE__ */ pipe(hostRules, /* @__PURE__ */ minLength(1, says("missing"))),
	start: /* @__PURE__ */ exactOptional(webAddress)
});
/** Name, category and hosts may be left to the catalogue. */
var service = /* @__PURE__ */ object({
	id,
	name: /* @__PURE__ */ exactOptional(text(200)),
	category: /* @__PURE__ */ exactOptional(/* @__PURE__ */ picklist(CATEGORIES)),
	hosts: /* @__PURE__ */ exactOptional(/* @__PURE__ */ pipe(hostRules, /* @__PURE__ */ minLength(1, says("missing")))),
	standing: /* @__PURE__ */ picklist([
		"approved",
		"unapproved",
		"unlisted"
	]),
	start: /* @__PURE__ */ exactOptional(webAddress),
	instead: /* @__PURE__ */ exactOptional(id),
	because: /* @__PURE__ */ exactOptional(bilingual)
});
var pattern = /* @__PURE__ */ object({
	name: text(200),
	re2: text(1e3),
	near: /* @__PURE__ */ optional(few(text(100), 100), []),
	atLeast: /* @__PURE__ */ optional(/* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(1)), 1)
});
var guard = /* @__PURE__ */ object({
	categories: /* @__PURE__ */ optional(few(/* @__PURE__ */ picklist(CATEGORIES), CATEGORIES.length), [
		"storage",
		"transfer",
		"paste"
	]),
	unknownFiles: /* @__PURE__ */ optional(/* @__PURE__ */ object({
		work: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(["warn", "pass"]), "warn"),
		private: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(["warn", "pass"]), "pass")
	}), {}),
	action: /* @__PURE__ */ optional(/* @__PURE__ */ picklist(["warn", "stop"]), "warn"),
	reason: /* @__PURE__ */ optional(/* @__PURE__ */ picklist([
		"optional",
		"required",
		"none"
	]), "optional"),
	detectors: /* @__PURE__ */ optional(few(text(100), 50), []),
	patterns: /* @__PURE__ */ optional(few(pattern, 100), [])
});
var tenantRestriction = /* @__PURE__ */ object({
	hosts: /* @__PURE__ */ pipe(hostRules, /* @__PURE__ */ minLength(1, says("missing"))),
	headers: /* @__PURE__ */ record(/* @__PURE__ */ pipe(text(100), /* @__PURE__ */ regex(/^[\w-]+$/, says("unknown-value"))), /* @__PURE__ */ pipe(text(2e3), /* @__PURE__ */ regex(/^[\x20-\x7e]*$/, says("unknown-value"))))
});
var suggestedHours = /* @__PURE__ */ object({
	zone: zone$1,
	windows: few(/* @__PURE__ */ object({
		days: few(/* @__PURE__ */ picklist(WEEKDAYS), 7),
		from: time,
		to: time
	}), 50)
});
var documentSchema = /* @__PURE__ */ object({
	schema: /* @__PURE__ */ literal(1, says("newer-schema")),
	seq: /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ safeInteger(), /* @__PURE__ */ minValue(0)),
	issued: instant$2,
	expires: instant$2,
	org: organisation,
	arrangement: /* @__PURE__ */ picklist(ARRANGEMENTS),
	workApps: /* @__PURE__ */ optional(few(workApp, 1e3), []),
	signIn: /* @__PURE__ */ optional(hostRules, []),
	services: /* @__PURE__ */ optional(few(service, 1e5), []),
	guard: /* @__PURE__ */ optional(guard, {}),
	tenantRestrictions: /* @__PURE__ */ optional(few(tenantRestriction, 100), []),
	suggestedHours: /* @__PURE__ */ exactOptional(suggestedHours)
});
// utils/policy/sense.ts
/**
* What a schema cannot see: an id or a host rule named twice, a reference to nothing, a start page that is not the
* app's, an end before the beginning. One problem after another, kind by kind and within each in document order; whoever
* wants only the first pays for no more.
*/
function* findNonsense(document) {
	if (Date.parse(document.expires) <= Date.parse(document.issued)) yield malformed("expires", "bad-instant");
	const named = [
		document.workApps.map(({ id }, place) => [id, `workApps[${place}].id`]),
		document.services.map(({ id }, place) => [id, `services[${place}].id`]),
		ownedRules(document)
	];
	for (const pairs of named) for (const path of doubles(pairs)) yield malformed(path, "duplicate");
	for (const path of strays(document)) yield malformed(path, "outside-hosts");
	const approved = new Set(document.services.filter((one) => one.standing === "approved").map(({ id }) => id));
	for (const [place, { instead }] of document.services.entries()) if (instead !== void 0 && !approved.has(instead)) yield malformed(`services[${place}].instead`, "unknown-reference");
}
/** Each rule that says what a host is, with its path. Two owners of one rule would leave it to chance which one counts. */
function ownedRules({ workApps, signIn, services }) {
	const rules = [];
	const add = (hosts, path) => {
		for (const [place, rule] of hosts.entries()) rules.push([rule, `${path}[${place}]`]);
	};
	for (const [place, app] of workApps.entries()) add(app.hosts, `workApps[${place}].hosts`);
	add(signIn, "signIn");
	for (const [place, service] of services.entries()) add(service.hosts ?? [], `services[${place}].hosts`);
	return rules;
}
/** The paths of start pages that none of their owner's own rules covers. */
function* strays(document) {
	for (const owners of ["workApps", "services"]) for (const [place, { start, hosts }] of document[owners].entries()) {
		if (start === void 0 || hosts === void 0) continue;
		const { hostname } = new URL(start);
		if (!hosts.some((rule) => coversHost(rule, hostname))) yield `${owners}[${place}].start`;
	}
}
function* doubles(pairs) {
	const seen = /* @__PURE__ */ new Set();
	for (const [value, path] of pairs) {
		if (seen.has(value)) yield path;
		seen.add(value);
	}
}
// utils/policy/unknown-fields.ts
var MOST = 50;
var LONGEST$1 = 200;
/**
* Paths of the fields that a schema does not name, such as `org.colour` or `services[3].stars`, in document order. At
* most 50, each cut to 200 characters: enough to tell the employee and IT, however hostile the document.
*/
function findUnknownFields(schema, document) {
	const found = [];
	walk(schema, document, "", found);
	return found;
}
/** Every name of a field that a schema has, at whatever depth. */
function fieldNames(schema) {
	const { entries, item, wrapped } = schema;
	const names = new Set(Object.keys(entries ?? {}));
	for (const inner of [
		...Object.values(entries ?? {}),
		item,
		wrapped
	]) if (inner) for (const name of fieldNames(inner)) names.add(name);
	return names;
}
function walk(shape, value, path, found) {
	if (found.length >= MOST || typeof value !== "object" || value === null) return;
	if (shape.wrapped) walk(shape.wrapped, value, path, found);
	else if (shape.item && Array.isArray(value)) for (const [place, item] of value.entries()) walk(shape.item, item, `${path}[${place}]`, found);
	else if (shape.entries) for (const [name, inner] of Object.entries(value)) {
		const field = (path ? `${path}.${name}` : name).slice(0, LONGEST$1);
		const known = Object.hasOwn(shape.entries, name) ? shape.entries[name] : void 0;
		if (known) walk(known, inner, field, found);
		else if (found.length < MOST) found.push(field);
	}
}
// utils/policy/parse.ts
/** Of a hostile document's own names, in characters. */
var LONGEST_PATH = 200;
/**
* Reads the signed document (UTF-8 JSON) as a policy: bounds first, then shape, then sense. Services that give only
* their id are completed from the catalogue. Returns the first problem with its path in the document; never throws.
*/
function parsePolicy(payload, catalogue) {
	const raw = readDocument(payload);
	if (raw.kind !== "json") return raw;
	const result = /* @__PURE__ */ safeParse(documentSchema, raw.value, {
		abortEarly: true,
		abortPipeEarly: true
	});
	if (!result.success) return problemOf(result.issues[0]).problem;
	for (const nonsense of findNonsense(result.output)) return nonsense;
	const { services, missing } = completeServices(result.output, catalogue);
	if (missing[0]) return missing[0];
	return {
		kind: "parsed",
		policy: {
			...result.output,
			services
		},
		unknownFields: findUnknownFields(documentSchema, raw.value)
	};
}
/** The document as a value, where it keeps to the bounds. */
function readDocument(payload) {
	const raw = readJson(payload);
	if (raw.kind !== "json") return raw;
	const count = countHostRules(raw.value);
	return count > 1e5 ? {
		kind: "too-many-hosts",
		count,
		limit: MAX_HOST_RULES
	} : raw;
}
function readJson(payload) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(payload);
		const fault = findShapeFault(text, 16);
		if (fault?.kind === "too-deep") return malformed("", "too-deep");
		const value = JSON.parse(text);
		return fault ? malformed(fault.path.slice(0, LONGEST_PATH), "duplicate") : {
			kind: "json",
			value
		};
	} catch {
		return malformed("", "not-json");
	}
}
/** Everything that stands where a host rule should, whatever it is. */
function countHostRules(document) {
	const at = (value, name) => typeof value === "object" && value !== null ? value[name] : void 0;
	const size = (value) => Array.isArray(value) ? value.length : 0;
	return [
		"workApps",
		"services",
		"tenantRestrictions"
	].flatMap((name) => {
		const list = at(document, name);
		return Array.isArray(list) ? list : [];
	}).reduce((sum, owner) => sum + size(at(owner, "hosts")), size(at(document, "signIn")));
}
/** What the schema has against a document, as a problem of a list. */
function problemOf(issue) {
	const path = /* @__PURE__ */ getDotPath(issue) === null ? "" : pathOf(issue.path ?? []);
	if (issue.message === "claims-too-much") return {
		path,
		problem: {
			kind: "claims-too-much",
			rule: String(issue.input).slice(0, 300)
		}
	};
	const known = issue.type === "picklist" ? optionsOf(issue.expected) : void 0;
	return {
		path,
		problem: malformed(path, detailOf(issue)),
		...known && { known }
	};
}
function detailOf(issue) {
	if (issue.kind === "schema" && issue.input === void 0) return "missing";
	if (issue.message === "newer-schema") return typeof issue.input === "number" ? "newer-schema" : "wrong-type";
	if (issue.type === "picklist") return typeof issue.input === "string" ? "unknown-value" : "wrong-type";
	return issue.message.includes(" ") ? "wrong-type" : issue.message;
}
/** Valibot writes them as `("warn" | "pass")`. */
var optionsOf = (expected) => [...(expected ?? "").matchAll(/"([^"]+)"/g)].map(([, one]) => one ?? "");
function pathOf(items) {
	return items.map(({ key }, place) => typeof key === "number" ? `[${key}]` : place ? `.${String(key)}` : String(key)).join("");
}
/**
* Each service with what the catalogue knows of it, in the places of the document. `missing`: the fields that neither
* gives; there stands something empty.
*/
function completeServices(document, catalogue) {
	const known = new Map(catalogue.map((service) => [service.id, service]));
	const missing = [];
	return {
		services: document.services.map(({ id, name, category, hosts, ...rest }, place) => {
			const entry = known.get(id);
			const given = {
				name: name ?? entry?.name,
				category: category ?? entry?.category,
				hosts: hosts ?? entry?.hosts
			};
			for (const field of [
				"name",
				"category",
				"hosts"
			]) if (given[field] === void 0) missing.push(malformed(`services[${place}].${field}`, "missing"));
			return {
				id,
				name: id,
				category: "storage",
				hosts: [],
				...definedOf(given),
				...rest
			};
		}),
		missing
	};
}
var definedOf = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
// utils/policy/problems.ts
/** All that is wrong with a document, for who writes it; the employee's Drempel stops at the first. */
function findProblems(value, catalogue) {
	const outer = outerProblem(value);
	if (outer) return {
		problems: [{
			path: "",
			problem: outer
		}],
		policy: null
	};
	const result = /* @__PURE__ */ safeParse(documentSchema, value, { abortPipeEarly: true });
	const problems = result.success ? [] : result.issues.map(problemOf);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		problems,
		policy: null
	};
	const document = result.output;
	for (const [at, issue] of (result.issues ?? []).entries()) putStandIn(document, issue.path?.map(({ key }) => key) ?? [], at);
	const { services, missing } = completeServices(document, catalogue);
	const broken = new Set(problems.map(({ path }) => path));
	for (const problem of [...findNonsense(document), ...missing]) if (!broken.has(problem.path)) problems.push({
		path: problem.path,
		problem
	});
	return {
		problems,
		policy: {
			...document,
			services
		}
	};
}
/** What is wrong with the document as a whole: its size, its depth, or how many host rules it has. */
function outerProblem(value) {
	const bytes = new TextEncoder().encode(JSON.stringify(value ?? null));
	if (bytes.length > 2097152) return {
		kind: "too-large",
		bytes: bytes.length,
		limit: MAX_DOCUMENT_BYTES
	};
	const read = readDocument(bytes);
	return read.kind === "json" ? void 0 : read;
}
/** Puts a value that no rule has anything against at a path; `at` makes it like no other. */
function putStandIn(document, path, at) {
	let branch = document;
	for (const key of path.slice(0, -1)) branch = branch?.[key];
	const last = path.at(-1);
	if (typeof branch !== "object" || branch === null || last === void 0) return;
	const value = standIn(last, path.at(-2), at);
	if (value === void 0) delete branch[last];
	else branch[last] = value;
}
function standIn(last, before, at) {
	const own = `stand-in-${at}`;
	if (typeof last === "number") {
		if (before === "hosts" || before === "signIn") return `${own}.invalid`;
		if (before === "workApps" || before === "services") return {
			id: own,
			name: own,
			hosts: [],
			standing: "unlisted"
		};
		return {};
	}
	switch (last) {
		case "id":
		case "name": return own;
		case "issued": return "0001-01-01T00:00:00Z";
		case "expires": return "9999-01-01T00:00:00Z";
		case "hosts":
		case "workApps":
		case "services":
		case "signIn":
		case "tenantRestrictions":
		case "categories": return [];
		case "standing": return "unlisted";
		case "guard": return parse$2(documentSchema.entries.guard, {});
		case "org": return {
			id: own,
			name: own,
			tenants: [],
			mailDomains: []
		};
		default: return;
	}
}
// utils/policy/resemblance.ts
/**
* The name among `known` that a mistyped one most likely means; undefined where none is near. Near is one slip in short
* names, two from six letters on: a letter too many, too few, wrong, or two that changed places (Damerau–Levenshtein, optimal string
* alignment). Upper case, `-`, `_` and `.` do not count.
*/
function findLike(name, known) {
	const bare = strip(name);
	const slips = bare.length < 6 ? 1 : 2;
	let best;
	let least = slips + 1;
	for (const one of known) {
		const distance = one === name ? 0 : distanceBetween(bare, strip(one), least);
		if (distance < least) [best, least] = [one, distance];
	}
	return best;
}
var strip = (name) => name.toLowerCase().replace(/[-_. ]/g, "");
/** At most `limit`: what is further away is as far as that. */
function distanceBetween(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let before = [];
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1, (row[j - 1] ?? limit) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
			next.push(cost);
		}
		if (Math.min(...next) >= limit) return limit;
		[before, row] = [row, next];
	}
	return Math.min(row[b.length] ?? limit, limit);
}
// utils/policy/lint.ts
var DAY$3 = 864e5;
var SOON = 14;
var LATE = 366;
/**
* All that there is to say about a document, errors first, both in document order of their kind. `now`: epoch ms. The
* errors are those for which an employee's Drempel refuses the list now; the rest is experience.
*/
function lintList(value, catalogue, now) {
	const { problems, policy } = findProblems(value, catalogue);
	const refused = problems.map(({ path, problem, known }) => {
		return {
			path,
			severity: "error",
			remark: {
				kind: "refused",
				problem,
				meant: known && findLike(textAt(value, path), known),
				...known && { known }
			}
		};
	});
	if (!policy) return refused;
	const errors = refused.map((finding) => explain$1(finding, policy, catalogue));
	errors.push(...lintNow(policy, now).filter(({ path }) => !errors.some((error) => error.path === path)));
	const warnings = [
		...lintFields(value),
		...lintDates(policy, now),
		...lintServices(policy),
		...lintHours(policy),
		...lintHosts(policy, catalogue)
	];
	return [...errors, ...warnings.map(([path, remark]) => ({
		path,
		severity: "warning",
		remark
	}))];
}
/** The same error with what lies behind it, where that can be told. */
function explain$1(finding, { services }, catalogue) {
	const [, place = "", field = ""] = /^services\[(\d+)\]\.(\w+)$/.exec(finding.path) ?? [];
	const service = services[Number(place)];
	const { remark } = finding;
	if (place === "" || !service || remark.kind !== "refused" || remark.problem.kind !== "malformed") return finding;
	const { detail } = remark.problem;
	if (detail === "unknown-reference" && service.instead !== void 0) {
		const { instead } = service;
		if (services.some(({ id }) => id === instead)) return {
			...finding,
			remark: {
				kind: "not-approved",
				id: instead
			}
		};
		const approved = services.filter(({ standing }) => standing === "approved").map(({ id }) => id);
		return {
			...finding,
			remark: {
				...remark,
				meant: findLike(instead, approved)
			}
		};
	}
	if (detail === "missing" && [
		"name",
		"category",
		"hosts"
	].includes(field)) {
		const ids = catalogue.map(({ id }) => id);
		if (!ids.includes(service.id)) return {
			...finding,
			remark: {
				kind: "unknown-service",
				id: service.id,
				meant: findLike(service.id, ids)
			}
		};
	}
	return finding;
}
function lintFields(value) {
	const known = fieldNames(documentSchema);
	return findUnknownFields(documentSchema, value).map((path) => {
		const field = path.split(".").at(-1) ?? path;
		return [path, {
			kind: "unknown-field",
			field,
			meant: findLike(field, known)
		}];
	});
}
/** What is wrong only because it is now; as `takeList` has it. */
function lintNow({ issued, expires }, now) {
	const refused = (path, problem) => ({
		path,
		severity: "error",
		remark: {
			kind: "refused",
			problem
		}
	});
	return [...Date.parse(expires) <= now ? [refused("expires", {
		kind: "expired",
		on: expires
	})] : [], ...Date.parse(issued) > now + 864e5 ? [refused("issued", {
		kind: "not-yet",
		on: issued
	})] : []];
}
function lintDates({ expires }, now) {
	const until = Date.parse(expires);
	const days = Math.floor((until - now) / DAY$3);
	if (until <= now || days > LATE * 1e3) return [];
	if (days < SOON) return [["expires", {
		kind: "expires-soon",
		at: until,
		days
	}]];
	return days > LATE ? [["expires", {
		kind: "expires-late",
		at: until,
		days
	}]] : [];
}
function lintServices(policy) {
	const { services, guard, arrangement } = policy;
	const guarded = new Set(guardedServices(policy));
	const warnings = services.flatMap((service, place) => {
		const { name, category, standing } = service;
		const at = `services[${place}]`;
		if (standing === "unapproved") return guarded.has(service) ? [] : [[`${at}.standing`, {
			kind: "unguarded",
			name,
			category
		}]];
		return ["instead", "because"].filter((field) => service[field] !== void 0).map((field) => [`${at}.${field}`, {
			kind: "no-effect",
			field,
			name
		}]);
	});
	if (guard.action === "stop" && [
		"BYOD",
		"BYOS",
		"CLEO"
	].includes(arrangement)) warnings.push(["guard.action", {
		kind: "stop-becomes-warn",
		arrangement
	}]);
	return warnings;
}
function lintHours({ suggestedHours }) {
	if (!suggestedHours?.windows) return [];
	return checkHours(suggestedHours).filter(({ kind }) => kind !== "bad-zone").map((problem) => ["index" in problem ? `suggestedHours.windows[${problem.index}]` : "suggestedHours", {
		kind: "hours",
		problem
	}]);
}
function textAt(value, path) {
	let at = value;
	for (const [, name, place] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) at = at?.[name ?? place ?? ""];
	return typeof at === "string" ? at : "";
}
// scripts/policy/command.ts
var done = (lines, json, code = 0) => ({
	kind: "outcome",
	code,
	lines,
	json
});
var refuse = (sentence, code = 1) => ({
	kind: "refusal",
	code,
	sentence
});
/** The text of an option that has one; the call was checked, so a required one is there. */
var optionText = (call, name) => {
	const value = call.options[name];
	return typeof value === "string" ? value : void 0;
};
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	var ALIAS = Symbol.for("yaml.alias");
	var DOC = Symbol.for("yaml.document");
	var MAP = Symbol.for("yaml.map");
	var PAIR = Symbol.for("yaml.pair");
	var SCALAR = Symbol.for("yaml.scalar");
	var SEQ = Symbol.for("yaml.seq");
	var NODE_TYPE = Symbol.for("yaml.node.type");
	var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var BREAK = Symbol("break visit");
	var SKIP = Symbol("skip children");
	var REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	var escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	var FOLD_FLOW = "flow";
	var FOLD_BLOCK = "block";
	var FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	var getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	var blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var MERGE_KEY = "<<";
	var merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	var floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	var floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	var intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	var int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	var intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	var stringifyJSON = ({ value }) => JSON.stringify(value);
	var jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	var pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	var omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	var trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	var falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	var floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	var floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	var intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	var intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	var int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	var intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	var set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	var intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	var floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	var timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	var schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	var tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	var coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	var prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	var startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	var blockMsg = "Block collections are not allowed within flow collections";
	var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	var escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	var CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var BREAK = Symbol("break visit");
	var SKIP = Symbol("skip children");
	var REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	var BOM = "﻿";
	/** Start of doc-mode */
	var DOCUMENT = "";
	/** Unexpected end of flow-mode */
	var FLOW_END = "";
	/** Next token is a scalar value */
	var SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	var isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	var hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	var tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	var flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	var invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// scripts/policy/files.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
var fileWords = {
	en: {
		absent: (path) => `There is no file ${path}.`,
		folder: (path) => `${path} is a folder; a file is asked for.`,
		denied: (path) => `${path} may not be read or written by you.`,
		there: (path) => `${path} is there already, and is not overwritten.`,
		failed: (path, code) => `${path} cannot be read or written (${code}).`
	},
	nl: {
		absent: (path) => `Er is geen bestand ${path}.`,
		folder: (path) => `${path} is een map; hier hoort een bestand.`,
		denied: (path) => `Je mag ${path} niet lezen of schrijven.`,
		there: (path) => `${path} is er al, en wordt niet overschreven.`,
		failed: (path, code) => `${path} is niet te lezen of te schrijven (${code}).`
	}
};
function refusalOf(error, path, language) {
	const words = fileWords[language];
	const code = error.code ?? "unknown";
	if (code === "ENOENT" || code === "ENOTDIR") return refuse(words.absent(path), 2);
	if (code === "EISDIR") return refuse(words.folder(path), 2);
	if (code === "EACCES" || code === "EPERM") return refuse(words.denied(path), 2);
	if (code === "EEXIST") return refuse(words.there(path), 1);
	return refuse(words.failed(path, code), 2);
}
/** A file's text (UTF-8), or why it cannot be read. */
async function readText(path, language) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		return refusalOf(error, path, language);
	}
}
/** Writes a file, and the folders that it needs; returns why not, or undefined. */
async function write(path, content, { language, anew = false, mode }) {
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content, {
			flag: anew ? "wx" : "w",
			...mode !== void 0 && { mode }
		});
		return;
	} catch (error) {
		return refusalOf(error, path, language);
	}
}
/** Several files below a folder, by their names from there; stops at the first that cannot be written. */
async function writeAll(folder, files, language) {
	for (const [name, content] of Object.entries(files)) {
		const refusal = await write(`${folder}/${name}`, content, { language });
		if (refusal) return refusal;
	}
}
// scripts/policy/list-file.ts
var faultWords = {
	en: {
		fault: (code) => `This is not well-formed YAML or JSON (${code}).`,
		twice: "This field is here twice.",
		unquoted: (text) => `Put “${text}” in quotes: without them YAML takes the * for a reference.`,
		tooDeep: "This file is nested too deeply to be read.",
		aliases: "The references in this file do not end, or end in too much."
	},
	nl: {
		fault: (code) => `Dit is geen goede YAML of JSON (${code}).`,
		twice: "Dit veld staat hier twee keer.",
		unquoted: (text) => `Zet “${text}” tussen aanhalingstekens: anders ziet YAML de * als een verwijzing.`,
		tooDeep: "Dit bestand zit te diep in elkaar om te lezen.",
		aliases: "De verwijzingen in dit bestand houden niet op, of worden te veel."
	}
};
/** Reads a list in YAML 1.2, of which JSON is a part. */
async function readListFile(path, language) {
	const text = await readText(path, language);
	return typeof text === "string" ? parseListFile(text, language) : text;
}
/** The same from its text. */
function parseListFile(text, language) {
	const words = faultWords[language];
	try {
		return parse(text, words);
	} catch {
		const start = {
			line: 1,
			column: 1
		};
		return {
			kind: "file",
			text,
			value: void 0,
			faults: [{
				...start,
				sentence: words.tooDeep
			}],
			locate: () => start
		};
	}
}
function parse(text, words) {
	const counter = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: counter,
		prettyErrors: false
	});
	const place = (offset) => {
		const { line, col } = counter.linePos(offset);
		return {
			line: Math.max(line, 1),
			column: Math.max(col, 1)
		};
	};
	const faults = document.errors.map(({ code, pos }) => ({
		...place(pos[0]),
		sentence: code === "DUPLICATE_KEY" ? words.twice : words.fault(code.toLowerCase().replaceAll("_", " "))
	}));
	(0, import_dist.visit)(document, { Alias(_, alias) {
		if (alias.resolve(document)) return;
		faults.push({
			...place(startOf(alias)),
			sentence: words.unquoted(`*${alias.source}`)
		});
	} });
	const locate = (path) => place(offsetOf(document, path));
	try {
		return {
			kind: "file",
			text,
			value: faults.length > 0 ? void 0 : document.toJS(),
			faults,
			locate
		};
	} catch {
		return {
			kind: "file",
			text,
			value: void 0,
			faults: [{
				...place(0),
				sentence: words.aliases
			}],
			locate
		};
	}
}
function offsetOf(document, path) {
	const top = document.contents;
	let node = top;
	let offset = (0, import_dist.isNode)(top) ? startOf(top) : 0;
	for (const [, name, place] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) if ((0, import_dist.isMap)(node)) {
		const pair = node.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === name);
		if (!pair) break;
		node = pair.value;
		offset = (0, import_dist.isScalar)(node) && node.range ? startOf(node) : startOf(pair.key);
	} else if ((0, import_dist.isSeq)(node)) {
		node = node.items[Number(place)];
		if (!(0, import_dist.isNode)(node)) break;
		offset = startOf(node);
	} else break;
	return offset;
}
var startOf = (node) => node.range?.[0] ?? 0;
// scripts/policy/options.ts
/** Options that more than one command has. */
var PASSPHRASE_OPTION = {
	name: "passphrase-file",
	value: "FILE",
	help: {
		en: "A file whose first line is the passphrase of the key. Without it you are asked, where there is a terminal.",
		nl: "Een bestand met op de eerste regel de wachtwoordzin van de sleutel. Anders wordt ernaar gevraagd, als er een terminal is."
	}
};
var LIST_OPTION = {
	name: "list",
	value: "LIST",
	required: true,
	help: {
		en: "The signed list.",
		nl: "De ondertekende lijst."
	}
};
var STRICT_OPTION = {
	name: "strict",
	help: {
		en: "Warnings count as errors.",
		nl: "Waarschuwingen tellen als fouten."
	}
};
// scripts/policy/check.ts
var checkWords = {
	en: {
		severity: {
			error: "error",
			warning: "warning"
		},
		well: (path) => `${path} is in order.`,
		count: (errors, warnings) => `${errors === 1 ? "1 error" : `${errors} errors`}, ${warnings === 1 ? "1 warning" : `${warnings} warnings`}.`
	},
	nl: {
		severity: {
			error: "fout",
			warning: "let op"
		},
		well: (path) => `${path} is in orde.`,
		count: (errors, warnings) => `${errors === 1 ? "1 fout" : `${errors} fouten`}, ${warnings === 1 ? "1 keer let op" : `${warnings} keer let op`}.`
	}
};
/** All that there is to say about a file, in the order of its lines. */
function findAll(file, { language, zone, now }) {
	const faults = file.faults.map((fault) => ({
		...fault,
		severity: "error",
		path: "",
		kind: "not-well-formed"
	}));
	if (faults.length > 0) return faults;
	return lintList(file.value, CATALOGUE, now).map(({ path, severity, remark }) => ({
		...file.locate(path),
		severity,
		path,
		kind: remark.kind === "refused" ? remark.problem.kind : remark.kind,
		sentence: sayRemark(remark, {
			language,
			zone
		})
	})).sort((a, b) => a.line - b.line || a.column - b.column);
}
/** Findings as lines of `file:line:column: sentence`, with what they add up to. */
function tell(path, found, call, strict = call.options.strict === true) {
	const words = checkWords[call.language];
	const errors = found.filter(({ severity }) => severity === "error").length;
	const warnings = found.length - errors;
	const lines = found.map(({ line, column, severity, sentence }) => `${path}:${line}:${column}: ${words.severity[severity]}: ${sentence}`);
	const code = errors > 0 || strict && warnings > 0 ? 1 : 0;
	lines.push(found.length === 0 ? words.well(path) : words.count(errors, warnings));
	return done(lines, {
		file: path,
		errors,
		warnings,
		findings: found
	}, code);
}
var check$1 = {
	name: "check",
	operands: ["FILE"],
	options: [STRICT_OPTION],
	help: {
		en: "Reads a list in YAML or JSON as Drempel reads it, and says all that is wrong or odd. Errors, for which Drempel would refuse it, give exit code 1; warnings only with --strict.",
		nl: "Leest een lijst in YAML of JSON zoals Drempel hem leest, en zegt alles wat fout of vreemd is. Fouten, waarvoor Drempel hem zou weigeren, geven code 1; andere opmerkingen alleen met --strict."
	},
	async run(call) {
		const [path = ""] = call.operands;
		const file = await readListFile(path, call.language);
		return file.kind === "refusal" ? file : tell(path, findAll(file, call), call);
	}
};
// utils/browser/identity.ts
/** The public half of the key that fixes Chrome's extension id; the private half was never kept. */
var CHROME_KEY = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA76086AMwOSXPNnPslHlg3ZR1JQ8wT9Ic22VzDkTpYaPi5FuqDDTXN6Ofi/VqzfSdrZZSmFI7vjL+xaiCgyaGehREWPTRHJl9z3wmykPvkZ0tMC3aymT+nNtaBz//A/Xm4rNMshvQ0+TvVKZpHVlipaVQanziL6x9arqjo5woz9M1vIfanlThPbnm2Qk2hRmaW8UHrr1JMf0Hmgi32wRcWSFD5msvOq8OXD9lql0i2lfzRaSBpk57ySJUv/T4u4lLqBUNumb4V95TDc8GTKPk6UUI81TdP1PFQFweWIwoBngO8SkAlkRhtL8pveVeO5ft7qU21e4ZvwXrKWr8ypOynwIDAQAB";
/** Firefox's extension id. */
var GECKO_ID = "drempel@drempel";
// scripts/policy/chrome-id.ts
/** Chrome's id of an extension: the first 16 bytes of its key's SHA-256, in the letters a to p. */
function chromeId(key) {
	return [...createHash("sha256").update(Buffer.from(key, "base64")).digest("hex").slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}
// scripts/policy/deploy/managed-values.ts
/** As Chrome, Chromium and Edge want it in a file. */
var chromiumPolicy = ({ values, chromeId }) => ({ "3rdparty": { extensions: { [chromeId]: values } } });
/** As Firefox wants it, without what stands around it. */
var firefoxPolicy = ({ values, geckoId }) => ({ "3rdparty": { Extensions: { [geckoId]: values } } });
var writeJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
// scripts/policy/deploy/linux.ts
/** Folders in which each browser looks, below `/`. */
var CHROMIUM_FOLDERS = [
	"etc/opt/chrome",
	"etc/chromium",
	"etc/opt/edge"
];
/** A tree that is copied over `/`, and Firefox's file, which is the same for each system. */
function linuxFiles(deployment) {
	const chromium = writeJson(chromiumPolicy(deployment));
	const firefox = writeJson({ policies: firefoxPolicy(deployment) });
	return {
		...Object.fromEntries(CHROMIUM_FOLDERS.map((folder) => [`linux/${folder}/policies/managed/drempel.json`, chromium])),
		"linux/etc/firefox/policies/policies.json": firefox,
		"firefox/policies.json": firefox
	};
}
// scripts/policy/deploy/mac.ts
/** A profile for any management system, and the same preferences by domain, as Jamf takes them. */
function macFiles(deployment) {
	const domains = domainsOf(deployment);
	return {
		"macos/drempel.mobileconfig": writePlist(profileOf(deployment, domains)),
		...Object.fromEntries(domains.map(([domain, content]) => [`macos/jamf/${domain}.plist`, writePlist(content)]))
	};
}
function domainsOf(deployment) {
	const values = { ...deployment.values };
	return [
		[`com.google.Chrome.extensions.${deployment.chromeId}`, values],
		[`com.microsoft.Edge.extensions.${deployment.chromeId}`, values],
		["org.mozilla.firefox", {
			EnterprisePoliciesEnabled: true,
			...firefoxPolicy(deployment)
		}]
	];
}
function profileOf({ org }, domains) {
	const identifier = `drempel.${org.id}`;
	return {
		PayloadType: "Configuration",
		PayloadVersion: 1,
		PayloadIdentifier: identifier,
		PayloadUUID: uuidOf(identifier),
		PayloadDisplayName: "Drempel",
		PayloadOrganization: org.name,
		PayloadScope: "System",
		PayloadContent: domains.map(([domain, content]) => ({
			PayloadType: domain,
			PayloadVersion: 1,
			PayloadIdentifier: `${identifier}.${domain}`,
			PayloadUUID: uuidOf(`${identifier}.${domain}`),
			PayloadDisplayName: domain,
			...content
		}))
	};
}
/** A UUID of a name (RFC 9562, version 8), so that the next profile of the same organisation replaces this one. */
function uuidOf(name) {
	const hex = createHash("sha256").update(name).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join("-").toUpperCase();
}
function writePlist(value) {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${writeValue(value, "")}
</plist>
`;
}
function writeValue(value, indent) {
	if (typeof value === "string") return `${indent}<string>${escapeXml(value)}</string>`;
	if (typeof value === "boolean") return `${indent}<${value}/>`;
	if (typeof value === "number") return `${indent}<integer>${value}</integer>`;
	const deeper = `${indent}  `;
	if (Array.isArray(value)) return `${indent}<array>\n${value.map((one) => writeValue(one, deeper)).join("\n")}\n${indent}</array>`;
	return `${indent}<dict>\n${Object.entries(value).map(([key, one]) => `${deeper}<key>${escapeXml(key)}</key>\n${writeValue(one, deeper)}`).join("\n")}\n${indent}</dict>`;
}
/** Text for XML, in elements and in attributes. */
var escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
// scripts/policy/deploy/readmes.ts
var readmes$1 = {
	en: {
		windows: ({ chromeId }) => `# Windows

For Chrome and Edge there are three ways; take one. Firefox is in the folder \`firefox\`.

- **Registry**: \`reg import chrome.reg\`, \`reg import edge.reg\`, as an administrator or by your own means of rolling out.
- **Group Policy**: put \`drempel.admx\` in \`PolicyDefinitions\` of your central store and \`en-US\\drempel.adml\` in its
  \`en-US\`. Then set the enrolment code below Computer Configuration, Administrative Templates, Drempel.
- **Intune**: the settings catalogue knows no values of extensions, so a template of our own it is. Import \`drempel.admx\`
  with \`en-US\\drempel.adml\` (Devices, Configuration, Import ADMX), or make a custom profile with the rows of \`intune.md\`.

Look: \`chrome://policy\` and \`edge://policy\` show \`enrolmentCode\` below Drempel, id \`${chromeId}\`.
`,
		macos: ({ chromeId, geckoId }) => `# macOS

\`drempel.mobileconfig\` is for any management system; it holds Chrome, Edge and Firefox. It is not signed; your system may do
so. In Jamf: Configuration Profiles, Application & Custom Settings, Upload, one for each file of \`jamf\`, with the file's
name without \`.plist\` as the preference domain. If another profile of yours has the domain \`org.mozilla.firefox\`, put
\`3rdparty\` in there instead: macOS does not join two of them.

Look: \`chrome://policy\` and \`edge://policy\` show \`enrolmentCode\` below id \`${chromeId}\`, \`about:policies\` below \`${geckoId}\`.
`,
		linux: ({ chromeId }) => `# Linux

Copy \`etc\` over \`/etc\`, or from it the browsers that you have:

| browser | file |
| --- | --- |
| Chrome | \`/etc/opt/chrome/policies/managed/drempel.json\` |
| Chromium | \`/etc/chromium/policies/managed/drempel.json\` |
| Edge | \`/etc/opt/edge/policies/managed/drempel.json\` |
| Firefox | \`/etc/firefox/policies/policies.json\`; if you have one, add \`3rdparty\` to it |

The files belong to root and anyone may read them (\`chmod 644\`). Look: \`chrome://policy\`, id \`${chromeId}\`.
`,
		firefox: ({ geckoId }) => `# Firefox

One \`policies.json\` for every system. If you have one already, add \`3rdparty\` to its \`policies\`.

| system | folder |
| --- | --- |
| Windows | \`distribution\` beside \`firefox.exe\` |
| macOS | \`Firefox.app/Contents/Resources/distribution\`, or the profile in the folder \`macos\` |
| Linux | \`/etc/firefox/policies\` |

Look: \`about:policies\` shows \`enrolmentCode\` below \`${geckoId}\`.
`
	},
	nl: {
		windows: ({ chromeId }) => `# Windows

Voor Chrome en Edge zijn er drie manieren; kies er een. Firefox staat in de map \`firefox\`.

- **Register**: \`reg import chrome.reg\`, \`reg import edge.reg\`, als beheerder of met je eigen middelen.
- **Groepsbeleid**: zet \`drempel.admx\` in \`PolicyDefinitions\` van je centrale opslag en \`en-US\\drempel.adml\` in de map
  \`en-US\` daarvan. Stel dan de code in onder Computerconfiguratie, Beheersjablonen, Drempel.
- **Intune**: de instellingencatalogus kent geen waarden van extensies, dus een eigen sjabloon. Importeer \`drempel.admx\` met
  \`en-US\\drempel.adml\` (Apparaten, Configuratie, ADMX importeren), of maak een aangepast profiel met de rijen van \`intune.md\`.

Kijk: \`chrome://policy\` en \`edge://policy\` tonen \`enrolmentCode\` bij Drempel, id \`${chromeId}\`.
`,
		macos: ({ chromeId, geckoId }) => `# macOS

\`drempel.mobileconfig\` is voor elk beheersysteem; Chrome, Edge en Firefox zitten erin. Het is niet ondertekend; je systeem kan
dat doen. In Jamf: Configuration Profiles, Application & Custom Settings, Upload, een per bestand in \`jamf\`, met de naam van
het bestand zonder \`.plist\` als preference domain. Heeft een ander profiel al het domein \`org.mozilla.firefox\`? Zet
\`3rdparty\` dan daarin: macOS voegt er geen twee samen.

Kijk: \`chrome://policy\` en \`edge://policy\` tonen \`enrolmentCode\` bij id \`${chromeId}\`, \`about:policies\` bij \`${geckoId}\`.
`,
		linux: ({ chromeId }) => `# Linux

Kopieer \`etc\` over \`/etc\`, of daaruit de browsers die je hebt:

| browser | bestand |
| --- | --- |
| Chrome | \`/etc/opt/chrome/policies/managed/drempel.json\` |
| Chromium | \`/etc/chromium/policies/managed/drempel.json\` |
| Edge | \`/etc/opt/edge/policies/managed/drempel.json\` |
| Firefox | \`/etc/firefox/policies/policies.json\`; heb je er al een, zet \`3rdparty\` er dan bij |

De bestanden zijn van root en iedereen mag ze lezen (\`chmod 644\`). Kijk: \`chrome://policy\`, id \`${chromeId}\`.
`,
		firefox: ({ geckoId }) => `# Firefox

Eén \`policies.json\` voor elk systeem. Heb je er al een, zet dan \`3rdparty\` bij de \`policies\` daarin.

| systeem | map |
| --- | --- |
| Windows | \`distribution\` naast \`firefox.exe\` |
| macOS | \`Firefox.app/Contents/Resources/distribution\`, of het profiel in de map \`macos\` |
| Linux | \`/etc/firefox/policies\` |

Kijk: \`about:policies\` toont \`enrolmentCode\` bij \`${geckoId}\`.
`
	}
};
/** Where the files of each folder go, and how to see that they arrived. */
function deployReadmes(deployment, language) {
	return Object.fromEntries(Object.entries(readmes$1[language]).map(([folder, write]) => [`${folder}/README.md`, write(deployment)]));
}
// scripts/policy/deploy/windows.ts
var BROWSERS = [{
	name: "Chrome",
	file: "chrome",
	key: "Google\\Chrome"
}, {
	name: "Edge",
	file: "edge",
	key: "Microsoft\\Edge"
}];
var keyOf = (browser, chromeId) => `Software\\Policies\\${browser.key}\\3rdparty\\extensions\\${chromeId}\\policy`;
/** The area that an ADMX file gets its settings in, as the Policy CSP names it. */
var AREA = "./Device/Vendor/MSFT/Policy";
/** Registry files, and an administrative template for Group Policy and Intune. */
function windowsFiles(deployment) {
	const { values, chromeId } = deployment;
	return {
		...Object.fromEntries(BROWSERS.map((browser) => [`windows/${browser.file}.reg`, writeRegistry(keyOf(browser, chromeId), values)])),
		"windows/drempel.admx": writeAdmx(chromeId),
		"windows/en-US/drempel.adml": ADML,
		"windows/intune.md": writeIntune(values)
	};
}
/** Registry Editor's own format: UTF-16 with a byte order mark and CRLF. */
function writeRegistry(key, values) {
	const lines = Object.entries(values).map(([name, value]) => `"${name}"="${String(value).replace(/[\\"]/g, "\\$&")}"`);
	const text = [
		"Windows Registry Editor Version 5.00",
		"",
		`[HKEY_LOCAL_MACHINE\\${key}]`,
		...lines,
		""
	].join("\r\n");
	return Buffer.from(`\uFEFF${text}`, "utf16le");
}
var writeAdmx = (chromeId) => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" revision="1.0" schemaVersion="1.0"
  xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <policyNamespaces>
    <target prefix="drempel" namespace="Drempel.Policies"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <categories>
    <category name="Drempel" displayName="$(string.Drempel)"/>
  </categories>
  <policies>
${BROWSERS.map((browser) => `    <policy name="EnrolmentCode${browser.name}" class="Machine" displayName="$(string.EnrolmentCode${browser.name})"
      explainText="$(string.Explain)" presentation="$(presentation.EnrolmentCode)" key="${keyOf(browser, chromeId)}">
      <parentCategory ref="Drempel"/>
      <elements>
        <text id="EnrolmentCode" valueName="enrolmentCode" required="true" maxLength="2048"/>
      </elements>
    </policy>`).join("\n")}
  </policies>
</policyDefinitions>
`;
var ADML = `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" revision="1.0" schemaVersion="1.0"
  xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions">
  <displayName>Drempel</displayName>
  <description>Drempel</description>
  <resources>
    <stringTable>
      <string id="Drempel">Drempel</string>
      <string id="EnrolmentCodeChrome">Enrolment code for Chrome</string>
      <string id="EnrolmentCodeEdge">Enrolment code for Edge</string>
      <string id="Explain">The address of the allowed-services list, a # and the thumbprint of its key.</string>
    </stringTable>
    <presentationTable>
      <presentation id="EnrolmentCode">
        <textBox refId="EnrolmentCode">
          <label>Enrolment code</label>
        </textBox>
      </presentation>
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
/** The rows of a custom profile. The names of areas are made of app, setting type and category, joined by `~`. */
var writeIntune = ({ enrolmentCode }) => `# OMA-URI

| OMA-URI | data type | value |
| --- | --- | --- |
| \`${AREA}/ConfigOperations/ADMXInstall/Drempel/Policy/Drempel\` | String | the content of \`drempel.admx\` |
${BROWSERS.map(({ name }) => `| \`${AREA}/Config/Drempel~Policy~Drempel/EnrolmentCode${name}\` | String | \`<enabled/><data id="EnrolmentCode" value="${escapeXml(enrolmentCode)}"/>\` |`).join("\n")}
`;
// utils/policy/enrolment.ts
/** SHA-256 in base64url. */
var THUMBPRINT = /^[A-Za-z\d_-]{43}$/;
var LOOPBACK = /^(?:localhost|(?:[a-z\d_-]+\.)+localhost|127(?:\.\d{1,3}){3})$/;
var MAX_CODE = 2048;
/**
* Reads what the employee pastes: the list's URL, `#`, and the thumbprint of its key. `insecure-url` where the list
* would travel in the clear: anything but https, except http on this machine itself, so that a trial needs no
* certificate. A URL with a user name or password is no code: nothing that Drempel sends may name a person.
*/
function parseEnrolmentCode(text) {
	const trimmed = text.trim();
	const url = trimmed.length <= MAX_CODE ? URL.parse(trimmed) : null;
	if (!url) return { kind: "bad-code" };
	const thumbprint = url.hash.slice(1);
	if (!isThumbprint(thumbprint) || url.username || url.password) return { kind: "bad-code" };
	if (url.protocol === "http:") {
		if (!LOOPBACK.test(url.hostname)) return { kind: "insecure-url" };
	} else if (url.protocol !== "https:") return url.protocol === "ftp:" ? { kind: "insecure-url" } : { kind: "bad-code" };
	url.hash = "";
	return {
		kind: "code",
		code: {
			url: url.href,
			thumbprint
		}
	};
}
function isThumbprint(text) {
	return THUMBPRINT.test(text);
}
// node_modules/jose/dist/webapi/lib/buffer_utils.js
var encoder = new TextEncoder();
var decoder = new TextDecoder();
var strictDecoder = new TextDecoder("utf-8", { fatal: !0 });
var UINT32_RANGE = 2 ** 32;
function concat(...buffers) {
	const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
	let i = 0;
	for (const buffer of buffers) buf.set(buffer, i), i += buffer.length;
	return buf;
}
function writeUInt32BE(buf, value, offset) {
	if (value < 0 || value >= UINT32_RANGE) throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
	buf.set([
		value >>> 24,
		value >>> 16,
		value >>> 8,
		value & 255
	], offset);
}
function uint64be(value) {
	const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = /* @__PURE__ */ new Uint8Array(8);
	return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
	const buf = /* @__PURE__ */ new Uint8Array(4);
	return writeUInt32BE(buf, value), buf;
}
var NON_ASCII = /[^\x00-\x7f]/;
function encode$1(string) {
	if (typeof string == "string" && string.length >= 128) {
		if (NON_ASCII.test(string)) throw new TypeError("non-ASCII string encountered in encode()");
		return encoder.encode(string);
	}
	const bytes = new Uint8Array(string.length);
	for (let i = 0; i < string.length; i++) {
		const code = string.charCodeAt(i);
		if (code > 127) throw new TypeError("non-ASCII string encountered in encode()");
		bytes[i] = code;
	}
	return bytes;
}
function encodeBase64(input, url = !1) {
	if (Uint8Array.prototype.toBase64) return input.toBase64({
		alphabet: url ? "base64url" : "base64",
		omitPadding: url
	});
	const CHUNK_SIZE = 32768, arr = [];
	for (let i = 0; i < input.length; i += CHUNK_SIZE) arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
	const encoded = btoa(arr.join(""));
	return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
	if (url) {
		if (encoded.includes("+") || encoded.includes("/")) throw new TypeError("Invalid base64url");
		encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
	}
	const binary = atob(encoded), bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
async function digest(algorithm, data) {
	const subtleDigest = `SHA-${algorithm.slice(-3)}`;
	return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}
// node_modules/jose/dist/webapi/util/errors.js
var JOSEError = class extends Error {
	static code = "ERR_JOSE_GENERIC";
	code = "ERR_JOSE_GENERIC";
	constructor(message, options) {
		super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
	}
};
var JOSEAlgNotAllowed = class extends JOSEError {
	static code = "ERR_JOSE_ALG_NOT_ALLOWED";
	code = "ERR_JOSE_ALG_NOT_ALLOWED";
};
var JOSENotSupported = class extends JOSEError {
	static code = "ERR_JOSE_NOT_SUPPORTED";
	code = "ERR_JOSE_NOT_SUPPORTED";
};
var JWEDecryptionFailed = class extends JOSEError {
	static code = "ERR_JWE_DECRYPTION_FAILED";
	code = "ERR_JWE_DECRYPTION_FAILED";
	constructor(message = "decryption operation failed", options) {
		super(message, options);
	}
};
var JWEInvalid = class extends JOSEError {
	static code = "ERR_JWE_INVALID";
	code = "ERR_JWE_INVALID";
};
var JWSInvalid = class extends JOSEError {
	static code = "ERR_JWS_INVALID";
	code = "ERR_JWS_INVALID";
};
var JWKInvalid = class extends JOSEError {
	static code = "ERR_JWK_INVALID";
	code = "ERR_JWK_INVALID";
};
var JWSSignatureVerificationFailed = class extends JOSEError {
	static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	constructor(message = "signature verification failed", options) {
		super(message, options);
	}
};
// node_modules/jose/dist/webapi/util/base64url.js
var invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
	try {
		return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
	} catch (cause) {
		throw new TypeError(invalid, { cause });
	}
}
function encode(input) {
	return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}
// node_modules/jose/dist/webapi/lib/validate.js
function assertUint8Array(input, label) {
	if (!(input instanceof Uint8Array)) throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function isObject(input) {
	if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]") return !1;
	const prototype = Object.getPrototypeOf(input);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isDisjoint(...headers) {
	const parameters = /* @__PURE__ */ new Set();
	for (const header of headers) if (header) for (const parameter of Object.keys(header)) {
		if (parameters.has(parameter)) return !1;
		parameters.add(parameter);
	}
	return !0;
}
function assertNotSet(value, name) {
	if (value !== void 0) throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
	try {
		return decode(value);
	} catch (cause) {
		throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
	}
}
function encodeAsciiMember(value, label, ErrorClass) {
	try {
		return encode$1(value);
	} catch (cause) {
		throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
	}
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
	let parsed;
	try {
		parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
	} catch (cause) {
		throw new ErrorClass(message, { cause });
	}
	if (!isObject(parsed)) throw new ErrorClass(message);
	return parsed;
}
var JWS_RECOGNIZED = {
	__proto__: null,
	b64: !0
};
var JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
	if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string"))) throw new TypeError(`"${option}" option must be an array of strings`);
	return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
	const { crit } = protectedHeader ?? {};
	if (Array.isArray(crit) && new Set(crit).size !== crit.length) throw new Err("\"crit\" (Critical) Header Parameter MUST NOT contain duplicate values");
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
	if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0) throw new Err("\"crit\" (Critical) Header Parameter MUST be integrity protected");
	if (!protectedHeader || protectedHeader.crit === void 0) return [];
	if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0)) throw new Err("\"crit\" (Critical) Header Parameter MUST be an array of non-empty strings when present");
	const recognized = recognizedOption === void 0 ? recognizedDefault : {
		__proto__: null,
		...recognizedOption,
		...recognizedDefault
	};
	for (const parameter of protectedHeader.crit) {
		if (!(parameter in recognized)) throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
		if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0) throw new Err(`Extension Header Parameter "${parameter}" is missing`);
		if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0)) throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
	}
	return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
	if (extensions.includes("b64")) {
		const b64 = protectedHeader.b64;
		if (typeof b64 != "boolean") throw new JWSInvalid("The \"b64\" (base64url-encode payload) Header Parameter must be a boolean");
		return b64;
	}
	return !0;
}
function serializeJoseHeader(Err, header) {
	let serialized, parsed;
	try {
		serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
	} catch (cause) {
		throw new Err("JOSE Header is not valid JSON", { cause });
	}
	if (!isObject(parsed)) throw new Err("JOSE Header is not a JSON object");
	return [parsed, serialized];
}
// node_modules/jose/dist/webapi/lib/key.js
var tag = (key) => key[Symbol.toStringTag];
var jwkMatchesOp = (entry, key, usage) => {
	const { alg } = entry;
	if (key.use !== void 0) {
		const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
		if (key.use !== expected) throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
	}
	if (key.alg !== void 0 && key.alg !== alg) throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
	if (Array.isArray(key.key_ops)) {
		const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
		if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp)) throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
	}
};
async function prepareKey(entry, key, usage) {
	const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
	if (secret && key instanceof Uint8Array) return key;
	let normalized, keyObject;
	if (isObject(key)) {
		if (normalized = normalizeJwk(key), typeof normalized.kty != "string") throw invalidKeyType(alg, key, secret);
		if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0))) throw new TypeError(secret ? "JSON Web Key for symmetric algorithms must have JWK \"kty\" (Key Type) equal to \"oct\" and the JWK \"k\" (Key Value) present" : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
		if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct") return decode(normalized.k);
		if (!Object.isFrozen(key)) {
			const { key_ops } = key;
			Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
		}
	} else {
		if (!isKeyLike(key)) throw invalidKeyType(alg, key, secret);
		const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
		if (key.type !== expectedType && (secret || [
			"secret",
			"public",
			"private"
		].includes(key.type))) throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
		if (isCryptoKey(key)) return key;
		if (keyObject = key, keyObject.type === "secret") return keyObject.export();
	}
	cache ||= /* @__PURE__ */ new WeakMap();
	const cacheKey = key;
	let cached = cache.get(cacheKey);
	if (cached?.[alg]) return cached[alg];
	if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
		const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({
			crv,
			asymmetricKeyType: keyObject.asymmetricKeyType
		}) ?? entry.subtle;
		return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
	}
	return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
var cache;
var nist = {
	__proto__: null,
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521"
};
function assertCryptoKey(key) {
	if (!isCryptoKey(key)) throw new Error("CryptoKey instance expected");
}
var isCryptoKey = (key) => {
	if (key?.[Symbol.toStringTag] === "CryptoKey") return !0;
	try {
		return key instanceof CryptoKey;
	} catch {
		return !1;
	}
};
var isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject";
var isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
	if (types.length > 2) {
		const last = types.pop();
		msg += `one of type ${types.join(", ")}, or ${last}.`;
	} else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
	return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
var invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
	const types = [
		"CryptoKey",
		"KeyObject",
		"JSON Web Key"
	];
	return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
var unusable = (name, prop = "algorithm.name") => /* @__PURE__ */ new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
	if (usage && !key.usages.includes(usage)) throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
	const { modulusLength } = key.algorithm;
	if (typeof modulusLength != "number" || modulusLength < 2048) throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
	const algorithm = key.algorithm;
	if (algorithm.name !== expected.name) throw unusable(expected.name);
	if (expected.hash && algorithm.hash?.name !== expected.hash) throw unusable(expected.hash, "algorithm.hash");
	if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve) throw unusable(expected.namedCurve, "algorithm.namedCurve");
	if (expected.length !== void 0 && algorithm.length !== expected.length) throw unusable(expected.length, "algorithm.length");
	checkUsage(key, usage);
}
function snapshotJwk(jwk) {
	return {
		__proto__: null,
		...jwk
	};
}
function normalizeJwk(jwk) {
	const normalized = snapshotJwk(jwk);
	if (normalized.ext !== void 0 && typeof normalized.ext != "boolean") throw new TypeError("\"ext\" (Extractable) Parameter must be a boolean");
	if (normalized.key_ops !== void 0) {
		const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
		if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length) throw new TypeError("\"key_ops\" (Key Operations) Parameter must be an array of unique strings");
		normalized.key_ops = keyOps;
	}
	return normalized;
}
function validateExtractableOption(extractable) {
	if (extractable !== void 0 && typeof extractable != "boolean") throw new TypeError("\"extractable\" option must be a boolean");
	return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
	if (!entry.kty.includes(jwk.kty)) throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
	const algorithm = entry.resolve?.({
		kty: jwk.kty,
		crv: jwk.crv
	}) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = {
		...jwk,
		ext: extractable ?? jwk.ext
	};
	return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
	return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}
// node_modules/jose/dist/webapi/lib/content_encryption.js
var generateCek = (enc) => crypto.getRandomValues(new Uint8Array(enc.cekBits >> 3));
function checkCekLength(cek, expected) {
	const actual = cek.byteLength << 3;
	if (actual !== expected) throw new JWEInvalid(`Invalid Content Encryption Key length. Expected ${expected} bits, got ${actual} bits`);
}
var generateIv = (enc) => crypto.getRandomValues(new Uint8Array(enc.ivBits >> 3));
function checkIvLength(enc, iv) {
	if (iv.length << 3 !== enc.ivBits) throw new JWEInvalid("Invalid Initialization Vector length");
}
async function cbcKeySetup(enc, cek, usage) {
	if (!(cek instanceof Uint8Array)) throw new TypeError(invalidKeyInput(cek, "Uint8Array"));
	const keyLengthBits = enc.cekBits >> 1;
	return [
		await crypto.subtle.importKey("raw", cek.subarray(keyLengthBits >> 3), "AES-CBC", !1, [usage]),
		await crypto.subtle.importKey("raw", cek.subarray(0, keyLengthBits >> 3), {
			hash: `SHA-${keyLengthBits << 1}`,
			name: "HMAC"
		}, !1, ["sign"]),
		keyLengthBits
	];
}
async function cbcHmacTag(macKey, macData, keyLengthBits) {
	return new Uint8Array((await crypto.subtle.sign("HMAC", macKey, macData)).slice(0, keyLengthBits >> 3));
}
async function cbcEncrypt(enc, plaintext, cek, iv, aad) {
	const [encKey, macKey, keyLengthBits] = await cbcKeySetup(enc, cek, "encrypt"), ciphertext = new Uint8Array(await crypto.subtle.encrypt({
		iv,
		name: "AES-CBC"
	}, encKey, plaintext));
	return {
		ciphertext,
		tag: await cbcHmacTag(macKey, concat(aad, iv, ciphertext, uint64be(aad.length * 8)), keyLengthBits),
		iv
	};
}
async function timingSafeEqual(a, b) {
	const algorithm = {
		name: "HMAC",
		hash: "SHA-256"
	}, key = await crypto.subtle.generateKey(algorithm, !1, ["sign", "verify"]), aHmac = await crypto.subtle.sign(algorithm, key, a);
	return crypto.subtle.verify(algorithm, key, aHmac, b);
}
async function cbcDecrypt(enc, cek, ciphertext, iv, tag, aad) {
	const [encKey, macKey, keyLengthBits] = await cbcKeySetup(enc, cek, "decrypt"), expectedTag = await cbcHmacTag(macKey, concat(aad, iv, ciphertext, uint64be(aad.length * 8)), keyLengthBits);
	try {
		if (await timingSafeEqual(tag, expectedTag)) return new Uint8Array(await crypto.subtle.decrypt({
			iv,
			name: "AES-CBC"
		}, encKey, ciphertext));
	} catch {}
	throw new JWEDecryptionFailed();
}
async function encrypt(enc, plaintext, cek, iv, aad) {
	if (!isCryptoKey(cek) && !(cek instanceof Uint8Array)) throw new TypeError(invalidKeyInput(cek, "CryptoKey", "KeyObject", "Uint8Array", "JSON Web Key"));
	if (iv ? checkIvLength(enc, iv) : iv = generateIv(enc), cek instanceof Uint8Array && checkCekLength(cek, enc.cekBits), enc.cbc) return cbcEncrypt(enc, plaintext, cek, iv, aad);
	const encKey = await rawKey(cek, enc.subtle, "encrypt"), encrypted = new Uint8Array(await crypto.subtle.encrypt({
		additionalData: aad,
		iv,
		name: "AES-GCM",
		tagLength: 128
	}, encKey, plaintext));
	return {
		ciphertext: encrypted.subarray(0, -16),
		tag: encrypted.subarray(-16),
		iv
	};
}
async function decrypt(enc, cek, ciphertext, iv, tag, aad) {
	if (!isCryptoKey(cek) && !(cek instanceof Uint8Array)) throw new TypeError(invalidKeyInput(cek, "CryptoKey", "KeyObject", "Uint8Array", "JSON Web Key"));
	if (!iv) throw new JWEInvalid("JWE Initialization Vector missing");
	if (!tag) throw new JWEInvalid("JWE Authentication Tag missing");
	if (!enc.cbc && tag.length !== 16) throw new JWEInvalid("Invalid Authentication Tag length");
	if (checkIvLength(enc, iv), cek instanceof Uint8Array && checkCekLength(cek, enc.cekBits), enc.cbc) return cbcDecrypt(enc, cek, ciphertext, iv, tag, aad);
	const encKey = await rawKey(cek, enc.subtle, "decrypt");
	try {
		return new Uint8Array(await crypto.subtle.decrypt({
			additionalData: aad,
			iv,
			name: "AES-GCM",
			tagLength: 128
		}, encKey, concat(ciphertext, tag)));
	} catch {
		throw new JWEDecryptionFailed();
	}
}
// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
	const out = { __proto__: null };
	for (const alg in entries) out[alg] = {
		...entries[alg],
		alg
	};
	return out;
}
// node_modules/jose/dist/webapi/lib/jwe_algorithms.js
var wrap = [["encrypt", "wrapKey"], ["decrypt", "unwrapKey"]];
var derive = [[], ["deriveBits"]];
var none = [[], []];
function rsaes(bits) {
	return {
		kty: ["RSA"],
		mode: "key-encryption",
		subtle: {
			name: "RSA-OAEP",
			hash: `SHA-${bits}`
		},
		usages: wrap,
		ops: ["wrapKey", "unwrapKey"]
	};
}
function ecdh(mode) {
	return {
		kty: ["EC", "OKP"],
		mode,
		subtle: { name: "ECDH" },
		resolve: ({ kty, crv, asymmetricKeyType }) => {
			if (crv === "X25519" || asymmetricKeyType === "x25519") return { name: "X25519" };
			if (kty === "OKP") throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
			return {
				name: "ECDH",
				namedCurve: crv
			};
		},
		usages: derive,
		ops: [void 0, "deriveBits"]
	};
}
function aeskw(bits, gcm = !1) {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: {
			name: gcm ? "AES-GCM" : "AES-KW",
			length: bits
		},
		usages: none,
		ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
	};
}
function pbes2() {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: { name: "PBKDF2" },
		usages: none,
		ops: ["deriveBits", "deriveBits"]
	};
}
var JWE = table({
	dir: {
		kty: ["oct"],
		mode: "direct-encryption",
		secret: !0,
		subtle: { name: "AES-GCM" },
		usages: none,
		ops: ["encrypt", "decrypt"]
	},
	"RSA-OAEP": rsaes(1),
	"RSA-OAEP-256": rsaes(256),
	"RSA-OAEP-384": rsaes(384),
	"RSA-OAEP-512": rsaes(512),
	"ECDH-ES": ecdh("direct-key-agreement"),
	"ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
	A128KW: aeskw(128),
	A192KW: aeskw(192),
	A256KW: aeskw(256),
	A128GCMKW: aeskw(128, !0),
	A192GCMKW: aeskw(192, !0),
	A256GCMKW: aeskw(256, !0),
	"PBES2-HS256+A128KW": pbes2(),
	"PBES2-HS384+A192KW": pbes2(),
	"PBES2-HS512+A256KW": pbes2()
});
var contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
	return {
		kty: ["oct"],
		secret: !0,
		subtle: {
			name: cbc ? "AES-CBC" : "AES-GCM",
			length: bits
		},
		usages: none,
		ops: contentOps,
		cekBits: bits,
		ivBits: cbc ? 128 : 96,
		cbc
	};
}
var ENC = table({
	A128GCM: contentEncryption(128),
	A192GCM: contentEncryption(192),
	A256GCM: contentEncryption(256),
	"A128CBC-HS256": contentEncryption(256, !0),
	"A192CBC-HS384": contentEncryption(384, !0),
	"A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(parameter, name) {
	throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
	return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
	return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
	return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}
// node_modules/jose/dist/webapi/lib/key_management.js
function checkEcdhCryptoKey(key, usage) {
	if (key.algorithm.name !== "ECDH" && key.algorithm.name !== "X25519") throw new TypeError("CryptoKey does not support this operation, its algorithm.name must be ECDH or X25519");
	checkUsage(key, usage);
}
async function aeskwWrap(alg, key, cek) {
	const cryptoKey = await rawKey(key, jweAlgorithm(alg).subtle, "wrapKey", !0), cryptoKeyCek = await crypto.subtle.importKey("raw", cek, {
		hash: "SHA-256",
		name: "HMAC"
	}, !0, ["sign"]);
	return new Uint8Array(await crypto.subtle.wrapKey("raw", cryptoKeyCek, cryptoKey, "AES-KW"));
}
async function aeskwUnwrap(alg, key, encryptedKey) {
	const cryptoKey = await rawKey(key, jweAlgorithm(alg).subtle, "unwrapKey", !0), cryptoKeyCek = await crypto.subtle.unwrapKey("raw", encryptedKey, cryptoKey, "AES-KW", {
		hash: "SHA-256",
		name: "HMAC"
	}, !0, ["sign"]);
	return new Uint8Array(await crypto.subtle.exportKey("raw", cryptoKeyCek));
}
function checkRsaKey(alg, key, usage) {
	checkCryptoKey(key, jweAlgorithm(alg).subtle, usage), checkModulusLength(alg, key);
}
async function deriveKey(p2s, alg, p2c, key) {
	if (!(p2s instanceof Uint8Array) || p2s.length < 8) throw new JWEInvalid("PBES2 Salt Input must be 8 or more octets");
	if (!Number.isSafeInteger(p2c) || Math.sign(p2c) !== 1) throw new JWEInvalid("PBES2 Count Input must be a positive integer");
	const salt = concat(encode$1(alg), Uint8Array.of(0), p2s), keyLengthBits = parseInt(alg.slice(13, 16), 10), subtleAlg = {
		hash: `SHA-${alg.slice(8, 11)}`,
		iterations: p2c,
		name: "PBKDF2",
		salt
	}, cryptoKey = await rawKey(key, jweAlgorithm(alg).subtle, "deriveBits");
	return new Uint8Array(await crypto.subtle.deriveBits(subtleAlg, cryptoKey, keyLengthBits));
}
function lengthAndInput(input) {
	return concat(uint32be(input.length), input);
}
async function concatKdf(Z, keyDataLength, OtherInfo) {
	const dkLen = keyDataLength >> 3, hashLen = 32, reps = Math.ceil(dkLen / hashLen), dk = new Uint8Array(reps * hashLen);
	for (let i = 1; i <= reps; i++) {
		const hashResult = await digest("sha256", concat(uint32be(i), Z, OtherInfo));
		dk.set(hashResult, (i - 1) * hashLen);
	}
	return dk.slice(0, dkLen);
}
async function ecdhesDeriveKey(publicKey, privateKey, algorithmId, keyDataLength, apu = /* @__PURE__ */ new Uint8Array(), apv = /* @__PURE__ */ new Uint8Array()) {
	checkEcdhCryptoKey(publicKey), checkEcdhCryptoKey(privateKey, "deriveBits");
	const otherInfo = concat(lengthAndInput(encode$1(algorithmId)), lengthAndInput(apu), lengthAndInput(apv), uint32be(keyDataLength));
	return concatKdf(new Uint8Array(await crypto.subtle.deriveBits({
		name: publicKey.algorithm.name,
		public: publicKey
	}, privateKey, publicKey.algorithm.name === "X25519" ? 256 : Math.ceil(parseInt(publicKey.algorithm.namedCurve.slice(-3), 10) / 8) << 3)), keyDataLength, otherInfo);
}
function assertEcdhKey(key) {
	assertCryptoKey(key);
	const curve = key.algorithm.namedCurve;
	if (curve !== "P-256" && curve !== "P-384" && curve !== "P-521" && key.algorithm.name !== "X25519") throw new JOSENotSupported("ECDH with the provided key is not allowed or not supported by your javascript runtime");
}
function partyInfo(joseHeader, name) {
	const value = joseHeader[name];
	if (value !== void 0) {
		if (typeof value != "string") throw new JWEInvalid(`JOSE Header "${name}" (Agreement Party${name === "apu" ? "U" : "V"}Info) invalid`);
		return decodeBase64url(value, name, JWEInvalid);
	}
}
function checkPartyInfo(apu, apv) {
	if (!(apu === void 0 || apv === void 0 || apu.byteLength !== apv.byteLength)) {
		for (let i = 0; i < apu.byteLength; i++) if (apu[i] !== apv[i]) return;
		throw new JWEInvalid("JOSE Header \"apu\" and \"apv\" values must be distinct");
	}
}
function assertEncryptedKey(encryptedKey) {
	if (encryptedKey === void 0) throw new JWEInvalid("JWE Encrypted Key missing");
}
function assertNoEncryptedKey(encryptedKey) {
	if (encryptedKey !== void 0) throw new JWEInvalid("Encountered unexpected JWE Encrypted Key");
}
function validateMaxPBES2Count(value) {
	if (value !== void 0 && value !== 1 / 0 && (!Number.isSafeInteger(value) || value < 1)) throw new TypeError("maxPBES2Count must be a positive safe integer or Infinity");
}
async function decryptKeyManagement(entry, enc, key, encryptedKey, joseHeader, maxPBES2Count) {
	const { alg } = entry, mode = entry.mode;
	if (mode === "direct-encryption") return assertNoEncryptedKey(encryptedKey), key;
	const direct = mode === "direct-key-agreement";
	switch (direct ? assertNoEncryptedKey(encryptedKey) : assertEncryptedKey(encryptedKey), entry.subtle.name) {
		case "ECDH": {
			const { epk } = joseHeader;
			if (!isObject(epk) || [
				"d",
				"k",
				"p",
				"q",
				"dp",
				"dq",
				"qi",
				"oth",
				"priv"
			].some((parameter) => Object.hasOwn(epk, parameter))) throw new JWEInvalid("JOSE Header \"epk\" (Ephemeral Public Key) missing or invalid");
			assertEcdhKey(key);
			const ephemeralPublicKey = await jwkToKey(entry, epk), partyUInfo = partyInfo(joseHeader, "apu"), partyVInfo = partyInfo(joseHeader, "apv");
			checkPartyInfo(partyUInfo, partyVInfo);
			const derivedKey = await ecdhesDeriveKey(ephemeralPublicKey, key, direct ? enc.alg : alg, direct ? enc.cekBits : parseInt(alg.slice(-5, -2), 10), partyUInfo, partyVInfo);
			if (direct) return derivedKey;
			key = derivedKey;
			break;
		}
		case "RSA-OAEP": return assertCryptoKey(key), checkRsaKey(alg, key, "decrypt"), new Uint8Array(await crypto.subtle.decrypt("RSA-OAEP", key, encryptedKey));
		case "PBKDF2": {
			if (typeof joseHeader.p2c != "number") throw new JWEInvalid("JOSE Header \"p2c\" (PBES2 Count) missing or invalid");
			const p2cLimit = maxPBES2Count ?? 1e4;
			if (joseHeader.p2c > p2cLimit) throw new JWEInvalid("JOSE Header \"p2c\" (PBES2 Count) out is of acceptable bounds");
			if (typeof joseHeader.p2s != "string") throw new JWEInvalid("JOSE Header \"p2s\" (PBES2 Salt) missing or invalid");
			key = await deriveKey(decodeBase64url(joseHeader.p2s, "p2s", JWEInvalid), alg, joseHeader.p2c, key);
			break;
		}
		case "AES-GCM": {
			if (typeof joseHeader.iv != "string") throw new JWEInvalid("JOSE Header \"iv\" (Initialization Vector) missing or invalid");
			if (typeof joseHeader.tag != "string") throw new JWEInvalid("JOSE Header \"tag\" (Authentication Tag) missing or invalid");
			const iv = decodeBase64url(joseHeader.iv, "iv", JWEInvalid), tag = decodeBase64url(joseHeader.tag, "tag", JWEInvalid);
			if (iv.byteLength !== 12) throw new JWEInvalid("Invalid Initialization Vector length");
			if (tag.byteLength !== 16) throw new JWEInvalid("Invalid Authentication Tag length");
			return decrypt(jweEncryption(alg.slice(0, -2)), key, encryptedKey, iv, tag, /* @__PURE__ */ new Uint8Array());
		}
	}
	return aeskwUnwrap(alg.slice(-6), key, encryptedKey);
}
async function encryptKeyManagement(entry, enc, inputKey, joseHeader, providedCek, providedParameters = {}) {
	const { alg, mode } = entry, transport = isJWECEKTransport(entry);
	if (providedCek !== void 0 && !transport) throw new TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
	let key = await prepareKey(mode === "direct-encryption" ? enc : entry, inputKey, "encrypt");
	if (mode === "direct-encryption") return [
		key,
		void 0,
		void 0
	];
	const cek = transport ? providedCek ?? generateCek(enc) : void 0;
	cek && checkCekLength(cek, enc.cekBits);
	let encryptedKey, parameters;
	switch (entry.subtle.name) {
		case "ECDH": {
			assertEcdhKey(key);
			const { apu: providedApu, apv: providedApv } = providedParameters;
			providedApu !== void 0 && assertUint8Array(providedApu, "\"apu\""), providedApv !== void 0 && assertUint8Array(providedApv, "\"apv\"");
			const apu = providedApu ?? partyInfo(joseHeader, "apu"), apv = providedApv ?? partyInfo(joseHeader, "apv");
			checkPartyInfo(apu, apv);
			let ephemeralPrivateKey;
			providedParameters.epk !== void 0 ? ephemeralPrivateKey = await prepareKey(entry, providedParameters.epk, "decrypt") : ephemeralPrivateKey = (await crypto.subtle.generateKey(key.algorithm, !0, ["deriveBits"])).privateKey;
			const subtle = crypto.subtle;
			let exportableEpk = ephemeralPrivateKey;
			if (!exportableEpk.extractable) {
				if (typeof subtle.getPublicKey != "function") throw new TypeError("CryptoKey for \"epk\" must be extractable");
				exportableEpk = await subtle.getPublicKey(ephemeralPrivateKey, []);
			}
			const { x, y, crv, kty } = await subtle.exportKey("jwk", exportableEpk), direct = mode === "direct-key-agreement", derivedKey = await ecdhesDeriveKey(key, ephemeralPrivateKey, direct ? enc.alg : alg, direct ? enc.cekBits : parseInt(alg.slice(-5, -2), 10), apu, apv), epk = {
				x,
				crv,
				kty
			};
			if (kty === "EC" && (epk.y = y), parameters = { epk }, providedApu !== void 0 && (parameters.apu = encode(providedApu)), providedApv !== void 0 && (parameters.apv = encode(providedApv)), direct) return [
				derivedKey,
				void 0,
				parameters
			];
			key = derivedKey;
			break;
		}
		case "RSA-OAEP":
			assertCryptoKey(key), checkRsaKey(alg, key, "encrypt"), encryptedKey = new Uint8Array(await crypto.subtle.encrypt("RSA-OAEP", key, cek));
			break;
		case "PBKDF2": {
			const { p2c = 2048, p2s = crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16)) } = providedParameters;
			key = await deriveKey(p2s, alg, p2c, key), parameters = {
				p2c,
				p2s: encode(p2s)
			};
			break;
		}
		case "AES-GCM": {
			const iv = providedParameters.iv === void 0 ? crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(12)) : providedParameters.iv;
			if (!(iv instanceof Uint8Array)) throw new TypeError("\"iv\" must be an instance of Uint8Array");
			const wrapped = await encrypt(jweEncryption(alg.slice(0, -2)), cek, key, iv, /* @__PURE__ */ new Uint8Array());
			encryptedKey = wrapped.ciphertext, parameters = {
				iv: encode(wrapped.iv),
				tag: encode(wrapped.tag)
			};
		}
	}
	if (encryptedKey ??= await aeskwWrap(alg.slice(-6), key, cek), !(encryptedKey instanceof Uint8Array) || !encryptedKey.byteLength) throw new TypeError("JWE key management algorithm did not produce an Encrypted Key");
	return [
		cek,
		encryptedKey,
		parameters
	];
}
// node_modules/jose/dist/webapi/lib/deflate.js
function validateZip(joseHeader, protectedHeader) {
	if (joseHeader.zip !== void 0 && joseHeader.zip !== "DEF") throw new JOSENotSupported("Unsupported JWE \"zip\" (Compression Algorithm) Header Parameter value.");
	if (joseHeader.zip !== void 0 && !protectedHeader?.zip) throw new JWEInvalid("JWE \"zip\" (Compression Algorithm) Header Parameter MUST be in a protected header.");
}
function supported(name) {
	if (typeof globalThis[name] > "u") throw new JOSENotSupported(`JWE "zip" (Compression Algorithm) Header Parameter requires the ${name} API.`);
}
async function transform(stream, input, maxLength = 1 / 0) {
	const writer = stream.writable.getWriter();
	writer.write(input).catch(() => {}), writer.close().catch(() => {});
	const chunks = [];
	let length = 0;
	const reader = stream.readable.getReader();
	for (;;) {
		const { value, done } = await reader.read();
		if (done) break;
		if (chunks.push(value), length += value.byteLength, maxLength !== 1 / 0 && length > maxLength) throw await reader.cancel().catch(() => {}), new JWEInvalid("Decompressed plaintext exceeded the configured limit");
	}
	return concat(...chunks);
}
async function compress(input) {
	return supported("CompressionStream"), transform(new CompressionStream("deflate-raw"), input);
}
async function decompress(input, maxLength) {
	return supported("DecompressionStream"), transform(new DecompressionStream("deflate-raw"), input, maxLength);
}
// node_modules/jose/dist/webapi/lib/jwe_decrypt.js
function shareJWE(jwe) {
	const { protected: encodedProtected, ciphertext, iv, tag, aad } = jwe;
	let protectedHeader;
	return encodedProtected !== void 0 && (protectedHeader = parseJoseHeader(encodedProtected, JWEInvalid, "JWE Protected Header is invalid")), [
		protectedHeader,
		decodeBase64url(ciphertext, "ciphertext", JWEInvalid),
		iv !== void 0 ? decodeBase64url(iv, "iv", JWEInvalid) : void 0,
		tag !== void 0 ? decodeBase64url(tag, "tag", JWEInvalid) : void 0,
		encodeAsciiMember((encodedProtected ?? "") + (aad !== void 0 ? `.${aad}` : ""), "aad", JWEInvalid)
	];
}
function prepareDecrypt(options) {
	const keyManagementAlgorithms = options && validateAlgorithms("keyManagementAlgorithms", options.keyManagementAlgorithms), contentEncryptionAlgorithms = options && validateAlgorithms("contentEncryptionAlgorithms", options.contentEncryptionAlgorithms), { crit, maxPBES2Count, maxDecompressedLength } = options ?? {};
	validateMaxPBES2Count(maxPBES2Count);
	const decompressionLimit = maxDecompressedLength ?? 25e4;
	if (decompressionLimit !== 0 && decompressionLimit !== 1 / 0 && (!Number.isSafeInteger(decompressionLimit) || decompressionLimit < 1)) throw new TypeError("maxDecompressedLength must be 0, a positive safe integer, or Infinity");
	return [
		keyManagementAlgorithms,
		contentEncryptionAlgorithms,
		crit,
		maxPBES2Count,
		maxDecompressedLength
	];
}
async function decryptJWE(jwe, shared, key, token = shareJWE(jwe)) {
	const [protectedHeader, ciphertext, iv, tag, additionalAuthenticatedData] = token, { header, unprotected, aad } = jwe;
	let joseHeader;
	if (header !== void 0 || unprotected !== void 0) {
		if (!isDisjoint(protectedHeader, header, unprotected)) throw new JWEInvalid("JWE Protected, JWE Unprotected Header, and JWE Per-Recipient Unprotected Header Parameter names must be disjoint");
		joseHeader = {
			...protectedHeader,
			...header,
			...unprotected
		};
	} else joseHeader = protectedHeader ?? {};
	const [keyManagementAlgorithms, contentEncryptionAlgorithms, crit, maxPBES2Count, maxDecompressedLength] = shared, { encrypted_key: encodedKey } = jwe;
	validateCrit(JWEInvalid, JWE_RECOGNIZED, crit, protectedHeader, joseHeader), validateZip(joseHeader, protectedHeader);
	const { alg, enc } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWEInvalid("missing JWE Algorithm (alg) in JWE Header");
	const selected = JWE[alg];
	if (encodedKey === "" && (!selected || !isJWECEKTransport(selected))) throw new JWEInvalid("JWE Encrypted Key incorrect type");
	const integrated = selected?.mode === "integrated-encryption";
	if (!integrated && (typeof enc != "string" || !enc)) throw new JWEInvalid("missing JWE Encryption Algorithm (enc) in JWE Header");
	if (keyManagementAlgorithms && !keyManagementAlgorithms.has(alg) || !keyManagementAlgorithms && alg.startsWith("PBES2")) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	let encEntry;
	if (integrated) {
		if (enc !== void 0) throw new JWEInvalid("JWE \"enc\" (Encryption Algorithm) Header Parameter must not be present for integrated encryption");
		if (iv?.byteLength) throw new JWEInvalid("JWE Initialization Vector must be empty for integrated encryption");
		if (tag?.byteLength) throw new JWEInvalid("JWE Authentication Tag must be empty for integrated encryption");
	} else {
		if (contentEncryptionAlgorithms && !contentEncryptionAlgorithms.has(enc)) throw new JOSEAlgNotAllowed("\"enc\" (Encryption Algorithm) Header Parameter value not allowed");
		encEntry = jweEncryption(enc);
	}
	let encryptedKey;
	if (encodedKey !== void 0) try {
		encryptedKey = decodeBase64url(encodedKey, "encrypted_key", JWEInvalid);
	} catch (error) {
		if (!selected || !isJWECEKTransport(selected)) throw error;
		encryptedKey = /* @__PURE__ */ new Uint8Array();
	}
	let resolvedKey = !1;
	typeof key == "function" && (key = await key(protectedHeader, jwe), resolvedKey = !0);
	const algEntry = selected ?? jweAlgorithm(alg);
	isJWECEKTransport(algEntry) && encryptedKey === void 0 && (encryptedKey = /* @__PURE__ */ new Uint8Array());
	const k = await prepareKey(algEntry.mode === "direct-encryption" ? encEntry : algEntry, key, "decrypt");
	let plaintext;
	if (algEntry.mode === "integrated-encryption") plaintext = await algEntry.decrypt(k, encryptedKey, ciphertext, additionalAuthenticatedData, protectedHeader, joseHeader);
	else {
		const encryption = encEntry;
		let cek;
		try {
			cek = await decryptKeyManagement(algEntry, encryption, k, encryptedKey, joseHeader, maxPBES2Count), isJWECEKTransport(algEntry) && cek instanceof Uint8Array && cek.byteLength << 3 !== encryption.cekBits && (cek = generateCek(encryption));
		} catch (err) {
			if (err instanceof TypeError || err instanceof JWEInvalid || err instanceof JOSENotSupported) throw err;
			cek = generateCek(encryption);
		}
		plaintext = await decrypt(encryption, cek, ciphertext, iv, tag, additionalAuthenticatedData);
	}
	if (joseHeader.zip === "DEF") {
		const decompressionLimit = maxDecompressedLength ?? 25e4;
		if (decompressionLimit === 0) throw new JOSENotSupported("JWE \"zip\" (Compression Algorithm) Header Parameter is not supported.");
		plaintext = await decompress(plaintext, decompressionLimit).catch((cause) => {
			throw cause instanceof JWEInvalid ? cause : new JWEInvalid("Failed to decompress plaintext", { cause });
		});
	}
	return {
		plaintext,
		...protectedHeader && { protectedHeader },
		...aad !== void 0 && { additionalAuthenticatedData: decodeBase64url(aad, "aad", JWEInvalid) },
		...unprotected && { sharedUnprotectedHeader: unprotected },
		...header && { unprotectedHeader: header },
		...resolvedKey && { key: k }
	};
}
async function decryptCompact(jwe, shared, key) {
	if (jwe instanceof Uint8Array && (jwe = decoder.decode(jwe)), typeof jwe != "string") throw new JWEInvalid("Compact JWE must be a string or Uint8Array");
	const { 0: protectedHeader, 1: encryptedKey, 2: iv, 3: ciphertext, 4: tag, length } = jwe.split(".");
	if (length !== 5) throw new JWEInvalid("Invalid Compact JWE");
	return decryptJWE({
		ciphertext,
		iv: iv || void 0,
		protected: protectedHeader,
		tag: tag || void 0,
		encrypted_key: encryptedKey || void 0
	}, shared, key);
}
// node_modules/jose/dist/webapi/jwe/compact/decrypt.js
async function compactDecrypt(jwe, key, options) {
	return decryptCompact(jwe, prepareDecrypt(options), key);
}
// node_modules/jose/dist/webapi/lib/jwe_encrypt.js
function checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader) {
	if (!isDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader)) throw new JWEInvalid("JWE Protected, JWE Shared Unprotected and JWE Per-Recipient Header Parameter names must be disjoint");
}
function checkEncryptHeaders(input, options, sharedHeadersNormalized = !1) {
	if (!input[1] && !input[2] && !input[3]) throw new JWEInvalid("either setProtectedHeader, setUnprotectedHeader, or sharedUnprotectedHeader must be called before #encrypt()");
	options !== void 0 && (input[8] = options?.crit);
	let [, protectedHeader, unprotectedHeader, sharedUnprotectedHeader, aad, cek, iv, keyManagementParameters, crit] = input;
	if (aad !== void 0 && assertUint8Array(aad, "JWE Additional Authenticated Data"), cek !== void 0 && assertUint8Array(cek, "JWE Content Encryption Key"), iv !== void 0 && assertUint8Array(iv, "JWE Initialization Vector"), !sharedHeadersNormalized && protectedHeader !== void 0 && (protectedHeader = serializeJoseHeader(JWEInvalid, protectedHeader)[0], input[1] = protectedHeader), unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWEInvalid, unprotectedHeader)[0], input[2] = unprotectedHeader), !sharedHeadersNormalized && sharedUnprotectedHeader !== void 0 && (sharedUnprotectedHeader = serializeJoseHeader(JWEInvalid, sharedUnprotectedHeader)[0], input[3] = sharedUnprotectedHeader), keyManagementParameters !== void 0 && !isObject(keyManagementParameters)) throw new TypeError("JWE Key Management Parameters must be an object");
	checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader);
	const joseHeader = {
		...protectedHeader,
		...unprotectedHeader,
		...sharedUnprotectedHeader
	};
	validateCritDuplicates(JWEInvalid, protectedHeader), validateCrit(JWEInvalid, JWE_RECOGNIZED, crit, protectedHeader, joseHeader), validateZip(joseHeader, protectedHeader);
	const { alg, enc } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWEInvalid("JWE \"alg\" (Algorithm) Header Parameter missing or invalid");
	const algEntry = JWE[alg];
	if (algEntry?.mode === "integrated-encryption") {
		if (enc !== void 0) throw new JWEInvalid("JWE \"enc\" (Encryption Algorithm) Header Parameter must not be present for integrated encryption");
		if (cek !== void 0) throw new TypeError(`setContentEncryptionKey cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
		if (iv !== void 0) throw new TypeError(`setInitializationVector cannot be called with JWE "alg" (Algorithm) Header ${alg}`);
		return [
			joseHeader,
			void 0,
			algEntry
		];
	}
	if (typeof enc != "string" || !enc) throw new JWEInvalid("JWE \"enc\" (Encryption Algorithm) Header Parameter missing or invalid");
	return [
		joseHeader,
		jweEncryption(enc),
		algEntry
	];
}
async function encryptJWE(input, checked, key) {
	const [joseHeader, encEntry, selected] = checked, [inputPlaintext, inputProtectedHeader, inputUnprotectedHeader, sharedUnprotectedHeader, aad, providedCek, inputIv, keyManagementParameters, , unprotectedParameters] = input;
	let protectedHeader = inputProtectedHeader, unprotectedHeader = inputUnprotectedHeader;
	const algEntry = selected ?? jweAlgorithm(joseHeader.alg);
	let encryptedKey, parameters, cek;
	algEntry.mode === "integrated-encryption" ? cek = await prepareKey(algEntry, key, "encrypt") : [cek, encryptedKey, parameters] = await encryptKeyManagement(algEntry, encEntry, key, joseHeader, providedCek, keyManagementParameters), parameters && (unprotectedParameters ? unprotectedHeader = unprotectedHeader ? {
		...unprotectedHeader,
		...parameters
	} : parameters : protectedHeader = protectedHeader ? {
		...protectedHeader,
		...parameters
	} : parameters, checkDisjoint(protectedHeader, unprotectedHeader, sharedUnprotectedHeader));
	const encodedProtectedHeader = protectedHeader ? encode(JSON.stringify(protectedHeader)) : "", encodedAad = aad?.byteLength ? encode(aad) : void 0, additionalAuthenticatedData = encode$1(encodedAad ? `${encodedProtectedHeader}.${encodedAad}` : encodedProtectedHeader);
	let plaintext = inputPlaintext;
	joseHeader.zip === "DEF" && (plaintext = await compress(plaintext).catch((cause) => {
		throw new JWEInvalid("Failed to compress plaintext", { cause });
	}));
	let ciphertext, tag, iv;
	algEntry.mode === "integrated-encryption" ? [encryptedKey, ciphertext] = await algEntry.encrypt(cek, plaintext, additionalAuthenticatedData, protectedHeader, joseHeader, keyManagementParameters) : {ciphertext, tag, iv} = await encrypt(encEntry, plaintext, cek, inputIv, additionalAuthenticatedData);
	const jwe = { ciphertext: encode(ciphertext) };
	return iv && (jwe.iv = encode(iv)), tag && (jwe.tag = encode(tag)), encryptedKey?.byteLength && (jwe.encrypted_key = encode(encryptedKey)), encodedAad && (jwe.aad = encodedAad), protectedHeader && (jwe.protected = encodedProtectedHeader), sharedUnprotectedHeader && (jwe.unprotected = sharedUnprotectedHeader), unprotectedHeader && (jwe.header = unprotectedHeader), jwe;
}
async function createJWE(input, key, options) {
	return encryptJWE(input, checkEncryptHeaders(input, options), key);
}
function compactJWE(jwe) {
	return [
		jwe.protected,
		jwe.encrypted_key,
		jwe.iv,
		jwe.ciphertext,
		jwe.tag
	].join(".");
}
// node_modules/jose/dist/webapi/lib/jws_algorithms.js
var sig = [["verify"], ["sign"]];
function hmac(bits) {
	const subtle = {
		name: "HMAC",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["oct"],
		secret: !0,
		subtle,
		signing: subtle,
		usages: sig
	};
}
function rsa(bits, saltLength) {
	const subtle = {
		name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["RSA"],
		subtle,
		signing: saltLength ? {
			...subtle,
			saltLength
		} : subtle,
		usages: sig,
		minRsaBits: 2048
	};
}
function ecdsa(crv, bits) {
	return {
		kty: ["EC"],
		crv,
		subtle: {
			name: "ECDSA",
			namedCurve: crv
		},
		signing: {
			name: "ECDSA",
			hash: `SHA-${bits}`
		},
		usages: sig
	};
}
function eddsa() {
	const subtle = { name: "Ed25519" };
	return {
		kty: ["OKP"],
		crv: "Ed25519",
		subtle,
		signing: subtle,
		usages: sig
	};
}
function mldsa(parameterSet) {
	const subtle = { name: `ML-DSA-${parameterSet}` };
	return {
		kty: ["AKP"],
		subtle,
		signing: subtle,
		usages: sig
	};
}
var JWS = table({
	HS256: hmac(256),
	HS384: hmac(384),
	HS512: hmac(512),
	RS256: rsa(256),
	RS384: rsa(384),
	RS512: rsa(512),
	PS256: rsa(256, 32),
	PS384: rsa(384, 48),
	PS512: rsa(512, 64),
	ES256: ecdsa("P-256", 256),
	ES384: ecdsa("P-384", 384),
	ES512: ecdsa("P-521", 512),
	EdDSA: eddsa(),
	Ed25519: eddsa(),
	"ML-DSA-44": mldsa(44),
	"ML-DSA-65": mldsa(65),
	"ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
	const entry = typeof alg == "string" ? JWS[alg] : void 0;
	if (!entry) throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
	return entry;
}
// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
	return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
	return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
	try {
		return encode$1(payload);
	} catch (cause) {
		throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", { cause });
	}
}
async function verifySignature$1(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
	const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
	if (!isDisjoint(protectedHeader, header)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...header
	}, b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	if (shared[0] && !shared[0].has(alg)) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	if (b64) {
		if (typeof inputPayload != "string") throw new JWSInvalid("JWS Payload must be a string");
	} else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array)) throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
	const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
	let resolvedKey = !1;
	typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
	const entry = jwsAlgorithm(alg), signingInput = concat(encodedProtectedHeader !== void 0 ? encode$1(encodedProtectedHeader) : /* @__PURE__ */ new Uint8Array(), encode$1("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
	entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
	let verified = !1;
	try {
		verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
	} catch (cause) {
		throw new JWSSignatureVerificationFailed(void 0, { cause });
	}
	if (!verified) throw new JWSSignatureVerificationFailed();
	const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", JWSInvalid) : signingPayload };
	return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{
		...result,
		key: verificationKey
	}, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
	if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string") throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
	const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
	if (length !== 3) throw new JWSInvalid("Invalid Compact JWS");
	return verifySignature$1({
		payload,
		protected: protectedHeader,
		signature
	}, shared, key, encodeCompactUnencodedPayload);
}
// node_modules/jose/dist/webapi/jws/compact/verify.js
async function compactVerify(jws, key, options) {
	const [result] = await verifyCompact(jws, prepareVerify(options), key);
	return result;
}
// node_modules/jose/dist/webapi/jwe/compact/encrypt.js
var CompactEncrypt = class {
	#input;
	constructor(plaintext) {
		assertUint8Array(plaintext, "plaintext"), this.#input = [plaintext];
	}
	setContentEncryptionKey(cek) {
		return assertNotSet(this.#input[5], "setContentEncryptionKey"), this.#input[5] = cek, this;
	}
	setInitializationVector(iv) {
		return assertNotSet(this.#input[6], "setInitializationVector"), this.#input[6] = iv, this;
	}
	setProtectedHeader(protectedHeader) {
		return assertNotSet(this.#input[1], "setProtectedHeader"), this.#input[1] = protectedHeader, this;
	}
	setKeyManagementParameters(parameters) {
		return assertNotSet(this.#input[7], "setKeyManagementParameters"), this.#input[7] = parameters, this;
	}
	async encrypt(key, options) {
		return compactJWE(await createJWE([...this.#input], key, options));
	}
};
// node_modules/jose/dist/webapi/lib/jws_sign.js
async function createSignature(input, key, rejectUnencoded) {
	let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
	if (protectedHeader !== void 0) {
		const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
		protectedHeader = normalized[0], encodedProtectedHeader = encode(normalized[1]);
	}
	if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader) throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
	if (!isDisjoint(protectedHeader, unprotectedHeader)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...unprotectedHeader
	};
	validateCritDuplicates(JWSInvalid, protectedHeader);
	const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
	b64 || rejectUnencoded?.();
	const { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	const entry = jwsAlgorithm(alg);
	let encodedPayload = "", signingPayload = payload, signingInput;
	if (b64) {
		const encodedPayloadCache = input[4];
		encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= encode(payload), signingPayload = encodedPayloadCache[1] ??= encode$1(encodedPayload)) : (encodedPayload = encode(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
	}
	signingInput ??= concat(encode$1(encodedProtectedHeader), encode$1("."), signingPayload);
	const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
	entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
	const jws = {
		signature: encode(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
		payload: encodedPayload
	};
	return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
	const [jws] = await createSignature([
		payload,
		protectedHeader,
		void 0,
		crit
	], key, rejectUnencoded);
	return `${jws.protected}.${jws.payload}.${jws.signature}`;
}
// node_modules/jose/dist/webapi/jws/compact/sign.js
var CompactSign = class {
	#payload;
	#protectedHeader;
	constructor(payload) {
		assertUint8Array(payload, "payload"), this.#payload = payload;
	}
	setProtectedHeader(protectedHeader) {
		return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
	}
	async sign(key, options) {
		return createCompactSignature(this.#payload, this.#protectedHeader, options?.crit, key, () => {
			throw new TypeError("use the flattened module for creating JWS with b64: false");
		});
	}
};
// node_modules/jose/dist/webapi/lib/key_algorithm.js
var algArgument = "\"alg\" (Algorithm)";
function unsupportedAlg(source = "JWK \"alg\" (Algorithm) Parameter") {
	throw new JOSENotSupported(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
	return (typeof alg == "string" ? JWS[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}
// node_modules/jose/dist/webapi/key/export.js
async function exportJWK(key) {
	if (isKeyObject(key)) if (key.type === "secret") key = key.export();
	else return key.export({ format: "jwk" });
	if (key instanceof Uint8Array) return {
		kty: "oct",
		k: encode(key)
	};
	if (!isCryptoKey(key)) throw new TypeError(invalidKeyInput(key, "CryptoKey", "KeyObject", "Uint8Array"));
	if (!key.extractable) throw new TypeError("non-extractable CryptoKey cannot be exported as a JWK");
	const jwk = await crypto.subtle.exportKey("jwk", key);
	delete jwk.ext, delete jwk.key_ops, delete jwk.use, jwk.kty !== "AKP" && delete jwk.alg;
	for (const parameter of Object.keys(jwk)) jwk[parameter] === void 0 && delete jwk[parameter];
	return jwk;
}
// node_modules/jose/dist/webapi/jwk/thumbprint.js
var check = (value, description) => {
	if (typeof value != "string" || !value) throw new JWKInvalid(`${description} missing or invalid`);
};
async function calculateJwkThumbprint(key, digestAlgorithm) {
	let jwk;
	if (isObject(key)) {
		if (jwk = snapshotJwk(key), typeof jwk.kty != "string") throw new TypeError(invalidKeyInput(key, "CryptoKey", "KeyObject", "JSON Web Key"));
	} else if (isKeyLike(key)) jwk = snapshotJwk(await exportJWK(key));
	else throw new TypeError(invalidKeyInput(key, "CryptoKey", "KeyObject", "JSON Web Key"));
	if (digestAlgorithm ??= "sha256", digestAlgorithm !== "sha256" && digestAlgorithm !== "sha384" && digestAlgorithm !== "sha512") throw new TypeError("digestAlgorithm must one of \"sha256\", \"sha384\", or \"sha512\"");
	let requiredMembers;
	switch (jwk.kty) {
		case "AKP":
			check(jwk.alg, "\"alg\" (Algorithm) Parameter"), check(jwk.pub, "\"pub\" (Public key) Parameter"), requiredMembers = {
				alg: jwk.alg,
				kty: jwk.kty,
				pub: jwk.pub
			};
			break;
		case "EC":
			check(jwk.crv, "\"crv\" (Curve) Parameter"), check(jwk.x, "\"x\" (X Coordinate) Parameter"), check(jwk.y, "\"y\" (Y Coordinate) Parameter"), requiredMembers = {
				crv: jwk.crv,
				kty: jwk.kty,
				x: jwk.x,
				y: jwk.y
			};
			break;
		case "OKP":
			check(jwk.crv, "\"crv\" (Subtype of Key Pair) Parameter"), check(jwk.x, "\"x\" (Public Key) Parameter"), requiredMembers = {
				crv: jwk.crv,
				kty: jwk.kty,
				x: jwk.x
			};
			break;
		case "RSA":
			check(jwk.e, "\"e\" (Exponent) Parameter"), check(jwk.n, "\"n\" (Modulus) Parameter"), requiredMembers = {
				e: jwk.e,
				kty: jwk.kty,
				n: jwk.n
			};
			break;
		case "oct":
			if (typeof jwk.k != "string") throw new JWKInvalid("\"k\" (Key Value) Parameter missing or invalid");
			requiredMembers = {
				k: jwk.k,
				kty: jwk.kty
			};
			break;
		default: throw new JOSENotSupported("\"kty\" (Key Type) Parameter missing or unsupported");
	}
	const thumbprintInput = encode$1(JSON.stringify(requiredMembers));
	return encode(await digest(digestAlgorithm, thumbprintInput));
}
// node_modules/jose/dist/webapi/key/import.js
async function importJWK(jwk, alg, options) {
	if (!isObject(jwk)) throw new TypeError("JWK must be an object");
	const normalized = normalizeJwk(jwk), extractable = validateExtractableOption(options?.extractable), { alg: jwkAlg } = normalized;
	if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg) throw new TypeError("\"alg\" argument is required when \"jwk.alg\" is not present");
	switch (normalized.kty) {
		case "oct":
			if (typeof normalized.k != "string") throw new TypeError("missing \"k\" (Key Value) Parameter value");
			return decode(normalized.k);
		case "AKP":
			if (typeof jwkAlg != "string" || !jwkAlg) throw new TypeError("missing \"alg\" (Algorithm) Parameter value");
			if (alg !== jwkAlg) throw new TypeError("JWK alg and alg option value mismatch");
			return jwkToKey(keyAlgorithm(alg), normalized, extractable);
		case "RSA":
		case "EC":
		case "OKP": return jwkToKey(keyAlgorithm(alg), normalized, extractable);
		default: throw new JOSENotSupported("Unsupported \"kty\" (Key Type) Parameter value");
	}
}
// node_modules/jose/dist/webapi/util/decode_protected_header.js
function decodeProtectedHeader(token) {
	let encodedProtectedHeader;
	if (typeof token == "string") {
		const parts = token.split(".");
		(parts.length === 3 || parts.length === 5) && ([encodedProtectedHeader] = parts);
	} else if (typeof token == "object" && token) if ("protected" in token) encodedProtectedHeader = token.protected;
	else throw new TypeError("Token does not contain a Protected Header");
	const invalid = "Invalid Token or Protected Header formatting";
	if (typeof encodedProtectedHeader != "string" || !encodedProtectedHeader) throw new TypeError(invalid);
	return parseJoseHeader(encodedProtectedHeader, TypeError, invalid);
}
// node_modules/jose/dist/webapi/key/generate_key_pair.js
function getModulusLengthOption(options) {
	const modulusLength = options?.modulusLength ?? 2048;
	if (typeof modulusLength != "number" || !Number.isInteger(modulusLength) || modulusLength < 2048) throw new JOSENotSupported("Invalid or unsupported modulusLength option provided, 2048 bits or larger keys must be used");
	return modulusLength;
}
async function generateKeyPair(alg, options) {
	const extractable = validateExtractableOption(options?.extractable), entry = keyAlgorithm(alg, algArgument);
	entry.secret && unsupportedAlg("\"alg\" (Algorithm)");
	let algorithm;
	if (entry.resolve) {
		const crv = options?.crv ?? "P-256";
		if (![
			"P-256",
			"P-384",
			"P-521",
			"X25519"
		].includes(crv)) throw new JOSENotSupported("Invalid or unsupported crv option provided, supported values are P-256, P-384, P-521, and X25519");
		algorithm = entry.resolve({ crv });
	} else {
		if (entry.crv !== void 0 && options?.crv !== void 0 && options.crv !== entry.crv) throw new JOSENotSupported(`Invalid or unsupported crv option provided, the only supported value for ${alg} is ${entry.crv}`);
		algorithm = entry.kty[0] === "RSA" ? {
			...entry.subtle,
			publicExponent: Uint8Array.of(1, 0, 1),
			modulusLength: getModulusLengthOption(options)
		} : entry.subtle;
	}
	return crypto.subtle.generateKey(algorithm, extractable ?? !1, [...entry.usages[1], ...entry.usages[0]]);
}
// utils/policy/sign.ts
async function generateSigningKey() {
	const { privateKey } = await generateKeyPair("Ed25519", { extractable: true });
	return readSigningKey(await exportJWK(privateKey));
}
/** The same from a private JWK that was kept. */
async function readSigningKey(privateJwk) {
	if (privateJwk.kty !== "OKP" || privateJwk.crv !== "Ed25519" || !privateJwk.x || !privateJwk.d) throw new TypeError("not a private Ed25519 JWK");
	const publicJwk = {
		kty: "OKP",
		crv: "Ed25519",
		x: privateJwk.x
	};
	return {
		privateJwk,
		publicJwk,
		thumbprint: await calculateJwkThumbprint(publicJwk)
	};
}
/** The same over exact text, so that a document keeps the bytes in which it was written. */
async function signText(text, key, rotations = []) {
	return new CompactSign(new TextEncoder().encode(text)).setProtectedHeader({
		alg: "EdDSA",
		jwk: key.publicJwk,
		...rotations.length > 0 ? { rotations } : {}
	}).sign(await importJWK(key.privateJwk, "Ed25519"));
}
/** The string with which employees enrol. */
function enrolmentCode(url, key) {
	return `${url}#${key.thumbprint}`;
}
// utils/policy/succession.ts
/**
* Why a list may not take the place of the one in force, or undefined where it may: the same organisation, the same
* key, and a number that is higher, or the very same document again. A key that the one in force vouches for begins
* a count of its own. Whoever wants another organisation's list, or one with another key, leaves this one first.
* @param now epoch ms
*/
function objectToSuccession(standing, next, now) {
	if (!standing) return void 0;
	const { org, seq } = standing.policy;
	if (next.policy.org.id !== org.id) return {
		kind: "other-organisation",
		have: org.name,
		got: next.policy.org.name
	};
	const older = {
		kind: "older",
		have: seq,
		got: next.policy.seq
	};
	if (next.thumbprint !== standing.thumbprint) {
		if (next.formerKeys?.some(({ thumbprint }) => thumbprint === standing.thumbprint)) return void 0;
		const former = standing.formerKeys?.find(({ thumbprint }) => thumbprint === next.thumbprint);
		if (former && former.retires > now) return older;
		return {
			kind: "wrong-key",
			expected: standing.thumbprint,
			found: next.thumbprint
		};
	}
	const again = next.digest === standing.digest;
	return next.policy.seq < seq || next.policy.seq === seq && !again ? older : void 0;
}
/** The keys before this list's: those of the list before it, then those that led here. Each once, the newest kept. */
function joinFormerKeys(before = [], since = []) {
	return [...before.filter(({ thumbprint }) => since.every((one) => one.thumbprint !== thumbprint)), ...since].slice(-48);
}
// utils/policy/envelope.ts
/** Both names of the one signature that counts: RFC 8037 and its successor RFC 9864. */
var SIGNATURE_ALGORITHMS = ["EdDSA", "Ed25519"];
var COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
/** Reads the header. Undefined where the text is no JWS, or none that Drempel takes: the header chooses nothing. */
async function openEnvelope$1(text) {
	const jws = text.trim();
	if (!COMPACT.test(jws)) return void 0;
	try {
		const { alg, jwk, crit, rotations } = decodeProtectedHeader(jws);
		if (!alg || !SIGNATURE_ALGORITHMS.includes(alg) || crit !== void 0) return void 0;
		if (jwk?.kty !== "OKP" || jwk.crv !== "Ed25519" || typeof jwk.x !== "string") return void 0;
		const key = {
			kty: "OKP",
			crv: "Ed25519",
			x: jwk.x
		};
		return {
			jws,
			key,
			thumbprint: await calculateJwkThumbprint(key),
			exposed: "d" in jwk,
			rotations
		};
	} catch {
		return;
	}
}
/** The payload, or undefined where the signature is not right. */
async function verifySignature({ jws, key, exposed }) {
	if (exposed) return void 0;
	try {
		const { payload } = await compactVerify(jws, await importJWK(key, "Ed25519"), { algorithms: SIGNATURE_ALGORITHMS });
		return payload;
	} catch {
		return;
	}
}
// utils/policy/rotation.ts
/** The word in a statement's payload without which any signed list of the old key could pass for one. */
var KIND = "drempel-key-rotation";
/** As many as one list may carry, and each at most so long, in characters. */
var MAX_ROTATIONS = 16;
var MAX_STATEMENT = 4096;
var thumbprint = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ check$2(isThumbprint));
var instant$1 = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ maxLength(40), /* @__PURE__ */ check$2((text) => Number.isFinite(Date.parse(text))));
var statementSchema = /* @__PURE__ */ object({
	kind: /* @__PURE__ */ literal(KIND),
	/** The `org.id` of the lists that both keys sign. */
	org: /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ maxLength(100)),
	from: thumbprint,
	to: thumbprint,
	issued: instant$1,
	retires: instant$1
});
/** The statement that lists by the new key carry in their header: a JWS by the old one. */
function signRotation({ org, from, to, issued, retires }) {
	return signText(JSON.stringify({
		kind: KIND,
		org,
		from: from.thumbprint,
		to,
		issued,
		retires
	}), from);
}
/**
* Follows the statements from a pinned key to the one that signed the list. A statement counts while its old key has
* not retired: one that is stolen later vouches for nobody. What cannot be read is passed over.
* @param now epoch ms
* @returns undefined where no way leads there
*/
async function followRotations(statements, { pinned, signer, now }) {
	if (!Array.isArray(statements) || statements.length > MAX_ROTATIONS) return void 0;
	const read = await Promise.all(statements.map(readStatement));
	const orgs = [];
	const former = [];
	let at = pinned;
	while (at !== signer) {
		const next = read.find((one) => one?.from === at && one.retires > now);
		if (!next || former.length >= MAX_ROTATIONS) return void 0;
		orgs.push(next.org);
		former.push({
			thumbprint: at,
			retires: next.retires
		});
		at = next.to;
	}
	return {
		orgs,
		former
	};
}
async function readStatement(text) {
	if (typeof text !== "string" || text.length > MAX_STATEMENT) return void 0;
	const envelope = await openEnvelope$1(text);
	const payload = envelope && await verifySignature(envelope);
	if (!payload) return void 0;
	try {
		const said = /* @__PURE__ */ safeParse(statementSchema, JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload)));
		if (!said.success || said.output.from !== envelope.thumbprint) return void 0;
		const { org, from, to, retires } = said.output;
		return {
			org,
			from,
			to,
			retires: Date.parse(retires)
		};
	} catch {
		return;
	}
}
// utils/policy/verify.ts
/**
* Checks a JWS in compact serialisation (RFC 7515). The signature is Ed25519: the header must say so too, but chooses
* nothing. The public key travels in the header as `jwk`; what makes it trusted is that its RFC 7638 thumbprint is
* `pinned`, or that the pinned key vouches for it (`rotation.ts`).
*
* Returns `too-large`, `not-signed` (no JWS, or none of ours), `wrong-key` or `forged`; never throws on bad input.
*/
async function verifyEnvelope(text, { pinned, now }) {
	if (text.length > 3145728) return {
		kind: "too-large",
		bytes: text.length,
		limit: MAX_ENVELOPE_BYTES
	};
	const envelope = await openEnvelope$1(text);
	if (!envelope) return { kind: "not-signed" };
	const { thumbprint, rotations } = envelope;
	const isPinned = pinned === void 0 || pinned === thumbprint;
	const succession = isPinned ? void 0 : await followRotations(rotations, {
		pinned,
		signer: thumbprint,
		now
	});
	if (!isPinned && !succession) return {
		kind: "wrong-key",
		expected: pinned,
		found: thumbprint
	};
	const payload = await verifySignature(envelope);
	if (!payload) return { kind: "forged" };
	if (payload.byteLength > 2097152) return {
		kind: "too-large",
		bytes: payload.byteLength,
		limit: MAX_DOCUMENT_BYTES
	};
	return {
		kind: "verified",
		payload,
		thumbprint,
		digest: await digestOf(payload),
		...succession ? { succession } : {}
	};
}
async function digestOf(bytes) {
	const hash = await crypto.subtle.digest("SHA-256", bytes);
	return encode(new Uint8Array(hash));
}
// utils/policy/take.ts
/**
* The whole way from the text of an envelope to a list that may be offered to the employee: size, signature, shape,
* sense, succession, dates. An expired list is never taken; one that expires while it is in force stays in force.
*/
async function takeList(envelope, given) {
	const { source, standing, catalogue, now } = given;
	const verified = await verify$1(envelope, given);
	if (verified.kind !== "verified") return verified;
	const { payload, thumbprint, digest, succession } = verified;
	const parsed = parsePolicy(payload, catalogue);
	if (parsed.kind !== "parsed") return parsed;
	const { policy, unknownFields } = parsed;
	if (succession?.orgs.some((org) => org !== policy.org.id)) return { kind: "forged" };
	const formerKeys = joinFormerKeys(standing?.formerKeys, succession?.former);
	const offer = {
		policy,
		source,
		thumbprint,
		...formerKeys.length > 0 ? { formerKeys } : {},
		digest,
		unknownFields
	};
	const objection = objectToSuccession(standing, offer, now);
	if (objection) return objection;
	if (standing?.digest === digest) return {
		kind: "offer",
		offer
	};
	if (Date.parse(policy.expires) <= now) return {
		kind: "expired",
		on: policy.expires
	};
	if (Date.parse(policy.issued) > now + 864e5) return {
		kind: "not-yet",
		on: policy.issued
	};
	return {
		kind: "offer",
		offer
	};
}
/** By the pinned key. A list by one that it took the place of is told as the older list that it is. */
async function verify$1(envelope, { pinned, standing, now }) {
	const verified = await verifyEnvelope(envelope, {
		pinned,
		now
	});
	if (verified.kind !== "wrong-key") return verified;
	const former = standing?.formerKeys?.find(({ thumbprint }) => thumbprint === verified.found);
	if (!former) return verified;
	const again = await verifyEnvelope(envelope, {
		pinned: former.thumbprint,
		now
	});
	return again.kind === "verified" ? again : verified;
}
// scripts/policy/terminal.ts
/** As a shell tells of a program that was stopped by SIGINT. */
var STOPPED = 130;
/** Asks for something secret on the terminal, without showing what is typed. Undefined where there is no terminal. */
async function ask(question) {
	if (!process.stdin.isTTY || !process.stderr.isTTY) return void 0;
	process.stderr.write(question);
	const nowhere = new Writable({ write: (_chunk, _encoding, written) => written() });
	const terminal = createInterface({
		input: process.stdin,
		output: nowhere,
		terminal: true
	});
	const stop = () => process.exit(STOPPED);
	terminal.once("close", stop);
	const answer = await terminal.question("");
	terminal.off("close", stop);
	terminal.close();
	process.stderr.write("\n");
	return answer;
}
// scripts/policy/keys.ts
var keyWords = {
	en: {
		notKey: (path) => `${path} is not a private key made by \`keygen\`.`,
		locked: (path) => `${path} is locked with a passphrase. Give it with --passphrase-file.`,
		wrong: (path) => `This passphrase does not open ${path}.`,
		passphrase: (path) => `Passphrase of ${path}: `,
		empty: (path) => `${path} holds no passphrase.`
	},
	nl: {
		notKey: (path) => `${path} is geen geheime sleutel die met \`keygen\` is gemaakt.`,
		locked: (path) => `${path} zit op slot met een wachtwoordzin. Geef die met --passphrase-file.`,
		wrong: (path) => `Deze wachtwoordzin opent ${path} niet.`,
		passphrase: (path) => `Wachtwoordzin van ${path}: `,
		empty: (path) => `${path} bevat geen wachtwoordzin.`
	}
};
/** PBKDF2 rounds for HMAC-SHA-512, as OWASP advises; the largest number that is believed when a file is opened. */
var ROUNDS = 21e4;
var MOST_ROUNDS = 2e6;
var ALGORITHM = "PBES2-HS512+A256KW";
var ENCRYPTION = "A256GCM";
/** Locks a private JWK with a passphrase: a compact JWE (RFC 7516) with PBES2 (RFC 7518 §4.8). */
function lockKey(key, passphrase) {
	return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(key))).setProtectedHeader({
		alg: ALGORITHM,
		enc: ENCRYPTION,
		cty: "jwk+json"
	}).setKeyManagementParameters({ p2c: ROUNDS }).encrypt(new TextEncoder().encode(passphrase));
}
/** A signing key from its file, locked or not, or why there is none. */
async function readKeyFile(path, call) {
	const words = keyWords[call.language];
	const text = await readText(path, call.language);
	if (typeof text !== "string") return text;
	const locked = isLocked(text.trim());
	const passphrase = locked ? await passphraseFor(path, call) : "";
	if (typeof passphrase !== "string") return passphrase;
	try {
		return await readSigningKey(locked ? await unlock(text.trim(), passphrase) : JSON.parse(text));
	} catch {
		return refuse(locked ? words.wrong(path) : words.notKey(path));
	}
}
function isLocked(text) {
	try {
		return decodeProtectedHeader(text).alg === ALGORITHM;
	} catch {
		return false;
	}
}
async function unlock(jwe, passphrase) {
	const { plaintext } = await compactDecrypt(jwe, new TextEncoder().encode(passphrase), {
		keyManagementAlgorithms: [ALGORITHM],
		contentEncryptionAlgorithms: [ENCRYPTION],
		maxPBES2Count: MOST_ROUNDS
	});
	return JSON.parse(new TextDecoder().decode(plaintext));
}
async function passphraseFor(path, call) {
	const given = await readPassphraseFile(call);
	if (given !== void 0) return given;
	const words = keyWords[call.language];
	return await ask(words.passphrase(path)) ?? refuse(words.locked(path), 2);
}
/** The first line of `--passphrase-file`; undefined where the option is not given. */
async function readPassphraseFile(call) {
	const path = optionText(call, "passphrase-file");
	if (path === void 0) return void 0;
	const text = await readText(path, call.language);
	if (typeof text !== "string") return text;
	const line = text.split(/\r?\n/)[0] ?? "";
	return line === "" ? refuse(keyWords[call.language].empty(path), 2) : line;
}
// scripts/policy/rotations.ts
var rotationWords = {
	en: (path) => `${path} does not lead to this key: a statement is missing, not right, of another organisation, or of a key that has retired.`,
	nl: (path) => `${path} leidt niet naar deze sleutel: een verklaring ontbreekt, klopt niet, is van een andere organisatie, of van een sleutel die niet meer telt.`
};
/** The statements of `--rotation`, oldest first, where they lead to this key for this organisation; none where the option is not given. */
async function readRotations(key, org, call) {
	const path = optionText(call, "rotation");
	if (path === void 0) return [];
	const text = await readText(path, call.language);
	if (typeof text !== "string") return text;
	const statements = text.split(/\s+/).filter(Boolean);
	const oldest = await openEnvelope$1(statements[0] ?? "");
	const way = oldest && await followRotations(statements, {
		pinned: oldest.thumbprint,
		signer: key.thumbprint,
		now: call.now
	});
	return way?.former.length === statements.length && way.orgs.every((one) => one === org) ? statements : refuse(rotationWords[call.language](path));
}
// scripts/policy/signed-list.ts
var COMPACT_JWS = /^\s*[\w-]+\.[\w-]+\.[\w-]*\s*$/;
/** Why a list is not taken, in the words that employees read. */
function refuseList(path, problem, call) {
	return refuse(`${path}: ${sayListProblem(problem, null, call).wrong}`);
}
/** Reads a signed list and checks its signature and its shape. Who signed it and when it expires is not judged. */
async function readSignedList(path, call) {
	const text = await readText(path, call.language);
	return typeof text === "string" ? openEnvelope(path, text, call) : text;
}
async function openEnvelope(path, text, call) {
	const verified = await verifyEnvelope(text, { now: call.now });
	if (verified.kind !== "verified") return refuseList(path, verified, call);
	const { payload, thumbprint, digest } = verified;
	const parsed = parsePolicy(payload, CATALOGUE);
	if (parsed.kind !== "parsed") return refuseList(path, parsed, call);
	const { policy, unknownFields } = parsed;
	return {
		kind: "signed",
		envelope: text.trim(),
		policy,
		thumbprint,
		digest,
		unknownFields
	};
}
/** Reads a list that is signed, or that is still YAML or JSON. One with errors is answered as `check` does. */
async function readAnyList(path, call) {
	const text = await readText(path, call.language);
	if (typeof text !== "string") return text;
	if (COMPACT_JWS.test(text)) {
		const signed = await openEnvelope(path, text, call);
		return signed.kind === "signed" ? {
			kind: "list",
			policy: signed.policy
		} : signed;
	}
	const file = parseListFile(text, call.language);
	const parsed = file.faults.length > 0 ? void 0 : parsePolicy(encodeList(file.value), CATALOGUE);
	if (parsed?.kind === "parsed") return {
		kind: "list",
		policy: parsed.policy
	};
	return tell(path, findAll(file, call).filter(({ severity }) => severity === "error"), call);
}
/** The document as it is signed: its values and nothing else, in their order. */
var encodeList = (value) => new TextEncoder().encode(listText(value));
var listText = (value) => JSON.stringify(value ?? null);
// scripts/policy/sign.ts
var signWords = {
	en: {
		signed: (seq, org, path) => `List no. ${seq} of ${org} is signed and in ${path}.`,
		by: (thumbprint) => `Thumbprint of the key: ${thumbprint}`,
		code: (code) => `Enrolment code: ${code}`,
		notSigned: "The list was not signed.",
		sameNumber: (seq) => `The previous list has number ${seq}. A new list needs a higher number in seq.`
	},
	nl: {
		signed: (seq, org, path) => `Lijst nr. ${seq} van ${org} is ondertekend en staat in ${path}.`,
		by: (thumbprint) => `Vingerafdruk van de sleutel: ${thumbprint}`,
		code: (code) => `Inschrijfcode: ${code}`,
		notSigned: "De lijst is niet ondertekend.",
		sameNumber: (seq) => `De vorige lijst heeft nummer ${seq}. Een nieuwe lijst heeft in seq een hoger nummer nodig.`
	}
};
/** The code with which employees enrol, or why this address cannot be in one. */
function codeFor(url, thumbprint, call) {
	const read = parseEnrolmentCode(enrolmentCode(url, { thumbprint }));
	if (read.kind === "code" && !url.includes("#")) return enrolmentCode(read.code.url, { thumbprint });
	return refuse(`${url}: ${sayListProblem(read.kind === "insecure-url" ? read : { kind: "bad-code" }, null, call).wrong}`, 2);
}
var sign = {
	name: "sign",
	operands: ["FILE"],
	options: [
		{
			name: "key",
			value: "KEY",
			required: true,
			help: {
				en: "The key of `keygen`.",
				nl: "De sleutel van `keygen`."
			}
		},
		{
			name: "out",
			value: "LIST",
			required: true,
			help: {
				en: "Where the signed list is written.",
				nl: "Waar de ondertekende lijst komt te staan."
			}
		},
		{
			name: "previous",
			value: "LIST",
			help: {
				en: "The signed list that this one follows: of the same organisation, by the same key or one that it vouches for, with a lower number.",
				nl: "De ondertekende lijst waar deze op volgt: van dezelfde organisatie, met dezelfde sleutel of een waar die voor instaat, met een lager nummer."
			}
		},
		{
			name: "url",
			value: "URL",
			help: {
				en: "Where the list will be; the enrolment code is made with it.",
				nl: "Waar de lijst komt te staan; daarmee wordt de inschrijfcode gemaakt."
			}
		},
		{
			name: "rotation",
			value: "FILE",
			help: {
				en: "What `rotate` wrote, one statement a line, oldest first: earlier keys vouch for this one.",
				nl: "Wat `rotate` schreef, een verklaring per regel, de oudste eerst: eerdere sleutels staan in voor deze."
			}
		},
		STRICT_OPTION,
		PASSPHRASE_OPTION
	],
	help: {
		en: "Checks a list and signs it. A list with errors is refused. What is signed is what the file says, no more.",
		nl: "Controleert een lijst en ondertekent hem. Een lijst met fouten wordt geweigerd. Ondertekend wordt wat in het bestand staat, niets meer."
	},
	async run(call) {
		const words = signWords[call.language];
		const [path = ""] = call.operands;
		const out = optionText(call, "out") ?? "";
		const file = await readListFile(path, call.language);
		if (file.kind === "refusal") return file;
		const told = tell(path, findAll(file, call), call);
		if (told.code !== 0) return {
			...told,
			lines: [...told.lines, words.notSigned]
		};
		const key = await readKeyFile(optionText(call, "key") ?? "", call);
		if ("kind" in key) return key;
		const url = optionText(call, "url");
		const code = url === void 0 ? void 0 : codeFor(url, key.thumbprint, call);
		if (typeof code === "object") return code;
		const rotations = await readRotations(key, orgOf(file.value), call);
		if ("kind" in rotations) return rotations;
		const previous = await readPrevious(call);
		if (previous?.kind === "refusal") return previous;
		const envelope = await signText(listText(file.value), key, rotations);
		const taken = await takeList(envelope, {
			source: {
				kind: "file",
				name: path
			},
			pinned: previous?.thumbprint,
			standing: previous ?? null,
			catalogue: CATALOGUE,
			now: call.now
		});
		if (taken.kind !== "offer") return refuseList(path, taken, call);
		const seqBefore = previous?.policy.seq ?? -1;
		if (taken.offer.policy.seq <= seqBefore) return refuse(words.sameNumber(seqBefore));
		const refusal = await write(out, `${envelope}\n`, { language: call.language });
		if (refusal) return refusal;
		const { policy, thumbprint, digest } = taken.offer;
		return done([
			...told.lines.slice(0, -1),
			words.signed(policy.seq, policy.org.name, out),
			words.by(thumbprint),
			...code === void 0 ? [] : [words.code(code)]
		], {
			file: out,
			org: policy.org.id,
			seq: policy.seq,
			expires: policy.expires,
			thumbprint,
			digest,
			...code !== void 0 && { enrolmentCode: code },
			findings: told.json.findings
		});
	}
};
/** The organisation of a list that is in order. */
var orgOf = (list) => list.org.id;
/** The list that this one follows; undefined where none is named. */
async function readPrevious(call) {
	const path = optionText(call, "previous");
	return path === void 0 ? void 0 : readSignedList(path, call);
}
// scripts/policy/deploy.ts
var deployWords = {
	en: {
		there: (folder) => `${folder} holds what hands the enrolment code to browsers that you manage.`,
		next: "Each folder has a README.md that says where its files go.",
		code: (code) => `Enrolment code: ${code}`,
		ids: (chrome, gecko) => `Drempel’s id in Chrome, Chromium and Edge: ${chrome}; in Firefox: ${gecko}.`
	},
	nl: {
		there: (folder) => `In ${folder} staat wat browsers die je beheert de inschrijfcode geeft.`,
		next: "In elke map zegt een README.md waar de bestanden heen gaan.",
		code: (code) => `Inschrijfcode: ${code}`,
		ids: (chrome, gecko) => `De id van Drempel in Chrome, Chromium en Edge: ${chrome}; in Firefox: ${gecko}.`
	}
};
var deploy = {
	name: "deploy",
	operands: ["DIR"],
	options: [
		LIST_OPTION,
		{
			name: "url",
			value: "URL",
			required: true,
			help: {
				en: "Where employees’ browsers find the list.",
				nl: "Waar de browsers van medewerkers de lijst vinden."
			}
		},
		{
			name: "embed",
			help: {
				en: "Also put the signed list itself in, for devices that cannot reach it at first.",
				nl: "Zet ook de ondertekende lijst zelf erin, voor apparaten die er eerst niet bij kunnen."
			}
		}
	],
	help: {
		en: "Writes the files with which managed devices give Drempel its enrolment code: Windows, macOS, Linux, Firefox.",
		nl: "Schrijft de bestanden waarmee beheerde apparaten Drempel de inschrijfcode geven: Windows, macOS, Linux, Firefox."
	},
	async run(call) {
		const words = deployWords[call.language];
		const [folder = ""] = call.operands;
		const list = await readSignedList(optionText(call, "list") ?? "", call);
		if (list.kind === "refusal") return list;
		const code = codeFor(optionText(call, "url") ?? "", list.thumbprint, call);
		if (typeof code !== "string") return code;
		const deployment = {
			values: {
				enrolmentCode: code,
				...call.options.embed === true && { list: list.envelope }
			},
			chromeId: chromeId(CHROME_KEY),
			geckoId: GECKO_ID,
			org: list.policy.org
		};
		const files = {
			...windowsFiles(deployment),
			...macFiles(deployment),
			...linuxFiles(deployment),
			...deployReadmes(deployment, call.language)
		};
		const refusal = await writeAll(folder, files, call.language);
		if (refusal) return refusal;
		return done([
			words.there(folder),
			words.next,
			words.code(code),
			words.ids(deployment.chromeId, GECKO_ID)
		], {
			folder,
			files: Object.keys(files),
			enrolmentCode: code,
			chromeId: deployment.chromeId,
			geckoId: GECKO_ID
		});
	}
};
// utils/i18n/hosts.ts
/** A match pattern or host rule as its host: `*://*.acme.example/*` is `*.acme.example`. */
function hostOfPattern(pattern) {
	return pattern.replace(/^\*:\/\//, "").replace(/\/\*$/, "");
}
// utils/i18n/list-diff-words.ts
/** What is said of the differences between two lists. */
var diffWords = {
	en: {
		number: (from, to) => `Number ${to}, after number ${from}.`,
		issued: (from, to) => `Made on ${to}; the other one on ${from}.`,
		expires: (from, to) => `Valid until ${to}; that was ${from}.`,
		arrangement: (from, to) => `The arrangement is ${to}; it was ${from}.`,
		organisation: {
			id: "The organisation",
			name: "Its name",
			contact: "Where to ask",
			info: "Where to read more"
		},
		field: (field, from, to) => {
			if (from === void 0) return `${field}: now ${to}.`;
			return to === void 0 ? `${field}: no longer ${from}.` : `${field}: now ${to}; it was ${from}.`;
		},
		sets: {
			"sign-in": {
				added: (names) => `New sign-in page: ${names}.`,
				removed: (names) => `No longer a sign-in page: ${names}.`
			},
			tenants: {
				added: (names) => `New tenant: ${names}.`,
				removed: (names) => `No longer a tenant: ${names}.`
			},
			"mail-domains": {
				added: (names) => `New mail domain: ${names}.`,
				removed: (names) => `No longer a mail domain: ${names}.`
			},
			detectors: {
				added: (names) => `Also looks in files for: ${names}.`,
				removed: (names) => `Looks in files no more for: ${names}.`
			},
			"guarded-categories": {
				added: (names) => `Now also guards: ${names}.`,
				removed: (names) => `Guards no more: ${names}.`
			}
		},
		access: {
			added: (names) => `Drempel could then read these sites as well: ${names}.`,
			removed: (names) => `Drempel would read these sites no more: ${names}.`
		},
		workApp: {
			added: (names) => `New work app: ${names}.`,
			removed: (names) => `No longer a work app: ${names}.`,
			start: (name) => `${name} has another start page.`
		},
		renamed: (from, to) => `${from} is now called ${to}.`,
		hosts: {
			added: (name, hosts) => `${name} also is at ${hosts}.`,
			removed: (name, hosts) => `${name} is no longer at ${hosts}.`
		},
		standing: {
			approved: "approved",
			unapproved: "not approved",
			unlisted: "not judged"
		},
		service: {
			added: (name, standing, hosts) => `New on the list: ${name}, ${standing} (${hosts}).`,
			removed: (name, standing) => `Off the list: ${name}, which was ${standing}.`,
			standing: (name, from, to) => `${name} is now ${to}; it was ${from}.`,
			category: (name, from, to) => `${name} now counts as ${to}; it was ${from}.`,
			start: (name) => `${name} has another start page.`,
			instead: (name, other) => other === void 0 ? `For ${name} no other service is named any more.` : `In place of ${name}: ${other}.`,
			because: (name, reason) => reason === void 0 ? `No reason is given for ${name} any more.` : `The reason given for ${name} is now: ${reason}`
		},
		unknownFiles: {
			work: {
				warn: "Now warns on work pages about files of unknown origin.",
				pass: "No longer warns on work pages about files of unknown origin."
			},
			private: {
				warn: "Now warns on private pages about files of unknown origin.",
				pass: "No longer warns on private pages about files of unknown origin."
			}
		},
		action: {
			warn: "Uploads are warned about, no longer stopped.",
			stop: "Uploads are stopped where the device is the organisation’s; on an employee’s own device they are warned about."
		},
		reason: {
			optional: "Whoever goes on after a warning may say why.",
			required: "Whoever goes on after a warning must say why.",
			none: "Whoever goes on after a warning is not asked why."
		},
		patterns: {
			added: (names) => `New pattern to look for: ${names}.`,
			removed: (names) => `No longer a pattern to look for: ${names}.`,
			changed: (names) => `Another pattern for: ${names}.`
		},
		headers: {
			added: (hosts, headers) => `Limits sign-in at ${hosts} to: ${headers}.`,
			removed: (hosts, headers) => `No longer limits sign-in at ${hosts} to: ${headers}.`
		},
		hours: (from, to) => {
			if (from === void 0) return `Now suggests hours: ${to}.`;
			return to === void 0 ? `No longer suggests hours; they were ${from}.` : `Suggests ${to}; that was ${from}.`;
		},
		noHours: "no hours at all",
		others: (count) => count === 1 ? "1 other" : `${count} others`,
		none: "Both lists say the same."
	},
	nl: {
		number: (from, to) => `Nummer ${to}, na nummer ${from}.`,
		issued: (from, to) => `Gemaakt op ${to}; de andere op ${from}.`,
		expires: (from, to) => `Geldig tot ${to}; dat was ${from}.`,
		arrangement: (from, to) => `De vorm is ${to}; dat was ${from}.`,
		organisation: {
			id: "De organisatie",
			name: "De naam",
			contact: "Waar je vragen stelt",
			info: "Waar je meer leest"
		},
		field: (field, from, to) => {
			if (from === void 0) return `${field}: nu ${to}.`;
			return to === void 0 ? `${field}: niet meer ${from}.` : `${field}: nu ${to}; dat was ${from}.`;
		},
		sets: {
			"sign-in": {
				added: (names) => `Nieuwe inlogpagina: ${names}.`,
				removed: (names) => `Geen inlogpagina meer: ${names}.`
			},
			tenants: {
				added: (names) => `Nieuwe tenant: ${names}.`,
				removed: (names) => `Geen tenant meer: ${names}.`
			},
			"mail-domains": {
				added: (names) => `Nieuw maildomein: ${names}.`,
				removed: (names) => `Geen maildomein meer: ${names}.`
			},
			detectors: {
				added: (names) => `Kijkt in bestanden ook naar: ${names}.`,
				removed: (names) => `Kijkt in bestanden niet meer naar: ${names}.`
			},
			"guarded-categories": {
				added: (names) => `Let nu ook op: ${names}.`,
				removed: (names) => `Let niet meer op: ${names}.`
			}
		},
		access: {
			added: (names) => `Drempel zou dan ook deze sites kunnen lezen: ${names}.`,
			removed: (names) => `Drempel zou deze sites niet meer lezen: ${names}.`
		},
		workApp: {
			added: (names) => `Nieuwe werk-app: ${names}.`,
			removed: (names) => `Geen werk-app meer: ${names}.`,
			start: (name) => `${name} heeft een andere startpagina.`
		},
		renamed: (from, to) => `${from} heet nu ${to}.`,
		hosts: {
			added: (name, hosts) => `${name} zit ook op ${hosts}.`,
			removed: (name, hosts) => `${name} zit niet meer op ${hosts}.`
		},
		standing: {
			approved: "goedgekeurd",
			unapproved: "niet goedgekeurd",
			unlisted: "niet beoordeeld"
		},
		service: {
			added: (name, standing, hosts) => `Nieuw op de lijst: ${name}, ${standing} (${hosts}).`,
			removed: (name, standing) => `Van de lijst af: ${name}, eerst ${standing}.`,
			standing: (name, from, to) => `${name} is nu ${to}; dat was ${from}.`,
			category: (name, from, to) => `${name} telt nu als ${to}; dat was ${from}.`,
			start: (name) => `${name} heeft een andere startpagina.`,
			instead: (name, other) => other === void 0 ? `Voor ${name} staat er geen andere dienst meer.` : `In plaats van ${name}: ${other}.`,
			because: (name, reason) => reason === void 0 ? `Bij ${name} staat geen reden meer.` : `De reden bij ${name} is nu: ${reason}`
		},
		unknownFiles: {
			work: {
				warn: "Waarschuwt op werkpagina’s nu bij bestanden van onbekende herkomst.",
				pass: "Waarschuwt op werkpagina’s niet meer bij bestanden van onbekende herkomst."
			},
			private: {
				warn: "Waarschuwt op privépagina’s nu bij bestanden van onbekende herkomst.",
				pass: "Waarschuwt op privépagina’s niet meer bij bestanden van onbekende herkomst."
			}
		},
		action: {
			warn: "Bij uploads komt een waarschuwing; ze worden niet meer tegengehouden.",
			stop: "Uploads worden tegengehouden op apparaten van de organisatie; op eigen apparaten komt een waarschuwing."
		},
		reason: {
			optional: "Wie na een waarschuwing doorgaat, mag zeggen waarom.",
			required: "Wie na een waarschuwing doorgaat, moet zeggen waarom.",
			none: "Wie na een waarschuwing doorgaat, hoeft niet te zeggen waarom."
		},
		patterns: {
			added: (names) => `Nieuw patroon om op te letten: ${names}.`,
			removed: (names) => `Geen patroon meer om op te letten: ${names}.`,
			changed: (names) => `Een ander patroon voor: ${names}.`
		},
		headers: {
			added: (hosts, headers) => `Beperkt inloggen op ${hosts} tot: ${headers}.`,
			removed: (hosts, headers) => `Beperkt inloggen op ${hosts} niet meer tot: ${headers}.`
		},
		hours: (from, to) => {
			if (from === void 0) return `Stelt nu uren voor: ${to}.`;
			return to === void 0 ? `Stelt geen uren meer voor; dat was ${from}.` : `Stelt ${to} voor; dat was ${from}.`;
		},
		noHours: "geen enkel uur",
		others: (count) => count === 1 ? "1 andere" : `${count} andere`,
		none: "Beide lijsten zeggen hetzelfde."
	}
};
// utils/i18n/week.ts
/** A Monday, epoch ms; any would do. */
var MONDAY = Date.UTC(2024, 0, 1);
var DAY$2 = 864e5;
/** `maandag`, `ma`; `Monday`, `Mon`. */
function sayWeekday(day, language, length) {
	return new Intl.DateTimeFormat(LOCALES[language], {
		weekday: length,
		timeZone: "UTC"
	}).format(MONDAY + WEEKDAYS.indexOf(day) * DAY$2);
}
/** Days in a row as a stretch (`ma t/m vr`), others one by one (`ma, wo en vr`). Any order in, week order out. */
function sayDays(days, language) {
	const names = [];
	for (let at = 0; at < WEEKDAYS.length; at++) {
		let end = at;
		while (end < WEEKDAYS.length && days.includes(WEEKDAYS[end])) end++;
		if (end === at) continue;
		const stretch = WEEKDAYS.slice(at, end).map((day) => sayWeekday(day, language, "short"));
		if (stretch.length < 3) names.push(...stretch);
		else names.push(`${stretch[0]} ${language === "nl" ? "t/m" : "to"} ${stretch.at(-1)}`);
		at = end;
	}
	return new Intl.ListFormat(LOCALES[language]).format(names);
}
/** A week in words: days that have the same times share a line, in the order of their first day. Free days have none. */
function sayWeek(windows, language) {
	const byTimes = /* @__PURE__ */ new Map();
	for (const day of WEEKDAYS) {
		const spans = windows.filter((window) => window.days.includes(day)).map(({ from, to }) => `${from}–${to}`).sort();
		if (spans.length === 0) continue;
		const times = new Intl.ListFormat(LOCALES[language]).format(spans);
		byTimes.set(times, [...byTimes.get(times) ?? [], day]);
	}
	return [...byTimes].map(([times, days]) => ({
		days: sayDays(days, language),
		times
	}));
}
/** A week in one line: `ma t/m vr, 08:30–17:30 · za, 10:00–12:00`. */
function sayWeekLine(windows, language) {
	return sayWeek(windows, language).map(({ days, times }) => `${days}, ${times}`).join(" · ");
}
// utils/i18n/list-diff.ts
/** How many names a sentence can carry; the rest is counted. */
var NAMED = 12;
/** One difference between two lists, in one or two sentences. `zone`: the IANA zone in which dates are said. */
function sayChange(change, { language, zone }) {
	const words = diffWords[language];
	const date = (at) => sayDate(Date.parse(at), {
		language,
		zone
	});
	const join = (names) => {
		const rest = names.length - NAMED;
		const parts = rest > 0 ? [...names.slice(0, NAMED), words.others(rest)] : names;
		return new Intl.ListFormat(LOCALES[language]).format(parts);
	};
	const both = (of, { added, removed }) => [added.length > 0 ? of.added(join(added)) : "", removed.length > 0 ? of.removed(join(removed)) : ""].filter(Boolean).join(" ");
	switch (change.kind) {
		case "number": return words.number(change.from, change.to);
		case "issued":
		case "expires": return words[change.kind](...differing(change.from, change.to, date));
		case "arrangement": return words.arrangement(change.from, change.to);
		case "organisation": return words.field(words.organisation[change.field], change.from, change.to);
		case "sign-in":
		case "tenants":
		case "mail-domains":
		case "detectors":
		case "guarded-categories": return both(words.sets[change.kind], change);
		case "access": return both(words.access, {
			added: change.added.map(hostOfPattern),
			removed: change.removed.map(hostOfPattern)
		});
		case "work-app-added": return words.workApp.added(`${change.name} (${join(change.hosts)})`);
		case "work-app-removed": return words.workApp.removed(`${change.name} (${join(change.hosts)})`);
		case "work-app-renamed":
		case "service-renamed": return words.renamed(change.from, change.to);
		case "work-app-start": return words.workApp.start(change.name);
		case "work-app-hosts":
		case "service-hosts": {
			const { name } = change;
			return both({
				added: (hosts) => words.hosts.added(name, hosts),
				removed: (hosts) => words.hosts.removed(name, hosts)
			}, change);
		}
		case "service-added": return words.service.added(change.name, words.standing[change.standing], join(change.hosts));
		case "service-removed": return words.service.removed(change.name, words.standing[change.standing]);
		case "service-standing": return words.service.standing(change.name, words.standing[change.from], words.standing[change.to]);
		case "service-category": return words.service.category(change.name, change.from, change.to);
		case "service-start": return words.service.start(change.name);
		case "service-instead": return words.service.instead(change.name, change.to);
		case "service-because": return words.service.because(change.name, change.to?.[language]);
		case "unknown-files": return words.unknownFiles[change.context][change.to];
		case "guard-action": return words.action[change.to];
		case "guard-reason": return words.reason[change.to];
		case "patterns": return words.patterns[change.change](join(change.names));
		case "tenant-headers": {
			const headers = Object.entries(change.headers).map(([name, value]) => `${name}: ${value}`);
			return words.headers[change.change](join(change.hosts), headers.join("; "));
		}
		case "suggested-hours": {
			const week = (hours) => hours && `${hours.windows.length > 0 ? sayWeekLine(hours.windows, language) : words.noHours} (${hours.zone})`;
			return words.hours(week(change.from), week(change.to));
		}
	}
}
/** Two instants as dates; to the second where they fall on the same one. */
function differing(from, to, date) {
	const dates = [date(from), date(to)];
	return dates[0] === dates[1] ? [from, to] : dates;
}
// utils/policy/compare.ts
/** The difference of two lists as sets; undefined where there is none. */
function compareSets(from, to) {
	const [before, after] = [new Set(from), new Set(to)];
	const added = [...after].filter((one) => !before.has(one));
	const removed = [...before].filter((one) => !after.has(one));
	return added.length + removed.length > 0 ? {
		added,
		removed
	} : void 0;
}
/** Two lists of things with an id: what came, what went, and the pairs that are in both. */
function compareNamed(from, to) {
	const before = new Map(from.map((one) => [one.id, one]));
	const after = new Map(to.map((one) => [one.id, one]));
	return {
		added: to.filter(({ id }) => !before.has(id)),
		removed: from.filter(({ id }) => !after.has(id)),
		kept: to.flatMap((now) => {
			const old = before.get(now.id);
			return old ? [[old, now]] : [];
		})
	};
}
// utils/policy/diff-services.ts
/** The differences in what two lists say of services: first what came, then what went, then what changed. */
function diffServices(from, to) {
	const { added, removed, kept } = compareNamed(from.services, to.services);
	const nameOf = new Map(to.services.map(({ id, name }) => [id, name]));
	const changes = [...added.map(({ name, standing, hosts }) => ({
		kind: "service-added",
		name,
		standing,
		hosts
	})), ...removed.map(({ name, standing, hosts }) => ({
		kind: "service-removed",
		name,
		standing,
		hosts
	}))];
	for (const [old, now] of kept) {
		const { name } = now;
		const hosts = compareSets(old.hosts, now.hosts);
		if (old.name !== name) changes.push({
			kind: "service-renamed",
			from: old.name,
			to: name
		});
		if (old.standing !== now.standing) changes.push({
			kind: "service-standing",
			name,
			from: old.standing,
			to: now.standing
		});
		if (old.category !== now.category) changes.push({
			kind: "service-category",
			name,
			from: old.category,
			to: now.category
		});
		if (hosts) changes.push({
			kind: "service-hosts",
			name,
			...hosts
		});
		if (old.start !== now.start) changes.push({
			kind: "service-start",
			name,
			from: old.start,
			to: now.start
		});
		if (old.instead !== now.instead) changes.push({
			kind: "service-instead",
			name,
			to: now.instead && (nameOf.get(now.instead) ?? now.instead)
		});
		if (old.because?.nl !== now.because?.nl || old.because?.en !== now.because?.en) changes.push({
			kind: "service-because",
			name,
			to: now.because
		});
	}
	return changes;
}
// utils/policy/diff.ts
/**
* All differences between two lists, in the order of the document; the last says what they mean for which sites Drempel
* can read. Work apps and services are told apart by id. The order within a list of names means nothing. None where
* the lists say the same.
*/
function diffLists(from, to) {
	return [
		...replaced(from.seq, to.seq, (change) => ({
			kind: "number",
			...change
		})),
		...replaced(from.issued, to.issued, (change) => ({
			kind: "issued",
			...change
		})),
		...replaced(from.expires, to.expires, (change) => ({
			kind: "expires",
			...change
		})),
		...diffOrganisation(from, to),
		...replaced(from.arrangement, to.arrangement, (change) => ({
			kind: "arrangement",
			...change
		})),
		...diffWorkApps(from, to),
		...sets("sign-in", from.signIn, to.signIn),
		...diffServices(from, to),
		...diffGuard(from.guard, to.guard),
		...diffTenantHeaders(from, to),
		...diffHours(from.suggestedHours, to.suggestedHours),
		...sets("access", readable(from), readable(to))
	];
}
function replaced(from, to, change) {
	return from === to ? [] : [change({
		from,
		to
	})];
}
function sets(kind, from, to) {
	const change = compareSets(from, to);
	return change ? [{
		kind,
		...change
	}] : [];
}
/** The same in either browser: hosts do not depend on it. */
var readable = (policy) => needsOf(policy, "firefox").all.origins;
function diffOrganisation({ org: from }, { org: to }) {
	return [
		...[
			"id",
			"name",
			"contact",
			"info"
		].flatMap((field) => replaced(from[field], to[field], (change) => ({
			kind: "organisation",
			field,
			...change
		}))),
		...sets("tenants", from.tenants, to.tenants),
		...sets("mail-domains", from.mailDomains, to.mailDomains)
	];
}
function diffWorkApps(from, to) {
	const { added, removed, kept } = compareNamed(from.workApps, to.workApps);
	return [
		...added.map(({ name, hosts }) => ({
			kind: "work-app-added",
			name,
			hosts
		})),
		...removed.map(({ name, hosts }) => ({
			kind: "work-app-removed",
			name,
			hosts
		})),
		...kept.flatMap(([old, app]) => {
			const { name } = app;
			const hosts = compareSets(old.hosts, app.hosts);
			return [
				...replaced(old.name, name, (change) => ({
					kind: "work-app-renamed",
					...change
				})),
				...replaced(old.start, app.start, (change) => ({
					kind: "work-app-start",
					name,
					...change
				})),
				...hosts ? [{
					kind: "work-app-hosts",
					name,
					...hosts
				}] : []
			];
		})
	];
}
function diffGuard(from, to) {
	const patterns = compareNamed(namedPatterns(from), namedPatterns(to));
	const changed = patterns.kept.filter(([old, now]) => old.text !== now.text).map(([, now]) => now);
	const named = {
		added: patterns.added,
		removed: patterns.removed,
		changed
	};
	return [
		...sets("guarded-categories", from.categories, to.categories),
		...["work", "private"].flatMap((context) => replaced(from.unknownFiles[context], to.unknownFiles[context], (change) => ({
			kind: "unknown-files",
			context,
			...change
		}))),
		...replaced(from.action, to.action, (change) => ({
			kind: "guard-action",
			...change
		})),
		...replaced(from.reason, to.reason, (change) => ({
			kind: "guard-reason",
			...change
		})),
		...sets("detectors", from.detectors, to.detectors),
		...[
			"added",
			"removed",
			"changed"
		].filter((change) => named[change].length > 0).map((change) => ({
			kind: "patterns",
			change,
			names: named[change].map(({ name }) => name)
		}))
	];
}
/** A pattern has no id but its name; of those that share one, each is told by its turn. */
function namedPatterns({ patterns }) {
	const turns = /* @__PURE__ */ new Map();
	return patterns.map(({ name, re2, near, atLeast }) => {
		const turn = turns.get(name) ?? 0;
		turns.set(name, turn + 1);
		return {
			id: `${name}\n${turn}`,
			name,
			text: JSON.stringify([
				re2,
				[...near].sort(),
				atLeast
			])
		};
	});
}
function diffTenantHeaders(from, to) {
	const { added, removed } = compareNamed(namedHeaders(from), namedHeaders(to));
	return [...removed.map(({ hosts, headers }) => ({
		kind: "tenant-headers",
		change: "removed",
		hosts,
		headers
	})), ...added.map(({ hosts, headers }) => ({
		kind: "tenant-headers",
		change: "added",
		hosts,
		headers
	}))];
}
var namedHeaders = ({ tenantRestrictions }) => tenantRestrictions.map(({ hosts, headers }) => ({
	id: JSON.stringify([[...hosts].sort(), Object.entries(headers).sort(([a], [b]) => a < b ? -1 : 1)]),
	hosts,
	headers
}));
function diffHours(from, to) {
	return hoursText(from) === hoursText(to) ? [] : [{
		kind: "suggested-hours",
		from,
		to
	}];
}
var hoursText = (hours) => hours && JSON.stringify([hours.zone, hours.windows.map(({ days, from, to }) => JSON.stringify([
	from,
	to,
	[...days].sort()
])).sort()]);
// scripts/policy/diff.ts
var diff = {
	name: "diff",
	operands: ["OLD", "NEW"],
	options: [],
	help: {
		en: "Says in sentences what differs between two lists, signed or not, and which sites Drempel could then read.",
		nl: "Zegt in zinnen wat er verschilt tussen twee lijsten, ondertekend of niet, en welke sites Drempel dan kan lezen."
	},
	async run(call) {
		const [oldPath = "", newPath = ""] = call.operands;
		const from = await readAnyList(oldPath, call);
		if (from.kind !== "list") return from;
		const to = await readAnyList(newPath, call);
		if (to.kind !== "list") return to;
		const changes = diffLists(from.policy, to.policy).map((change) => ({
			...change,
			sentence: sayChange(change, call)
		}));
		const lines = changes.map(({ sentence }) => sentence);
		return done(lines.length > 0 ? lines : [diffWords[call.language].none], { changes });
	}
};
// utils/policy/own.ts
/** No id on a list holds a colon, so what is the employee's own cannot be mistaken for the organisation's. */
var MARK = "own:";
/** Whether a work app or a service is the employee's own addition. */
var isOwn = ({ id }) => id.startsWith(MARK);
// utils/i18n/here.ts
var hereWords = {
	en: {
		page: (name) => `This page: ${name}`,
		thisPage: "This page",
		work: (org) => `A work app of ${org}. It stays apart from your private pages.`,
		signIn: (org) => `Here you sign in for ${org}. It may stay where it is.`,
		approved: (org) => `Approved by ${org}, also for work files.`,
		unapproved: (org) => `Not approved by ${org}.`,
		instead: (name) => `Work files? Use ${name}.`,
		unlisted: (org) => `${org} says nothing about it. Drempel does nothing here.`,
		unknown: (org) => `Not on the list of ${org}. Drempel does nothing here.`,
		ownWork: "You added it to your work. It stays apart from your private pages.",
		ownAlone: "You asked Drempel to leave it alone."
	},
	nl: {
		page: (name) => `Deze pagina: ${name}`,
		thisPage: "Deze pagina",
		work: (org) => `Een werk-app van ${org}. Die blijft apart van je privépagina’s.`,
		signIn: (org) => `Hier log je in voor ${org}. Dat mag blijven waar het is.`,
		approved: (org) => `Goedgekeurd door ${org}, ook voor werkbestanden.`,
		unapproved: (org) => `Niet goedgekeurd door ${org}.`,
		instead: (name) => `Werkbestanden? Gebruik ${name}.`,
		unlisted: (org) => `${org} zegt er niets over. Drempel doet hier niets.`,
		unknown: (org) => `Niet op de lijst van ${org}. Drempel doet hier niets.`,
		ownWork: "Jij hebt dit aan je werk toegevoegd. Het blijft apart van je privépagina’s.",
		ownAlone: "Jij hebt gevraagd om dit met rust te laten."
	}
};
/**
* Where a page stands under a list, and what that means, in sentences.
* @param host the page's host where Drempel may see it, else null
*/
function sayStanding(standing, host, policy, language) {
	const words = hereWords[language];
	const org = policy.org.name;
	switch (standing.kind) {
		case "work": return {
			name: standing.app.name,
			sentences: [isOwn(standing.app) ? words.ownWork : words.work(org)]
		};
		case "sign-in": return {
			name: host,
			sentences: [words.signIn(org)]
		};
		case "service": {
			const { service } = standing;
			const { name } = service;
			if (isOwn(service)) return {
				name,
				sentences: [words.ownAlone]
			};
			if (service.standing !== "unapproved") return {
				name,
				sentences: [words[service.standing](org)]
			};
			const instead = policy.services.find(({ id }) => id === service.instead);
			return {
				name,
				sentences: [
					words.unapproved(org),
					...service.because ? [service.because[language]] : [],
					...instead ? [words.instead(instead.name)] : []
				]
			};
		}
		case "unknown": return {
			name: host,
			sentences: [words.unknown(org)]
		};
	}
}
// utils/policy/deciding-rule.ts
/**
* The host rule by which a URL has its standing: of the owner's rules the exact host, else the longest wildcard that
* covers it. Undefined where no rule decided.
*/
function decidingRule(standing, policy, url) {
	const host = URL.parse(url)?.hostname.replace(/\.$/, "");
	const rules = rulesOf(standing, policy);
	if (host === void 0) return void 0;
	return rules.filter((rule) => coversHost(rule, host)).sort((a, b) => Number(a.startsWith("*.")) - Number(b.startsWith("*.")) || b.length - a.length)[0];
}
function rulesOf(standing, policy) {
	switch (standing.kind) {
		case "work": return standing.app.hosts;
		case "sign-in": return policy.signIn;
		case "service": return standing.service.hosts;
		case "unknown": return [];
	}
}
// utils/i18n/list-section.ts
/** The list section of the options page. */
var listSectionWords = {
	en: {
		title: (org) => `The list of ${org}`,
		lead: (org) => `This is all that ${org} asks of Drempel. You adopted it and can leave it.`,
		none: "No list yet",
		noneLead: "Your organisation gives you an enrolment code or a file. From that Drempel learns what is work. Until then it does nothing on any site.",
		read: "Read a list",
		expired: (org, date) => `This list expired on ${date}. It still counts. Ask ${org} for a new one.`,
		checked: (distance) => `Last checked ${distance}.`,
		fromFile: "This list came from a file. For a newer one, choose the new file.",
		check: "Check now",
		checking: "Checking…",
		upToDate: (seq) => `Checked. Number ${seq} is the newest.`,
		notRenewed: (when) => `Not renewed since ${when}.`,
		updateTitle: (seq) => `Number ${seq} is ready and asks for more sites`,
		updateLead: (org) => `It counts only when you adopt it. Until then the list of ${org} stays as it is.`,
		asks: "What it asks",
		signedBy: "Who it is from",
		needs: "What Drempel may do for it",
		explainTitle: "What does it say about a site?",
		explainLead: "Type an address. Drempel looks it up on this device and sends nothing.",
		address: "Address of a site",
		explain: "Look up",
		badAddress: "Type the address of a site, such as dropbox.com.",
		source: {
			list: (seq, rule) => `From the list, number ${seq}, by its rule ${rule}.`,
			catalogue: (_, rule) => `From the catalogue that comes with Drempel, by its rule ${rule}.`
		},
		leaveTitle: "Leave",
		leaveLead: (org) => `You can let go of the list of ${org} at any time. Nobody gets word of it.`,
		leave: "Leave this list…",
		leaveAsk: (org) => `Leave the list of ${org}?`,
		goes: "This goes",
		goesList: [
			"The list, and all that Drempel does because of it.",
			"The separate place of your work apps: you sign in again afterwards.",
			"The notifications of your work apps that Drempel kept.",
			"Drempel’s access to the sites on the list."
		],
		stays: "This stays",
		staysList: ["Your private pages, files and passwords.", "Your hours and your journal, until you clear them."],
		leaveYes: "Leave the list",
		leaveNo: "Keep the list"
	},
	nl: {
		title: (org) => `De lijst van ${org}`,
		lead: (org) => `Dit is alles wat ${org} van Drempel vraagt. Jij hebt de lijst overgenomen en kunt hem loslaten.`,
		none: "Nog geen lijst",
		noneLead: "Je organisatie geeft je een inschrijfcode of een bestand. Daaruit leert Drempel wat werk is. Tot dan doet het niets, op geen enkele site.",
		read: "Lees een lijst",
		expired: (org, date) => `Deze lijst is verlopen op ${date}. Hij geldt nog. Vraag ${org} om een nieuwe.`,
		checked: (distance) => `Voor het laatst nagekeken: ${distance}.`,
		fromFile: "Deze lijst kwam uit een bestand. Is er een nieuwere? Kies dan het nieuwe bestand.",
		check: "Kijk nu na",
		checking: "Even kijken…",
		upToDate: (seq) => `Nagekeken. Nummer ${seq} is de nieuwste.`,
		notRenewed: (when) => `Niet vernieuwd sinds ${when}.`,
		updateTitle: (seq) => `Nummer ${seq} staat klaar en vraagt om meer sites`,
		updateLead: (org) => `Die geldt pas als jij hem overneemt. Tot dan blijft de lijst van ${org} zoals hij is.`,
		asks: "Wat de lijst vraagt",
		signedBy: "Van wie de lijst is",
		needs: "Wat Drempel ervoor mag",
		explainTitle: "Wat zegt de lijst over een site?",
		explainLead: "Typ een adres. Drempel zoekt het op dit apparaat op en verstuurt niets.",
		address: "Adres van een site",
		explain: "Zoek op",
		badAddress: "Typ het adres van een site, bijvoorbeeld dropbox.com.",
		source: {
			list: (seq, rule) => `Volgens de lijst, nummer ${seq}, door de regel ${rule}.`,
			catalogue: (_, rule) => `Volgens de catalogus die bij Drempel hoort, door de regel ${rule}.`
		},
		leaveTitle: "Loslaten",
		leaveLead: (org) => `Je kunt de lijst van ${org} altijd loslaten. Niemand krijgt daar bericht van.`,
		leave: "Laat deze lijst los…",
		leaveAsk: (org) => `De lijst van ${org} loslaten?`,
		goes: "Dit gaat weg",
		goesList: [
			"De lijst, en alles wat Drempel daardoor doet.",
			"De eigen plek van je werk-apps: daarna log je opnieuw in.",
			"De meldingen van je werk-apps die Drempel bewaarde.",
			"De toegang van Drempel tot de sites op de lijst."
		],
		stays: "Dit blijft",
		staysList: ["Je privépagina’s, bestanden en wachtwoorden.", "Je uren en je logboek, tot je ze zelf wist."],
		leaveYes: "Laat de lijst los",
		leaveNo: "Houd de lijst"
	}
};
/** What says so of a URL, and by which rule: `From the list, number 42, by its rule *.dropbox.com.` Null where nothing does, or the employee did. */
function saySource(standing, policy, url, language) {
	const owner = standing.kind === "work" ? standing.app : standing.kind === "service" ? standing.service : null;
	const rule = decidingRule(standing, policy, url);
	if (rule === void 0 || owner && isOwn(owner)) return null;
	const source = standing.kind === "service" ? standing.source : "list";
	return listSectionWords[language].source[source](policy.seq, rule);
}
// utils/policy/host-index.ts
/** In a record: who owns the host itself, and who owns it and all below, in the first and the second layer. */
var FIRST = 0;
var FIRST_BELOW = 1;
var SECOND = 2;
var SECOND_BELOW = 3;
var LENGTH = 4;
var NAME = 5;
/** FNV-1a, 32 bits. */
var SEED = -2128831035;
var PRIME = 16777619;
var DOT = 46;
var COLON = 58;
/** What a character may be in a host that the URL parser leaves as it is. */
var OTHER = 0;
var PLAIN = 1;
var SIGN = 2;
var KINDS = /* @__PURE__ */ new Uint8Array(65536);
for (const plain of "abcdefghijklmnopqrstuvwxyz0123456789_") KINDS[plain.charCodeAt(0)] = PLAIN;
for (const sign of "-.") KINDS[sign.charCodeAt(0)] = SIGN;
var isDigit = (code) => code >= 48 && code <= 57;
/** Indexes the rules of both layers. Within a layer the first owner of a rule keeps it. */
function createIndex(first, second) {
	let count = 0;
	let words = NAME;
	for (const [, rules] of [...first, ...second]) {
		count += rules.length;
		for (const rule of rules) words += NAME + (rule.length + 3 >> 2);
	}
	const size = 2 ** Math.ceil(Math.log2(count * 1.5 + 8));
	const records = new Int32Array(words);
	const owners = [void 0];
	const index = {
		bits: new Int32Array(size / 4),
		table: new Int32Array(size * 2),
		records,
		letters: new Uint8Array(records.buffer),
		owners
	};
	let used = NAME;
	const add = (layer, exact, below) => {
		for (const [owner, rules] of layer) {
			const place = owners.push(owner) - 1;
			for (const rule of rules) {
				const from = rule.startsWith("*.") ? 2 : 0;
				const hash = hashOf(rule, from);
				let record = recordOf(index, rule, from, rule.length, hash);
				if (record === 0) {
					record = used;
					used = append(index, rule, from, hash, record);
				}
				records[record + (from ? below : exact)] ||= place;
			}
		}
	};
	add(first, FIRST, FIRST_BELOW);
	add(second, SECOND, SECOND_BELOW);
	return index;
}
function hashOf(rule, from) {
	let hash = SEED;
	for (let at = rule.length - 1; at >= from; at--) hash = Math.imul(hash ^ rule.charCodeAt(at), PRIME);
	return hash;
}
/** Writes a new record at its place and returns the place after it. */
function append(index, rule, from, hash, record) {
	const { bits, table, records, letters } = index;
	const mask = table.length - 1;
	let row = hash << 1 & mask;
	while (table[row + 1]) row = row + 2 & mask;
	table[row] = hash;
	table[row + 1] = record;
	const word = hash >>> 5 & bits.length - 1;
	bits[word] = bits[word] | 1 << hash;
	records[record + LENGTH] = rule.length - from;
	let to = (record + NAME) * 4;
	for (let at = rule.length - 1; at >= from; at--) letters[to++] = rule.charCodeAt(at);
	return to + 3 >> 2;
}
/**
* The owner of an http or https URL's host, or undefined. The first layer goes before the second; in each the host's
* own rule before wildcards, and a longer wildcard before a shorter one.
*
* The same as over `new URL(url).hostname` without a trailing dot. But browsers hand out URLs already serialised, and
* the plain ones among these (`a-z`, digits, `_`, single hyphens, dots, a port) are read as they stand; all others go
* through the parser first.
*/
function findInIndex(index, url) {
	const start = authorityStart(url);
	const slash = start === 0 ? -1 : url.indexOf("/", start);
	const end = slash < 0 ? -1 : hostEnd(url, start, slash);
	const found = end < 0 ? ODD : search(index, url, start, end, false);
	if (found !== ODD) return index.owners[found];
	const parsed = URL.parse(url);
	if (!parsed || parsed.protocol !== "https:" && parsed.protocol !== "http:") return void 0;
	const { hostname } = parsed;
	return index.owners[search(index, hostname, 0, hostname.length - (hostname.endsWith(".") ? 1 : 0), true)];
}
/** Not a place among owners: the parser may read this host as another one. */
var ODD = -1;
/** After `http://` or `https://`, letter by letter because that is quickest; else 0. */
function authorityStart(url) {
	if (url.charCodeAt(0) !== 104 || url.charCodeAt(1) !== 116 || url.charCodeAt(2) !== 116) return 0;
	if (url.charCodeAt(3) !== 112) return 0;
	const at = url.charCodeAt(4) === 115 ? 5 : 4;
	if (url.charCodeAt(at) !== COLON || url.charCodeAt(at + 1) !== 47 || url.charCodeAt(at + 2) !== 47) return 0;
	return at + 3;
}
/** Where the host ends in an authority: before a port of at most four digits, and before a trailing dot; else -1. */
function hostEnd(url, start, slash) {
	let end = slash;
	while (end > start && isDigit(url.charCodeAt(end - 1))) end--;
	if (url.charCodeAt(end - 1) !== COLON) end = slash;
	else if (slash - end > 4) return -1;
	else end--;
	if (url.charCodeAt(end - 1) === DOT) end--;
	return end > start ? end : -1;
}
/**
* The place of the owner of the host that stands in `text` from `start` to `end`. Unless it is `parsed`, `ODD` for a
* host with anything but plain letters, with an empty label, with two hyphens in a row (punycode may be wrong), or with
* a digit at the start of its last label (it may be an IPv4 address in one of many spellings).
*/
function search(index, text, start, end, parsed) {
	const { records } = index;
	let hash = SEED;
	let below = 0;
	let secondBelow = 0;
	let inLast = true;
	let code = DOT;
	for (let at = end - 1; at >= start; at--) {
		const after = code;
		code = text.charCodeAt(at);
		if (KINDS[code] !== PLAIN) {
			if (!parsed && (KINDS[code] === OTHER || after === code || inLast && code === DOT && isDigit(after))) return ODD;
			if (code === DOT) {
				inLast = false;
				const record = recordOf(index, text, at + 1, end, hash);
				below = records[record + FIRST_BELOW] || below;
				secondBelow = records[record + SECOND_BELOW] || secondBelow;
			}
		}
		hash = Math.imul(hash ^ code, PRIME);
	}
	if (!parsed && (code === DOT || inLast && isDigit(code))) return ODD;
	const record = recordOf(index, text, start, end, hash);
	return records[record + FIRST] || records[record + FIRST_BELOW] || below || records[record + SECOND] || records[record + SECOND_BELOW] || secondBelow;
}
/** The record of the name that stands in `text` from `start` to `end`; 0 where no rule names it. */
function recordOf(index, text, start, end, hash) {
	const { bits, table, records, letters } = index;
	if ((bits[hash >>> 5 & bits.length - 1] & 1 << hash) === 0) return 0;
	const mask = table.length - 1;
	let row = hash << 1 & mask;
	for (let record = table[row + 1]; record; record = table[row + 1]) {
		if (table[row] === hash && records[record + LENGTH] === end - start) {
			let letter = (record + NAME) * 4;
			let at = end - 1;
			while (at >= start && letters[letter] === text.charCodeAt(at)) {
				letter++;
				at--;
			}
			if (at < start) return record;
		}
		row = row + 2 & mask;
	}
	return 0;
}
// utils/policy/standing.ts
var UNKNOWN = { kind: "unknown" };
var SIGN_IN = { kind: "sign-in" };
/**
* Makes the index over a list's hosts and the catalogue's. Where two owners name the same rule, the first in the
* order work app, sign-in, service keeps it.
*/
function compileStanding(policy, catalogue) {
	const list = [];
	for (const app of policy?.workApps ?? []) list.push([{
		kind: "work",
		app
	}, app.hosts]);
	list.push([SIGN_IN, policy?.signIn ?? []]);
	for (const service of policy?.services ?? []) list.push([{
		kind: "service",
		service,
		source: "list"
	}, service.hosts]);
	return createIndex(list, catalogue.map((entry) => [{
		kind: "service",
		service: {
			...entry,
			standing: "unlisted"
		},
		source: "catalogue"
	}, entry.hosts]));
}
/**
* What the list, or else the catalogue, says of a URL. The exact host goes before a wildcard, a longer wildcard before
* a shorter one, and any word of the list before any word of the catalogue. `unknown` where neither names it, and for
* everything that is not http or https.
*/
function standingOf(index, url) {
	return findInIndex(index, url) ?? UNKNOWN;
}
// utils/policy/typed-address.ts
/** The address of a site as a person types it, with or without a scheme; null where it is none. */
function readTypedAddress(typed) {
	const url = URL.parse(/^https?:/i.test(typed) ? typed : `https://${typed}`);
	return url?.hostname.includes(".") || url?.hostname === "localhost" ? url : null;
}
// scripts/policy/explain.ts
var explainWords = {
	en: { badAddress: (text) => `“${text}” is not the address of a site, such as https://dropbox.com.` },
	nl: { badAddress: (text) => `“${text}” is geen adres van een site, zoals https://dropbox.com.` }
};
var explain = {
	name: "explain",
	operands: ["URL"],
	options: [LIST_OPTION],
	help: {
		en: "Says what a list, signed or not, makes of an address, and by which rule.",
		nl: "Zegt wat een lijst, ondertekend of niet, van een adres vindt, en door welke regel."
	},
	async run(call) {
		const [typed = ""] = call.operands;
		const url = readTypedAddress(typed);
		if (!url) return refuse(explainWords[call.language].badAddress(typed), 2);
		const list = await readAnyList(optionText(call, "list") ?? "", call);
		if (list.kind !== "list") return list;
		const { policy } = list;
		const standing = standingOf(compileStanding(policy, CATALOGUE), url.href);
		const { name, sentences } = sayStanding(standing, url.hostname, policy, call.language);
		const source = saySource(standing, policy, url.href, call.language);
		return done([`${name ?? url.hostname}: ${sentences.join(" ")}`, ...source === null ? [] : [source]], {
			url: url.href,
			seq: policy.seq,
			rule: decidingRule(standing, policy, url.href) ?? null,
			standing,
			sentences
		});
	}
};
// scripts/policy/usage-words.ts
/** How the tool is called, and what is said when it is called in another way. */
var usageWords = {
	en: {
		title: "drempel-policy: make, sign and publish the allowed-services list of Drempel.",
		more: "drempel-policy COMMAND --help says more of a command.",
		codes: "Exit codes: 0 all is well, 1 something is not right or was refused, 2 called in a way that cannot be done.",
		noCommand: "Which command?",
		unknownCommand: (name) => `There is no command “${name}”.`,
		unknownOption: (name) => `There is no option ${name} here.`,
		noValue: (name, value) => `${name} needs a value: ${name} ${value}.`,
		needlessValue: (name) => `${name} takes no value.`,
		missing: (what) => `${what} is missing.`,
		tooMany: (what) => `“${what}” is one too many.`,
		badLanguage: (what) => `--lang can be nl or en, not “${what}”.`,
		fault: (what) => `This should not have happened, and is a fault of this tool: ${what}`
	},
	nl: {
		title: "drempel-policy: maak, onderteken en publiceer de lijst van toegestane diensten van Drempel.",
		more: "drempel-policy COMMANDO --help zegt meer over een commando.",
		codes: "Codes: 0 alles is goed, 1 iets klopt niet of is geweigerd, 2 zo aangeroepen kan het niet.",
		noCommand: "Welk commando?",
		unknownCommand: (name) => `Er is geen commando “${name}”.`,
		unknownOption: (name) => `Er is hier geen optie ${name}.`,
		noValue: (name, value) => `${name} heeft een waarde nodig: ${name} ${value}.`,
		needlessValue: (name) => `${name} heeft geen waarde.`,
		missing: (what) => `${what} ontbreekt.`,
		tooMany: (what) => `“${what}” is er een te veel.`,
		badLanguage: (what) => `--lang kan nl of en zijn, niet “${what}”.`,
		fault: (what) => `Dit had niet mogen gebeuren, en is een fout van dit programma: ${what}`
	}
};
// scripts/policy/help.ts
/** What every command takes. */
var commonOptions = [
	{
		name: "json",
		help: {
			en: "Answer in JSON, for programs.",
			nl: "Antwoord in JSON, voor programma’s."
		}
	},
	{
		name: "lang",
		value: "nl|en",
		help: {
			en: "The language of the answer; else that of LANG.",
			nl: "De taal van het antwoord; anders die van LANG."
		}
	},
	{
		name: "help",
		help: {
			en: "This.",
			nl: "Dit."
		}
	}
];
var form = ({ name, operands, options }) => [
	name,
	...operands,
	...options.filter(({ required }) => required).map((option) => written(option)),
	...options.filter(({ required }) => !required).map((option) => `[${written(option)}]`)
].join(" ");
var written = ({ name, value }) => value ? `--${name} ${value}` : `--${name}`;
/** How one command is called and what it does, line by line. */
function helpOn(command, language) {
	const options = [...command.options, ...commonOptions];
	const width = Math.max(...options.map((option) => written(option).length));
	return [
		`drempel-policy ${form(command)}`,
		"",
		command.help[language],
		"",
		...options.map((option) => `  ${written(option).padEnd(width)}  ${option.help[language]}`)
	];
}
/** All commands, each in a line. */
function overview(commands, language) {
	const words = usageWords[language];
	const width = Math.max(...commands.map(({ name }) => name.length));
	return [
		words.title,
		"",
		...commands.map(({ name, help }) => `  ${name.padEnd(width)}  ${firstSentence(help[language])}`),
		"",
		words.more,
		words.codes
	];
}
var firstSentence = (text) => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
var allowed_services_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Drempel: allowed-services list",
	type: "object",
	required: [
		"schema",
		"seq",
		"issued",
		"expires",
		"org",
		"arrangement"
	],
	properties: {
		"schema": {
			"description": "the version of this format",
			"const": 1
		},
		"seq": {
			"description": "number of the list; each change of the list has a higher one",
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"issued": {
			"description": "when it was made",
			"type": "string",
			"minLength": 1,
			"maxLength": 40,
			"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$"
		},
		"expires": {
			"description": "until when it is valid. An expired list is not taken; one that expires while in force stays in force, and the employee is told",
			"type": "string",
			"minLength": 1,
			"maxLength": 40,
			"pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$"
		},
		"org": {
			"description": "whose list it is",
			"type": "object",
			"required": ["id", "name"],
			"properties": {
				"id": {
					"description": "the identity of the organisation for good, such as its domain",
					"type": "string",
					"minLength": 1,
					"maxLength": 100,
					"pattern": "^[a-z\\d]+(?:[._-][a-z\\d]+)*$"
				},
				"name": {
					"description": "what employees call it",
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"contact": {
					"description": "where employees can ask, such as an address of mail",
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"info": {
					"description": "a page with more, http or https",
					"type": "string",
					"minLength": 1,
					"maxLength": 2e3,
					"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://.+"
				},
				"tenants": {
					"description": "GUIDs of the organisation’s tenants, which sensitivity labels carry",
					"type": "array",
					"maxItems": 100,
					"default": [],
					"items": {
						"description": "a GUID",
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					}
				},
				"mailDomains": {
					"description": "domains of its mail",
					"type": "array",
					"maxItems": 1e3,
					"default": [],
					"items": {
						"description": "a domain, such as `acme.example`",
						"type": "string",
						"minLength": 1,
						"maxLength": 253
					}
				}
			},
			"additionalProperties": false
		},
		"arrangement": {
			"description": "who owns the device and the software",
			"enum": [
				"BYOD",
				"BYOS",
				"CYOD",
				"CLEO",
				"COPE"
			],
			"type": "string"
		},
		"workApps": {
			"description": "web apps of the organisation; they get a place of their own",
			"type": "array",
			"maxItems": 1e3,
			"default": [],
			"items": {
				"description": "one web app",
				"type": "object",
				"required": [
					"id",
					"name",
					"hosts"
				],
				"properties": {
					"id": {
						"description": "its id, unlike that of any other work app",
						"type": "string",
						"minLength": 1,
						"maxLength": 100,
						"pattern": "^[a-z\\d]+(?:[._-][a-z\\d]+)*$"
					},
					"name": {
						"description": "what employees call it",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"hosts": {
						"description": "host rules: where it is",
						"type": "array",
						"minItems": 1,
						"items": {
							"description": "`mail.acme.example` for that host, `*.acme.example` for that host and all below it",
							"type": "string",
							"minLength": 1,
							"maxLength": 1e3,
							"pattern": "^(\\*\\.)?[^\\s*./\\\\?#@:%\\[\\]]+(\\.[^\\s*./\\\\?#@:%\\[\\]]+)*$"
						}
					},
					"start": {
						"description": "the page to begin at, on the app’s own hosts",
						"type": "string",
						"minLength": 1,
						"maxLength": 2e3,
						"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://.+"
					}
				},
				"additionalProperties": false
			}
		},
		"signIn": {
			"description": "host rules of identity providers, whose pages stay where they are opened",
			"type": "array",
			"default": [],
			"items": {
				"description": "a host rule",
				"type": "string",
				"minLength": 1,
				"maxLength": 1e3,
				"pattern": "^(\\*\\.)?[^\\s*./\\\\?#@:%\\[\\]]+(\\.[^\\s*./\\\\?#@:%\\[\\]]+)*$"
			}
		},
		"services": {
			"description": "cloud services and what the organisation thinks of them",
			"type": "array",
			"maxItems": 1e5,
			"default": [],
			"items": {
				"description": "one service",
				"type": "object",
				"required": ["id", "standing"],
				"properties": {
					"id": {
						"description": "its id; one of the catalogue brings name, category and hosts along",
						"type": "string",
						"minLength": 1,
						"maxLength": 100,
						"pattern": "^[a-z\\d]+(?:[._-][a-z\\d]+)*$"
					},
					"name": {
						"description": "its name; may be left to the catalogue",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"category": {
						"description": "what kind of service it is; may be left to the catalogue",
						"enum": [
							"storage",
							"transfer",
							"paste",
							"mail",
							"chat",
							"notes",
							"ai",
							"code"
						],
						"type": "string"
					},
					"hosts": {
						"description": "host rules: where it is; may be left to the catalogue",
						"type": "array",
						"minItems": 1,
						"items": {
							"description": "a host rule",
							"type": "string",
							"minLength": 1,
							"maxLength": 1e3,
							"pattern": "^(\\*\\.)?[^\\s*./\\\\?#@:%\\[\\]]+(\\.[^\\s*./\\\\?#@:%\\[\\]]+)*$"
						}
					},
					"standing": {
						"description": "whether it is approved for work files; `unlisted` is no opinion",
						"enum": [
							"approved",
							"unapproved",
							"unlisted"
						],
						"type": "string"
					},
					"start": {
						"description": "its front page, on its own hosts, for the link that leads there from an unapproved service",
						"type": "string",
						"minLength": 1,
						"maxLength": 2e3,
						"pattern": "^[Hh][Tt][Tt][Pp][Ss]?://.+"
					},
					"instead": {
						"description": "id of an approved service on this list to use in its place",
						"type": "string",
						"minLength": 1,
						"maxLength": 100,
						"pattern": "^[a-z\\d]+(?:[._-][a-z\\d]+)*$"
					},
					"because": {
						"description": "why it is not approved, in one sentence",
						"type": "object",
						"required": ["nl", "en"],
						"properties": {
							"nl": {
								"description": "the sentence in Dutch",
								"type": "string",
								"minLength": 1,
								"maxLength": 500
							},
							"en": {
								"description": "the sentence in English",
								"type": "string",
								"minLength": 1,
								"maxLength": 500
							}
						},
						"additionalProperties": false
					}
				},
				"additionalProperties": false
			}
		},
		"guard": {
			"description": "what is watched before files go to a service",
			"type": "object",
			"required": [],
			"default": {},
			"properties": {
				"categories": {
					"description": "kinds of unapproved service that are guarded",
					"type": "array",
					"maxItems": 8,
					"default": [
						"storage",
						"transfer",
						"paste"
					],
					"items": {
						"description": "a kind of service",
						"enum": [
							"storage",
							"transfer",
							"paste",
							"mail",
							"chat",
							"notes",
							"ai",
							"code"
						],
						"type": "string"
					}
				},
				"unknownFiles": {
					"description": "what happens to files of which nobody can tell where they came from",
					"type": "object",
					"required": [],
					"default": {},
					"properties": {
						"work": {
							"description": "on work pages",
							"enum": ["warn", "pass"],
							"type": "string",
							"default": "warn"
						},
						"private": {
							"description": "on private pages",
							"enum": ["warn", "pass"],
							"type": "string",
							"default": "pass"
						}
					},
					"additionalProperties": false
				},
				"action": {
					"description": "what happens to an upload; on an employee’s own device `stop` warns too",
					"enum": ["warn", "stop"],
					"type": "string",
					"default": "warn"
				},
				"reason": {
					"description": "whether an employee who goes on is asked why",
					"enum": [
						"optional",
						"required",
						"none"
					],
					"type": "string",
					"default": "optional"
				},
				"detectors": {
					"description": "what to look for inside files",
					"type": "array",
					"maxItems": 50,
					"default": [],
					"items": {
						"description": "name of a detector",
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					}
				},
				"patterns": {
					"description": "words of the organisation’s own to look for",
					"type": "array",
					"maxItems": 100,
					"default": [],
					"items": {
						"description": "one pattern",
						"type": "object",
						"required": ["name", "re2"],
						"properties": {
							"name": {
								"description": "what the employee is told was found",
								"type": "string",
								"minLength": 1,
								"maxLength": 200
							},
							"re2": {
								"description": "a regular expression that runs in linear time (RE2)",
								"type": "string",
								"minLength": 1,
								"maxLength": 1e3
							},
							"near": {
								"description": "words of which one must stand near by",
								"type": "array",
								"maxItems": 100,
								"default": [],
								"items": {
									"description": "a word",
									"type": "string",
									"minLength": 1,
									"maxLength": 100
								}
							},
							"atLeast": {
								"description": "how many times it must be found",
								"type": "integer",
								"minimum": 1,
								"default": 1
							}
						},
						"additionalProperties": false
					}
				}
			},
			"additionalProperties": false
		},
		"tenantRestrictions": {
			"description": "headers that keep sign-in in the work context to the organisation’s own accounts",
			"type": "array",
			"maxItems": 100,
			"default": [],
			"items": {
				"description": "one set of headers",
				"type": "object",
				"required": ["hosts", "headers"],
				"properties": {
					"hosts": {
						"description": "host rules: requests to which the headers are added",
						"type": "array",
						"minItems": 1,
						"items": {
							"description": "a host rule",
							"type": "string",
							"minLength": 1,
							"maxLength": 1e3,
							"pattern": "^(\\*\\.)?[^\\s*./\\\\?#@:%\\[\\]]+(\\.[^\\s*./\\\\?#@:%\\[\\]]+)*$"
						}
					},
					"headers": {
						"description": "names of headers and their values",
						"type": "object",
						"propertyNames": {
							"type": "string",
							"minLength": 1,
							"maxLength": 100,
							"pattern": "^[\\w-]+$"
						},
						"additionalProperties": {
							"description": "a value",
							"type": "string",
							"minLength": 1,
							"maxLength": 2e3,
							"pattern": "^[\\x20-\\x7e]*$"
						}
					}
				},
				"additionalProperties": false
			}
		},
		"suggestedHours": {
			"description": "working hours that the organisation suggests; only the employee sets hours",
			"type": "object",
			"required": ["zone", "windows"],
			"properties": {
				"zone": {
					"description": "IANA time zone, such as `Europe/Amsterdam`",
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"windows": {
					"description": "the week",
					"type": "array",
					"maxItems": 50,
					"items": {
						"description": "one stretch of time on some days",
						"type": "object",
						"required": [
							"days",
							"from",
							"to"
						],
						"properties": {
							"days": {
								"description": "the days on which it begins",
								"type": "array",
								"maxItems": 7,
								"items": {
									"description": "a day of the week",
									"enum": [
										"mo",
										"tu",
										"we",
										"th",
										"fr",
										"sa",
										"su"
									],
									"type": "string"
								}
							},
							"from": {
								"description": "begin, `HH:MM`",
								"type": "string",
								"pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d$"
							},
							"to": {
								"description": "end, `HH:MM`; at or before the begin it crosses midnight",
								"type": "string",
								"pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d$"
							}
						},
						"additionalProperties": false
					}
				}
			},
			"additionalProperties": false
		}
	},
	additionalProperties: false
};
// scripts/policy/template.ts
var DAY$1 = 864e5;
/** How long a new list is valid. */
var VALID = 180;
/** A reason is read in both languages, whoever writes the list. */
var BECAUSE = {
	nl: "Wij kunnen bestanden daar niet terughalen.",
	en: "We cannot get files back from there."
};
var templateWords = {
	en: {
		title: "The allowed-services list. Acme is made up: put your own in its place, and take out what you do not need.",
		seq: "Each list that you publish has a higher number than the one before.",
		dates: "With a time zone; Z is UTC. After the second, employees are told that the list has expired.",
		org: "Who you are.",
		orgId: "what identifies you for good, such as your domain",
		orgName: "as employees know you",
		contact: "where employees can ask; an address of mail or a telephone number",
		arrangement: "Who owns the device: BYOD, BYOS or CLEO (the employee), CYOD or COPE (you).",
		workApps: "Your web apps. They get a place of their own, apart from private pages.",
		hosts: "\"mail.acme.example\" is that host alone, \"*.acme.example\" that host and all below it",
		start: "the page to begin at; may be left out",
		signIn: "Where employees sign in. These pages stay where they are opened.",
		services: "Cloud services. Those in the catalogue need only their id and a standing: approved, unapproved or unlisted.",
		guard: "Of which kinds of unapproved service uploads are looked at.",
		unknownFiles: "Files of which nobody can tell where they came from: warn or pass.",
		reason: "Whether one who goes on is asked why: optional, required or none.",
		hours: "Working hours that you suggest. Only the employee sets hours; take this out to suggest none."
	},
	nl: {
		title: "De lijst van toegestane diensten. Acme is verzonnen: zet er het jouwe neer, en haal weg wat je niet nodig hebt.",
		seq: "Elke lijst die je publiceert heeft een hoger nummer dan de vorige.",
		dates: "Met een tijdzone; Z is UTC. Na de tweede krijgen medewerkers te zien dat de lijst verlopen is.",
		org: "Wie jullie zijn.",
		orgId: "waar jullie voorgoed aan te herkennen zijn, zoals je domein",
		orgName: "zoals medewerkers jullie kennen",
		contact: "waar medewerkers vragen kunnen stellen; een mailadres of telefoonnummer",
		arrangement: "Van wie het apparaat is: BYOD, BYOS of CLEO (de medewerker), CYOD of COPE (jullie).",
		workApps: "Jullie web-apps. Die krijgen een eigen plek, apart van privépagina’s.",
		hosts: "\"mail.acme.example\" is alleen die host, \"*.acme.example\" die host en alles eronder",
		start: "de pagina om te beginnen; mag weg",
		signIn: "Waar medewerkers inloggen. Deze pagina’s blijven waar ze geopend worden.",
		services: "Clouddiensten. Wie in de catalogus staat heeft alleen een id en een oordeel nodig: approved, unapproved of unlisted.",
		guard: "Bij welke soorten niet goedgekeurde diensten op uploads wordt gelet.",
		unknownFiles: "Bestanden waarvan niemand kan zeggen waar ze vandaan komen: warn of pass.",
		reason: "Of wie doorgaat gevraagd wordt waarom: optional, required of none.",
		hours: "Werktijden die je voorstelt. Alleen de medewerker stelt uren in; haal dit weg om niets voor te stellen."
	}
};
var instant = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
/**
* The list to start from. It is whole, so that one can check and sign it at once and change it step by step; what is made
* up has names that can never exist (RFC 2606), so that a slip hurts nobody.
*/
function writeTemplate(schema, { language, now, zone }) {
	const words = templateWords[language];
	return `# yaml-language-server: $schema=${schema}
# ${words.title}
schema: 1

# ${words.seq}
seq: 1

# ${words.dates}
issued: ${instant(now)}
expires: ${instant(now + VALID * DAY$1)}

# ${words.org}
org:
  id: acme.example # ${words.orgId}
  name: Acme BV # ${words.orgName}
  contact: it@acme.example # ${words.contact}

# ${words.arrangement}
arrangement: BYOD

# ${words.workApps}
workApps:
  - id: mail
    name: Webmail
    hosts:
      - mail.acme.example # ${words.hosts}
    start: https://mail.acme.example/ # ${words.start}

# ${words.signIn}
signIn:
  - login.microsoftonline.com

# ${words.services}
services:
  - id: sharepoint
    standing: approved
  - id: dropbox
    standing: unapproved
    instead: sharepoint
    because:
      nl: ${BECAUSE.nl}
      en: ${BECAUSE.en}
  - id: wetransfer
    standing: unapproved
    instead: sharepoint

guard:
  # ${words.guard}
  categories: [storage, transfer, paste]
  # ${words.unknownFiles}
  unknownFiles: { work: warn, private: pass }
  # ${words.reason}
  reason: optional

# ${words.hours}
suggestedHours:
  zone: ${zone}
  windows:
    - days: [mo, tu, we, th, fr]
      from: "08:30"
      to: "17:30"
`;
}
// scripts/policy/init.ts
var SCHEMA_NAME = "allowed-services.schema.json";
var initWords = {
	en: {
		made: (path, beside) => `${path} is there to start from, and beside it ${beside}, with which editors help you.`,
		next: (path) => `Put your own in the place of what is Acme's; \`check ${path}\` says what Drempel would make of it.`
	},
	nl: {
		made: (path, beside) => `${path} is er om mee te beginnen, en ernaast ${beside}, waarmee editors je helpen.`,
		next: (path) => `Zet het jouwe neer waar nu Acme staat; \`check ${path}\` zegt wat Drempel ervan zou maken.`
	}
};
var init = {
	name: "init",
	operands: ["FILE"],
	options: [],
	help: {
		en: "Writes a list to start from, in YAML with comments.",
		nl: "Schrijft een lijst om mee te beginnen, in YAML met uitleg."
	},
	async run(call) {
		const words = initWords[call.language];
		const [path = ""] = call.operands;
		const { language } = call;
		const beside = join(dirname(path), SCHEMA_NAME);
		const refusal = await write(path, writeTemplate(`./${SCHEMA_NAME}`, call), {
			language,
			anew: true
		}) ?? await write(beside, `${JSON.stringify(allowed_services_schema_default, null, 2)}\n`, { language });
		if (refusal) return refusal;
		return done([words.made(path, basename(beside)), words.next(path)], {
			file: path,
			schema: beside
		});
	}
};
// scripts/policy/keygen.ts
var keygenWords = {
	en: {
		made: (path) => `The key is in ${path}.`,
		thumbprint: (thumbprint) => `Its thumbprint, by which employees know it: ${thumbprint}`,
		keep: (locked) => `Keep it where few can reach it, and keep a copy: who has it can change the list, and without it nobody can.${locked ? "" : " It is not locked with a passphrase."}`,
		passphrase: "A passphrase to lock the key (Enter for none): ",
		again: "The same once more: ",
		differ: "The two are not the same. No key was made."
	},
	nl: {
		made: (path) => `De sleutel staat in ${path}.`,
		thumbprint: (thumbprint) => `De vingerafdruk, waaraan medewerkers hem kennen: ${thumbprint}`,
		keep: (locked) => `Bewaar hem waar weinigen bij kunnen, en bewaar een kopie: wie hem heeft kan de lijst veranderen, en zonder hem kan niemand dat.${locked ? "" : " Hij zit niet op slot met een wachtwoordzin."}`,
		passphrase: "Een wachtwoordzin voor op de sleutel (Enter voor geen): ",
		again: "Dezelfde nog een keer: ",
		differ: "De twee zijn niet gelijk. Er is geen sleutel gemaakt."
	}
};
var keygen = {
	name: "keygen",
	operands: ["FILE"],
	options: [PASSPHRASE_OPTION],
	help: {
		en: "Makes the key with which lists are signed (Ed25519, a private JWK), in a file that only you can read.",
		nl: "Maakt de sleutel waarmee lijsten worden ondertekend (Ed25519, een geheime JWK), in een bestand dat alleen jij kunt lezen."
	},
	async run(call) {
		const words = keygenWords[call.language];
		const [path = ""] = call.operands;
		const given = await readPassphraseFile(call) ?? await ask(words.passphrase) ?? "";
		if (typeof given !== "string") return given;
		const fromFile = call.options["passphrase-file"] !== void 0;
		if (given !== "" && !fromFile && await ask(words.again) !== given) return refuse(words.differ);
		const key = await generateSigningKey();
		const refusal = await write(path, `${given === "" ? JSON.stringify(key.privateJwk, null, 2) : await lockKey(key.privateJwk, given)}\n`, {
			language: call.language,
			anew: true,
			mode: 384
		});
		if (refusal) return refusal;
		const locked = given !== "";
		return done([
			words.made(path),
			words.thumbprint(key.thumbprint),
			words.keep(locked)
		], {
			file: path,
			thumbprint: key.thumbprint,
			locked
		});
	}
};
// scripts/policy/publish/page.ts
var pageWords = {
	en: {
		title: (org) => `Drempel at ${org}`,
		lead: (org) => `Drempel keeps your work and your private life apart in your own browser. With this code it reads the list of ${org}.`,
		steps: [
			"Install Drempel in Chrome or Firefox.",
			"Open Drempel and choose “Read a list”.",
			"Paste the code. You read what the list asks, and then you decide."
		],
		code: "Enrolment code",
		copy: "Copy the code",
		copied: "Copied.",
		nobody: (org) => `${org} gets no word of your choice, and you can leave at any time.`,
		ask: (contact) => `Questions? ${contact}`
	},
	nl: {
		title: (org) => `Drempel bij ${org}`,
		lead: (org) => `Drempel houdt je werk en je privéleven uit elkaar in je eigen browser. Met deze code leest het de lijst van ${org}.`,
		steps: [
			"Zet Drempel in Chrome of Firefox.",
			"Open Drempel en kies “Lees een lijst”.",
			"Plak de code. Je leest wat de lijst vraagt, en dan beslis je."
		],
		code: "Inschrijfcode",
		copy: "Kopieer de code",
		copied: "Gekopieerd.",
		nobody: (org) => `${org} krijgt geen bericht van je keuze, en je kunt altijd weg.`,
		ask: (contact) => `Vragen? ${contact}`
	}
};
var STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}
output{display:block;font-family:ui-monospace,monospace;overflow-wrap:anywhere;border:1px solid;border-radius:.5rem;padding:.75rem;margin:.5rem 0}
button{font:inherit;padding:.5rem 1rem}
section+section{border-top:1px solid;margin-top:2.5rem}`;
var SCRIPT = `for (const code of document.querySelectorAll('output')) {
  const { list, key } = code.dataset;
  if (list) code.textContent = new URL(list, location.href.split('#')[0]).href + '#' + key;
  const button = code.nextElementSibling;
  button.onclick = async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.nextElementSibling.textContent = button.dataset.copied;
  };
}`;
var hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** A page for the intranet, in Dutch and English, with the code to copy. It loads nothing and asks nothing. */
function writePage(parts) {
	const policy = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
	const { name } = parts.org;
	return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${encodeHtml(policy)}">
<meta name="referrer" content="no-referrer">
<title>${encodeHtml(pageWords.nl.title(name))}</title>
<style>${STYLE}</style>
<main>
${writeSection("nl", parts)}
${writeSection("en", parts)}
</main>
<script>${SCRIPT}<\/script>
</html>
`;
}
function writeSection(language, { org, code, list, thumbprint }) {
	const words = pageWords[language];
	const data = code === void 0 ? ` data-list="${encodeHtml(list)}" data-key="${encodeHtml(thumbprint)}"` : "";
	return `<section lang="${language}">
<h1>${encodeHtml(words.title(org.name))}</h1>
<p>${encodeHtml(words.lead(org.name))}</p>
<ol>${words.steps.map((step) => `<li>${encodeHtml(step)}</li>`).join("")}</ol>
<p id="code-${language}">${encodeHtml(words.code)}</p>
<output aria-labelledby="code-${language}"${data}>${encodeHtml(code ?? "")}</output>
<button type="button" data-copied="${encodeHtml(words.copied)}">${encodeHtml(words.copy)}</button> <span role="status"></span>
<p>${encodeHtml(words.nobody(org.name))}</p>${org.contact === void 0 ? "" : `\n<p>${encodeHtml(words.ask(org.contact))}</p>`}
</section>`;
}
var encodeHtml = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
// scripts/policy/publish/readme.ts
var readmes = {
	en: (list) => `# The list, ready to be served

Copy this folder to a web server, and use the one file that is for it. Then fetch the list once, as employees will, and
look at the headers: \`curl -sI https://…/${list}\`.

| file | what for |
| --- | --- |
| \`${list}\` | the signed list; \`.gz\` and \`.br\` are the same, compressed |
| \`index.html\` | a page for the intranet, in Dutch and English, with the enrolment code to copy |
| \`nginx.conf\` | nginx |
| \`.htaccess\` | Apache, and hosting that is Apache |
| \`Caddyfile\` | Caddy |
| \`_headers\` | Netlify, Cloudflare Pages |
| \`cloud.sh\` | commands for Amazon S3, Azure Blob Storage and Google Cloud Storage; to read and fill in, not to run whole |

## What the headers are for

- \`Content-Type: application/jose\`: a signed list is a JWS.
- \`Access-Control-Allow-Origin: *\`: Drempel has no permission for your server and asks for none. The list is no secret.
- \`Cache-Control: no-cache\`: caches may keep it, but ask whether it is still the newest. A list that was replaced must
  not live on.
- \`ETag\`: the SHA-256 of the list itself, weak (\`W/\`) where it is sent compressed; and no \`Last-Modified\`. A validator
  is a value that the server picks and a browser repeats, so one that differs from person to person would tell people
  apart. This one is the same for everybody, and anybody can work it out. Drempel does, and repeats no other: where a
  server has another one, or a date, it asks for the whole list each time. That is so at Netlify, Cloudflare, S3, Azure and
  Google, and does no harm. nginx and Caddy answer that nothing has changed; Apache sends the list.
- \`Access-Control-Expose-Headers: ETag\`: so that Drempel can see it.

No redirect: the code holds the final address. Do not log more of who fetches the list than you must.
`,
	nl: (list) => `# De lijst, klaar om aan te bieden

Zet deze map op een webserver, en gebruik het ene bestand dat daarvoor is. Haal de lijst dan een keer op, zoals
medewerkers dat doen, en bekijk de headers: \`curl -sI https://…/${list}\`.

| bestand | waarvoor |
| --- | --- |
| \`${list}\` | de ondertekende lijst; \`.gz\` en \`.br\` zijn dezelfde, gecomprimeerd |
| \`index.html\` | een pagina voor het intranet, in het Nederlands en Engels, met de inschrijfcode om te kopiëren |
| \`nginx.conf\` | nginx |
| \`.htaccess\` | Apache, en hosting die Apache is |
| \`Caddyfile\` | Caddy |
| \`_headers\` | Netlify, Cloudflare Pages |
| \`cloud.sh\` | opdrachten voor Amazon S3, Azure Blob Storage en Google Cloud Storage; om te lezen en in te vullen, niet om in zijn geheel te draaien |

## Waar de headers voor zijn

- \`Content-Type: application/jose\`: een ondertekende lijst is een JWS.
- \`Access-Control-Allow-Origin: *\`: Drempel heeft geen toegang tot je server en vraagt die niet. De lijst is niet geheim.
- \`Cache-Control: no-cache\`: caches mogen hem bewaren, maar vragen of hij nog de nieuwste is. Een lijst die vervangen
  is mag niet voortleven.
- \`ETag\`: de SHA-256 van de lijst zelf, zwak (\`W/\`) als hij gecomprimeerd wordt verstuurd; en geen \`Last-Modified\`. Zo'n
  kenmerk kiest de server en de browser herhaalt het, dus een dat per persoon verschilt zou mensen herkennen. Dit is voor
  iedereen gelijk, en iedereen kan het narekenen. Drempel doet dat, en herhaalt geen ander: heeft een server een ander, of
  een datum, dan vraagt het elke keer de hele lijst. Zo is het bij Netlify, Cloudflare, S3, Azure en Google, en dat is niet
  erg. nginx en Caddy antwoorden dat er niets veranderd is; Apache stuurt de lijst.
- \`Access-Control-Expose-Headers: ETag\`: zodat Drempel het kan zien.

Geen doorverwijzing: de code bevat het uiteindelijke adres. Leg niet meer vast over wie de lijst ophaalt dan moet.
`
};
/** What to do with the folder. */
var writeReadme = (list, language) => readmes[language](list);
// scripts/policy/publish/servers.ts
/** What goes with the list besides its validator. */
var HEADERS = [
	["Content-Type", "application/jose"],
	["Access-Control-Allow-Origin", "*"],
	["Access-Control-Expose-Headers", "ETag"],
	["Cache-Control", "no-cache"],
	["X-Content-Type-Options", "nosniff"]
];
var OTHERS = HEADERS.slice(1);
/**
* Settings for each kind of server, by file name. `digest`: SHA-256 of the list as it is served, base64url. The list
* itself has it as a strong validator (RFC 9110 §8.8); its compressed forms, which are other bytes, as a weak one.
*/
function serverFiles(list, digest, language) {
	return {
		"README.md": writeReadme(list, language),
		"nginx.conf": nginx(list, digest),
		".htaccess": apache(list, digest),
		Caddyfile: caddy(list, digest),
		_headers: hosted(list),
		"cloud.sh": cloud(list)
	};
}
var strong = (digest) => `"${digest}"`;
var weak = (digest) => `W/"${digest}"`;
var nginx = (list, digest) => `# Two parts: both "map" belong in http { }, "location" in server { }.
map $sent_http_content_encoding $drempel_etag {
    default '${strong(digest)}';
    gzip    '${weak(digest)}';
}
map $http_if_none_match $drempel_known {
    default 0;
    '~${digest}' 1;
}

location = /${list} {
    if ($drempel_known) { return 304; }
    types { }
    default_type application/jose;
    gzip off;
    gzip_static on;
    # nginx would make one of the file's date; this one is the hash of the list.
    etag off;
    add_header ETag $drempel_etag always;
    add_header Last-Modified "" always;
    add_header Vary Accept-Encoding always;
${OTHERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join("\n")}
}
`;
var quoted = (tag) => tag.replaceAll("\"", "\\\"");
var apache = (list, digest) => `# Needs mod_headers, and mod_rewrite for compressed copies. Apache does not answer that nothing has changed: the whole
# list travels each time.
<IfModule mod_rewrite.c>
    RewriteEngine On
${["br", "gzip"].map((encoding) => {
	const file = `${list}.${encoding === "gzip" ? "gz" : "br"}`;
	return `    RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}${file.slice(list.length)} -f
    RewriteRule ^${list.replaceAll(".", "\\.")}$ ${file} [L,E=no-gzip:1,E=no-brotli:1]`;
}).join("\n")}
</IfModule>
${[
	{
		name: list,
		encoding: void 0,
		tag: strong(digest)
	},
	{
		name: `${list}.gz`,
		encoding: "gzip",
		tag: weak(digest)
	},
	{
		name: `${list}.br`,
		encoding: "br",
		tag: weak(digest)
	}
].map(({ name, encoding, tag }) => `<Files "${name}">
    ForceType application/jose
    SetEnv no-gzip 1
    SetEnv no-brotli 1
    RemoveEncoding .gz .br
    RemoveType .gz .br
    # In the place of the server's own, which is made of the file's date.
    Header set ETag "${quoted(tag)}"
    Header unset Last-Modified
    Header always set Vary "Accept-Encoding"
${encoding === void 0 ? "" : `    Header always set Content-Encoding "${encoding}"\n`}${OTHERS.map(([header, value]) => `    Header always set ${header} "${value}"`).join("\n")}
</Files>
`).join("")}`;
var caddy = (list, digest) => `# Put your own host name here, and the folder in which this file is.
it.acme.example {
	root * .
	@known {
		path /${list}
		header If-None-Match *${digest}*
	}
	@compressed {
		path /${list}
		header_regexp Accept-Encoding (br|gzip)
	}
	@list path /${list}
	# The last is done first, and the other puts its validator over it.
	header @compressed {
		defer
		ETag \`${weak(digest)}\`
	}
	header @list {
		defer
		Content-Type "application/jose"
		ETag \`${strong(digest)}\`
		-Last-Modified
${OTHERS.map(([name, value]) => `\t\t${name} "${value}"`).join("\n")}
	}
	respond @known 304
	file_server {
		precompressed br gzip
		hide Caddyfile nginx.conf .htaccess _headers cloud.sh README.md
	}
}
`;
/** Netlify and Cloudflare Pages make a validator of their own, and compress by themselves. */
var hosted = (list) => `/${list}
${HEADERS.map(([name, value]) => `  ${name}: ${value}`).join("\n")}
`;
var cloud = (list) => `#!/usr/bin/env sh
# One of these, after filling in the names. Each makes its own ETag, from the content alone.

# Amazon S3. Allow any origin once, then put the list.
aws s3api put-bucket-cors --bucket BUCKET --cors-configuration '{"CORSRules":[{"AllowedOrigins":["*"],"AllowedMethods":["GET"],"ExposeHeaders":["ETag"]}]}'
aws s3 cp ${list} s3://BUCKET/${list} --content-type application/jose --cache-control no-cache

# Azure Blob Storage.
az storage cors add --services b --methods GET --origins '*' --exposed-headers ETag --max-age 0 --account-name ACCOUNT
az storage blob upload --account-name ACCOUNT --container-name '$web' --file ${list} --name ${list} --content-type application/jose --content-cache no-cache --overwrite

# Google Cloud Storage.
echo '[{"origin":["*"],"method":["GET"],"responseHeader":["ETag"]}]' > cors.json
gcloud storage buckets update gs://BUCKET --cors-file=cors.json
gcloud storage cp ${list} gs://BUCKET/${list} --content-type=application/jose --cache-control=no-cache
`;
// scripts/policy/publish.ts
var LIST_NAME = "allowed-services.jws";
var publishWords = {
	en: {
		there: (folder) => `${folder} holds the list, compressed copies, a page for the intranet, and settings for servers.`,
		next: "Its README.md says which of these your server needs.",
		code: (code) => `Enrolment code: ${code}`
	},
	nl: {
		there: (folder) => `In ${folder} staan de lijst, gecomprimeerde kopieën, een pagina voor het intranet, en instellingen voor servers.`,
		next: "Het README.md daar zegt welke daarvan jouw server nodig heeft.",
		code: (code) => `Inschrijfcode: ${code}`
	}
};
var publish = {
	name: "publish",
	operands: ["DIR"],
	options: [LIST_OPTION, {
		name: "url",
		value: "URL",
		help: {
			en: "Where the list will be. Without it the page works out the code from its own address, beside the list.",
			nl: "Waar de lijst komt te staan. Anders leidt de pagina de code af van haar eigen adres, naast de lijst."
		}
	}],
	help: {
		en: "Writes a folder that any web server can serve: the list, headers for each server, and a page with the code.",
		nl: "Schrijft een map die elke webserver kan aanbieden: de lijst, headers per server, en een pagina met de code."
	},
	async run(call) {
		const words = publishWords[call.language];
		const [folder = ""] = call.operands;
		const list = await readSignedList(optionText(call, "list") ?? "", call);
		if (list.kind === "refusal") return list;
		const url = optionText(call, "url");
		const code = url === void 0 ? void 0 : codeFor(url, list.thumbprint, call);
		if (typeof code === "object") return code;
		const content = list.envelope;
		const digest = createHash("sha256").update(content).digest("base64url");
		const files = {
			[LIST_NAME]: content,
			[`${LIST_NAME}.gz`]: gzipSync(content, { level: 9 }),
			[`${LIST_NAME}.br`]: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
			"index.html": writePage({
				org: list.policy.org,
				code,
				list: LIST_NAME,
				thumbprint: list.thumbprint
			}),
			...serverFiles(LIST_NAME, digest, call.language)
		};
		const refusal = await writeAll(folder, files, call.language);
		if (refusal) return refusal;
		return done([
			words.there(folder),
			words.next,
			...code === void 0 ? [] : [words.code(code)]
		], {
			folder,
			files: Object.keys(files),
			etag: `"${digest}"`,
			thumbprint: list.thumbprint,
			...code !== void 0 && { enrolmentCode: code }
		});
	}
};
// scripts/policy/rotate.ts
var DAY = 864e5;
var OVERLAP = 90;
var LONGEST = 3650;
var rotateWords = {
	en: {
		made: (path) => `The statement is in ${path}.`,
		until: (from, to, date) => `Until ${date}, whoever knows the key ${from} is led by it to ${to}.`,
		next: (path) => `Sign the next lists with the new key and --rotation ${path}, and keep the old one safe until then.`,
		badOverlap: (text) => `--overlap is a number of days from 1 to ${LONGEST}, not “${text}”.`,
		same: "The new key is the old one."
	},
	nl: {
		made: (path) => `De verklaring staat in ${path}.`,
		until: (from, to, date) => `Tot ${date} brengt die wie de sleutel ${from} kent naar ${to}.`,
		next: (path) => `Onderteken de volgende lijsten met de nieuwe sleutel en --rotation ${path}, en bewaar de oude tot dan veilig.`,
		badOverlap: (text) => `--overlap is een aantal dagen van 1 tot ${LONGEST}, niet “${text}”.`,
		same: "De nieuwe sleutel is de oude."
	}
};
var rotate = {
	name: "rotate",
	operands: [],
	options: [
		{
			name: "key",
			value: "OLD",
			required: true,
			help: {
				en: "The key that employees know now.",
				nl: "De sleutel die medewerkers nu kennen."
			}
		},
		{
			name: "to",
			value: "NEW",
			required: true,
			help: {
				en: "The new key, or its thumbprint where it is locked.",
				nl: "De nieuwe sleutel, of zijn vingerafdruk als hij op slot zit."
			}
		},
		{
			name: "org",
			value: "ID",
			required: true,
			help: {
				en: "The org.id of the lists.",
				nl: "De org.id van de lijsten."
			}
		},
		{
			name: "out",
			value: "FILE",
			required: true,
			help: {
				en: "Where the statement is written.",
				nl: "Waar de verklaring komt te staan."
			}
		},
		{
			name: "overlap",
			value: "DAYS",
			help: {
				en: `For how many days the old key still counts; ${OVERLAP} if left out.`,
				nl: `Hoeveel dagen de oude sleutel nog telt; anders ${OVERLAP}.`
			}
		},
		PASSPHRASE_OPTION
	],
	help: {
		en: "Writes the statement by which the old key vouches for the new one, so that employees need not enrol again.",
		nl: "Schrijft de verklaring waarmee de oude sleutel instaat voor de nieuwe, zodat medewerkers zich niet opnieuw hoeven in te schrijven."
	},
	async run(call) {
		const words = rotateWords[call.language];
		const out = optionText(call, "out") ?? "";
		const org = optionText(call, "org") ?? "";
		const asked = optionText(call, "overlap") ?? `${OVERLAP}`;
		const days = /^\d{1,4}$/.test(asked) ? Number(asked) : 0;
		if (days < 1 || days > LONGEST) return refuse(words.badOverlap(asked), 2);
		const from = await readKeyFile(optionText(call, "key") ?? "", call);
		if ("kind" in from) return from;
		const to = await readThumbprint(optionText(call, "to") ?? "", call);
		if (typeof to !== "string") return to;
		if (to === from.thumbprint) return refuse(words.same, 2);
		const retires = call.now + days * DAY;
		const [issuedText, retiresText] = [call.now, retires].map((at) => new Date(at).toISOString());
		const refusal = await write(out, `${await signRotation({
			org,
			from,
			to,
			issued: issuedText,
			retires: retiresText
		})}\n`, { language: call.language });
		if (refusal) return refusal;
		return done([
			words.made(out),
			words.until(from.thumbprint, to, sayDate(retires, call)),
			words.next(out)
		], {
			file: out,
			org,
			from: from.thumbprint,
			to,
			retires: retiresText
		});
	}
};
async function readThumbprint(text, call) {
	if (isThumbprint(text)) return text;
	const key = await readKeyFile(text, call);
	return "kind" in key ? key : key.thumbprint;
}
// scripts/policy/verify.ts
var verifyWords = {
	en: {
		right: (path) => `${path} is signed and in order.`,
		facts: {
			org: "Organisation",
			seq: "Number",
			issued: "Made on",
			expires: "Valid until",
			key: "Thumbprint",
			digest: "SHA-256 of the document"
		},
		pinned: "as given",
		vouched: "for which the given one vouches",
		unpinned: "compare it: a signature alone does not tell whose it is",
		unknown: (fields) => `Fields that Drempel does not know and skips: ${fields}.`,
		badThumbprint: (text) => `“${text}” is not a thumbprint. That is 43 letters, digits, - and _.`
	},
	nl: {
		right: (path) => `${path} is ondertekend en in orde.`,
		facts: {
			org: "Organisatie",
			seq: "Nummer",
			issued: "Gemaakt op",
			expires: "Geldig tot",
			key: "Vingerafdruk",
			digest: "SHA-256 van het document"
		},
		pinned: "zoals opgegeven",
		vouched: "waar de opgegeven sleutel voor instaat",
		unpinned: "vergelijk hem: een handtekening alleen zegt niet van wie die is",
		unknown: (fields) => `Velden die Drempel niet kent en overslaat: ${fields}.`,
		badThumbprint: (text) => `“${text}” is geen vingerafdruk. Die is 43 letters, cijfers, - en _.`
	}
};
// scripts/policy/run.ts
var COMMANDS = [
	init,
	keygen,
	check$1,
	sign,
	{
		name: "verify",
		operands: ["LIST"],
		options: [{
			name: "thumbprint",
			value: "T",
			help: {
				en: "The thumbprint that the key must have, or an earlier one that vouches for it.",
				nl: "De vingerafdruk die de sleutel moet hebben, of een eerdere die ervoor instaat."
			}
		}],
		help: {
			en: "Says whether a signed list is right: signature, key, shape, dates.",
			nl: "Zegt of een ondertekende lijst klopt: handtekening, sleutel, vorm, datums."
		},
		async run(call) {
			const words = verifyWords[call.language];
			const [path = ""] = call.operands;
			const pinned = optionText(call, "thumbprint");
			if (pinned !== void 0 && !isThumbprint(pinned)) return refuse(words.badThumbprint(pinned), 2);
			const text = await readText(path, call.language);
			if (typeof text !== "string") return text;
			const taken = await takeList(text, {
				source: {
					kind: "file",
					name: path
				},
				pinned,
				standing: null,
				catalogue: CATALOGUE,
				now: call.now
			});
			if (taken.kind !== "offer") return refuseList(path, taken, call);
			const { policy, thumbprint, digest, unknownFields } = taken.offer;
			const { org, seq, issued, expires } = policy;
			const date = (at) => sayDate(Date.parse(at), call);
			const facts = [
				["org", `${org.name} (${org.id})`],
				["seq", `${seq}`],
				["issued", date(issued)],
				["expires", date(expires)],
				["key", `${thumbprint} (${pinned === void 0 ? words.unpinned : pinned === thumbprint ? words.pinned : words.vouched})`],
				["digest", digest]
			];
			const lines = [words.right(path), ...facts.map(([name, value]) => `${words.facts[name]}: ${value}`)];
			if (unknownFields.length > 0) lines.push(words.unknown(unknownFields.join(", ")));
			return done(lines, {
				file: path,
				org,
				seq,
				issued,
				expires,
				thumbprint,
				digest,
				unknownFields
			});
		}
	},
	diff,
	explain,
	rotate,
	publish,
	deploy
];
/** The whole tool: from words to what is printed, and the exit code. A failure is a sentence, whatever it was. */
async function run(words, world) {
	const language = languageOf(words, world.env);
	const json = words.includes("--json");
	try {
		return print(await answer(words, language, world), json);
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		return print(refuse(usageWords[language].fault(what), 1), json);
	}
}
async function answer(words, language, world) {
	const say = usageWords[language];
	const name = nameIn(words);
	const command = COMMANDS.find((one) => one.name === name);
	const help = words.includes("--help") || words.includes("-h");
	if (!command) {
		const asked = name === "" || name === "help";
		if (asked && (help || name === "help")) return done(overview(COMMANDS, language), { commands: COMMANDS.map((one) => one.name) });
		return refuse(`${asked ? say.noCommand : say.unknownCommand(name)}\n\n${overview(COMMANDS, language).join("\n")}`, 2);
	}
	if (help) return done(helpOn(command, language), { command: name });
	const called = readCall(command, words, language);
	if (called.kind === "refusal") return called;
	const { operands, options } = called;
	return command.run({
		operands,
		options,
		language,
		zone: world.zone,
		now: world.now
	});
}
/** The command's name may stand behind `--lang nl`. */
function nameIn(words) {
	const options = { lang: { type: "string" } };
	return parseArgs({
		args: [...words],
		strict: false,
		allowPositionals: true,
		options
	}).positionals[0] ?? "";
}
function readCall(command, words, language) {
	const say = usageWords[language];
	const wrong = (sentence) => refuse(`${sentence}\n\n${helpOn(command, language).join("\n")}`, 2);
	const known = [...command.options, ...commonOptions];
	const { tokens, values, positionals } = parseArgs({
		args: [...words],
		strict: false,
		allowPositionals: true,
		tokens: true,
		options: Object.fromEntries(known.map(({ name, value }) => [name, { type: value ? "string" : "boolean" }]))
	});
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const option = known.find(({ name }) => name === token.name);
		if (!option) return wrong(say.unknownOption(token.rawName));
		if (option.value && !token.value) return wrong(say.noValue(token.rawName, option.value));
		if (!option.value && token.value !== void 0) return wrong(say.needlessValue(token.rawName));
	}
	const operands = positionals.slice(1);
	const missing = command.operands[operands.length];
	if (missing !== void 0) return wrong(say.missing(missing));
	if (operands.length > command.operands.length) return wrong(say.tooMany(operands[command.operands.length] ?? ""));
	const lacking = command.options.find(({ name, required }) => required && values[name] === void 0);
	if (lacking) return wrong(say.missing(`--${lacking.name} ${lacking.value}`));
	if (values.lang !== void 0 && values.lang !== "nl" && values.lang !== "en") return wrong(say.badLanguage(`${values.lang}`));
	return {
		kind: "call",
		operands,
		options: values
	};
}
/** `--lang`, or what the terminal speaks (POSIX: LC_ALL, LC_MESSAGES, LANG). */
function languageOf(words, env) {
	const at = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
	const asked = at < 0 ? void 0 : words[at]?.split("=")[1] ?? words[at + 1];
	const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
	return asked === "nl" || asked === "en" ? asked : chooseLanguage("auto", spoken);
}
function print(answered, json) {
	if (answered.kind === "refusal") {
		const { code, sentence } = answered;
		const error = sentence.split("\n")[0];
		return json ? {
			code,
			out: `${JSON.stringify({
				ok: false,
				error
			}, null, 2)}\n`,
			error: ""
		} : {
			code,
			out: "",
			error: `${sentence}\n`
		};
	}
	const { code, lines } = answered;
	return {
		code,
		out: `${json ? JSON.stringify({
			ok: code === 0,
			...answered.json
		}, null, 2) : lines.join("\n")}\n`,
		error: ""
	};
}
// scripts/policy.ts
/** IT's desk: makes, checks, signs and publishes lists. `npm run policy -- --help` says how. */
var { zone, now } = {
	zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	now: Date.now()
};
var { code, out, error } = await run(process.argv.slice(2), {
	env: process.env,
	now,
	zone
});
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
export {};

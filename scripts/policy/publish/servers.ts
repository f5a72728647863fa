import type { Language } from '../../../utils/i18n/language.ts';
import { writeReadme } from './readme.ts';

/** The strong validator of each form in which the list is sent. */
export interface Tags {
  readonly plain: string;
  readonly gzip: string;
  readonly br: string;
}

/** What goes with the list besides its validator. */
export const HEADERS = [
  ['Content-Type', 'application/jose'],
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'ETag'],
  ['Cache-Control', 'no-cache'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

const OTHERS = HEADERS.slice(1);

/** Settings for each kind of server, by file name. */
export function serverFiles(list: string, tags: Tags, language: Language): Record<string, string> {
  return {
    'README.md': writeReadme(list, language),
    'nginx.conf': nginx(list, tags),
    '.htaccess': apache(list, tags),
    Caddyfile: caddy(list, tags),
    _headers: hosted(list),
    'cloud.sh': cloud(list),
  };
}

const nginx = (list: string, tags: Tags) => `# Two parts: "map" belongs in http { }, "location" in server { }.
map $sent_http_content_encoding $drempel_etag {
    default '${tags.plain}';
    gzip    '${tags.gzip}';
}

location = /${list} {
    types { }
    default_type application/jose;
    gzip off;
    gzip_static on;
    # nginx would make one of the file's date; this one is the hash of the list.
    etag off;
    add_header ETag $drempel_etag always;
    add_header Vary Accept-Encoding always;
${OTHERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
}
`;

const apache = (
  list: string,
  tags: Tags,
) => `# Needs mod_headers; mod_rewrite for the compressed copies. Of .gz and .br no header of their own may be added elsewhere.
<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.br -f
    RewriteRule ^${list.replaceAll('.', '\\.')}$ ${list}.br [L,E=drempel:br,E=no-gzip:1,E=no-brotli:1]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.gz -f
    RewriteRule ^${list.replaceAll('.', '\\.')}$ ${list}.gz [L,E=drempel:gzip,E=no-gzip:1,E=no-brotli:1]
</IfModule>
${[
  { name: list, encoding: undefined, tag: tags.plain },
  { name: `${list}.gz`, encoding: 'gzip', tag: tags.gzip },
  { name: `${list}.br`, encoding: 'br', tag: tags.br },
]
  .map(
    ({ name, encoding, tag }) => `<Files "${name}">
    # No validator of the server's own: it is made of the file's date.
    FileETag None
    ForceType application/jose
    SetEnv no-gzip 1
    SetEnv no-brotli 1
    RemoveEncoding .gz .br
    RemoveType .gz .br
    Header always set ETag "${tag.replaceAll('"', '\\"')}"
    Header always set Vary "Accept-Encoding"
${encoding === undefined ? '' : `    Header always set Content-Encoding "${encoding}"\n`}${OTHERS.map(([header, value]) => `    Header always set ${header} "${value}"`).join('\n')}
</Files>
`,
  )
  .join('')}`;

const caddy = (list: string, tags: Tags) => `# Put your own host name here, and the folder in which this file is.
it.acme.example {
	root * .
	@list path /${list}
	header @list {
		defer
		Content-Type "application/jose"
		ETag \`${tags.plain}\`
${OTHERS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	@list-br {
		path /${list}
		header Accept-Encoding *br*
	}
	@list-gzip {
		path /${list}
		header Accept-Encoding *gzip*
		not header Accept-Encoding *br*
	}
	header @list-br {
		defer
		ETag \`${tags.br}\`
	}
	header @list-gzip {
		defer
		ETag \`${tags.gzip}\`
	}
	file_server {
		precompressed br gzip
		hide Caddyfile nginx.conf .htaccess _headers cloud.sh README.md
	}
}
`;

/** Netlify and Cloudflare Pages make their own validator, a hash of the content, and compress by themselves. */
const hosted = (list: string) => `/${list}
${HEADERS.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
`;

const cloud = (list: string) => `#!/usr/bin/env sh
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

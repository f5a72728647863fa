import type { Language } from '../../../utils/i18n/language.ts';
import { writeReadme } from './readme.ts';

/** What goes with the list besides its validator. */
const HEADERS = [
  ['Content-Type', 'application/jose'],
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Expose-Headers', 'ETag'],
  ['Cache-Control', 'no-cache'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

const OTHERS = HEADERS.slice(1);

/**
 * Settings for each kind of server, by file name. `digest`: SHA-256 of the list as it is served, base64url. The list
 * itself has it as a strong validator (RFC 9110 §8.8); its compressed forms, which are other bytes, as a weak one.
 */
export function serverFiles(list: string, digest: string, language: Language): Record<string, string> {
  return {
    'README.md': writeReadme(list, language),
    'nginx.conf': nginx(list, digest),
    '.htaccess': apache(list, digest),
    Caddyfile: caddy(list, digest),
    _headers: hosted(list),
    'cloud.sh': cloud(list),
  };
}

const strong = (digest: string) => `"${digest}"`;
const weak = (digest: string) => `W/"${digest}"`;

const nginx = (list: string, digest: string) => `# Two parts: both "map" belong in http { }, "location" in server { }.
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
${OTHERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}
}
`;

const quoted = (tag: string) => tag.replaceAll('"', '\\"');

const apache = (
  list: string,
  digest: string,
) => `# Needs mod_headers, and mod_rewrite for compressed copies. Apache does not answer that nothing has changed: the whole
# list travels each time.
<IfModule mod_rewrite.c>
    RewriteEngine On
${['br', 'gzip']
  .map((encoding) => {
    const file = `${list}.${encoding === 'gzip' ? 'gz' : 'br'}`;
    return `    RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
    RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}${file.slice(list.length)} -f
    RewriteRule ^${list.replaceAll('.', '\\.')}$ ${file} [L,E=no-gzip:1,E=no-brotli:1]`;
  })
  .join('\n')}
</IfModule>
${[
  { name: list, encoding: undefined, tag: strong(digest) },
  { name: `${list}.gz`, encoding: 'gzip', tag: weak(digest) },
  { name: `${list}.br`, encoding: 'br', tag: weak(digest) },
]
  .map(
    ({ name, encoding, tag }) => `<Files "${name}">
    ForceType application/jose
    SetEnv no-gzip 1
    SetEnv no-brotli 1
    RemoveEncoding .gz .br
    RemoveType .gz .br
    # In the place of the server's own, which is made of the file's date.
    Header set ETag "${quoted(tag)}"
    Header unset Last-Modified
    Header always set Vary "Accept-Encoding"
${encoding === undefined ? '' : `    Header always set Content-Encoding "${encoding}"\n`}${OTHERS.map(([header, value]) => `    Header always set ${header} "${value}"`).join('\n')}
</Files>
`,
  )
  .join('')}`;

const caddy = (list: string, digest: string) => `# Put your own host name here, and the folder in which this file is.
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
${OTHERS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	respond @known 304
	file_server {
		precompressed br gzip
		hide Caddyfile nginx.conf .htaccess _headers cloud.sh README.md
	}
}
`;

/** Netlify and Cloudflare Pages make a validator of their own, and compress by themselves. */
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

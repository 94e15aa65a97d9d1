// Names that would do something if a page took them for more than text: three hundred of them, made of what is known to work.

const TAGS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script href="data:,alert(1)"/>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href=https://evil.example>',
  '<form action=https://evil.example><input name=a>',
  '<!-- ',
  ' -->',
  '<![CDATA[',
  ']]>',
  '</td></tr></table><h1>in sync</h1>',
  '</title><script>alert(1)</script>',
  '<template><script>alert(1)</script></template>',
];
const QUOTES = [
  '"',
  "'",
  '`',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '"><b>',
  '&quot;><b>',
  '&#60;script&#62;',
  '&lt;b&gt;',
  '&amp;',
];
const OTHERS = [
  'javascript:alert(1)',
  '\u202egnp.exe',
  '\u2028',
  '\u0000',
  '\ud800',
  '#{alert(1)}',
  '{{7*7}}',
  '%3Cscript%3E',
  '=cmd|calc',
  '__proto__',
];
const PARTS = [...TAGS, ...QUOTES, ...OTHERS];

/** Each alone, and pairs of them. */
export const HOSTILE_NAMES: readonly string[] = Array.from({ length: 300 }, (_, i) => {
  const [one = '', other = ''] = [PARTS[i % PARTS.length], PARTS[(i * 7 + 3) % PARTS.length]];
  return i < PARTS.length ? one : `${one}${other} ${i}`;
});

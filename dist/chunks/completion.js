import { n as EXIT, r as EmbedSyncError } from "./errors.js";
import { r as EXPLAINED_NAMES } from "./catalogue.js";
import { a as choicesOf, n as OPTIONS } from "./options.js";
// src/commands/completion-words.ts
function vocabularyOf(commands) {
	const names = new Set(commands.flatMap(({ options }) => options));
	return {
		commands: commands.map((command) => ({
			name: command.name,
			summary: command.summary,
			first: firstArgument(command)
		})),
		options: [...[...names].flatMap((name) => optionsOf(name, commands)), helpOf(commands)]
	};
}
function firstArgument({ name, arguments: written = "" }) {
	const [first = ""] = written.split(" ");
	const words = first.slice(1, -1).split("|");
	if (name === "explain") return {
		kind: "words",
		words: EXPLAINED_NAMES
	};
	if (words.length > 1) return {
		kind: "words",
		words
	};
	return { kind: first.endsWith("file]") ? "files" : "nothing" };
}
function optionsOf(name, commands) {
	const groups = /* @__PURE__ */ new Map();
	for (const command of commands.filter(({ options }) => options.includes(name))) {
		const words = choicesOf(name, command);
		const group = groups.get(String(words)) ?? {
			words,
			of: []
		};
		group.of.push(command.name);
		groups.set(String(words), group);
	}
	return [...groups.values()].map(({ words, of }) => ({
		...writtenAs(name, words),
		of
	}));
}
function writtenAs(name, words) {
	const { flags, description } = OPTIONS[name];
	const { short, long = "", value } = /^(?:-(?<short>\w), )?--(?<long>[\w-]+)(?: <(?<value>.+)>)?$/.exec(flags)?.groups ?? {};
	const takes = takenBy(name, value, words);
	return {
		long,
		...short !== void 0 && { short },
		description,
		takes,
		several: value?.endsWith("...") === true
	};
}
/** Every command has it, without a row in the table. */
const helpOf = (commands) => ({
	long: "help",
	short: "h",
	description: "display help for command",
	takes: { kind: "no value" },
	several: false,
	of: commands.map(({ name }) => name)
});
function takenBy(name, value, words) {
	if (value === void 0) return { kind: "no value" };
	if (words !== void 0) return {
		kind: "words",
		words
	};
	if (name === "env") return { kind: "environments" };
	return { kind: /^(?:file|path)\b/.test(value) ? "files" : "nothing" };
}
/** `-f`, `--file`. */
const flagsOf = ({ short, long }) => [...short === void 0 ? [] : [`-${short}`], `--${long}`];
/** In single quotes, as all three shells read them. */
const quoted = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
/**
* Prints the environments of a manifest, for a shell to read; `file` is the shell's own text for that file.
* Only names of harmless characters pass: a manifest may come from anybody, and its names must not be run.
*/
const environmentsOf = (file) => String.raw`embed-sync targets --format json -f ${file} 2>/dev/null | sed -n 's/.*"environment": "\([A-Za-z0-9_.-]*\)".*/\1/p'`;
// src/commands/completion-bash.ts
/** Of a command and its option; `*` is every command. */
const patternOf = (option, options) => {
	const isAlone = options.filter(({ long }) => long === option.long).length === 1;
	return flagsOf(option).flatMap((flag) => isAlone ? [`*' ${flag}'`] : option.of.map((command) => `'${command} ${flag}'`)).join("|");
};
/** Clauses of a case, one a line. */
const clauses = (rows) => rows.map(([pattern, does]) => `      ${pattern}) ${does} ;;`).join("\n");
const wordsOf = (words) => `offer=words words='${words.join(" ")}'`;
function offerOf$1(takes) {
	switch (takes.kind) {
		case "words": return wordsOf(takes.words);
		case "environments": return `offer=words words=$(${environmentsOf("\"$file\"")})`;
		case "files": return "offer=files";
		case "nothing":
		case "no value": return "offer=";
	}
}
function bashScript({ commands, options }) {
	const valued = options.filter(({ takes }) => takes.kind !== "no value");
	return `# Completion of embed-sync for bash. Load it with: source <(embed-sync completion bash)
_embed_sync() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]} option= file=embeds.yaml offer= words= word i
  COMPREPLY=()
  for ((i = 2; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      -*) option=$word; continue ;;
      =) continue ;;
    esac
    case $option in
      -f|--file) file=$word ;;
      ${valued.filter((option) => option.several && option.long !== "file").flatMap(flagsOf).join("|")}) ;;
      *) option= ;;
    esac
  done
  [[ $cur == = ]] && cur=
  if ((COMP_CWORD == 1)); then
    ${wordsOf([
		...commands.map(({ name }) => name),
		"--help",
		"--version"
	])}
  elif [[ $cur == -* ]]; then
    case $command in
${clauses(commands.map(({ name }) => [name, wordsOf(options.filter(({ of }) => of.includes(name)).flatMap(flagsOf))]))}
    esac
  else
    case "$command $option" in
${clauses(valued.map((option) => [patternOf(option, options), offerOf$1(option.takes)]))}
      *) case $command in
${clauses(commands.map(({ name, first }) => [name, offerOf$1(first)]))}
      esac ;;
    esac
  fi
  local given=(-W "$words")
  if [[ $offer == files ]]; then
    given=(-f)
    compopt -o filenames 2>/dev/null
  fi
  [[ -z $offer ]] || while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "\${given[@]}" -- "$cur")
}
complete -F _embed_sync embed-sync
`;
}
// src/commands/completion-fish.ts
function offerOf(takes) {
	switch (takes.kind) {
		case "words": return `-a ${quoted(takes.words.join(" "))}`;
		case "environments": return "-a '(__embed_sync_environments)'";
		case "files": return "-F";
		case "nothing":
		case "no value": return "";
	}
}
/** `-x`: a value, and no file; without it fish offers files wherever a value must follow. */
function valueTaken(takes) {
	if (takes.kind === "no value") return "";
	return takes.kind === "files" ? "-r -F" : `-x ${offerOf(takes)}`.trimEnd();
}
const line = (...parts) => ["complete -c embed-sync", ...parts.filter(Boolean)].join(" ").trimEnd();
function fishScript({ commands, options }) {
	const after = (names) => `-n ${quoted(`__fish_seen_subcommand_from ${names.join(" ")}`)}`;
	const first = "-n __fish_use_subcommand";
	return `# Completion of embed-sync for fish. Load it with: embed-sync completion fish | source
function __embed_sync_environments
  set -l file embeds.yaml
  set -l words (commandline -opc)
  for at in (seq (count $words))
    contains -- $words[$at] -f --file; and set file $words[(math $at + 1)]
  end
  ${environmentsOf("$file")}
end
${[
		line("-f"),
		line(first, "-s V -l version -d 'output the version number'"),
		line(first, "-s h -l help -d 'display help for command'"),
		...commands.map(({ name, summary }) => line(first, `-a ${name} -d ${quoted(summary)}`)),
		...commands.filter((command) => offerOf(command.first) !== "").map((command) => line(after([command.name]), offerOf(command.first))),
		...options.map(({ short, long, description, takes, of }) => line(after(of), short === void 0 ? "" : `-s ${short}`, `-l ${long}`, valueTaken(takes), `-d ${quoted(description)}`))
	].join("\n")}
`;
}
// src/commands/completion-zsh.ts
/** Brackets and colons part the fields of a specification. */
const field = (text) => text.replaceAll(/[\\[\]:]/g, "\\$&");
function actionOf(takes) {
	switch (takes.kind) {
		case "words": return `(${takes.words.map(field).join(" ")})`;
		case "environments": return "_embed_sync_environments";
		case "files": return "_files";
		case "nothing":
		case "no value": return " ";
	}
}
/** One word for each spelling; its first part says which spellings exclude each other, or that it may come again. */
function specsOf(option) {
	const { long, description, takes, several } = option;
	const value = takes.kind === "no value" ? "" : `:${long}:${actionOf(takes)}`;
	const before = several ? "*" : `(${flagsOf(option).join(" ")})`;
	const joined = (flag) => value !== "" && flag.startsWith("--") ? `${flag}=` : flag;
	return flagsOf(option).map((flag) => quoted(`${before}${joined(flag)}[${field(description)}]${value}`));
}
function zshScript({ commands, options }) {
	const blocks = commands.map(({ name, first }) => {
		const argument = first.kind === "nothing" ? [] : [quoted(`1:argument:${actionOf(first)}`)];
		return `    ${name}) _arguments -s \\\n${[...options.filter(({ of }) => of.includes(name)).flatMap(specsOf), ...argument].map((spec) => `      ${spec}`).join(" \\\n")} ;;`;
	});
	return `#compdef embed-sync
# Completion of embed-sync for zsh. Load it with: source <(embed-sync completion zsh)
_embed_sync_environments() {
  local file=\${opt_args[--file]:-\${opt_args[-f]:-embeds.yaml}}
  compadd -- \${(f)"$(${environmentsOf("\"$file\"")})"}
}
_embed_sync() {
  if ((CURRENT == 2)); then
    local -a commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${field(summary)}`)}`).join("\n")}
    )
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${blocks.join("\n")}
  esac
}
# Read by hand it is registered; out of a folder of $fpath it is called.
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _embed_sync "$@"; else compdef _embed_sync embed-sync; fi
`;
}
// src/commands/completion.ts
const SHELLS = /* @__PURE__ */ new Map([
	["bash", bashScript],
	["zsh", zshScript],
	["fish", fishScript]
]);
const completionOf = (commands) => async ({ args: [shell = ""] }) => {
	const script = SHELLS.get(shell.toLowerCase());
	if (script === void 0) {
		const hint = `Known are: ${[...SHELLS.keys()].join(", ")}.`;
		throw new EmbedSyncError("USAGE", `there is no completion for the shell ${JSON.stringify(shell)}`, { hint });
	}
	return {
		exitCode: EXIT.done,
		json: () => void 0,
		text: () => script(vocabularyOf(commands))
	};
};
export { completionOf };

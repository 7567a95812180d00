/** `iplint completions`: scripts for four shells, made from what commander knows of commands and options. */
import type {Command, Option} from 'commander'

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof shells)[number]

/** A command as a shell needs it. `path` is empty for the program itself. */
interface Word {
  readonly path: readonly string[]
  readonly description: string
  readonly options: readonly {
    readonly flags: readonly string[]
    readonly description: string
    readonly choices: readonly string[]
    readonly takes: boolean
  }[]
  readonly below: readonly {readonly name: string; readonly description: string}[]
  /** What its first argument can be; files where nothing is said. */
  readonly values: readonly string[]
}

/** `defaults`: the command whose options hold for the program as well. */
export function completionScript(shell: Shell, program: Command, defaults: string): string {
  const words = wordsOf(program, [])
  const check = words.find(({path}) => path.join(' ') === defaults)
  const all = words.map((word) =>
    word.path.length === 0 ? {...word, options: [...word.options, ...(check?.options ?? [])]} : word
  )
  return {bash, zsh, fish, powershell}[shell](all)
}

function wordsOf(command: Command, path: readonly string[]): readonly Word[] {
  const below = command.commands.map((one) => ({name: one.name(), description: one.description()}))
  const help = command.createHelp()
  const options = help.visibleOptions(command).map(optionOf)
  const values = command.registeredArguments[0]?.argChoices ?? []
  const own: Word = {path, description: command.description(), options, below, values}
  return [own, ...command.commands.flatMap((one) => wordsOf(one, [...path, one.name()]))]
}

function optionOf(option: Option): Word['options'][number] {
  const flags = [option.short, option.long].filter((flag) => typeof flag === 'string')
  return {
    flags,
    description: option.description,
    choices: option.argChoices ?? [],
    takes: option.required || option.optional
  }
}

function bash(words: readonly Word[]): string {
  const values = words.flatMap(({path, options}) =>
    options
      .filter(({choices}) => choices.length > 0)
      .map(({flags, choices}) => {
        const given = flags.map((flag) => quoted(`${path.join(' ')} ${flag}`)).join('|')
        return `    ${given}) COMPREPLY=($(compgen -W ${quoted(choices.join(' '))} -- "$cur")); return ;;`
      })
  )
  const cases = words.map(({path, options, below, values: own}) => {
    const list = new Set([...below.map(({name}) => name), ...own, ...options.flatMap(({flags}) => flags)])
    return `    ${quoted(path.join(' '))}) words=${quoted([...list].join(' '))} ;;`
  })
  const deeper = words.filter(({path}) => path.length > 0).map(({path}) => quoted(path.join(' ')))
  return `# bash: put this into ~/.local/share/bash-completion/completions/iplint, or: eval "$(iplint completions bash)"
_iplint() {
  local cur prev words='' path='' next word
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  # Readline takes the sign of --format=json for a word of its own.
  if [ "$cur" = '=' ]; then cur=''
  elif [ "$prev" = '=' ]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    next="\${path:+$path }$word"
    case "$next" in
      ${deeper.join('|')}) path="$next" ;;
    esac
  done
  case "$path $prev" in
${values.join('\n')}
  esac
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _iplint iplint
`
}

function zsh(words: readonly Word[]): string {
  const cases = words.map(({path, options, below, values}) => {
    const named = [...below, ...values.map((name) => ({name, description: ''}))]
    const list = named.map(({name, description}) => quoted(`${name}:${description.replaceAll(':', '\\:')}`))
    const flags = options.flatMap(({flags: all, description, choices, takes}) =>
      all.map((flag) => {
        const value = takes ? `:value:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : ''
        return quoted(`${flag}[${description.replace(/[[\]:\\]/g, '\\$&')}]${value}`)
      })
    )
    const more = list.length > 0 ? `\n      commands=(${list.join(' ')})` : ''
    return `    ${quoted(path.join(' '))})${more}\n      flags=(${flags.join(' ')}) ;;`
  })
  const deeper = words.filter(({path}) => path.length > 0).map(({path}) => quoted(path.join(' ')))
  return `#compdef iplint
# zsh: put this into a folder of $fpath as _iplint
_iplint() {
  local -a commands flags
  local command_path='' next word
  for word in \${words[2,CURRENT-1]}; do
    next="\${command_path:+$command_path }$word"
    case "$next" in
      ${deeper.join('|')}) command_path="$next" ;;
    esac
  done
  case "$command_path" in
${cases.join('\n')}
  esac
  (( \${#commands} )) && _describe command commands
  _arguments -S $flags '*:file:_files'
}
compdef _iplint iplint
`
}

function fish(words: readonly Word[]): string {
  const names = words.filter(({path}) => path.length === 1).map(({path}) => path[0])
  const lines = words.flatMap(({path, options, below, values}) => {
    const [first] = path
    const here = path.map((name) => `__fish_seen_subcommand_from ${name}`).join('; and ')
    const condition = quoted(first === undefined ? `not __fish_seen_subcommand_from ${names.join(' ')}` : here)
    const files = path.length > 0 && below.length + values.length > 0 ? [`complete -c iplint -n ${condition} -f`] : []
    const commands = [...below, ...values.map((name) => ({name, description: ''}))].map(
      ({name, description}) => `complete -c iplint -n ${condition} -a ${name} -d ${quoted(description)}`
    )
    const flags = options.map(({flags: all, description, choices, takes}) => {
      const names = all.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
      const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takes ? ' -r' : ''
      return `complete -c iplint -n ${condition} ${names}${value} -d ${quoted(description)}`
    })
    return [...files, ...commands, ...flags]
  })
  return `# fish: put this into ~/.config/fish/completions/iplint.fish\n${lines.join('\n')}\n`
}

function powershell(words: readonly Word[]): string {
  const say = (text: string) => `'${text.replaceAll("'", "''")}'`
  const table = words.map(({path, options, below, values}) => {
    const list = [...below.map(({name}) => name), ...values, ...options.flatMap(({flags}) => flags)]
    return `    ${say(path.join(' '))} = @(${list.map(say).join(', ')})`
  })
  const values = words.flatMap(({path, options}) =>
    options
      .filter(({choices}) => choices.length > 0)
      .map(({flags, choices}) => {
        return `    ${say(`${path.join(' ')} ${flags.at(-1) ?? ''}`)} = @(${choices.map(say).join(', ')})`
      })
  )
  return `# PowerShell: add this to $PROFILE, or: iplint completions powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName iplint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = @{
${table.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $given = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $path = ''
  foreach ($word in $given) {
    $next = if ($path) { "$path $word" } else { $word }
    if ($commands.ContainsKey($next)) { $path = $next }
  }
  $last = if ($given.Count -gt 0) { $given[-1] } else { '' }
  $list = if ($values.ContainsKey("$path $last")) { $values["$path $last"] } else { $commands[$path] }
  $list | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}

/** For bash, zsh and fish. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

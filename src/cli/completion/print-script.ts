import { script } from '@bomb.sh/tab'
import type { Terminal } from '../../host/terminal.ts'

/** The shells that can be taught to complete. */
export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell'

/** Prints what a shell reads to complete `strategy`; it asks `strategy complete -- WORDS` at each press of Tab. */
export function printScript(shell: Shell, { out }: Pick<Terminal, 'out'>): void {
  if (shell === 'bash') out(beforeBash)
  script(shell, 'strategy', 'strategy')
  if (shell === 'bash') out(afterBash)
}

/** The script takes this function from the package bash-completion, which is not on every machine. */
const beforeBash = `# bash-completion may be missing: then words are those of the line
declare -F _get_comp_words_by_ref > /dev/null || _get_comp_words_by_ref() {
    read -ra words <<< "\${COMP_LINE:0:COMP_POINT}"
    [[ "\${COMP_LINE:0:COMP_POINT}" == *" " ]] && words+=("")
    cword=$((\${#words[@]} - 1)) cur=\${words[-1]} prev=\${words[-2]}
}

`

/** Bash replaces only what stands behind "=" and ":", the script gives whole words (role=ID). */
const afterBash = `
__strategy_bash() {
    __strategy_complete "$@"
    local typed=\${COMP_LINE:0:COMP_POINT}
    typed=\${typed##* }
    local before=\${typed%"\${typed##*[=:]}"}
    COMPREPLY=("\${COMPREPLY[@]#"$before"}")
}
complete -F __strategy_bash strategy
`

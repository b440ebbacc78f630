# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# bash completion for plumbline(1): its own words, which it tells itself.
_plumbline() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words=
	local self=${COMP_WORDS[0]}

	# An option's argument may stand behind a "=", which is a word of its own.
	[ "$cur" != = ] || cur=
	[ "$prev" != = ] || prev=${COMP_WORDS[COMP_CWORD - 2]}
	case $prev in
	--under) words='native memcheck native,memcheck' ;;
	--like) words='linux posix' ;;
	--format) words='tap ktap human' ;;
	--standard) words=$("$self" list --tsv 2>/dev/null | tail -n +2 | cut -f 2 | sort -u) ;;
	--needs) words="none privilege $("$self" list --tsv 2>/dev/null | tail -n +2 | cut -f 3 | tr , '\n' | sort -u)" ;;
	--wrapper)
		mapfile -t COMPREPLY < <(compgen -c -- "$cur")
		return
		;;
	--skip-file | --expect | --save-expect | --rerun | --output)
		compopt -o filenames
		mapfile -t COMPREPLY < <(compgen -f -- "$cur")
		return
		;;
	-j | --jobs | --timeout | --timeout-factor | --repeat | --seed | --effort | --max-fail | --slowest | --shard | --source | --grep) return ;;
	*)
		case $cur in
		-*) words=$("$self" --words 2>/dev/null | cut -f 1) ;;
		*/*) words=$("$self" list 2>/dev/null) ;;
		@*)
			compopt -o filenames
			mapfile -t COMPREPLY < <(compgen -P @ -f -- "${cur#@}")
			return
			;;
		*)
			words=$("$self" list 2>/dev/null | sed 's,/.*,/,' | sort -u)
			[ "$COMP_CWORD" -gt 1 ] || words="run list explain $words"
			;;
		esac
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
	case ${COMPREPLY[0]-} in
	*= | */) [ ${#COMPREPLY[@]} -gt 1 ] || compopt -o nospace 2>/dev/null ;;
	esac
}
complete -F _plumbline plumbline

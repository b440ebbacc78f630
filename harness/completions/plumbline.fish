# SPDX-License-Identifier: MIT
# fish completion for plumbline(1): its own words, which it tells itself.
function __plumbline_self
    set -l words (commandline -opc)
    echo $words[1]
end

function __plumbline_column
    set -l self (__plumbline_self)
    $self list --tsv 2>/dev/null | tail -n +2 | cut -f $argv[1] | tr , '\n' | sort -u
end

function __plumbline_ids
    set -l self (__plumbline_self)
    $self list --tsv 2>/dev/null | tail -n +2 | cut -f 1,5
end

complete -c plumbline -f
complete -c plumbline -n 'test (count (commandline -opc)) -eq 1' -a 'run list explain'
complete -c plumbline -a '(__plumbline_ids)'
for line in (command plumbline --words 2>/dev/null)
    set -l parts (string split \t -- $line)
    set -l name (string replace -r '^--(.*?)=?$' '$1' -- $parts[1])
    switch $name
        case under
            complete -c plumbline -l $name -x -a 'native memcheck native,memcheck' -d $parts[2]
        case like
            complete -c plumbline -l $name -x -a 'linux posix' -d $parts[2]
        case format
            complete -c plumbline -l $name -x -a 'tap ktap human' -d $parts[2]
        case standard
            complete -c plumbline -l $name -x -a '(__plumbline_column 2)' -d $parts[2]
        case needs
            complete -c plumbline -l $name -x -a 'none privilege (__plumbline_column 3)' -d $parts[2]
        case skip-file expect save-expect rerun output
            complete -c plumbline -l $name -r -F -d $parts[2]
        case wrapper
            complete -c plumbline -l $name -x -a '(__fish_complete_command)' -d $parts[2]
        case '*'
            if string match -q -- '*=' $parts[1]
                complete -c plumbline -l $name -x -d $parts[2]
            else
                complete -c plumbline -l $name -d $parts[2]
            end
    end
end

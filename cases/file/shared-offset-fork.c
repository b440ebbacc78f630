/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* fork() itself is the behaviour. */
CASE("after fork() a read by the child moves the offset at which the parent reads on, and the parent's that of the child",
     POSIX("fork", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	struct gate *parent_has_read = new_gate(), *child_has_read = new_gate();

	pid_t reader = GIVES(fork());
	if (reader == 0) {
		READS_FIRST(fd, "ab");
		open_gate(child_has_read);
		pass_gate(parent_has_read);
		EQUAL(lseek(fd, 0, SEEK_CUR), 4);
		_exit(0);
	}
	pass_gate(child_has_read);
	READS_FIRST(fd, "cd");
	open_gate(parent_has_read);
	FINISHES(reader);
}

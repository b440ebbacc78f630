/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

/* fork() itself is the behaviour. */
CASE("after fork() a read by the child moves the offset at which the parent reads on, and the parent's that of the child",
     POSIX("fork", "DESCRIPTION"))
{
	int fd = MUST(open(temp_file("abcdef", 6), O_RDONLY));
	struct gate *parent_has_read = new_gate(), *child_has_read = new_gate();
	char two[2] = {0};

	pid_t reader = GIVES(fork());
	if (reader == 0) {
		EQUAL(read(fd, two, 2), 2);
		EQUAL_BYTES(two, "ab", 2);
		open_gate(child_has_read);
		pass_gate(parent_has_read);
		EQUAL(lseek(fd, 0, SEEK_CUR), 4);
		_exit(0);
	}
	pass_gate(child_has_read);
	EQUAL(read(fd, two, 2), 2);
	EQUAL_BYTES(two, "cd", 2);
	open_gate(parent_has_read);
	FINISHES(reader);
}

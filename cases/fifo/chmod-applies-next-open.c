/* SPDX-License-Identifier: MIT */
#include <sys/stat.h>

#include "stream.h"

static const char *fifo;
static struct gate *opened, *changed;

static void read_before_and_after(void *unused)
{
	(void)unused;
	become_second_user();
	int reader = GIVES(open(fifo, O_RDONLY | O_NONBLOCK));
	open_gate(opened);
	pass_gate(changed);
	FAILS(EACCES, open(fifo, O_RDONLY | O_NONBLOCK));
	READS(reader, "x");
}

CASE("chmod() that denies reading a FIFO denies it to later open()s, and not to a descriptor that is open",
     POSIX("chmod", "DESCRIPTION"), NEEDS(SECOND_USER))
{
	fifo = temp_fifo();
	opened = new_gate();
	changed = new_gate();
	SUCCEEDS(chmod(fifo, 0666));
	pid_t reader = child(read_before_and_after, NULL);
	pass_gate(opened);
	int writer = MUST(open(fifo, O_WRONLY | O_NONBLOCK));
	SUCCEEDS(chmod(fifo, 0662));
	MUST(write(writer, "x", 1));
	open_gate(changed);
	FINISHES(reader);
}

/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "stream.h"

enum { ROUNDS = 100 };

static const char *name, *newer;
static struct gate *looking;
static int *done;

static void read_whole(void)
{
	int fd = GIVES(open(name, O_RDONLY));

	READS(fd, "whole");
	MUST(close(fd));
}

static void read_all_the_time(void *unused)
{
	(void)unused;
	read_whole();
	open_gate(looking);
	while (!__atomic_load_n(done, __ATOMIC_SEQ_CST))
		read_whole();
}

/* Each round brings another file than the last: of two links to one file rename() does nothing. */
CASE("while rename() replaces a file again and again, another process that opens the name finds a whole file each time",
     POSIX("rename", "DESCRIPTION"))
{
	const char *file[2] = {temp_file("whole", 5), temp_file("whole", 5)};

	name = temp_path();
	newer = temp_path();
	MUST(link(file[1], name));
	looking = new_gate();
	done = shared_memory(sizeof(*done));
	pid_t reader = child(read_all_the_time, NULL);
	pass_gate(looking);
	for (int i = 0; i < ROUNDS; i++) {
		MUST(link(file[i % 2], newer));
		SUCCEEDS(rename(newer, name));
		FAILS(ENOENT, access(newer, F_OK));
	}
	__atomic_store_n(done, 1, __ATOMIC_SEQ_CST);
	FINISHES(reader);
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>

#include "plumbline.h"

enum { READERS = 3 };

static const char *file;
static struct gate *got, *leave;

static void wait_for_shared(void *unused)
{
	(void)unused;
	SUCCEEDS(flock(MUST(open(file, O_RDWR)), LOCK_SH));
	open_gate(got);
	pass_gate(leave);
}

static void wait_for_exclusive(void *unused)
{
	(void)unused;
	SUCCEEDS(flock(MUST(open(file, O_RDWR)), LOCK_EX));
}

/* None of the readers lets go of what it has got, so that they have it at one time. */
CASE("when LOCK_EX becomes LOCK_SH all that wait for LOCK_SH get it, and one that waits for LOCK_EX does not",
     LINUX("flock(2)", "DESCRIPTION"))
{
	pid_t readers[READERS];

	file = temp_file(NULL, 0);
	got = new_gate();
	leave = new_gate();
	int fd = MUST(open(file, O_RDWR));
	MUST(flock(fd, LOCK_EX));
	pid_t writer = child(wait_for_exclusive, NULL);
	for (int i = 0; i < READERS; i++) {
		readers[i] = child(wait_for_shared, NULL);
		BLOCKS(readers[i]);
	}
	BLOCKS(writer);
	SUCCEEDS(flock(fd, LOCK_SH));
	for (int i = 0; i < READERS; i++)
		pass_gate(got);
	BLOCKS(writer);
	SUCCEEDS(flock(fd, LOCK_UN));
	BLOCKS(writer);
	for (int i = 0; i < READERS; i++)
		open_gate(leave);
	for (int i = 0; i < READERS; i++)
		FINISHES(readers[i]);
	FINISHES(writer);
}

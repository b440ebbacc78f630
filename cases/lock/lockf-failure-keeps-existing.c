/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *path;

static void hold_one_byte(void *held)
{
	int own = MUST(open(path, O_RDWR));

	MUST(lseek(own, 5, SEEK_SET));
	MUST(lockf(own, F_LOCK, 1));
	open_gate(held);
	pause();
}

CASE("F_TLOCK that fails leaves the sections that the caller had locked as they were", XSI("lockf", "RETURN VALUE"))
{
	struct gate *held = new_gate();

	path = temp_file(NULL, 0);
	pid_t holder = child(hold_one_byte, held);
	pass_gate(held);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 1, SEEK_SET));
	MUST(lockf(fd, F_LOCK, 2));
	MUST(lseek(fd, 0, SEEK_SET));
	REFUSED(lockf(fd, F_TLOCK, 8));
	SECTIONS(path, "-LL--L--");
	stop(holder);
	SECTIONS(path, "-LL-----");
}

/* SPDX-License-Identifier: MIT */
#include "lock.h"

static struct gate *shared, *leave;

static void wait_for_exclusive(void *file)
{
	GRANTED(wait_exclusive(MUST(open(file, O_RDWR))));
}

static void share(void *file)
{
	GRANTED(try_shared(MUST(open(file, O_RDWR))));
	open_gate(shared);
	pass_gate(leave);
}

CASE("a shared " OBJECT " is granted beside another one though somebody waits for an exclusive one, who gets it after both",
     VARIANT(fcntl, "lock/fcntl-shared-granted-while-writer-waits", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-shared-granted-while-writer-waits", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")),
     VARIANT(flock, "lock/flock-shared-granted-while-writer-waits", LINUX("flock(2)", "DESCRIPTION")))
{
	void *file = (void *)temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));

	shared = new_gate();
	leave = new_gate();
	MUST(wait_shared(fd));
	pid_t writer = child(wait_for_exclusive, file);
	BLOCKS(writer);
	pid_t reader = child(share, file);
	pass_gate(shared);
	MUST(release(fd));
	BLOCKS(writer);
	open_gate(leave);
	FINISHES(reader);
	FINISHES(writer);
}

/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *file;

static void wait_for_lock(void *request)
{
	GIVES(fcntl(MUST(open(file, O_RDWR)), SETLKW, request));
}

CASE("turning an " OBJECT " for writing into one for reading wakes those who wait to read, and not those who wait to write",
     VARIANT(fcntl, "lock/fcntl-setlkw-downgrade-wakes-readers", POSIX("fcntl", "DESCRIPTION, F_SETLKW")),
     VARIANT(ofd, "lock/ofd-setlkw-downgrade-wakes-readers", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")))
{
	file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 0, 2)));
	pid_t writer = child(wait_for_lock, record_lock(F_WRLCK, 0, 1));
	BLOCKS(writer);
	pid_t reader = child(wait_for_lock, record_lock(F_RDLCK, 1, 1));
	BLOCKS(reader);
	GIVES(fcntl(fd, SETLK, record_lock(F_RDLCK, 0, 2)));
	FINISHES(reader);
	BLOCKS(writer);
	LOCKED(fd, "RR-");
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 0, 2)));
	FINISHES(writer);
}

/* SPDX-License-Identifier: MIT */
#include "lock.h"

static const char *file;

static void wait_for_lock(void *request)
{
	int own = MUST(open(file, O_RDWR));

	GIVES(fcntl(own, SETLKW, request));
	LOCKED(own, "-RR-");
}

CASE("who asks to wait for an " OBJECT
     " for reading waits while another holds one for writing, and holds one for reading afterwards",
     VARIANT(fcntl, "lock/fcntl-setlkw-rdlck-blocks-until-unlock", POSIX("fcntl", "DESCRIPTION, F_SETLKW")),
     VARIANT(ofd, "lock/ofd-setlkw-rdlck-blocks-until-unlock", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLKW"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")))
{
	file = temp_file(NULL, 0);
	int fd = MUST(open(file, O_RDWR));
	MUST(fcntl(fd, SETLK, record_lock(F_WRLCK, 2, 1)));
	pid_t waiter = child(wait_for_lock, record_lock(F_RDLCK, 1, 2));
	BLOCKS(waiter);
	GIVES(fcntl(fd, SETLK, record_lock(F_UNLCK, 2, 1)));
	FINISHES(waiter);
}

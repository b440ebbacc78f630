/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void try_locks(void *descriptor)
{
	int fd = INT(descriptor);

	REFUSED(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 14, 100)));
	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 12, 1)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 12)));
	GIVES(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 15, 0)));
	LOCKED(fd, "RRRRRRRRRRRRWWWRR");
}

CASE("an " OBJECT " wholly beyond the end of the file excludes other processes and does not make the file longer",
     VARIANT(fcntl, "lock/fcntl-beyond-eof-allowed", POSIX("fcntl", "DESCRIPTION")),
     VARIANT(ofd, "lock/ofd-beyond-eof-allowed", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	int fd = MUST(open(temp_file(NULL, 10), O_RDWR));

	GIVES(fcntl(fd, SETLK, record_lock(F_WRLCK, 12, 3)));
	FINISHES(child(try_locks, &fd));
	EQUAL(lseek(fd, 0, SEEK_END), 10);
}

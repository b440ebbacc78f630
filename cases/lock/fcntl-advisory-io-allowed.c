/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void use(void *descriptor)
{
	int fd = *(int *)descriptor;
	char text[8];

	REFUSED(fcntl(fd, F_SETLK, record_lock(F_RDLCK, 0, 0)));
	EQUAL(pread(fd, text, sizeof(text), 0), 6);
	EQUAL_BYTES(text, "locked", 6);
	EQUAL(pwrite(fd, "LO", 2, 0), 2);
	SUCCEEDS(ftruncate(fd, 4));
}

CASE("a write lock does not keep another process from reading, writing and truncating the file",
     LINUX("fcntl(2)", "Mandatory locking"))
{
	int fd = MUST(open(temp_file("locked", 6), O_RDWR));
	char text[8];

	GIVES(fcntl(fd, F_SETLK, record_lock(F_WRLCK, 0, 0)));
	FINISHES(child(use, &fd));
	EQUAL(pread(fd, text, sizeof(text), 0), 4);
	EQUAL_BYTES(text, "LOck", 4);
}

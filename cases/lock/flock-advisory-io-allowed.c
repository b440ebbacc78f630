/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "plumbline.h"

static void use(void *file)
{
	int fd = MUST(open(file, O_RDWR));
	char text[8];

	FAILS(EWOULDBLOCK, flock(fd, LOCK_SH | LOCK_NB));
	EQUAL(pread(fd, text, sizeof(text), 0), 6);
	EQUAL_BYTES(text, "locked", 6);
	EQUAL(pwrite(fd, "LO", 2, 0), 2);
	SUCCEEDS(ftruncate(fd, 4));
}

CASE("LOCK_EX does not keep another process from reading, writing and truncating the file", LINUX("flock(2)", "NOTES"))
{
	const char *file = temp_file("locked", 6);
	int fd = MUST(open(file, O_RDWR));
	char text[8];

	SUCCEEDS(flock(fd, LOCK_EX));
	FINISHES(child(use, (void *)file));
	EQUAL(pread(fd, text, sizeof(text), 0), 4);
	EQUAL_BYTES(text, "LOck", 4);
}

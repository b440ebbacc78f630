/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "plumbline.h"

static const char *path;

/* What another process finds, byte by byte: L locked, - not locked. */
static void look(void *picture)
{
	int own = MUST(open(path, O_RDWR));
	char seen[40] = "";

	for (size_t byte = 0; byte < strlen(picture); byte++) {
		MUST(lseek(own, (off_t)byte, SEEK_SET));
		seen[byte] = LOOK(lockf(own, F_TLOCK, 1)) == 0 ? '-' : errno == EACCES || errno == EAGAIN ? 'L' : '?';
	}
	EQUAL_STRING(seen, picture);
}
static off_t largest_offset(void)
{
	return (off_t)(((uintmax_t)1 << (sizeof(off_t) * 8 - 1)) - 1);
}

CASE("lockf() of a section whose last byte would be beyond the largest offset fails with EOVERFLOW and locks nothing",
     XSI("lockf", "ERRORS [EOVERFLOW]"))
{
	path = temp_file(NULL, 0);
	int fd = MUST(open(path, O_RDWR));

	MUST(lseek(fd, 2, SEEK_SET));
	FAILS(EOVERFLOW, lockf(fd, F_LOCK, largest_offset()));
	FAILS(EOVERFLOW, lockf(fd, F_TLOCK, largest_offset()));
	FINISHES(child(look, "-----"));
	SUCCEEDS(lockf(fd, F_TLOCK, largest_offset() - 1));
	FINISHES(child(look, "--LLL"));
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>

#include "plumbline.h"

static struct flock *lock(short type, off_t start, off_t length)
{
	static struct flock request;

	request = (struct flock){.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
	return &request;
}

static int fd;

static char sight(off_t byte)
{
	if (fcntl(fd, F_SETLK, lock(F_WRLCK, byte, 1)) == 0)
		return '-';
	if (errno != EACCES && errno != EAGAIN)
		return '?';
	return fcntl(fd, F_SETLK, lock(F_RDLCK, byte, 1)) == 0 ? 'R' : 'W';
}

/* What another process finds, byte by byte: W locked for writing, R locked for reading, - not locked. */
static void look(void *picture)
{
	char seen[40] = "";

	for (size_t byte = 0; byte < strlen(picture); byte++)
		seen[byte] = sight((off_t)byte);
	EQUAL_STRING(seen, picture);
}

CASE("F_SETLK of a write lock through a descriptor open for reading only fails with EBADF and locks nothing",
     POSIX("fcntl", "ERRORS [EBADF]"))
{
	const char *file = temp_file(NULL, 0);
	int reader = MUST(open(file, O_RDONLY));

	fd = MUST(open(file, O_RDWR));
	FAILS(EBADF, fcntl(reader, F_SETLK, lock(F_WRLCK, 0, 2)));
	FAILS(EBADF, fcntl(reader, F_SETLKW, lock(F_WRLCK, 0, 2)));
	FINISHES(child(look, "---"));
	SUCCEEDS(fcntl(reader, F_SETLK, lock(F_RDLCK, 1, 1)));
	FINISHES(child(look, "-R-"));
}

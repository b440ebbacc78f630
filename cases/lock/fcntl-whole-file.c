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

static void try_any(void *unused)
{
	(void)unused;
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 0)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_RDLCK, 123456789, 1)));
}

CASE("a lock with SEEK_SET, start 0 and length 0 is on the whole file, and F_UNLCK with the same values frees the whole file",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 5), O_RDWR));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 0)));
	FINISHES(child(look, "WWWWWWWW"));
	FINISHES(child(try_any, NULL));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 2, 1)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 0, 0)));
	FINISHES(child(look, "--------"));
}

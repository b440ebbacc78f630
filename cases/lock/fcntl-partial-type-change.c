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

static void share(void *unused)
{
	(void)unused;
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_RDLCK, 2, 3)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_RDLCK, 3, 3)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 3, 2)));
}

CASE("a read lock in the middle of a process's own write lock changes just those bytes, which others can read-lock then",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 1, 6)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 3, 2)));
	FINISHES(child(look, "-WWRRWW-"));
	FINISHES(child(share, NULL));
}

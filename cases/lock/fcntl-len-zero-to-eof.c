/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

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
static off_t largest_offset(void)
{
	return (off_t)(((uintmax_t)1 << (sizeof(off_t) * 8 - 1)) - 1);
}

static void try_end(void *unused)
{
	(void)unused;
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_WRLCK, largest_offset(), 1)));
}

CASE("a lock with length 0 covers all bytes from its start to the largest offset, those appended to the file later too",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file("0123", 4), O_RDWR | O_APPEND));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 2, 0)));
	FINISHES(child(look, "--WWWW"));
	FINISHES(child(try_end, NULL));
	MUST(write(fd, "4567", 4));
	FINISHES(child(look, "--WWWWWWWW"));
	FINISHES(child(try_end, NULL));
}

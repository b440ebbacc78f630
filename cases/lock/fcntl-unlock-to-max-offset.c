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
static off_t largest_offset(void)
{
	return (off_t)(((uintmax_t)1 << (sizeof(off_t) * 8 - 1)) - 1);
}

static void take_the_rest(void *unused)
{
	(void)unused;
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_WRLCK, 5, largest_offset() - 5 + 1)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 6, largest_offset() - 6 + 1)));
}

CASE("unlocking up to the largest offset cuts a lock that was made with length 0 off at the start of the unlocked bytes",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 3, 0)));
	FINISHES(child(look, "---WWWWWW"));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 6, largest_offset() - 6 + 1)));
	FINISHES(child(look, "---WWW---"));
	FINISHES(child(take_the_rest, NULL));
}

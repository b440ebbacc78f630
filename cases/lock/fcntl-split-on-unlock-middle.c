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

static void ask(void *unused)
{
	struct flock *question = lock(F_WRLCK, 0, 0);

	(void)unused;
	SUCCEEDS(fcntl(fd, F_GETLK, question));
	EQUAL(question->l_len, question->l_start == 1 ? 2 : 3);
}

CASE("unlocking the middle of a lock leaves a lock before it and a lock behind it", POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 1, 7)));
	FINISHES(child(look, "-WWWWWWW-"));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 3, 2)));
	FINISHES(child(look, "-WW--WWW-"));
	FINISHES(child(ask, NULL));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 5, 3)));
	FINISHES(child(look, "-WW------"));
}

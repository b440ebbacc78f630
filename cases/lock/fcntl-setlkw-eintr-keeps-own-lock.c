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

static void upgrade_interrupted(void *request)
{
	catch_signal(SIGUSR1, 0);
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 4)));
	FAILS(EINTR, fcntl(fd, F_SETLKW, request));
	FINISHES(child(look, "RRRR-"));
}

CASE("F_SETLKW that fails with EINTR while it waits to make a write lock of a read lock leaves the read lock in place",
     POSIX("fcntl", "ERRORS [EINTR]"))
{
	struct flock upgrade = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 4};

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 1, 2)));
	pid_t waiter = child(upgrade_interrupted, &upgrade);
	BLOCKS(waiter);
	INTERRUPTS(SIGUSR1, waiter);
}

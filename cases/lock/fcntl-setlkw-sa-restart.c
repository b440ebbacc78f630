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

static void wait_through_signal(void *request)
{
	catch_signal(SIGUSR1, SA_RESTART);
	SUCCEEDS(fcntl(fd, F_SETLKW, request));
	EQUAL(caught(SIGUSR1), 1);
	FINISHES(child(look, "WW-"));
}

CASE("F_SETLKW goes on waiting, and gets the lock, when a handler installed with SA_RESTART has run",
     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers"))
{
	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	MUST(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 2)));
	pid_t waiter = child(wait_through_signal, lock(F_WRLCK, 0, 2));
	BLOCKS(waiter);
	MUST(kill(waiter, SIGUSR1));
	BLOCKS(waiter);
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_UNLCK, 0, 2)));
	FINISHES(waiter);
}

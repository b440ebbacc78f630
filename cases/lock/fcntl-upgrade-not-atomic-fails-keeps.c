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

static void hold_one_byte(void *held)
{
	MUST(fcntl(fd, F_SETLK, lock(F_RDLCK, 2, 1)));
	open_gate(held);
	pause();
}

/* The other reader ends before the look, so that what is seen is the lock that was to be kept. */
CASE("a read lock is kept, and kept whole, when F_SETLK fails to make a write lock of it", POSIX("fcntl", "DESCRIPTION"))
{
	struct gate *held = new_gate();

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	pid_t reader = child(hold_one_byte, held);
	pass_gate(held);
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 0, 4)));
	FAILS_EITHER(EACCES, EAGAIN, fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 4)));
	stop(reader);
	FINISHES(child(look, "RRRR-"));
}

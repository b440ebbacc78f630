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

static void hold(void *held)
{
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_WRLCK, 0, 1)));
	SUCCEEDS(fcntl(fd, F_SETLK, lock(F_RDLCK, 2, 1)));
	if (held) {
		open_gate(held);
		pause();
	}
}

static void wait_for_lock(void *request)
{
	SUCCEEDS(fcntl(fd, F_SETLKW, request));
}

CASE("all record locks of a process are gone when it ends, by itself or killed, and those who wait for them get them",
     POSIX("fcntl", "DESCRIPTION"))
{
	struct gate *held = new_gate();

	fd = MUST(open(temp_file(NULL, 0), O_RDWR));
	FINISHES(child(hold, NULL));
	FINISHES(child(look, "----"));
	pid_t holder = child(hold, held);
	pass_gate(held);
	FINISHES(child(look, "W-R-"));
	pid_t waiter = child(wait_for_lock, lock(F_WRLCK, 0, 4));
	BLOCKS(waiter);
	MUST(kill(holder, SIGKILL));
	DIES(holder, SIGKILL);
	FINISHES(waiter);
	FINISHES(child(look, "----"));
}

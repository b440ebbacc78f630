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

CASE("a lock with SEEK_CUR is placed from the file offset at the time of the call, which it does not move",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 20), O_RDWR));
	MUST(lseek(fd, 5, SEEK_SET));
	SUCCEEDS(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_start = -2, .l_len = 3}));
	EQUAL(lseek(fd, 0, SEEK_CUR), 5);
	FINISHES(child(look, "---WWW----"));
	MUST(lseek(fd, 7, SEEK_SET));
	FINISHES(child(look, "---WWW----"));
	SUCCEEDS(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_CUR, .l_start = 1, .l_len = 1}));
	FINISHES(child(look, "---WWW--R-"));
}

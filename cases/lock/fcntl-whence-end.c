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

CASE("a lock with SEEK_END is placed from the end of the file at the time of the call, and stays there when the file grows",
     POSIX("fcntl", "DESCRIPTION"))
{
	fd = MUST(open(temp_file(NULL, 5), O_RDWR));
	SUCCEEDS(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = -2, .l_len = 3}));
	FINISHES(child(look, "---WWW----"));
	MUST(ftruncate(fd, 8));
	FINISHES(child(look, "---WWW----"));
	SUCCEEDS(fcntl(fd, F_SETLK, &(struct flock){.l_type = F_RDLCK, .l_whence = SEEK_END, .l_start = 0, .l_len = 1}));
	FINISHES(child(look, "---WWW--R-"));
	EQUAL(lseek(fd, 0, SEEK_CUR), 0);
}

/* SPDX-License-Identifier: MIT */
#include "lock.h"

static int fd;

static void ask(void *unused)
{
	static const struct {
		off_t byte, start, length;
	} locks[] = {{33, 33, 4}, {93, 90, 5}, {45, 42, 8}};

	(void)unused;
	for (int i = 0; i < 3; i++) {
		struct flock question = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = locks[i].byte, .l_len = 1};

		GIVES(fcntl(fd, F_GETLK, &question));
		EQUAL(question.l_type, F_WRLCK);
		EQUAL(question.l_whence, SEEK_SET);
		EQUAL(question.l_start, locks[i].start);
		EQUAL(question.l_len, locks[i].length);
	}
}

CASE("F_GETLK reports an " OBJECT " with SEEK_SET and its first byte, though made with SEEK_CUR, SEEK_END or a negative length",
     VARIANT(fcntl, "lock/fcntl-getlk-start-normalised", POSIX("fcntl", "DESCRIPTION, F_GETLK")),
     VARIANT(ofd, "lock/ofd-getlk-start-normalised", POSIX("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	fd = MUST(open(temp_file(NULL, 100), O_RDWR));
	MUST(lseek(fd, 30, SEEK_SET));
	MUST(fcntl(fd, SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_start = 3, .l_len = 4}));
	MUST(fcntl(fd, SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = -10, .l_len = 5}));
	MUST(fcntl(fd, SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 50, .l_len = -8}));
	FINISHES(child(ask, NULL));
}

/* SPDX-License-Identifier: MIT */
#include "lock.h"

static void ask(void *descriptor)
{
	struct flock question = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 50, .l_len = 1};

	GIVES(fcntl(INT(descriptor), F_GETLK, &question));
	EQUAL(question.l_type, F_WRLCK);
	EQUAL(question.l_start, 20);
	LINUX_OR_OTHER(question.l_len == 0, question.l_len == largest_offset() - 20 + 1);
}

CASE("F_GETLK reports an " OBJECT " of length 0 with length 0, or with the number of bytes up to the largest offset",
     VARIANT(fcntl, "lock/fcntl-getlk-len-zero", POSIX_MAY("fcntl", "DESCRIPTION, F_GETLK")),
     VARIANT(ofd, "lock/ofd-getlk-len-zero", POSIX_MAY("fcntl", "DESCRIPTION, F_OFD_SETLK")))
{
	int fd = MUST(open(temp_file(NULL, 10), O_RDWR));

	MUST(fcntl(fd, SETLK, &(struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 20, .l_len = 0}));
	FINISHES(child(ask, &fd));
}

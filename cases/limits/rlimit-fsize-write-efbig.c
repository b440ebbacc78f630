/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "plumbline.h"

enum { LIMIT = 20000 };

CASE("write() across RLIMIT_FSIZE writes up to the limit, and from there fails with EFBIG, adds nothing, and raises SIGXFSZ",
     XSI("write", "DESCRIPTION, file size limit; ERRORS [EFBIG]"))
{
	int fd = MUST(open(temp_file(NULL, LIMIT - 4), O_RDWR));
	struct rlimit limit;

	catch_signal(SIGXFSZ, 0);
	MUST(getrlimit(RLIMIT_FSIZE, &limit));
	limit.rlim_cur = LIMIT;
	MUST(setrlimit(RLIMIT_FSIZE, &limit));
	MUST(lseek(fd, 0, SEEK_END));
	EQUAL(write(fd, "abcdefgh", 8), 4);
	EQUAL(caught(SIGXFSZ), 0);
	FAILS(EFBIG, write(fd, "x", 1));
	EQUAL(caught(SIGXFSZ), 1);
	EQUAL(lseek(fd, 0, SEEK_CUR), LIMIT);
	EQUAL(lseek(fd, 0, SEEK_END), LIMIT);
	EQUAL(pwrite(fd, "x", 1, 0), 1);
}

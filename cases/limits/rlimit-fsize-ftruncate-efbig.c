/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plumbline.h"

enum { LIMIT = 20000 };

CASE("ftruncate() to more than RLIMIT_FSIZE fails with EFBIG and SIGXFSZ and leaves the size, and to exactly that succeeds",
     XSI("ftruncate", "DESCRIPTION, file size limit"))
{
	int fd = MUST(open(temp_file("abc", 3), O_RDWR));
	struct rlimit limit;
	struct stat status;

	catch_signal(SIGXFSZ, 0);
	MUST(getrlimit(RLIMIT_FSIZE, &limit));
	limit.rlim_cur = LIMIT;
	MUST(setrlimit(RLIMIT_FSIZE, &limit));
	FAILS(EFBIG, ftruncate(fd, LIMIT + 1));
	EQUAL(caught(SIGXFSZ), 1);
	MUST(fstat(fd, &status));
	EQUAL(status.st_size, 3);
	SUCCEEDS(ftruncate(fd, LIMIT));
	EQUAL(caught(SIGXFSZ), 1);
	MUST(fstat(fd, &status));
	EQUAL(status.st_size, LIMIT);
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("writev() of no entries fails with EINVAL, or returns 0 and does nothing", POSIX_MAY("writev", "ERRORS [EINVAL]"))
{
	int fd = MUST(open(temp_file("abc", 3), O_RDWR));
	struct iovec entry = {"x", 1};

	ssize_t written = writev(fd, &entry, 0);
	LINUX_OR_OTHER(written == 0, written == -1 && errno == EINVAL);
	EQUAL(lseek(fd, 0, SEEK_CUR), 0);
	EQUAL(pread(fd, &(char[4]){0}, 4, 0), 3);
	EQUAL(writev(fd, &entry, 1), 1);
	EQUAL(lseek(fd, 0, SEEK_CUR), 1);
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "plumbline.h"

CASE("a number below the page size that is written to fs.pipe-max-size is refused with EINVAL, or rounded up to the page size",
     IMPL("pipe(7)", "/proc files, pipe-max-size"), NEEDS(OWN_MACHINE | PROC))
{
	const char *most = "/proc/sys/fs/pipe-max-size";

	set_kernel_limit(most, "1048576");
	int fd = MUST(open(most, O_WRONLY));
	ssize_t written = write(fd, "1", 1);
	if (written == -1) {
		EQUAL(errno, EINVAL);
		EQUAL(kernel_limit(most), 1048576);
	} else {
		EQUAL(written, 1);
		EQUAL(kernel_limit(most), (long)page_size());
	}
	OBSERVE("%s", written == -1 ? "EINVAL" : "rounded up");
}

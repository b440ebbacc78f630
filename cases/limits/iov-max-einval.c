/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("writev() of one entry more than IOV_MAX fails with EINVAL and writes nothing, or it writes them all",
     POSIX_MAY("writev", "ERRORS [EINVAL]"))
{
	long most = sysconf(_SC_IOV_MAX);
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	if (most < 0 || most > 100000)
		SKIP("IOV_MAX, %ld, is indeterminate or too much", most);
	struct iovec *entry = guarded(((size_t)most + 1) * sizeof(*entry));
	for (long i = 0; i <= most; i++)
		entry[i] = (struct iovec){"x", 1};
	bool written = writev(fd, entry, (int)most + 1) == most + 1;
	LINUX_OR_OTHER(!written && errno == EINVAL, written);
	EQUAL(lseek(fd, 0, SEEK_CUR), written ? most + 1 : 0);
	EQUAL(lseek(fd, 0, SEEK_END), written ? most + 1 : 0);
	EQUAL(writev(fd, entry, (int)most), most);
	EQUAL(lseek(fd, 0, SEEK_END), written ? 2 * most + 1 : most);
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("readv() of one entry more than IOV_MAX fails with EINVAL and reads nothing, or it reads into them all",
     POSIX_MAY("readv", "ERRORS [EINVAL]"))
{
	long most = sysconf(_SC_IOV_MAX);

	if (most < 0 || most > 100000)
		SKIP("IOV_MAX, %ld, is indeterminate or too much", most);
	int fd = MUST(open(temp_file(NULL, (size_t)most + 1), O_RDWR));
	struct iovec *entry = guarded(((size_t)most + 1) * sizeof(*entry));
	char *data = guarded((size_t)most + 1);
	for (long i = 0; i <= most; i++) {
		data[i] = 'x';
		entry[i] = (struct iovec){&data[i], 1};
	}
	bool all = readv(fd, entry, (int)most + 1) == most + 1;
	LINUX_OR_OTHER(!all && errno == EINVAL, all);
	EQUAL(lseek(fd, 0, SEEK_CUR), all ? most + 1 : 0);
	EQUAL(data[0], all ? 0 : 'x');
	EQUAL(data[most], all ? 0 : 'x');
	MUST(lseek(fd, 0, SEEK_SET));
	EQUAL(readv(fd, entry, (int)most), most);
	EQUAL(data[0], 0);
	EQUAL(data[most - 1], 0);
}

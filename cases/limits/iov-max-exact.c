/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

CASE("writev() of exactly IOV_MAX entries writes them all, in order", XSI("writev", "DESCRIPTION"))
{
	long most = sysconf(_SC_IOV_MAX);
	int fd = MUST(open(temp_file(NULL, 0), O_RDWR));

	if (most < 0 || most > 100000)
		SKIP("IOV_MAX, %ld, is indeterminate or too much", most);
	struct iovec *entry = guarded((size_t)most * sizeof(*entry));
	char *data = guarded((size_t)most), *found = guarded((size_t)most);
	for (long i = 0; i < most; i++) {
		data[i] = (char)(i % 251);
		entry[i] = (struct iovec){&data[i], 1};
	}
	EQUAL(writev(fd, entry, (int)most), most);
	EQUAL(lseek(fd, 0, SEEK_END), most);
	EQUAL(pread(fd, found, (size_t)most, 0), most);
	EQUAL_BYTES(found, data, (size_t)most);
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

#include "plumbline.h"

/* The entries lie backwards in memory, so that their order shows. */
CASE("readv() into exactly IOV_MAX entries fills them all, in order", XSI("readv", "DESCRIPTION"))
{
	long most = sysconf(_SC_IOV_MAX);

	if (most < 0 || most > 100000)
		SKIP("IOV_MAX, %ld, is indeterminate or too much", most);
	struct iovec *entry = guarded((size_t)most * sizeof(*entry));
	char *data = guarded((size_t)most), *found = guarded((size_t)most);
	for (long i = 0; i < most; i++) {
		data[i] = (char)(i % 251);
		entry[i] = (struct iovec){&found[most - 1 - i], 1};
	}
	int fd = MUST(open(temp_file(data, (size_t)most), O_RDONLY));
	EQUAL(readv(fd, entry, (int)most), most);
	for (long i = 0; i < most; i++)
		EQUAL(found[most - 1 - i], data[i]);
}

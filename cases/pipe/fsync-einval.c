/* SPDX-License-Identifier: MIT */
#include "stream.h"

/* "A file on which this operation is possible" is for the implementation to say: illumos takes pipes for such files. */
CASE("fsync() on either end of a " OBJECT " fails with EINVAL, or it succeeds, and leaves its data",
     VARIANT(pipe, "pipe/fsync-einval", POSIX_MAY("fsync", "ERRORS [EINVAL]")),
     VARIANT(fifo, "fifo/fsync-einval", POSIX_MAY("fsync", "ERRORS [EINVAL]")),
     VARIANT(stream, "unix-socket/stream-fsync-einval", POSIX_MAY("fsync", "ERRORS [EINVAL]")))
{
	int fd[2];

	make_stream(fd);
	MUST(write(fd[1], "abc", 3));
	for (int end = 0; end < 2; end++) {
		int result = fsync(fd[end]);

		LINUX_OR_OTHER(result == -1 && errno == EINVAL, result == 0);
	}
	set_nonblocking(fd[0]);
	READS(fd[0], "abc");
}

/* SPDX-License-Identifier: MIT */
#include <sys/resource.h>

#include "stream.h"

/* POSIX warns of "unexpected behavior", so that a refusal must be right too; a descriptor that is lost is not. */
CASE("lowering RLIMIT_NOFILE to below open descriptors is refused with EINVAL, or it is done and they stay usable",
     POSIX_MAY("setrlimit", "DESCRIPTION, RLIMIT_NOFILE"))
{
	struct rlimit limit, got;
	int fd[2];

	MUST(pipe(fd));
	MUST(getrlimit(RLIMIT_NOFILE, &limit));
	rlim_t before = limit.rlim_cur;
	limit.rlim_cur = (rlim_t)fd[0];
	bool lowered = setrlimit(RLIMIT_NOFILE, &limit) == 0;
	LINUX_OR_OTHER(lowered, errno == EINVAL);
	MUST(getrlimit(RLIMIT_NOFILE, &got));
	EQUAL(got.rlim_cur, lowered ? (rlim_t)fd[0] : before);
	EQUAL(write(fd[1], "x", 1), 1);
	READS(fd[0], "x");
	if (lowered)
		FAILS(EMFILE, dup(fd[0]));
	limit.rlim_cur = before;
	SUCCEEDS(setrlimit(RLIMIT_NOFILE, &limit));
	GIVES(dup(fd[0]));
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <unistd.h>

#include "inotify.h"
#include "plumbline.h"

CASE("inotify_init1() sets O_NONBLOCK and FD_CLOEXEC as its flags say, and fails with EINVAL for any other flag",
     LINUX("inotify_init(2)", "ERRORS [EINVAL]"))
{
	inotify_is_left();
	int plain = GIVES(inotify_init1(0)), both = GIVES(inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
	EQUAL(MUST(fcntl(plain, F_GETFL)) & O_NONBLOCK, 0);
	EQUAL(MUST(fcntl(plain, F_GETFD)), 0);
	EQUAL(MUST(fcntl(both, F_GETFL)) & O_NONBLOCK, O_NONBLOCK);
	EQUAL(MUST(fcntl(both, F_GETFD)), FD_CLOEXEC);
	int next = next_fd();
	FAILS(EINVAL, inotify_init1(IN_NONBLOCK | 1));
	EQUAL(next_fd(), next);
}

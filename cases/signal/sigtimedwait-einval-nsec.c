/* SPDX-License-Identifier: MIT */
#include "signal.h"

CASE("sigtimedwait() with a tv_nsec below 0 or of a second or more fails with EINVAL, or waits its time and fails with EAGAIN",
     POSIX_MAY("sigtimedwait", "ERRORS [EINVAL]"))
{
	block(signals(SIGUSR1));
	FAILS_EITHER(EINVAL, EAGAIN, sigtimedwait(signals(SIGUSR1), NULL, &(struct timespec){0, -1}));
	LINUX_OR_OTHER(errno == EINVAL, errno == EAGAIN);
	FAILS_EITHER(EINVAL, EAGAIN, sigtimedwait(signals(SIGUSR1), NULL, &(struct timespec){0, 1000000000}));
	LINUX_OR_OTHER(errno == EINVAL, errno == EAGAIN);
}

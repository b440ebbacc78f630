/* SPDX-License-Identifier: MIT */
#include <sys/epoll.h>
#include <unistd.h>

#include "plumbline.h"

static void use_up_watches(void *unused)
{
	struct epoll_event event = {.events = EPOLLIN};
	int fd[2];

	(void)unused;
	MUST(pipe(fd));
	set_kernel_limit("/proc/sys/fs/epoll/max_user_watches", "2");
	become_second_user();
	int first = MUST(epoll_create1(0)), second = MUST(epoll_create1(0));
	SUCCEEDS(epoll_ctl(first, EPOLL_CTL_ADD, fd[0], &event));
	SUCCEEDS(epoll_ctl(second, EPOLL_CTL_ADD, fd[0], &event));
	FAILS(ENOSPC, epoll_ctl(first, EPOLL_CTL_ADD, fd[1], &event));
	FAILS(ENOENT, epoll_ctl(first, EPOLL_CTL_DEL, fd[1], NULL));
	SUCCEEDS(epoll_ctl(second, EPOLL_CTL_DEL, fd[0], NULL));
	SUCCEEDS(epoll_ctl(first, EPOLL_CTL_ADD, fd[1], &event));
	FAILS(EEXIST, epoll_ctl(first, EPOLL_CTL_ADD, fd[1], &event));
}

CASE("EPOLL_CTL_ADD fails with ENOSPC while the user has as many watches, in all instances, as max_user_watches allows",
     LINUX("epoll_ctl(2)", "ERRORS ENOSPC"), NEEDS(OWN_MACHINE | SECOND_USER | PROC))
{
	FINISHES(child(use_up_watches, NULL));
}

/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plumbline.h"

/* As kcmp(2) has it; not every libc comes with the kernel's headers. */
struct slot {
	uint32_t epoll, target;
	uint64_t which;
};
enum { KCMP_FILE = 0, KCMP_EPOLL_TFD = 7 };

CASE("kcmp() with KCMP_EPOLL_TFD tells whether a descriptor is the open file that an epoll instance watches under a number",
     LINUX("kcmp(2)", "DESCRIPTION, KCMP_EPOLL_TFD"), NOT_UNDER_MEMCHECK("valgrind 3.19 does not know KCMP_EPOLL_TFD"))
{
	struct epoll_event event = {.events = EPOLLIN};
	int ends[2], self = getpid(), fd = MUST(epoll_create1(0));

	MUST(pipe(ends));
	struct slot slot = {.epoll = (uint32_t)fd, .target = (uint32_t)ends[0]};
	SUCCEEDS(epoll_ctl(fd, EPOLL_CTL_ADD, ends[0], &event));
	if (LOOK(syscall(SYS_kcmp, self, self, KCMP_FILE, fd, fd)) < 0 && (errno == ENOSYS || errno == EPERM))
		SKIP("there is no kcmp() to be had");
	int copy = MUST(dup(ends[0]));
	EQUAL(syscall(SYS_kcmp, self, self, KCMP_EPOLL_TFD, copy, &slot), 0);
	AT_LEAST(syscall(SYS_kcmp, self, self, KCMP_EPOLL_TFD, ends[1], &slot), 1);
	slot.which = 1;
	FAILS(ENOENT, syscall(SYS_kcmp, self, self, KCMP_EPOLL_TFD, copy, &slot));
	slot.which = 0;
	slot.epoll = (uint32_t)ends[1];
	FAILS(EINVAL, syscall(SYS_kcmp, self, self, KCMP_EPOLL_TFD, copy, &slot));
}

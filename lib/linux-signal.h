/* SPDX-License-Identifier: MIT */
/* linux-signal.h - signal.h, and Linux's own functions, for libcs that lack them. For cases with _GNU_SOURCE. */
#ifndef PLUMB_LINUX_SIGNAL_H
#define PLUMB_LINUX_SIGNAL_H

#include <fcntl.h>
#include <sys/syscall.h>

#include "signal.h"

#ifndef __GLIBC__
static inline int tgkill(pid_t process, pid_t thread, int signo)
{
	return (int)syscall(SYS_tgkill, process, thread, signo);
}
#endif
#if __has_include(<sys/pidfd.h>)
#include <sys/pidfd.h>
#else
static inline int pidfd_open(pid_t pid, unsigned int flags)
{
	return (int)syscall(SYS_pidfd_open, pid, flags);
}
static inline int pidfd_send_signal(int pidfd, int signo, siginfo_t *info, unsigned int flags)
{
	return (int)syscall(SYS_pidfd_send_signal, pidfd, signo, info, flags);
}
static inline int pidfd_getfd(int pidfd, int fd, unsigned int flags)
{
	return (int)syscall(SYS_pidfd_getfd, pidfd, fd, flags);
}
#endif
#ifndef PIDFD_NONBLOCK
#define PIDFD_NONBLOCK O_NONBLOCK
#endif
/* Not in every libc's <sys/wait.h>. */
#define PIDFD_ID ((idtype_t)3)

/* A pidfd of a child; unresolved without one, except that a kernel older than Linux 5.3 ends the case as a skip. */
static inline int pidfd_of(pid_t pid, unsigned int flags)
{
	int pidfd = LOOK(pidfd_open(pid, flags));

	if (pidfd < 0 && errno == ENOSYS)
		SKIP("there is no pidfd_open()");
	return MUST(pidfd);
}
/* A copy of a descriptor of that process, as GIVES(), except that a kernel older than Linux 5.6 ends the case as a skip. */
#define pidfd_copy(pidfd, fd)                               \
	({                                                  \
		int plumb_copy = pidfd_getfd(pidfd, fd, 0); \
		if (plumb_copy < 0 && errno == ENOSYS)      \
			SKIP("there is no pidfd_getfd()");  \
		GIVES(plumb_copy);                          \
	})

#endif

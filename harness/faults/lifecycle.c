/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "faults.h"

#define FD ((int)A(0))

NAMED(fcntl, "cloexec-not-set", "F_SETFD reports success and sets nothing")
{
	return (int)A(1) == F_SETFD && fcntl(FD, F_GETFD) >= 0 ? 0 : REAL();
}

NAMED(fcntl, "duplicate-below-minimum", "F_DUPFD takes no notice of the least number")
{
	if ((int)A(1) == F_DUPFD || (int)A(1) == F_DUPFD_CLOEXEC)
		A(2) = 0;
	return REAL();
}

NAMED(fcntl, "duplicate-keeps-cloexec", "F_DUPFD_CLOEXEC sets no FD_CLOEXEC")
{
	if ((int)A(1) == F_DUPFD_CLOEXEC)
		A(1) = F_DUPFD;
	return REAL();
}

NAMED(open, "cloexec-dropped", "O_CLOEXEC is ignored")
{
	A(1) &= ~O_CLOEXEC;
	return REAL();
}

NAMED(dup, "copies-cloexec", "a duplicate has the FD_CLOEXEC of the original")
{
	long fd = REAL();

	if (fd >= 0)
		fcntl((int)fd, F_SETFD, fcntl(FD, F_GETFD));
	return fd;
}

NAMED(dup, "not-lowest", "the duplicate is not the lowest number that is free")
{
	return fcntl(FD, F_DUPFD, 50);
}

NAMED(dup2, "same-number-closes", "dup2() of a descriptor onto itself closes it")
{
	if (A(0) == A(1) && fcntl(FD, F_GETFD) >= 0) {
		close(FD);
		return A(1);
	}
	return REAL();
}

NAMED(dup2, "failure-closes-target", "dup2() of a bad descriptor closes the target")
{
	long answer = REAL();

	if (answer < 0 && errno == EBADF && (int)A(1) > 2) {
		close((int)A(1));
		errno = EBADF;
	}
	return answer;
}

NAMED(dup2, "target-not-closed", "dup2() onto an open descriptor keeps what that was open to")
{
	long kept = A(0) != A(1) && (int)A(1) > 2 ? fcntl((int)A(1), F_DUPFD, 60) : -1;

	(void)kept;
	return REAL();
}

NAMED(dup3, "same-number-accepted", "dup3() of a descriptor onto itself reports success")
{
	return A(0) == A(1) && fcntl(FD, F_GETFD) >= 0 ? A(1) : REAL();
}

NAMED(dup3, "cloexec-ignored", "O_CLOEXEC is ignored")
{
	A(2) &= ~O_CLOEXEC;
	return REAL();
}

NAMED(close, "ignored", "close() reports success and keeps the descriptor")
{
	return fcntl(FD, F_GETFD) >= 0 ? 0 : REAL();
}

NAMED(waitpid, "status-lost", "the status is that of a child that ended with 0")
{
	long pid = REAL();

	if (pid > 0 && A(1))
		*(int *)A(1) = 0;
	return pid;
}

NAMED(posix_spawn_file_actions_adddup2, "ignored", "the action is accepted and not done")
{
	(void)call;
	return 0;
}

NAMED(posix_spawn_file_actions_addclose, "ignored", "the action is accepted and not done")
{
	(void)call;
	return 0;
}

/* Generic faults that show nothing. */
EQUIVALENT("dup2-same-fd-noop", "dup2() call 1 reports success and does nothing",
	   "to do nothing and return the number is what dup2() of a descriptor to itself shall do")
EQUIVALENT("dup3-same-fd-einval", "dup3() call 1 ignores a flag (0x80000)",
	   "dup3() of a descriptor to itself fails whatever the flags are")
EQUIVALENT("zombie-can-be-signalled", "kill() call [12] reports success and does nothing",
	   "to succeed without effect is what kill() of a zombie shall do")

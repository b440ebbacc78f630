/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <sys/file.h>
#include <unistd.h>

#include "faults.h"

#define FD ((int)A(0))
#define COMMAND ((int)A(1))
#define LOCK ((struct flock *)A(2))

static bool sets(const struct call *call)
{
	return COMMAND == F_SETLK || COMMAND == F_SETLKW || COMMAND == F_OFD_SETLK || COMMAND == F_OFD_SETLKW;
}

static bool sets_posix(const struct call *call)
{
	return COMMAND == F_SETLK || COMMAND == F_SETLKW;
}

static bool waits(const struct call *call)
{
	return COMMAND == F_SETLKW || COMMAND == F_OFD_SETLKW;
}

/* The call with another request; the caller's own stays as it is. */
static long with(struct call *call, struct flock request)
{
	A(2) = (long)&request;
	return REAL();
}

NAMED(fcntl, "range-ignored", "a record lock is on the whole file, whatever its range")
{
	if (!sets(call))
		return REAL();
	return with(call, (struct flock){.l_type = LOCK->l_type, .l_whence = SEEK_SET});
}

NAMED(fcntl, "length-one-short", "a lock of several bytes misses its last one")
{
	struct flock request;

	if (!sets(call) || LOCK->l_len < 2)
		return REAL();
	request = *LOCK;
	request.l_len--;
	return with(call, request);
}

NAMED(fcntl, "length-one-more", "a lock reaches one byte further than it should")
{
	struct flock request;

	if (!sets(call) || LOCK->l_len < 1 || LOCK->l_len > 1000000)
		return REAL();
	request = *LOCK;
	request.l_len++;
	return with(call, request);
}

NAMED(fcntl, "zero-length-one-byte", "l_len 0 locks one byte rather than all up to the end")
{
	struct flock request;

	if (!sets(call) || LOCK->l_len != 0)
		return REAL();
	request = *LOCK;
	request.l_len = 1;
	return with(call, request);
}

NAMED(fcntl, "negative-length-forward", "a negative l_len locks what follows l_start rather than what comes before")
{
	struct flock request;

	if (!sets(call) || LOCK->l_len >= 0)
		return REAL();
	request = *LOCK;
	request.l_len = -request.l_len;
	return with(call, request);
}

NAMED(fcntl, "whence-ignored", "l_start counts from the start of the file whatever l_whence is")
{
	struct flock request;

	if (!sets(call) || LOCK->l_whence == SEEK_SET || LOCK->l_start < 0 || LOCK->l_whence > SEEK_END)
		return REAL();
	request = *LOCK;
	request.l_whence = SEEK_SET;
	return with(call, request);
}

NAMED(fcntl, "read-locks-exclude", "a lock for reading excludes other readers")
{
	struct flock request;

	if (!sets(call) || LOCK->l_type != F_RDLCK || (fcntl(FD, F_GETFL) & O_ACCMODE) != O_RDWR)
		return REAL();
	request = *LOCK;
	request.l_type = F_WRLCK;
	return with(call, request);
}

NAMED(fcntl, "write-locks-share", "a lock for writing lets readers in")
{
	struct flock request;

	if (!sets(call) || LOCK->l_type != F_WRLCK || (fcntl(FD, F_GETFL) & O_ACCMODE) != O_RDWR)
		return REAL();
	request = *LOCK;
	request.l_type = F_RDLCK;
	return with(call, request);
}

NAMED(fcntl, "unlock-ignored", "F_UNLCK reports success and releases nothing")
{
	return sets(call) && LOCK->l_type == F_UNLCK ? 0 : REAL();
}

NAMED(fcntl, "unlock-releases-all", "F_UNLCK of a part releases all of the file")
{
	if (!sets(call) || LOCK->l_type != F_UNLCK)
		return REAL();
	return with(call, (struct flock){.l_type = F_UNLCK, .l_whence = SEEK_SET});
}

NAMED(fcntl, "conflict-succeeds", "F_SETLK of what another process has locked reports success")
{
	long answer = REAL();

	return answer < 0 && sets_posix(call) && (errno == EAGAIN || errno == EACCES) ? 0 : answer;
}

NAMED(fcntl, "failed-lock-releases", "an F_SETLK that fails has released what the process held there")
{
	long answer = REAL();
	int error = errno;

	if (answer < 0 && sets_posix(call) && (error == EAGAIN || error == EACCES)) {
		struct flock all = {.l_type = F_UNLCK, .l_whence = SEEK_SET};

		fcntl(FD, F_SETLK, &all);
	}
	errno = error;
	return answer;
}

NAMED(fcntl, "wait-does-not-wait", "F_SETLKW fails with EAGAIN rather than wait")
{
	if (waits(call))
		A(1) = COMMAND == F_SETLKW ? F_SETLK : F_OFD_SETLK;
	return REAL();
}

NAMED(fcntl, "wait-restarts-after-handler", "a blocked F_SETLKW goes on waiting after a handler rather than fail with EINTR")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR && waits(call));
	return answer;
}

NAMED(fcntl, "deadlock-is-eagain", "a deadlock that is found is told as EAGAIN rather than EDEADLK")
{
	long answer = REAL();

	if (answer < 0 && errno == EDEADLK)
		errno = EAGAIN;
	return answer;
}

NAMED(fcntl, "access-mode-ignored", "a lock that the descriptor's access mode does not allow reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EBADF && sets(call) && fcntl(FD, F_GETFD) >= 0 ? 0 : answer;
}

NAMED(fcntl, "bad-type-accepted", "an l_type or l_whence that is none is accepted")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL && sets(call) ? 0 : answer;
}

NAMED(fcntl, "ofd-is-posix", "open file description locks belong to the process")
{
	if (COMMAND == F_OFD_SETLK || COMMAND == F_OFD_SETLKW)
		A(1) = COMMAND == F_OFD_SETLK ? F_SETLK : F_SETLKW;
	return REAL();
}

NAMED(fcntl, "posix-is-ofd", "a process's record locks belong to the open file description")
{
	struct flock request;

	if (!sets_posix(call))
		return REAL();
	request = *LOCK;
	request.l_pid = 0;
	A(1) = COMMAND == F_SETLK ? F_OFD_SETLK : F_OFD_SETLKW;
	return with(call, request);
}

/* What F_GETLK has found, or null. */
static struct flock *found(struct call *call, long *answer)
{
	*answer = REAL();
	return *answer == 0 && (COMMAND == F_GETLK || COMMAND == F_OFD_GETLK) && LOCK->l_type != F_UNLCK ? LOCK : NULL;
}

NAMED(fcntl, "getlk-finds-nothing", "F_GETLK says F_UNLCK although there is a lock in the way")
{
	long answer;
	struct flock *lock = found(call, &answer);

	if (lock)
		lock->l_type = F_UNLCK;
	return answer;
}

NAMED(fcntl, "getlk-own-pid", "F_GETLK tells the caller's process ID rather than the holder's")
{
	long answer;
	struct flock *lock = found(call, &answer);

	if (lock)
		lock->l_pid = getpid();
	return answer;
}

NAMED(fcntl, "getlk-range-asked-for", "F_GETLK leaves the range that was asked for rather than tell that of the lock")
{
	off_t start = COMMAND == F_GETLK ? LOCK->l_start : 0, length = COMMAND == F_GETLK ? LOCK->l_len : 0;
	long answer;
	struct flock *lock = found(call, &answer);

	if (lock && COMMAND == F_GETLK) {
		lock->l_start = start;
		lock->l_len = length;
	}
	return answer;
}

NAMED(fcntl, "getlk-always-write", "F_GETLK tells a lock for reading as one for writing")
{
	long answer;
	struct flock *lock = found(call, &answer);

	if (lock)
		lock->l_type = F_WRLCK;
	return answer;
}

NAMED(fcntl, "getlk-changes-request", "F_GETLK that finds nothing changes more than l_type")
{
	long answer = REAL();

	if (answer == 0 && COMMAND == F_GETLK && LOCK->l_type == F_UNLCK)
		LOCK->l_start++;
	return answer;
}

NAMED(close, "locks-released-late", "closing a descriptor keeps the process's record locks on the file")
{
	struct flock mine = {.l_type = F_WRLCK, .l_whence = SEEK_SET};

	/* Not closing is as good: the file is not looked at through this number again. */
	return fcntl(FD, F_GETLK, &mine) == 0 ? 0 : REAL();
}

NAMED(flock, "shared-excludes", "LOCK_SH excludes other holders of LOCK_SH")
{
	if (A(1) & LOCK_SH)
		A(1) = (A(1) & ~LOCK_SH) | LOCK_EX;
	return REAL();
}

NAMED(flock, "exclusive-shares", "LOCK_EX lets holders of LOCK_SH in")
{
	if (A(1) & LOCK_EX)
		A(1) = (A(1) & ~LOCK_EX) | LOCK_SH;
	return REAL();
}

NAMED(flock, "unlock-ignored", "LOCK_UN reports success and releases nothing")
{
	return A(1) & LOCK_UN ? 0 : REAL();
}

NAMED(lockf, "test-locks", "F_TEST takes the lock that it should only ask for")
{
	if (A(1) == F_TEST)
		A(1) = F_TLOCK;
	return REAL();
}

NAMED(lockf, "from-start-of-file", "lockf() counts from the start of the file rather than the offset")
{
	struct flock request = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = A(2)};

	if (A(1) != F_TLOCK || A(2) < 0)
		return REAL();
	return fcntl(FD, F_SETLK, &request);
}

/* Generic faults that show nothing. */
static bool sets_ofd(const struct call *call)
{
	return COMMAND == F_OFD_SETLK || COMMAND == F_OFD_SETLKW;
}

NAMED(fcntl, "ofd-range-ignored", "an open file description lock is on the whole file, whatever its range")
{
	if (!sets_ofd(call))
		return REAL();
	return with(call, (struct flock){.l_type = LOCK->l_type, .l_whence = SEEK_SET});
}

NAMED(fcntl, "ofd-zero-length-one-byte", "l_len 0 of an open file description lock is one byte")
{
	struct flock request;

	if (!sets_ofd(call) || LOCK->l_len != 0)
		return REAL();
	request = *LOCK;
	request.l_len = 1;
	return with(call, request);
}

NAMED(fcntl, "ofd-negative-length-refused", "a negative l_len of an open file description lock fails with EINVAL")
{
	if (!sets_ofd(call) || LOCK->l_len >= 0)
		return REAL();
	errno = EINVAL;
	return -1;
}

NAMED(fcntl, "ofd-whence-ignored", "l_start of an open file description lock counts from the start of the file")
{
	struct flock request;

	if (!sets_ofd(call) || LOCK->l_whence == SEEK_SET || LOCK->l_start < 0 || LOCK->l_whence > SEEK_END)
		return REAL();
	request = *LOCK;
	request.l_whence = SEEK_SET;
	return with(call, request);
}

NAMED(fcntl, "ofd-overflow-accepted", "an open file description lock beyond the largest offset reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EOVERFLOW && sets_ofd(call) ? 0 : answer;
}

NAMED(fcntl, "ofd-bad-type-accepted", "an l_type or l_whence that is none is accepted for an open file description lock")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL && sets_ofd(call) ? 0 : answer;
}

NAMED(fcntl, "ofd-unlock-releases-all", "F_UNLCK of a part releases all open file description locks")
{
	if (!sets_ofd(call) || LOCK->l_type != F_UNLCK)
		return REAL();
	return with(call, (struct flock){.l_type = F_UNLCK, .l_whence = SEEK_SET});
}

NAMED(fcntl, "ofd-failure-releases",
      "an open file description lock is lost when another is denied in its place, or a wait for it ends")
{
	long answer = REAL();

	if (answer < 0 && sets_ofd(call) && (errno == EAGAIN || errno == EINTR)) {
		int error = errno;

		fcntl(FD, F_OFD_SETLK, &(struct flock){.l_type = F_UNLCK, .l_whence = SEEK_SET});
		errno = error;
	}
	return answer;
}

EQUIVALENT("fcntl-dup2-over-fd-releases", "dup2() call 1 reports success and does nothing",
	   "to do nothing and return the number is what dup2() of a descriptor to itself shall do")
EQUIVALENT("fcntl-unlck-any-mode", "fcntl() call [12] reports success and does nothing",
	   "nothing is locked yet: F_UNLCK has nothing to do")
EQUIVALENT("*-unlock-ends-shrinks", "fcntl() call [34] reports success and does nothing",
	   "the byte is not locked: F_UNLCK has nothing to do")
EQUIVALENT("flock-same-process-two-opens-conflict", "flock() call 4 reports success and does nothing",
	   "the description has no lock: LOCK_UN has nothing to do")
EQUIVALENT("flock-unlock-nothing", "flock() call [12] reports success and does nothing",
	   "nothing is locked yet: LOCK_UN has nothing to do")
EQUIVALENT("lockf-interacts-with-fcntl", "lockf() call 3 reports success and does nothing",
	   "whether lockf() is refused what fcntl() has locked is left open: to be granted it is allowed")
EQUIVALENT("lockf-relock-own-section", "lockf() call [23] reports success and does nothing",
	   "the caller has locked all of the section already: there is nothing to add")
EQUIVALENT("lockf-test-locked-by-other", "lockf() call [35] reports success and does nothing",
	   "F_TEST of a free section succeeds and changes nothing")
EQUIVALENT("lockf-test-unlocked", "lockf() call [12456] reports success and does nothing",
	   "F_TEST of a section that is free or the caller's succeeds and changes nothing")
EQUIVALENT("ofd-unlock-other-description-keeps", "fcntl() call 1 reports success and does nothing",
	   "the description has no lock: F_UNLCK has nothing to do")
EQUIVALENT("fcntl-setlk-nonregular-shm", "fcntl() call 1 does it and reports failure",
	   "whether there are locks on shared memory objects is left open")
EQUIVALENT("*-thousands-of-times", "* call * reports success and does nothing",
	   "a lock that is missed, or kept, in the midst of thousands is taken and released again by the next")

/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>
#include <sys/sem.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults.h"

#define SET ((int)A(0))
#define SOPS ((struct sembuf *)A(1))
#define NSOPS ((size_t)A(2))
#define COMMAND ((int)A(2))

union argument {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static bool readable(const struct call *call)
{
	/* The array may be one that is bad on purpose. */
	return SOPS && NSOPS > 0 && NSOPS < 500 && semop(SET, SOPS, 0) < 0 && ((size_t)A(1) & 4095) != 0;
}

/* semop() with a copy of the operations, in which change() has had its way. */
static long changed(struct call *call, void (*change)(struct sembuf *sop))
{
	struct sembuf sops[500];

	if (!readable(call))
		return REAL();
	memcpy(sops, SOPS, NSOPS * sizeof(sops[0]));
	for (size_t i = 0; i < NSOPS; i++)
		change(&sops[i]);
	return semop(SET, sops, NSOPS);
}

static void drop_undo(struct sembuf *sop)
{
	sop->sem_flg &= ~SEM_UNDO;
}

static void add_undo(struct sembuf *sop)
{
	if (sop->sem_op != 0)
		sop->sem_flg |= SEM_UNDO;
}

static void add_nowait(struct sembuf *sop)
{
	sop->sem_flg |= IPC_NOWAIT;
}

static void first_semaphore(struct sembuf *sop)
{
	sop->sem_num = 0;
}

static void at_most_one(struct sembuf *sop)
{
	if (sop->sem_op < -1)
		sop->sem_op = -1;
}

static void zero_does_nothing(struct sembuf *sop)
{
	if (sop->sem_op == 0)
		sop->sem_flg |= IPC_NOWAIT;
}

NAMED(semop, "undo-dropped", "SEM_UNDO is ignored")
{
	return changed(call, drop_undo);
}

NAMED(semop, "undo-always", "operations without SEM_UNDO are undone at exit too")
{
	return changed(call, add_undo);
}

NAMED(semop, "nowait-on-all", "an operation that cannot proceed fails with EAGAIN without IPC_NOWAIT")
{
	return changed(call, add_nowait);
}

NAMED(semop, "semaphore-number-ignored", "every operation is on the first semaphore of the set")
{
	return changed(call, first_semaphore);
}

NAMED(semop, "decrements-by-one", "a decrement of several takes one")
{
	return changed(call, at_most_one);
}

NAMED(semop, "zero-does-not-wait", "a wait for zero does not wait")
{
	return changed(call, zero_does_nothing);
}

NAMED(semop, "not-atomic", "the operations of one call are done one after the other, and those before one that fails stay done")
{
	long answer = 0;

	if (!readable(call) || NSOPS < 2)
		return REAL();
	for (size_t i = 0; i < NSOPS && answer == 0; i++)
		answer = semop(SET, &SOPS[i], 1);
	return answer;
}

NAMED(semop, "last-operation-first", "the operations of one call are tried from the last to the first")
{
	struct sembuf sops[500];

	if (!readable(call))
		return REAL();
	for (size_t i = 0; i < NSOPS; i++)
		sops[i] = SOPS[NSOPS - 1 - i];
	return semop(SET, sops, NSOPS);
}

NAMED(semop, "last-operation-lost", "the last of several operations is not done")
{
	if (NSOPS > 1 && readable(call))
		A(2)--;
	return REAL();
}

NAMED(semop, "restarts-after-handler", "a blocked semop() goes on waiting after a handler rather than fail with EINTR")
{
	long answer;

	do
		answer = REAL();
	while (answer < 0 && errno == EINTR);
	return answer;
}

NAMED(semop, "removed-is-einval", "a waiter whose set is removed fails with EINVAL rather than EIDRM")
{
	long answer = REAL();

	if (answer < 0 && errno == EIDRM)
		errno = EINVAL;
	return answer;
}

NAMED(semop, "overflow-clamped", "an increment above the limit stops there, and reports success")
{
	long answer = REAL();

	return answer < 0 && errno == ERANGE ? 0 : answer;
}

NAMED(semop, "bad-number-einval", "a sem_num beyond the set fails with EINVAL rather than EFBIG")
{
	long answer = REAL();

	if (answer < 0 && errno == EFBIG)
		errno = EINVAL;
	return answer;
}

NAMED(semop, "failure-succeeds", "an operation that cannot proceed with IPC_NOWAIT reports success")
{
	long answer = REAL();

	return answer < 0 && errno == EAGAIN ? 0 : answer;
}

NAMED(semtimedop, "times-out-at-once", "the call fails with EAGAIN at once, whatever its timeout is")
{
	return changed(call, add_nowait);
}

NAMED(semctl, "setval-adds", "SETVAL adds to the value rather than set it")
{
	int now;

	if (COMMAND != SETVAL)
		return REAL();
	now = semctl(SET, (int)A(1), GETVAL);
	A(3) = (int)A(3) + (now > 0 ? now : 0);
	return REAL();
}

NAMED(semctl, "setval-first", "SETVAL sets the first semaphore whatever semnum is")
{
	if (COMMAND == SETVAL && A(1) > 0)
		A(1) = 0;
	return REAL();
}

NAMED(semctl, "setall-ignored", "SETALL reports success and sets nothing")
{
	return COMMAND == SETALL && semctl(SET, 0, GETVAL) >= 0 ? 0 : REAL();
}

NAMED(semctl, "setval-keeps-undo", "SETVAL changes the value by an operation, so that adjustments are kept")
{
	struct sembuf change = {.sem_num = (unsigned short)A(1)};
	int now;

	if (COMMAND != SETVAL || (int)A(3) < 0 || (int)A(3) > 32767)
		return REAL();
	now = semctl(SET, (int)A(1), GETVAL);
	if (now < 0 || now == (int)A(3))
		return now < 0 ? REAL() : 0;
	change.sem_op = (short)((int)A(3) - now);
	return semop(SET, &change, 1);
}

NAMED(semctl, "getncnt-none", "GETNCNT says that nobody waits")
{
	long answer = REAL();

	return COMMAND == GETNCNT && answer > 0 ? 0 : answer;
}

NAMED(semctl, "getzcnt-none", "GETZCNT says that nobody waits")
{
	long answer = REAL();

	return COMMAND == GETZCNT && answer > 0 ? 0 : answer;
}

NAMED(semctl, "counts-are-mixed", "GETNCNT and GETZCNT answer for each other")
{
	if (COMMAND == GETNCNT)
		A(2) = GETZCNT;
	else if (COMMAND == GETZCNT)
		A(2) = GETNCNT;
	return REAL();
}

NAMED(semctl, "getpid-caller", "GETPID tells the caller's process ID")
{
	long answer = REAL();

	return COMMAND == GETPID && answer >= 0 ? getpid() : answer;
}

NAMED(semctl, "removal-ignored", "IPC_RMID reports success and keeps the set")
{
	return COMMAND == IPC_RMID && semctl(SET, 0, GETPID) >= 0 ? 0 : REAL();
}

NAMED(semctl, "set-ignored", "IPC_SET reports success and changes nothing")
{
	struct semid_ds status;

	return COMMAND == IPC_SET && A(3) ? semctl(SET, 0, IPC_STAT, (union argument){.buf = &status}) : REAL();
}

static struct semid_ds *stat_of(struct call *call, long *answer)
{
	*answer = REAL();
	return *answer == 0 && COMMAND == IPC_STAT ? (struct semid_ds *)A(3) : NULL;
}

NAMED(semctl, "otime-not-set", "sem_otime stays 0")
{
	long answer;
	struct semid_ds *status = stat_of(call, &answer);

	if (status)
		status->sem_otime = 0;
	return answer;
}

NAMED(semctl, "ctime-not-set", "sem_ctime stays 0")
{
	long answer;
	struct semid_ds *status = stat_of(call, &answer);

	if (status)
		status->sem_ctime = 0;
	return answer;
}

NAMED(semctl, "creator-is-owner", "IPC_STAT shows the owner as creator")
{
	long answer;
	struct semid_ds *status = stat_of(call, &answer);

	if (status)
		status->sem_perm.cuid = status->sem_perm.uid;
	return answer;
}

NAMED(semget, "excl-ignored", "IPC_CREAT|IPC_EXCL opens the set that exists")
{
	A(2) &= ~IPC_EXCL;
	return REAL();
}

NAMED(semget, "size-not-checked", "an existing set that is smaller than asked for is opened")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL && A(0) != IPC_PRIVATE ? semget((key_t)A(0), 0, 0) : answer;
}

/* Generic faults that show nothing. */
NAMED(semop, "one-operation-a-semaphore", "of several operations of one call on one semaphore the first alone is done")
{
	struct sembuf sops[500];
	size_t count = 0;

	if (!readable(call))
		return REAL();
	for (size_t i = 0; i < NSOPS; i++) {
		bool seen = false;

		for (size_t j = 0; j < count; j++)
			seen |= sops[j].sem_num == SOPS[i].sem_num;
		if (!seen)
			sops[count++] = SOPS[i];
	}
	return semop(SET, sops, count);
}

NAMED(semop, "caller-not-kept", "an operation that had to wait leaves sempid as it was")
{
	struct sembuf sops[500];
	long answer;

	if (!readable(call))
		return REAL();
	memcpy(sops, SOPS, NSOPS * sizeof(sops[0]));
	for (size_t i = 0; i < NSOPS; i++)
		sops[i].sem_flg |= IPC_NOWAIT;
	if (semop(SET, sops, NSOPS) == 0)
		return 0;
	answer = REAL();
	if (answer < 0)
		return answer;
	if (fork() == 0) {
		for (size_t i = 0; i < NSOPS; i++) {
			sops[i].sem_op = 0;
			semop(SET, &sops[i], 1);
		}
		_exit(0);
	}
	wait(NULL);
	return answer;
}

NAMED(semget, "negative-size-of-existing-accepted", "an existing set is opened for a negative count")
{
	if ((int)A(1) < 0)
		A(1) = 0;
	return REAL();
}

NAMED(semget, "excl-alone-is-eexist", "IPC_EXCL without IPC_CREAT fails with EEXIST where there is a set")
{
	if (A(0) != IPC_PRIVATE && (A(2) & (IPC_CREAT | IPC_EXCL)) == IPC_EXCL && REAL() >= 0) {
		errno = EEXIST;
		return -1;
	}
	return REAL();
}

NAMED(semtimedop, "too-many-accepted", "semtimedop() of more operations than the limit does none and reports success")
{
	long answer = REAL();

	return answer < 0 && errno == E2BIG ? 0 : answer;
}

NAMED(semtimedop, "bad-number-einval", "a sem_num beyond the set fails with EINVAL rather than EFBIG")
{
	long answer = REAL();

	if (answer < 0 && errno == EFBIG)
		errno = EINVAL;
	return answer;
}

EQUIVALENT("semget-exceeds-semmsl-einval", "semget() call 1 ignores a flag (0x200)",
	   "EINVAL is for the number that is asked for, which no set can have, IPC_CREAT or not")
EQUIVALENT("semget-negative-einval", "semget() call [12] ignores a flag (0x200)",
	   "EINVAL is for the number that is asked for, which no set can have, IPC_CREAT or not")
EQUIVALENT("semtimedop-zero-timeout", "semtimedop() call 1 never blocks",
	   "with a timeout of 0 it does not block in any case, and EAGAIN is the answer of IPC_NOWAIT too")
EQUIVALENT("removed-id-error", "semctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("rmid-immediate-id-einval", "semctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("rmid-needs-sys-admin", "semctl() call 3 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("semctl-values-bad-id-einval", "semctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("semop-einval-id", "semop() call [34] fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("set-creator-keeps-control", "semctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("undo-after-rmid-ignored", "semctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("undo-adjustment-limit", "semop() call [135] ignores a flag (0x1000)",
	   "which of the steps exceeds the limit is the system's to say: without one of them none does")
EQUIVALENT("undo-failed-op-not-recorded", "semop() call 3 ignores a flag (0x1000)",
	   "ERANGE is for the value, which would exceed its limit with SEM_UNDO or without")
EQUIVALENT("semctl-semnum-ignored", "semctl() call 7 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("set-new-owner-can-rmid", "semctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("set-needs-sys-admin", "semctl() call 6 fails with another error", OF_WHAT_WAS_REMOVED)

/* What only a sequence shows. */
NAMED(semop, "sequence-twice-after-eagain", "what is done next after operations that failed with EAGAIN is done twice")
{
	static bool failed;
	bool twice = failed;
	long answer = REAL();

	failed = answer < 0 && errno == EAGAIN;
	if (answer == 0 && twice)
		changed(call, add_nowait);
	return answer;
}

NAMED(semop, "sequence-second-undo-dropped", "the second SEM_UNDO of a process is ignored")
{
	static int undos;

	if (readable(call) && SOPS[0].sem_flg & SEM_UNDO && ++undos == 2)
		return changed(call, drop_undo);
	return REAL();
}

EQUIVALENT("law-any-sequence", "semop() call *", "the values may be set anew before anybody looks at what was changed")

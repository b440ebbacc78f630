/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <unistd.h>

#include "faults.h"

#define SEGMENT ((int)A(0))

NAMED(shmat, "read-only-is-writable", "SHM_RDONLY is ignored")
{
	A(2) &= ~SHM_RDONLY;
	return REAL();
}

NAMED(shmat, "rounds-up", "SHM_RND rounds up rather than down")
{
	uintptr_t boundary = (uintptr_t)SHMLBA;

	if (A(1) && A(2) & SHM_RND)
		A(1) = (long)(((uintptr_t)A(1) + boundary - 1) / boundary * boundary);
	return REAL();
}

NAMED(shmat, "rounds-always", "an address that is not aligned is rounded without SHM_RND")
{
	A(2) |= SHM_RND;
	return REAL();
}

NAMED(shmat, "remap-always", "what is mapped at the address is replaced without SHM_REMAP")
{
	if (A(1))
		A(2) |= SHM_REMAP;
	return REAL();
}

NAMED(shmat, "remap-ignored", "SHM_REMAP is ignored")
{
	A(2) &= ~SHM_REMAP;
	return REAL();
}

NAMED(shmat, "fails-with-null", "a failure is a null pointer rather than (void *)-1")
{
	long answer = REAL();

	return answer == -1 ? 0 : answer;
}

NAMED(shmat, "private-copy", "an attachment shows a copy that nobody else sees")
{
	long answer = REAL();
	struct shmid_ds status;
	char *copy;

	if (answer == -1 || A(1) || A(2) & SHM_RDONLY || shmctl(SEGMENT, IPC_STAT, &status) != 0)
		return answer;
	copy = mmap(NULL, status.shm_segsz, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	memcpy(copy, (char *)answer, status.shm_segsz);
	return (long)copy;
}

NAMED(shmdt, "ignored", "shmdt() reports success and detaches nothing")
{
	return A(0) ? 0 : REAL();
}

NAMED(shmdt, "bad-address-accepted", "an address at which nothing is attached is accepted")
{
	long answer = REAL();

	return answer < 0 && errno == EINVAL ? 0 : answer;
}

NAMED(shmget, "not-cleared", "a new segment holds what its memory held before")
{
	long id = REAL();
	struct shmid_ds status;
	char *memory;

	if (id < 0 || shmctl((int)id, IPC_STAT, &status) != 0 || status.shm_cpid != getpid() || status.shm_atime)
		return id;
	memory = shmat((int)id, NULL, 0);
	if (memory != (void *)-1) {
		memset(memory, 0xa5, status.shm_segsz);
		shmdt(memory);
	}
	return id;
}

NAMED(shmget, "larger-size-accepted", "an existing segment is opened for a size that it does not have")
{
	long id = REAL();

	return id < 0 && errno == EINVAL && A(1) ? shmget((key_t)A(0), 0, 0) : id;
}

NAMED(shmget, "zero-size-accepted", "size 0 makes a segment")
{
	if (A(1) == 0 && A(2) & IPC_CREAT)
		A(1) = 1;
	return REAL();
}

NAMED(shmget, "excl-ignored", "IPC_CREAT|IPC_EXCL opens the segment that exists")
{
	A(2) &= ~IPC_EXCL;
	return REAL();
}

NAMED(shmget, "umask-applied", "the mode of a new segment is masked with the file mode creation mask")
{
	A(2) &= ~022;
	return REAL();
}

NAMED(shmctl, "removal-ignored", "IPC_RMID reports success and keeps the segment")
{
	struct shmid_ds status;

	return A(1) == IPC_RMID ? shmctl(SEGMENT, IPC_STAT, &status) : REAL();
}

NAMED(shmctl, "removal-destroys-at-once", "IPC_RMID takes the memory away from those who are attached")
{
	long answer = REAL();
	FILE *maps = answer == 0 && A(1) == IPC_RMID ? fopen("/proc/self/maps", "re") : NULL;
	unsigned long from[8], to[8], inode;
	char line[300];
	int count = 0;

	while (maps && count < 8 && fgets(line, sizeof(line), maps))
		if (strstr(line, "/SYSV") && sscanf(line, "%lx-%lx %*s %*s %*s %lu", &from[count], &to[count], &inode) == 3 &&
		    inode == (unsigned long)SEGMENT)
			count++;
	if (maps)
		fclose(maps);
	while (count-- > 0)
		munmap((void *)from[count], to[count] - from[count]);
	return answer;
}

NAMED(shmctl, "set-ignored", "IPC_SET reports success and changes nothing")
{
	struct shmid_ds status;

	return A(1) == IPC_SET ? shmctl(SEGMENT, IPC_STAT, &status) : REAL();
}

static struct shmid_ds *stat_of(struct call *call, long *answer)
{
	*answer = REAL();
	return *answer == 0 && A(1) == IPC_STAT ? (struct shmid_ds *)A(2) : NULL;
}

#define STALE(field, value)                               \
	long answer;                                      \
	struct shmid_ds *status = stat_of(call, &answer); \
	if (status)                                       \
		status->field = (value);                  \
	return answer

NAMED(shmctl, "size-rounded", "shm_segsz is a multiple of the page size")
{
	STALE(shm_segsz, (status->shm_segsz + 4095) / 4096 * 4096);
}

NAMED(shmctl, "attachments-not-counted", "shm_nattch stays 0")
{
	STALE(shm_nattch, 0);
}

NAMED(shmctl, "lpid-is-creator", "shm_lpid tells the creator")
{
	STALE(shm_lpid, status->shm_cpid);
}

NAMED(shmctl, "atime-not-set", "shm_atime stays 0")
{
	STALE(shm_atime, 0);
}

NAMED(shmctl, "dtime-not-set", "shm_dtime stays 0")
{
	STALE(shm_dtime, 0);
}

NAMED(shmctl, "ctime-not-set", "shm_ctime stays 0")
{
	STALE(shm_ctime, 0);
}

NAMED(shmctl, "destruction-not-shown", "the mode of a removed segment lacks SHM_DEST")
{
	STALE(shm_perm.mode, status->shm_perm.mode & 0777);
}

NAMED(shmctl, "creator-is-owner", "IPC_STAT shows the owner as creator")
{
	STALE(shm_perm.cuid, status->shm_perm.uid);
}

/* Generic faults that show nothing. */
EQUIVALENT("exec-destroys-removed", "shmctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("exec-destroys-removed", "shmat() call 1 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("rmid-attached-still-shared", "shmctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("rmid-then-exit-destroys", "shmctl() call 3 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("rmid-twice-while-attached", "shmctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shm-rmid-forced", "shmctl() call 3 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmat-after-rmid-linux-allowed", "shmat() call 3 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmat-removed-detached-id-error", "shmat() call [23] fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmctl-set-needs-sys-admin", "shmctl() call 5 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("stale-id-not-new-segment", "shmctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("rmid-twice-while-attached", "shmctl() call 1 reports success and does nothing",
	   "the segment is marked for removal already: a second IPC_RMID has nothing to do")
EQUIVALENT("shm-rmid-forced-sweeps-unattached", "write() call 1 does it twice",
	   "the second write sets the 1 that is there, and finds no segment left to sweep")
EQUIVALENT("shmat-exec-without-permission", "shmat() call 1 ignores a flag (0x8000)",
	   "whether SHM_EXEC without execute permission is refused is what the manual pages contradict each other in: the case "
	   "takes both")
EQUIVALENT("shmat-exec-without-permission", "shmat() call 3 ignores a flag (0x8000)",
	   "the case asks whether SHM_EXEC is granted, not what it gives: shmat-exec-flag runs instructions")
EQUIVALENT("shmat-fixed-aligned", "shmat() call 2 ignores a flag (0x2000)",
	   "the address is a multiple of SHMLBA: SHM_RND has nothing to round")
EQUIVALENT("shmat-remap-null-einval", "shmat() call 3 ignores a flag (0x2000)",
	   "the error is for SHM_REMAP with a null address, which SHM_RND has nothing to do with")
EQUIVALENT("shmat-updates-fields", "shmat() call 1 ignores a flag (0x1000)",
	   "an attachment is counted and stamped alike, be it for reading alone or not")
EQUIVALENT("shmctl-lock-flag", "shmctl() call 4 reports success and does nothing",
	   "the segment is locked already: a second SHM_LOCK has nothing to do")
EQUIVALENT("removed-id-error", "shmctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shm-rmid-forced-sweeps-unattached", "shmctl() call 1 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmctl-rmid-bad-buf-ignored", "shmctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmctl-rmid-no-attach-destroys", "shmctl() call [23] fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmctl-rmid-null-buf", "shmctl() call 2 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmctl-set-creator-keeps-control", "shmctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmctl-set-by-owner-not-creator", "shmctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shmat-remap-rounds-to-null-einval", "shmat() call 1 ignores a flag (0x?000)",
	   "no document says what becomes of such an address: the case observes it")
EQUIVALENT("msync-attached", "msync() call * reports success and does nothing", "a segment has no place but memory")
EQUIVALENT("rmid-forced-never-attached", "shmctl() call * fails with another error", "EINVAL and EIDRM are both right")
EQUIVALENT("segment-id-usable-after-exec", "shmat() call 1 ignores a flag (0x1000)",
	   "what is attached for reading shows the same when it could be stored to")

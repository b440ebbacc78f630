/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>

#include "faults.h"

NAMED(ftok, "path-hashed", "the key depends on how the path is written rather than on the file")
{
	unsigned int key = (unsigned int)A(1) & 0xff;

	if (REAL() == -1)
		return -1;
	for (const char *c = (const char *)A(0); *c; c++)
		key = key * 31 + (unsigned char)*c;
	return (int)(key & 0x7fffffff);
}

NAMED(ftok, "whole-id", "more of id than its low eight bits is in the key")
{
	long key = REAL();

	return key == -1 ? -1 : (int)(key ^ ((int)A(1) >> 8) * 77);
}

NAMED(ftok, "missing-file-accepted", "a path at which there is nothing has a key too")
{
	long key = REAL();

	return key == -1 ? 4711 : key;
}

NAMED(ftok, "fails-with-zero", "a failure is 0 rather than -1")
{
	long key = REAL();

	return key == -1 ? 0 : key;
}

NAMED(msgget, "private-is-a-key", "IPC_PRIVATE finds the queue that was made with it before")
{
	return (key_t)A(0) == IPC_PRIVATE ? msgget(0x504c4d42, (int)A(1) | IPC_CREAT) : REAL();
}

NAMED(msgget, "sign-bit-dropped", "a key without its highest bit is taken for the same")
{
	A(0) &= 0x7fffffff;
	return REAL();
}

NAMED(msgget, "mode-not-checked", "permission is not looked at when a queue is opened")
{
	long id = REAL();

	return id < 0 && errno == EACCES ? msgget((key_t)A(0), 0) : id;
}

NAMED(shmget, "mode-not-checked", "permission is not looked at when a segment is opened")
{
	long id = REAL();

	return id < 0 && errno == EACCES ? shmget((key_t)A(0), 0, 0) : id;
}

NAMED(semget, "mode-not-checked", "permission is not looked at when a set is opened")
{
	long id = REAL();

	return id < 0 && errno == EACCES ? semget((key_t)A(0), 0, 0) : id;
}

/* All keys keep their highest byte, which those of temp_key() have in common. */
#define MIDDLE_BITS_DROPPED(function_)                                                                                   \
	NAMED(function_, "middle-bits-of-key-dropped", "keys that differ in bits 16 to 23 alone are taken for the same") \
	{                                                                                                                \
		A(0) &= ~0xff0000l;                                                                                      \
		return REAL();                                                                                           \
	}
MIDDLE_BITS_DROPPED(msgget)
MIDDLE_BITS_DROPPED(shmget)
MIDDLE_BITS_DROPPED(semget)

NAMED(shmget, "private-is-a-key", "IPC_PRIVATE finds the segment that was made with it before")
{
	return (key_t)A(0) == IPC_PRIVATE ? shmget(0x504c4d42, (size_t)A(1), (int)A(2) | IPC_CREAT) : REAL();
}

NAMED(semget, "private-is-a-key", "IPC_PRIVATE finds the set that was made with it before")
{
	return (key_t)A(0) == IPC_PRIVATE ? semget(0x504c4d42, (int)A(1), (int)A(2) | IPC_CREAT) : REAL();
}

NAMED(shmget, "sign-bit-dropped", "a key without its highest bit is taken for the same")
{
	A(0) &= 0x7fffffff;
	return REAL();
}

NAMED(semget, "sign-bit-dropped", "a key without its highest bit is taken for the same")
{
	A(0) &= 0x7fffffff;
	return REAL();
}

/* What fails with EACCES does nothing then and reports success. */
NAMED(msgsnd, "mode-not-checked", "permission is not looked at when a message is sent")
{
	long answer = REAL();

	return answer < 0 && errno == EACCES ? 0 : answer;
}

NAMED(msgrcv, "mode-not-checked", "permission is not looked at when a message is received")
{
	long answer = REAL();

	return answer < 0 && errno == EACCES ? 1 : answer;
}

NAMED(semctl, "mode-not-checked", "permission is not looked at by the commands for values")
{
	long answer = REAL();

	return answer < 0 && errno == EACCES ? 0 : answer;
}

NAMED(shmat, "mode-not-checked", "permission is not looked at when a segment is attached")
{
	long answer = REAL();

	return answer == -1 && errno == EACCES
		       ? (long)mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
		       : answer;
}

/* Generic faults that show nothing. */
EQUIVALENT("perm-seq-increases-on-reuse", "msgctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("stale-id-einval-after-recreate", "msgsnd() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("race-excl-one-winner", "semget() call * ignores a flag (0x400)",
	   "which of the racing calls is the k-th differs from run to run: here it is one that finds nothing for IPC_EXCL to "
	   "refuse")
EQUIVALENT("race-creat-same-id", "shmget() call * ignores a flag (0x200)",
	   "which of the racing calls is the k-th differs from run to run: here it is one that finds the segment made")
EQUIVALENT("perm-mode-zero-owner-can-rmid", "msgctl() call 4 fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("sem-perm-mode-zero-owner-can-rmid", "semctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shm-perm-mode-zero-owner-can-rmid", "shmctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("sem-perm-seq-increases-on-reuse", "semctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("shm-perm-seq-increases-on-reuse", "shmctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("sem-stale-id-einval-after-recreate", "semctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT(
	"shm-*", "shmat() call * ignores a flag (0x1000)",
	"who may not read a segment may not attach it in either way, and what is attached for reading shows the same in both")
EQUIVALENT("shm-*", "shmdt() call * reports success and does nothing", "the process ends then, which detaches as well")
EQUIVALENT("*-next-id-sysctl", "open() call 1 does it and reports failure",
	   "only a kernel built for checkpoints has the file, so the set-up fails without it")

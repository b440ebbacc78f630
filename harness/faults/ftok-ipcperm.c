/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <sys/ipc.h>
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

/* Generic faults that show nothing. */
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

EQUIVALENT("perm-seq-increases-on-reuse", "msgctl() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("stale-id-einval-after-recreate", "msgsnd() call * fails with another error", OF_WHAT_WAS_REMOVED)
EQUIVALENT("race-excl-one-winner", "semget() call * ignores a flag (0x400)",
	   "which of the racing calls is the k-th differs from run to run: here it is one that finds nothing for IPC_EXCL to "
	   "refuse")
EQUIVALENT("race-creat-same-id", "shmget() call * ignores a flag (0x200)",
	   "which of the racing calls is the k-th differs from run to run: here it is one that finds the segment made")
EQUIVALENT("perm-mode-zero-owner-can-rmid", "msgctl() call 4 fails with another error", OF_WHAT_WAS_REMOVED)

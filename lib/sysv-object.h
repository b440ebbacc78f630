/* SPDX-License-Identifier: MIT */
/*
 * What a case says that is written once for queue, segment and set: VARIANT(queue, ...), VARIANT(segment, ...), VARIANT(set,
 * ...). The words expand in the case, to the functions of its object.
 */
#ifndef PLUMB_SYSV_OBJECT_H
#define PLUMB_SYSV_OBJECT_H

#include <string.h>

/*
 * GET(key, flags) is msgget() and its like, CONTROL(id, command, status) msgctl() and its like. object_status is what IPC_STAT
 * fills; PERM and CTIME are members of it. USE(id) is a call that needs permission to write: it sends a message, stores to
 * the segment, sets the value. What it, or MARK(id), which is set-up, left there is found by MARKED(id), which takes a message.
 * READ(id) is a call that needs permission to read, to be denied.
 * NUMBER_FILE holds how many there may be, and NUMBER_TWO in it lets it be two.
 */
#if defined PLUMB_VARIANT_queue
#include "sysv-msg.h"
typedef struct msqid_ds object_status;
#define GET(key, flags) msgget(key, flags)
#define CONTROL(id, command, status) msgctl(id, command, status)
#define OWN(id) temp_own_queue(id)
#define PERM msg_perm
#define CTIME msg_ctime
#define USE(id) SEND(id, 7, "x")
#define MARK(id) MUST(SEND(id, 7, "x"))
#define MARKED(id) RECEIVES(id, 0, 7, "x")
#define READ(id) msgrcv(id, &(struct message){0}, 8, 0, IPC_NOWAIT)
#define NUMBER_FILE "/proc/sys/kernel/msgmni"
#define NUMBER_TWO "2"
#elif defined PLUMB_VARIANT_segment
#include "sysv-shm.h"
typedef struct shmid_ds object_status;
#define GET(key, flags) shmget(key, 1, flags)
#define CONTROL(id, command, status) shmctl(id, command, status)
#define OWN(id) temp_own_segment(id)
#define PERM shm_perm
static inline void *attach_and_store(int id)
{
	char *memory = shmat(id, NULL, 0);

	if (memory != (void *)-1)
		memory[0] = 'x';
	return memory;
}
#define CTIME shm_ctime
#define USE(id) attach_and_store(id)
#define MARK(id)                                          \
	do {                                              \
		char *memory_ = MUST(shmat(id, NULL, 0)); \
		memory_[0] = 'x';                         \
		MUST(shmdt(memory_));                     \
	} while (0)
#define MARKED(id)                                                  \
	do {                                                        \
		char *memory_ = GIVES(shmat(id, NULL, SHM_RDONLY)); \
		EQUAL(memory_[0], 'x');                             \
		SUCCEEDS(shmdt(memory_));                           \
	} while (0)
#define READ(id) shmat(id, NULL, SHM_RDONLY)
#define NUMBER_FILE "/proc/sys/kernel/shmmni"
#define NUMBER_TWO "2"
#elif defined PLUMB_VARIANT_set
#include "sysv-sem.h"
typedef struct semid_ds object_status;
#define GET(key, flags) semget(key, 1, flags)
#define CONTROL(id, command, status) semctl(id, 0, command, BUF(status))
#define OWN(id) temp_own_semaphores(id)
#define PERM sem_perm
#define CTIME sem_ctime
#define USE(id) semctl(id, 0, SETVAL, VAL(7))
#define MARK(id) MUST(semctl(id, 0, SETVAL, VAL(7)))
#define MARKED(id) EQUAL(semctl(id, 0, GETVAL), 7)
#define READ(id) semctl(id, 0, GETVAL)
#define NUMBER_FILE "/proc/sys/kernel/sem"
#define NUMBER_TWO "100 1000 10 2"
#endif

/* Set-up: a new object of this mode. */
static inline int new_object(int mode)
{
	return OWN(MUST(GET(IPC_PRIVATE, mode)));
}

/* Set-up: what IPC_STAT tells of the object, padding and all, so that it can be handed to IPC_SET. */
static __attribute__((noinline, unused)) object_status status_of(int id)
{
	object_status status;

	memset(&status, 0, sizeof(status));
	MUST(CONTROL(id, IPC_STAT, &status));
	return status;
}

/* Set-up, for who may read and change it: from now on it has this mode, and this group. */
static __attribute__((unused)) void set_mode(int id, int mode)
{
	object_status status = status_of(id);

	status.PERM.mode = (unsigned short)mode;
	MUST(CONTROL(id, IPC_SET, &status));
}
static __attribute__((unused)) void set_group(int id, gid_t group)
{
	object_status status = status_of(id);

	status.PERM.gid = group;
	MUST(CONTROL(id, IPC_SET, &status));
}

/* What IPC_STAT tells of the object, as an expectation. */
#define STATUS(id)                                         \
	({                                                 \
		object_status status_;                     \
		memset(&status_, 0xAA, sizeof(status_));   \
		SUCCEEDS(CONTROL(id, IPC_STAT, &status_)); \
		status_;                                   \
	})

#endif

/* SPDX-License-Identifier: MIT */
#include "sysv-shm.h"

/*
 * Which of the nine bits are looked at differs: those of the caller's class, the owner's in the place of all, or all of them
 * against the whole mode. What is asked for here is right, or wrong, in each way.
 */
static void ask(void *argument)
{
	key_t *keys = argument;

	EQUAL(shmget(keys[0], 1, 0660), MUST(shmget(keys[0], 0, 0)));
	FAILS(EACCES, shmget(keys[1], 1, 0666));
	FAILS(EACCES, shmget(keys[1], 1, 0444));
	FAILS(EACCES, shmget(keys[1], 1, 0222));
}

static key_t new_key_for_group_of_second_user(int mode)
{
	key_t key = temp_key();
	int segment = MUST(shmget(key, 1, IPC_CREAT | IPC_EXCL | mode));
	struct shmid_ds status = {0};

	MUST(shmctl(segment, IPC_STAT, &status));
	status.shm_perm.gid = second_user();
	MUST(shmctl(segment, IPC_SET, &status));
	return key;
}

/* Of the second segment the group has nothing and others have all: it is the group's bits that count. */
CASE("shmget() judges a member of the segment's group by the group's permission bits alone, not by those of others",
     XSI("shmget", "ERRORS [EACCES]"), NEEDS(SECOND_USER))
{
	key_t keys[] = {new_key_for_group_of_second_user(0660), new_key_for_group_of_second_user(0606)};

	FINISHES(child_as_second_user(ask, keys));
}

/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* setgroups() */
#include <grp.h>
#include <unistd.h>

#include "sysv-object.h"

static void use(void *argument)
{
	int *ids = argument;

	MUST(setgroups(1, &(gid_t){second_user() + 1000}));
	MUST(setgid(second_user()));
	MUST(setuid(second_user()));
	MARKED(ids[0]);
	FAILS(EACCES, USE(ids[0]));
	FAILS(EACCES, READ(ids[1]));
}

static int object_for_group(gid_t group)
{
	int id = new_object(0600);

	MARK(id);
	set_group(id, group);
	set_mode(id, 0040);
	return id;
}

CASE("the group's permission bits of a " OBJECT
     " count also for a process that has its group as a supplementary one, and for no other",
     VARIANT(queue, "ftok-ipcperm/perm-supplementary-group", LINUX("credentials(7)", "Supplementary group IDs"),
	     NEEDS(SECOND_USER)),
     VARIANT(segment, "ftok-ipcperm/shm-perm-supplementary-group", LINUX("credentials(7)", "Supplementary group IDs"),
	     NEEDS(SECOND_USER),
	     NOT_UNDER_MEMCHECK("valgrind's shmat() gives EINVAL where the caller may not read the segment's size")),
     VARIANT(set, "ftok-ipcperm/sem-perm-supplementary-group", LINUX("credentials(7)", "Supplementary group IDs"),
	     NEEDS(SECOND_USER)))
{
	int ids[] = {object_for_group(second_user() + 1000), object_for_group(second_user() + 2000)};

	FINISHES(child(use, ids));
}

/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static struct gate *opened, *changed;

static void go_on(void *name)
{
	int fd = GIVES(shm_open(name, O_RDWR, 0));
	char *memory = mapped(fd, 3);

	open_gate(opened);
	pass_gate(changed);
	FAILS(EACCES, shm_open(name, O_RDONLY, 0));
	SUCCEEDS(ftruncate(fd, 5));
	memory[1] = 'X';
	GIVES(mmap(NULL, 3, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
}

CASE("fchmod() takes nothing from a user who has the object open: it can still be sized, mapped and stored to",
     POSIX_OPTION(SHM, "fchmod", "DESCRIPTION, shared memory object"), NEEDS(SECOND_USER))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	opened = new_gate();
	changed = new_gate();
	memcpy(mapped(fd, 3), "abc", 3);
	MUST(fchmod(fd, 0666));
	pid_t other = child_as_second_user(go_on, (void *)name);
	pass_gate(opened);
	SUCCEEDS(fchmod(fd, 0600));
	open_gate(changed);
	FINISHES(other);
	HAS_SIZE(fd, 5);
	HOLDS_TEXT(fd, "aXc\0\0");
}

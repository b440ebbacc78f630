/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static struct gate *opened, *grown;

static void open_and_look(void *name)
{
	int fd = GIVES(shm_open(name, O_RDONLY, 0));

	HAS_SIZE(fd, 3);
	open_gate(opened);
	pass_gate(grown);
	HAS_SIZE(fd, 12345);
}

CASE("a size that one process gives an object is there for another that has it open since before",
     POSIX_OPTION(SHM, "ftruncate", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int fd = named_object(name, 3);

	opened = new_gate();
	grown = new_gate();
	pid_t other = child(open_and_look, (void *)name);
	pass_gate(opened);
	SUCCEEDS(ftruncate(fd, 12345));
	open_gate(grown);
	FINISHES(other);
}

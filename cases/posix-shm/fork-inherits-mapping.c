/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static volatile char *memory;
static struct gate *asked, *answered;

static void answer(void *unused)
{
	(void)unused;
	pass_gate(asked);
	EQUAL(memory[0], 'q');
	memory[1] = 'a';
	open_gate(answered);
}

CASE("a child shares its parent's mapping of an object, though nobody has a descriptor of it",
     POSIX_OPTION(SHM, "fork", "DESCRIPTION, memory mappings"))
{
	int fd = new_object(2);

	asked = new_gate();
	answered = new_gate();
	memory = GIVES(mmap(NULL, 2, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	SUCCEEDS(close(fd));
	pid_t other = child(answer, NULL);
	memory[0] = 'q';
	open_gate(asked);
	pass_gate(answered);
	EQUAL(memory[1], 'a');
	FINISHES(other);
}

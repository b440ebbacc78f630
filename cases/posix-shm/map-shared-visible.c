/* SPDX-License-Identifier: MIT */
#include "posix-shm.h"

static struct gate *asked, *answered;

static volatile char *map(const char *name)
{
	int fd = GIVES(shm_open(name, O_RDWR, 0));

	return GIVES(mmap(NULL, 2, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
}

static void answer(void *name)
{
	volatile char *memory = map(name);

	pass_gate(asked);
	EQUAL(memory[0], 'q');
	memory[1] = 'a';
	open_gate(answered);
}

CASE("two processes that open and map one shared memory object with MAP_SHARED each see what the other stores",
     POSIX_OPTION(SHM, "shm_open", "DESCRIPTION"))
{
	const char *name = temp_shm_name();

	asked = new_gate();
	answered = new_gate();
	named_object(name, 2);
	volatile char *memory = map(name);
	pid_t other = child(answer, (void *)name);
	memory[0] = 'q';
	open_gate(asked);
	pass_gate(answered);
	EQUAL(memory[1], 'a');
	FINISHES(other);
}

/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "plumbline.h"

static struct gate *unlinked, *answered;

static void answer(void *argument)
{
	volatile char *memory = argument;

	pass_gate(unlinked);
	EQUAL(memory[0], 'q');
	memory[1] = 'a';
	open_gate(answered);
}

CASE("shm_unlink() and close() leave the object to those who have it mapped: they go on sharing its memory",
     POSIX_OPTION(SHM, "shm_unlink", "DESCRIPTION"))
{
	const char *name = temp_shm_name();
	int fd = MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));

	unlinked = new_gate();
	answered = new_gate();
	MUST(ftruncate(fd, 2));
	volatile char *memory = MUST(mmap(NULL, 2, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0));
	pid_t other = child(answer, (void *)memory);
	EQUAL(shm_unlink(name), 0);
	EQUAL(close(fd), 0);
	FAILS(ENOENT, shm_open(name, O_RDWR, 0));
	memory[0] = 'q';
	open_gate(unlinked);
	pass_gate(answered);
	EQUAL(memory[1], 'a');
	FINISHES(other);
}

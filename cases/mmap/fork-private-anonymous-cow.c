/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* MAP_ANONYMOUS, which is in POSIX.1-2024 but not yet in glibc's view of it */
#include <sys/mman.h>

#include "plumbline.h"

static volatile char global = 'o';
static struct gate *changed, *seen;

static void change_own(void *argument)
{
	volatile char *memory = argument;

	pass_gate(changed);
	EQUAL(memory[0], 'o');
	EQUAL(global, 'o');
	memory[0] = 'c';
	global = 'c';
	open_gate(seen);
}

CASE("parent and child have MAP_PRIVATE memory and variables of their own: a store by either after fork() is not seen by the "
     "other",
     POSIX("mmap", "DESCRIPTION, MAP_PRIVATE"))
{
	volatile char *memory = GIVES(mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));

	changed = new_gate();
	seen = new_gate();
	memory[0] = 'o';
	pid_t other = child(change_own, (void *)memory);
	memory[0] = 'p';
	global = 'p';
	open_gate(changed);
	pass_gate(seen);
	EQUAL(memory[0], 'p');
	EQUAL(global, 'p');
	FINISHES(other);
}

/* SPDX-License-Identifier: MIT */
#include <sys/wait.h>
#include <unistd.h>

#include "plumbline.h"

static void wait_at(void *gate)
{
	pass_gate(gate);
}

CASE("fork() fails with EAGAIN, and makes no process, while the machine has as many threads as threads-max allows",
     LINUX("fork(2)", "ERRORS EAGAIN, threads-max"), NEEDS(OWN_MACHINE | PROC))
{
	enum { LEAST_THREADS_MAX = 20 };
	struct gate *gate = new_gate();

	for (int i = 0; i < LEAST_THREADS_MAX; i++) /* the kernel has threads, too: there are more than that then */
		child(wait_at, gate);
	set_kernel_limit("/proc/sys/kernel/threads-max", "20");
	FAILS(EAGAIN, fork());
	set_kernel_limit("/proc/sys/kernel/threads-max", "1000");
	for (int i = 0; i < LEAST_THREADS_MAX; i++)
		open_gate(gate);
	for (int i = 0; i < LEAST_THREADS_MAX; i++)
		MUST(wait(NULL));
	FAILS(ECHILD, wait(NULL));
}

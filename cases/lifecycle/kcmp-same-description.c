/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* syscall() */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "plumbline.h"

/* Of <linux/kcmp.h>, which not every libc comes with. */
enum { SAME_FILE = 0 };

static struct gate *compared;

static void wait_until_compared(void *unused)
{
	(void)unused;
	pass_gate(compared);
}

static long compare(pid_t one, int one_fd, pid_t other, int other_fd)
{
	return syscall(SYS_kcmp, one, other, SAME_FILE, one_fd, other_fd);
}

CASE("kcmp() with KCMP_FILE says which descriptors, of two processes or one, are of one open file description",
     LINUX("kcmp(2)", "DESCRIPTION, KCMP_FILE"),
     NO_FAULT_SHOWS("no libc has a function kcmp() that a fault could stand in for"))
{
	const char *file = temp_file("data", 4);
	int one = MUST(open(file, O_RDONLY)), same = MUST(dup(one)), other = MUST(open(file, O_RDONLY));
	pid_t self = getpid();

	need_call(compare(self, one, self, one));
	if (compare(self, one, self, one) < 0 && errno == ENOSYS)
		SKIP("the kernel is built without CONFIG_KCMP");
	compared = new_gate();
	pid_t copy = child(wait_until_compared, NULL);
	EQUAL(compare(self, one, self, same), 0);
	EQUAL(compare(self, one, copy, one), 0);
	EQUAL(compare(self, one, copy, same), 0);
	AT_LEAST(compare(self, one, self, other), 1);
	AT_LEAST(compare(self, one, copy, other), 1);
	AT_LEAST(compare(self, other, copy, same), 1);
	open_gate(compared);
	FINISHES(copy);
}

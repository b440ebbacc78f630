/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void go_on(void *unused)
{
	(void)unused;
	prepare_caller();
	GOES_ON;
}

CASE(CALL " does nothing while its process is stopped, though it could go on, and goes on when that is continued",
     VARIANT(msgsnd, "sysv-msg/msgsnd-stopped", XSI("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT")),
     VARIANT(ofd, "lock/ofd-setlkw-stopped", POSIX("2.4.4 Signal Effects on Other Functions", "stop signals and SIGCONT"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")),
     VARIANT(splice, "splice/splice-stopped",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(tee, "splice/tee-stopped",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(vmsplice, "splice/vmsplice-stopped",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")),
     VARIANT(sendfile, "splice/sendfile-stopped",
	     LINUX("signal(7)", "Interruption of system calls and library functions by stop signals")))
{
	prepare();
	pid_t caller = child(go_on, NULL);
	BLOCKS(caller);
	stop_until_continued(caller);
	let_go(caller);
	MUST(kill(caller, SIGCONT));
	FINISHES(caller);
	afterwards();
}

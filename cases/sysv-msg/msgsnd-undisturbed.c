/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void go_on(void *unused)
{
	(void)unused;
	prepare_caller();
	GOES_ON;
	EQUAL(pending(SIGUSR1), 1);
}

CASE(CALL " goes on while a signal that is blocked and one that is ignored are sent to its process",
     VARIANT(msgsnd, "sysv-msg/msgsnd-undisturbed",
	     XSI("2.4.4 Signal Effects on Other Functions", "signals that are blocked or ignored")),
     VARIANT(open_reader, "fifo/open-rdonly-undisturbed",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked or ignored")),
     VARIANT(ofd, "lock/ofd-setlkw-undisturbed",
	     POSIX("2.4.4 Signal Effects on Other Functions", "signals that are blocked or ignored"),
	     NOT_UNDER_MEMCHECK("valgrind does not know that F_OFD_SETLKW may block")),
     VARIANT(semop_zero, "sysv-sem/semop-zero-undisturbed",
	     XSI("2.4.4 Signal Effects on Other Functions", "signals that are blocked or ignored")),
     VARIANT(semtimedop, "sysv-sem/semtimedop-undisturbed",
	     LINUX("signal(7)", "Signal dispositions; Signal mask and pending signals")),
     VARIANT(splice, "splice/splice-undisturbed", LINUX("signal(7)", "Signal dispositions; Signal mask and pending signals")),
     VARIANT(tee, "splice/tee-undisturbed", LINUX("signal(7)", "Signal dispositions; Signal mask and pending signals")),
     VARIANT(vmsplice, "splice/vmsplice-undisturbed",
	     LINUX("signal(7)", "Signal dispositions; Signal mask and pending signals")),
     VARIANT(sendfile, "splice/sendfile-undisturbed",
	     LINUX("signal(7)", "Signal dispositions; Signal mask and pending signals")))
{
	block(signals(SIGUSR1));
	handle(SIGUSR2, SIG_IGN, 0);
	prepare();
	pid_t caller = child(go_on, NULL);
	BLOCKS(caller);
	MUST(kill(caller, SIGUSR1));
	MUST(kill(caller, SIGUSR2));
	BLOCKS(caller);
	let_go(caller);
	FINISHES(caller);
	afterwards();
}

/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void go_on(void *unused)
{
	(void)unused;
	prepare_caller();
	GOES_ON;
}

CASE(CALL " blocks one thread alone, and goes on when another thread of the process lets it",
     VARIANT(read, "pipe/read-blocked-thread", POSIX("read", "DESCRIPTION, pipe or FIFO")),
     VARIANT(write, "pipe/write-blocked-thread", POSIX("write", "DESCRIPTION, pipe or FIFO")),
     VARIANT(readv, "pipe/readv-blocked-thread", XSI("readv", "DESCRIPTION")),
     VARIANT(writev, "pipe/writev-blocked-thread", XSI("writev", "DESCRIPTION")),
     VARIANT(open, "fifo/open-wronly-blocked-thread", POSIX("open", "DESCRIPTION, O_NONBLOCK")),
     VARIANT(open_reader, "fifo/open-rdonly-blocked-thread", POSIX("open", "DESCRIPTION, O_NONBLOCK")),
     VARIANT(msgrcv, "sysv-msg/msgrcv-blocked-thread", XSI("msgrcv", "DESCRIPTION")),
     VARIANT(msgsnd, "sysv-msg/msgsnd-blocked-thread", XSI("msgsnd", "DESCRIPTION")),
     VARIANT(semop, "sysv-sem/semop-blocked-thread", XSI("semop", "DESCRIPTION")),
     VARIANT(semop_zero, "sysv-sem/semop-zero-blocked-thread", XSI("semop", "DESCRIPTION")),
     VARIANT(semtimedop, "sysv-sem/semtimedop-blocked-thread", LINUX("semop(2)", "semtimedop()")),
     VARIANT(flock, "lock/flock-blocked-thread", LINUX("flock(2)", "DESCRIPTION")),
     VARIANT(splice, "splice/splice-blocked-thread", LINUX("splice(2)", "DESCRIPTION")),
     VARIANT(tee, "splice/tee-blocked-thread", LINUX("tee(2)", "DESCRIPTION")),
     VARIANT(vmsplice, "splice/vmsplice-blocked-thread", LINUX("vmsplice(2)", "DESCRIPTION")),
     VARIANT(sendfile, "splice/sendfile-blocked-thread", LINUX("sendfile(2)", "DESCRIPTION")))
{
	prepare();
	struct thread *caller = thread(go_on, NULL);
	BLOCKS(caller);
	let_go(getpid());
	FINISHES(caller);
	afterwards();
}

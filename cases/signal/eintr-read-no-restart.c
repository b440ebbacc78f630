/* SPDX-License-Identifier: MIT */
#include "blocking.h"

static void be_interrupted(void *unused)
{
	(void)unused;
	catch_signal(SIGUSR1, 0);
	prepare_caller();
	IS_INTERRUPTED;
	AT_LEAST(caught(SIGUSR1), 1);
	block(signals(SIGUSR1)); /* it is sent until this process ends */
	let_go(getpid());
}

CASE(CALL " fails with EINTR when a handler installed without SA_RESTART has run",
     VARIANT(read, "signal/eintr-read-no-restart", POSIX("read", "ERRORS [EINTR]")),
     VARIANT(readv, "signal/eintr-readv", XSI("readv", "ERRORS; read() ERRORS [EINTR]")),
     VARIANT(write, "signal/eintr-write", POSIX("write", "ERRORS [EINTR]")),
     VARIANT(writev, "signal/eintr-writev", XSI("writev", "ERRORS; write() ERRORS [EINTR]")),
     VARIANT(recv, "signal/eintr-recv", POSIX("recv", "ERRORS [EINTR]")),
     VARIANT(recvfrom, "signal/eintr-recvfrom", POSIX("recvfrom", "ERRORS [EINTR]")),
     VARIANT(recvmsg, "signal/eintr-recvmsg", POSIX("recvmsg", "ERRORS [EINTR]")),
     VARIANT(send, "signal/eintr-send", POSIX("send", "ERRORS [EINTR]")),
     VARIANT(sendmsg, "signal/eintr-sendmsg", POSIX("sendmsg", "ERRORS [EINTR]")),
     VARIANT(accept, "signal/eintr-accept", POSIX("accept", "ERRORS [EINTR]")),
     VARIANT(wait, "signal/eintr-wait", POSIX("wait", "ERRORS [EINTR]")),
     VARIANT(waitpid, "signal/eintr-waitpid", POSIX("waitpid", "ERRORS [EINTR]")),
     VARIANT(waitid, "signal/eintr-waitid", POSIX("waitid", "ERRORS [EINTR]")),
     VARIANT(poll, "signal/eintr-poll", POSIX("poll", "ERRORS [EINTR]")),
     VARIANT(ppoll, "signal/eintr-ppoll", POSIX("ppoll", "ERRORS [EINTR]")),
     VARIANT(select, "signal/eintr-select", POSIX("select", "ERRORS [EINTR]")),
     VARIANT(pselect, "signal/eintr-pselect", POSIX("pselect", "ERRORS [EINTR]")),
     VARIANT(epoll_wait, "signal/eintr-epoll-wait", LINUX("epoll_wait(2)", "ERRORS EINTR")),
     VARIANT(epoll_pwait, "signal/eintr-epoll-pwait", LINUX("epoll_wait(2)", "ERRORS EINTR")),
     VARIANT(eventfd, "signal/eintr-eventfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(timerfd, "signal/eintr-timerfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(signalfd, "signal/eintr-signalfd",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(inotify, "signal/eintr-inotify",
	     LINUX("signal(7)", "Interruption of system calls and library functions by signal handlers")),
     VARIANT(terminal, "signal/eintr-terminal", POSIX("read", "ERRORS [EINTR]")))
{
	prepare();
	pid_t caller = child(be_interrupted, NULL);
	BLOCKS(caller);
	INTERRUPTS(SIGUSR1, caller);
}

/* SPDX-License-Identifier: MIT */
/*
 * blocking.h - the calls that block, by the word of a variant, so that what a signal does to each is one case:
 *
 *	CALL                 how a sentence names it
 *	IS_INTERRUPTED       an expectation: it fails with EINTR
 *	GOES_ON              an expectation: it returns what it waits for, and that is there
 *	prepare()            what comes before the process that calls it: set-up
 *	prepare_caller()     what comes first in that process
 *	let_go(caller)       the event that it waits for, in any process
 *	afterwards()         expectations when that process has ended: the call was done once
 */
#ifndef PLUMB_BLOCKING_H
#define PLUMB_BLOCKING_H

#if defined PLUMB_VARIANT_flock || defined PLUMB_VARIANT_ppoll || defined PLUMB_VARIANT_ofd ||           \
	defined PLUMB_VARIANT_semtimedop || defined PLUMB_VARIANT_splice || defined PLUMB_VARIANT_tee || \
	defined PLUMB_VARIANT_vmsplice
#define _GNU_SOURCE /* flock(), ppoll(), semtimedop(), splice() and its like; F_OFD_SETLK, where libc is older than it */
#endif
#include <fcntl.h>

#include "signal.h"

/* What the call waits for, and with. */
static struct {
	int fd[2], target[2], file;
	union {
		char bytes[4096];
		uint64_t number;
	};
	size_t filled;
	const char *path;
	struct gate *gate;
	void *shared;
	pid_t child;
	siginfo_t info;
	int signo;
} the __attribute__((unused));

#define IS_INTERRUPTED PLUMB_IS_INTERRUPTED(PERFORM)
#define PLUMB_IS_INTERRUPTED(call) FAILS(EINTR, call)
#define GOES_ON PLUMB_GOES_ON(PERFORM, OUTCOME)
#define PLUMB_GOES_ON(call, outcome)  \
	do {                          \
		EQUAL(call, outcome); \
		ARRIVES;              \
	} while (0)

static void prepare(void);
static void let_go(pid_t caller) __attribute__((unused));

/* Reading ends, and what is in common to those. */
#if defined PLUMB_VARIANT_read || defined PLUMB_VARIANT_readv || defined PLUMB_VARIANT_poll || defined PLUMB_VARIANT_ppoll || \
	defined PLUMB_VARIANT_select || defined PLUMB_VARIANT_pselect || defined PLUMB_VARIANT_epoll_wait ||                  \
	defined PLUMB_VARIANT_epoll_pwait || defined PLUMB_VARIANT_poll_timeout
#define OUTCOME 1
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(write(the.fd[1], "x", 1));
}
#if !defined PLUMB_VARIANT_epoll_wait && !defined PLUMB_VARIANT_epoll_pwait
static void prepare(void)
{
	MUST(pipe(the.fd));
}
#endif
#endif
#if defined PLUMB_VARIANT_write || defined PLUMB_VARIANT_writev || defined PLUMB_VARIANT_vmsplice || \
	defined PLUMB_VARIANT_sendfile
#define OUTCOME 1
static void prepare(void)
{
#ifdef PLUMB_VARIANT_vmsplice
	need_call(vmsplice(-1, NULL, 0, 0));
#endif
	MUST(pipe(the.fd));
	the.filled = fill(the.fd[1]);
#ifdef PLUMB_VARIANT_sendfile
	the.file = MUST(open(temp_file("data", 4), O_RDONLY));
#endif
}
static void let_go(pid_t caller)
{
	(void)caller;
	for (size_t left = the.filled; left > 0;)
		left -= (size_t)MUST(read(the.fd[0], the.bytes, left < sizeof(the.bytes) ? left : sizeof(the.bytes)));
}
static inline void afterwards(void)
{
	MUST(fcntl(the.fd[0], F_SETFL, O_NONBLOCK));
	EQUAL(LOOK(read(the.fd[0], the.bytes, sizeof(the.bytes))), 1);
}
#define AFTERWARDS
#endif
#if defined PLUMB_VARIANT_recv || defined PLUMB_VARIANT_recvfrom || defined PLUMB_VARIANT_recvmsg
#include <sys/socket.h>
#define OUTCOME 1
static void prepare(void)
{
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, the.fd));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(send(the.fd[1], "x", 1, 0));
}
#endif
#if defined PLUMB_VARIANT_send || defined PLUMB_VARIANT_sendmsg
#include <sys/socket.h>
#define OUTCOME 1
static void prepare(void)
{
	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, the.fd));
	the.filled = fill(the.fd[1]);
}
static void let_go(pid_t caller)
{
	(void)caller;
	for (size_t left = the.filled; left > 0;)
		left -= (size_t)MUST(recv(the.fd[0], the.bytes, left < sizeof(the.bytes) ? left : sizeof(the.bytes), 0));
}
static inline void afterwards(void)
{
	EQUAL(LOOK(recv(the.fd[0], the.bytes, sizeof(the.bytes), MSG_DONTWAIT)), 1);
}
#define AFTERWARDS
#endif
#if defined PLUMB_VARIANT_wait || defined PLUMB_VARIANT_waitpid || defined PLUMB_VARIANT_waitid
static void prepare(void)
{
	the.gate = new_gate();
}
static void let_go(pid_t caller)
{
	(void)caller;
	open_gate(the.gate);
}
static void end_when_let_go(void *unused)
{
	(void)unused;
	pass_gate(the.gate);
}
#define prepare_caller() ((void)(the.child = child(end_when_let_go, NULL)))
#endif
#if defined PLUMB_VARIANT_fcntl || defined PLUMB_VARIANT_lockf
#define OUTCOME 0
static void prepare(void)
{
	the.fd[0] = MUST(open(temp_file("data", 4), O_RDWR));
	MUST(fcntl(the.fd[0], F_SETLK, record_lock(F_WRLCK, 0, 0)));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(fcntl(the.fd[0], F_SETLK, record_lock(F_UNLCK, 0, 0)));
}
#endif
#if defined PLUMB_VARIANT_sigsuspend || defined PLUMB_VARIANT_sigwait || defined PLUMB_VARIANT_sigwaitinfo || \
	defined PLUMB_VARIANT_sigtimedwait
static void prepare(void)
{
	catch_signal(SIGUSR2, 0);
	block(signals(SIGUSR2));
}
static void let_go(pid_t caller)
{
	MUST(kill(caller, SIGUSR2));
}
#endif

/* Each call. */
#if defined PLUMB_VARIANT_read
#define CALL "read() of an empty pipe"
#define PERFORM read(the.fd[0], the.bytes, 1)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#elif defined PLUMB_VARIANT_readv
#include <sys/uio.h>
#define CALL "readv() of an empty pipe"
#define PERFORM readv(the.fd[0], &((struct iovec){the.bytes, 1}), 1)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#elif defined PLUMB_VARIANT_write
#define CALL "write() to a full pipe"
#define PERFORM write(the.fd[1], "y", 1)
#elif defined PLUMB_VARIANT_writev
#include <sys/uio.h>
#define CALL "writev() to a full pipe"
#define PERFORM writev(the.fd[1], &((struct iovec){the.bytes, 1}), 1)
#elif defined PLUMB_VARIANT_vmsplice
#include <sys/uio.h>
#define CALL "vmsplice() to a full pipe"
#define PERFORM vmsplice(the.fd[1], &((struct iovec){the.bytes, 1}), 1, 0)
#elif defined PLUMB_VARIANT_sendfile
#include <sys/sendfile.h>
#define CALL "sendfile() to a full pipe"
#define PERFORM sendfile(the.fd[1], the.file, NULL, 1)
#elif defined PLUMB_VARIANT_splice || defined PLUMB_VARIANT_tee
#define OUTCOME 1
#define ARRIVES EQUAL(LOOK(read(the.target[0], the.bytes, 2)), 1)
#ifdef PLUMB_VARIANT_splice
#define CALL "splice() from an empty pipe"
#define PERFORM splice(the.fd[0], NULL, the.target[1], NULL, 1, 0)
#else
#define CALL "tee() of an empty pipe"
#define PERFORM tee(the.fd[0], the.target[1], 1, 0)
#endif
static void prepare(void)
{
	MUST(pipe(the.fd));
	MUST(pipe(the.target));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(write(the.fd[1], "x", 1));
}
#elif defined PLUMB_VARIANT_recv
#define CALL "recv() of an empty socket"
#define PERFORM recv(the.fd[0], the.bytes, 1, 0)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#elif defined PLUMB_VARIANT_recvfrom
#define CALL "recvfrom() of an empty socket"
#define PERFORM recvfrom(the.fd[0], the.bytes, 1, 0, NULL, NULL)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#elif defined PLUMB_VARIANT_recvmsg
#include <sys/uio.h>
#define CALL "recvmsg() of an empty socket"
#define PERFORM recvmsg(the.fd[0], &((struct msghdr){.msg_iov = &((struct iovec){the.bytes, 1}), .msg_iovlen = 1}), 0)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#elif defined PLUMB_VARIANT_send
#define CALL "send() to a full socket"
#define PERFORM send(the.fd[1], "y", 1, 0)
#elif defined PLUMB_VARIANT_sendmsg
#include <sys/uio.h>
#define CALL "sendmsg() to a full socket"
#define PERFORM sendmsg(the.fd[1], &((struct msghdr){.msg_iov = &((struct iovec){the.bytes, 1}), .msg_iovlen = 1}), 0)
#elif defined PLUMB_VARIANT_recv_timeout || defined PLUMB_VARIANT_send_timeout
#include <sys/socket.h>
#include <sys/time.h>
#define OUTCOME 1
#ifdef PLUMB_VARIANT_recv_timeout
#define CALL "recv() of an empty socket that has SO_RCVTIMEO set"
#define PERFORM recv(the.fd[0], the.bytes, 1, 0)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#else
#define CALL "send() to a full socket that has SO_SNDTIMEO set"
#define PERFORM send(the.fd[0], "y", 1, 0)
#endif
static void prepare(void)
{
	struct timeval hour = {3600, 0};

	MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, the.fd));
	MUST(setsockopt(the.fd[0], SOL_SOCKET, SO_RCVTIMEO, &hour, sizeof(hour)));
	MUST(setsockopt(the.fd[0], SOL_SOCKET, SO_SNDTIMEO, &hour, sizeof(hour)));
	fill(the.fd[0]);
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(send(the.fd[1], "x", 1, 0));
	while (LOOK(recv(the.fd[1], the.bytes, sizeof(the.bytes), MSG_DONTWAIT)) > 0)
		;
}
#elif defined PLUMB_VARIANT_accept
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#define CALL "accept() on a socket to which nobody connects"
#define PERFORM accept(the.fd[0], NULL, NULL)
#define GIVES_DESCRIPTOR
static struct sockaddr_un address = {.sun_family = AF_UNIX};
static void prepare(void)
{
	strcpy(address.sun_path, temp_path());
	the.fd[0] = MUST(socket(AF_UNIX, SOCK_STREAM, 0));
	MUST(bind(the.fd[0], (struct sockaddr *)&address, sizeof(address)));
	MUST(listen(the.fd[0], 1));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(connect(MUST(socket(AF_UNIX, SOCK_STREAM, 0)), (struct sockaddr *)&address, sizeof(address)));
}
#elif defined PLUMB_VARIANT_open
#define CALL "open() of a FIFO for writing that nobody has open for reading"
#define PERFORM open(the.path, O_WRONLY)
#define GIVES_DESCRIPTOR
static void prepare(void)
{
	the.path = temp_fifo();
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(open(the.path, O_RDONLY | O_NONBLOCK));
}
#elif defined PLUMB_VARIANT_open_reader
#define CALL "open() of a FIFO for reading that nobody has open for writing"
#define PERFORM open(the.path, O_RDONLY)
#define GIVES_DESCRIPTOR
static void prepare(void)
{
	the.path = temp_fifo();
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(open(the.path, O_WRONLY));
}
#elif defined PLUMB_VARIANT_wait
#define CALL "wait() for a child"
#define PERFORM wait(NULL)
#define OUTCOME the.child
#elif defined PLUMB_VARIANT_waitpid
#define CALL "waitpid() for a child"
#define PERFORM waitpid(the.child, NULL, 0)
#define OUTCOME the.child
#elif defined PLUMB_VARIANT_waitid
#define CALL "waitid() for a child"
#define PERFORM waitid(P_PID, (id_t)the.child, &the.info, WEXITED)
#define ARRIVES EQUAL(the.info.si_pid, the.child)
#define OUTCOME 0
#elif defined PLUMB_VARIANT_fcntl
#define CALL "fcntl(F_SETLKW) of what another process has locked"
#define PERFORM fcntl(the.fd[0], F_SETLKW, record_lock(F_WRLCK, 0, 0))
#elif defined PLUMB_VARIANT_lockf
#define CALL "lockf() of what another process has locked"
#define PERFORM lockf(the.fd[0], F_LOCK, 0)
#elif defined PLUMB_VARIANT_flock
#include <sys/file.h>
#define CALL "flock() of what is locked"
#define PERFORM flock(the.fd[1], LOCK_EX)
#define OUTCOME 0
static void prepare(void)
{
	const char *file = temp_file("data", 4);

	the.fd[0] = MUST(open(file, O_RDWR));
	the.fd[1] = MUST(open(file, O_RDWR));
	MUST(flock(the.fd[0], LOCK_EX));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(flock(the.fd[0], LOCK_UN));
}
#elif defined PLUMB_VARIANT_ofd
#define CALL "fcntl(F_OFD_SETLKW) of what another description has locked"
#define PERFORM fcntl(the.fd[1], F_OFD_SETLKW, record_lock(F_WRLCK, 0, 0))
#define GIVES_DESCRIPTOR /* or rather, as F_SETLKW does, a value other than -1 */
static void prepare(void)
{
	const char *file = temp_file("data", 4);

	the.fd[0] = MUST(open(file, O_RDWR));
	the.fd[1] = MUST(open(file, O_RDWR));
	MUST(fcntl(the.fd[0], F_OFD_SETLK, record_lock(F_WRLCK, 0, 0)));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(fcntl(the.fd[0], F_OFD_SETLK, record_lock(F_UNLCK, 0, 0)));
}
#elif defined PLUMB_VARIANT_mq_receive || defined PLUMB_VARIANT_mq_send
#include <mqueue.h>
static mqd_t queue;
static void prepare(void)
{
	struct mq_attr one_byte = {.mq_maxmsg = 1, .mq_msgsize = 1};

	queue = MUST(mq_open(temp_mq_name(), O_RDWR | O_CREAT, 0600, &one_byte));
#ifdef PLUMB_VARIANT_mq_send
	MUST(mq_send(queue, "x", 1, 0));
#endif
}
static void let_go(pid_t caller)
{
	(void)caller;
#ifdef PLUMB_VARIANT_mq_send
	MUST(mq_receive(queue, the.bytes, 1, NULL));
#else
	MUST(mq_send(queue, "x", 1, 0));
#endif
}
#ifdef PLUMB_VARIANT_mq_send
#define CALL "mq_send() to a full message queue"
#define PERFORM mq_send(queue, "y", 1, 0)
#define OUTCOME 0
#else
#define CALL "mq_receive() from an empty message queue"
#define PERFORM mq_receive(queue, the.bytes, 1, NULL)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#define OUTCOME 1
#endif
#elif defined PLUMB_VARIANT_sem_wait || defined PLUMB_VARIANT_sem_timedwait
#include <semaphore.h>
#ifdef PLUMB_VARIANT_sem_wait
#define CALL "sem_wait() for a semaphore at 0"
#define PERFORM sem_wait(the.shared)
#else
static struct timespec deadline;
#define prepare_caller() ((void)(deadline = deadline_ms(3600000)))
#define CALL "sem_timedwait() for a semaphore at 0"
#define PERFORM sem_timedwait(the.shared, &deadline)
#endif
#define OUTCOME 0
static void prepare(void)
{
	the.shared = shared_memory(sizeof(sem_t));
	MUST(sem_init(the.shared, 1, 0));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(sem_post(the.shared));
}
#elif defined PLUMB_VARIANT_msgrcv
#include <sys/ipc.h>
#include <sys/msg.h>
#define CALL "msgrcv() from an empty message queue"
#define PERFORM msgrcv(the.fd[0], the.bytes, 1, 0, 0)
#define ARRIVES EQUAL(the.bytes[sizeof(long)], 'x')
#define OUTCOME 1
static void prepare(void)
{
	the.fd[0] = temp_queue();
}
static void let_go(pid_t caller)
{
	struct {
		long type;
		char text[sizeof(long)];
	} message = {1, "x"};

	(void)caller;
	MUST(msgsnd(the.fd[0], &message, 1, 0));
}
#elif defined PLUMB_VARIANT_msgsnd
#include "sysv-msg.h"
#define CALL "msgsnd() to a full message queue"
#define PERFORM msgsnd(the.fd[0], &((struct message){2, "second"}), 8, 0)
#define OUTCOME 0
static void prepare(void)
{
	the.fd[0] = temp_queue();
	LIMIT(the.fd[0], 8);
	MUST(msgsnd(the.fd[0], &((struct message){1, "first"}), 8, IPC_NOWAIT));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(msgrcv(the.fd[0], &((struct message){0}), 8, 1, IPC_NOWAIT));
}
static inline void afterwards(void)
{
	EQUAL(LOOK(msgrcv(the.fd[0], &((struct message){0}), 8, 2, IPC_NOWAIT)), 8);
	EQUAL(LOOK(msgrcv(the.fd[0], &((struct message){0}), 8, 0, IPC_NOWAIT)), -1);
}
#define AFTERWARDS
#elif defined PLUMB_VARIANT_semop || defined PLUMB_VARIANT_semtimedop || defined PLUMB_VARIANT_semop_zero
#include "sysv-sem.h"
#ifdef PLUMB_VARIANT_semop
#define CALL "semop() of a semaphore at 0"
#define PERFORM semop(the.fd[0], &((struct sembuf){0, -1, 0}), 1)
#elif defined PLUMB_VARIANT_semtimedop
#include <time.h>
#define CALL "semtimedop() of a semaphore at 0"
#define PERFORM semtimedop(the.fd[0], &((struct sembuf){0, -1, 0}), 1, &((struct timespec){3600, 0}))
#else
#define CALL "semop() for zero of a semaphore at 1"
#define PERFORM semop(the.fd[0], &((struct sembuf){0, 0, 0}), 1)
#endif
#define OUTCOME 0
static void prepare(void)
{
	the.fd[0] = temp_semaphores(1);
#ifdef PLUMB_VARIANT_semop_zero
	MUST(semctl(the.fd[0], 0, SETVAL, VAL(1)));
#endif
}
static void let_go(pid_t caller)
{
	(void)caller;
#ifdef PLUMB_VARIANT_semop_zero
	MUST(SEMOP(the.fd[0], {0, -1, 0}));
#else
	MUST(SEMOP(the.fd[0], {0, 1, 0}));
#endif
}
#elif defined PLUMB_VARIANT_poll || defined PLUMB_VARIANT_ppoll || defined PLUMB_VARIANT_poll_timeout
#include <poll.h>
static struct pollfd polled = {.events = POLLIN};
#define prepare_caller() ((void)(polled.fd = the.fd[0]))
#define ARRIVES EQUAL(polled.revents, POLLIN)
#ifdef PLUMB_VARIANT_poll
#define CALL "poll() of an empty pipe"
#define PERFORM poll(&polled, 1, -1)
#elif defined PLUMB_VARIANT_poll_timeout
#define CALL "poll() of an empty pipe with a timeout"
#define PERFORM poll(&polled, 1, 3600000)
#else
#define CALL "ppoll() of an empty pipe"
#define PERFORM ppoll(&polled, 1, NULL, NULL)
#endif
#elif defined PLUMB_VARIANT_select || defined PLUMB_VARIANT_pselect
#include <sys/select.h>
static fd_set ends;
#define prepare_caller() FD_SET(the.fd[0], &ends)
#define ARRIVES HOLDS(FD_ISSET(the.fd[0], &ends))
#ifdef PLUMB_VARIANT_select
#define CALL "select() of an empty pipe"
#define PERFORM select(the.fd[0] + 1, &ends, NULL, NULL, NULL)
#else
#define CALL "pselect() of an empty pipe"
#define PERFORM pselect(the.fd[0] + 1, &ends, NULL, NULL, NULL, NULL)
#endif
#elif defined PLUMB_VARIANT_epoll_wait || defined PLUMB_VARIANT_epoll_pwait
#include <sys/epoll.h>
static int epoll;
static struct epoll_event event = {.events = EPOLLIN}, got;
#define ARRIVES EQUAL(got.events, EPOLLIN)
static void prepare(void)
{
	MUST(pipe(the.fd));
	epoll = MUST(epoll_create1(0));
	MUST(epoll_ctl(epoll, EPOLL_CTL_ADD, the.fd[0], &event));
}
#ifdef PLUMB_VARIANT_epoll_wait
#define CALL "epoll_wait() for an empty pipe"
#define PERFORM epoll_wait(epoll, &got, 1, -1)
#else
#define CALL "epoll_pwait() for an empty pipe"
#define PERFORM epoll_pwait(epoll, &got, 1, -1, NULL)
#endif
#elif defined PLUMB_VARIANT_sigsuspend
#define CALL "sigsuspend()"
#define PERFORM sigsuspend(signals(SIGUSR1))
#elif defined PLUMB_VARIANT_sigwait
#define CALL "sigwait()"
#define PERFORM sigwait(signals(SIGUSR2), &the.signo)
#define OUTCOME 0
#elif defined PLUMB_VARIANT_sigwaitinfo
#define CALL "sigwaitinfo()"
#define PERFORM sigwaitinfo(signals(SIGUSR2), NULL)
#define OUTCOME SIGUSR2
#elif defined PLUMB_VARIANT_sigtimedwait
#define CALL "sigtimedwait()"
#define PERFORM sigtimedwait(signals(SIGUSR2), NULL, &((struct timespec){3600, 0}))
#define OUTCOME SIGUSR2
#elif defined PLUMB_VARIANT_eventfd
#include <sys/eventfd.h>
#define CALL "read() of an eventfd at 0"
#define PERFORM read(the.fd[0], the.bytes, 8)
#define ARRIVES EQUAL(the.number, 1)
#define OUTCOME 8
static void prepare(void)
{
	the.fd[0] = MUST(eventfd(0, 0));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(write(the.fd[0], &((uint64_t){1}), 8));
}
#elif defined PLUMB_VARIANT_timerfd
#include <sys/timerfd.h>
#define CALL "read() of a timerfd that has not expired"
#define PERFORM read(the.fd[0], the.bytes, 8)
#define ARRIVES EQUAL(the.number, 1)
#define OUTCOME 8
static void prepare(void)
{
	the.fd[0] = MUST(timerfd_create(CLOCK_MONOTONIC, 0));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(timerfd_settime(the.fd[0], 0, &((struct itimerspec){.it_value = {0, 1}}), NULL));
}
#elif defined PLUMB_VARIANT_signalfd
#include <sys/signalfd.h>
#define CALL "read() of a signalfd while no signal is pending"
#define PERFORM read(the.fd[0], the.bytes, sizeof(struct signalfd_siginfo))
#define ARRIVES EQUAL(((struct signalfd_siginfo *)the.bytes)->ssi_signo, (uint32_t)SIGUSR2)
#define OUTCOME sizeof(struct signalfd_siginfo)
static void prepare(void)
{
	block(signals(SIGUSR2));
	the.fd[0] = MUST(signalfd(-1, signals(SIGUSR2), 0));
}
static void let_go(pid_t caller)
{
	MUST(kill(caller, SIGUSR2));
}
#elif defined PLUMB_VARIANT_inotify
#include <sys/inotify.h>
#define CALL "read() of an inotify descriptor while nothing happens"
#define PERFORM read(the.fd[0], the.bytes, sizeof(the.bytes))
#define OUTCOME sizeof(struct inotify_event)
#define ARRIVES EQUAL(((struct inotify_event *)the.bytes)->mask, IN_OPEN)
static void prepare(void)
{
	the.fd[0] = MUST(inotify_init1(0));
	the.path = temp_file(NULL, 1);
	MUST(inotify_add_watch(the.fd[0], the.path, IN_OPEN));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(open(the.path, O_RDONLY));
}
#elif defined PLUMB_VARIANT_terminal
#include "terminal.h"
#define CALL "read() of a terminal at which nobody types"
#define PERFORM read(the.fd[0], the.bytes, 1)
#define ARRIVES EQUAL(the.bytes[0], 'x')
#define OUTCOME 1
static void prepare(void)
{
	the.fd[1] = new_terminal();
	the.fd[0] = MUST(open(MUST(ptsname(the.fd[1])), O_RDWR | O_NOCTTY));
}
static void let_go(pid_t caller)
{
	(void)caller;
	MUST(write(the.fd[1], "x\n", 2));
}
#endif

#ifdef GIVES_DESCRIPTOR
#undef GOES_ON
#define GOES_ON PLUMB_GIVES_ONE(PERFORM)
#define PLUMB_GIVES_ONE(call) GIVES(call)
#endif
#ifdef PLUMB_VARIANT_sigsuspend
#undef GOES_ON
#define GOES_ON IS_INTERRUPTED
#endif
#ifndef ARRIVES
#define ARRIVES ((void)0)
#endif
#ifndef AFTERWARDS
#define afterwards() ((void)0)
#endif
#ifndef prepare_caller
#define prepare_caller() ((void)0)
#endif

#endif

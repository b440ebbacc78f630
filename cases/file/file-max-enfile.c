/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memfd_create(), pidfd_open() */
#include "new-file.h"

/* A limit that is reached already, for who has no privilege. */
static void open_one(void *unused)
{
	(void)unused;
	name_new_file();
	set_kernel_limit("/proc/sys/fs/file-max", "0");
	become_second_user();
	int next = next_fd();
	FAILS(ENFILE, NEW_FILE);
	EQUAL(next_fd(), next);
}

CASE("while the machine has as many open files as fs.file-max allows, who has no privilege gets ENFILE for a new " OBJECT,
     VARIANT(file, "file/file-max-enfile", POSIX("open", "ERRORS [ENFILE]")),
     VARIANT(fifo, "fifo/file-max-enfile", POSIX("open", "ERRORS [ENFILE]")),
     VARIANT(pipe, "pipe/file-max-enfile", POSIX("pipe", "ERRORS [ENFILE]")),
     VARIANT(stream, "unix-socket/socketpair-file-max-enfile", POSIX("socketpair", "ERRORS [ENFILE]")),
     VARIANT(dgram, "unix-socket/socket-file-max-enfile", POSIX("socket", "ERRORS [ENFILE]")),
     VARIANT(tcp, "inet-socket/socket-file-max-enfile", POSIX("socket", "ERRORS [ENFILE]")),
     VARIANT(mq, "posix-mq/file-max-enfile", POSIX_OPTION(MSG, "mq_open", "ERRORS [ENFILE]")),
     VARIANT(shm, "posix-shm/file-max-enfile", POSIX_OPTION(SHM, "shm_open", "ERRORS [ENFILE]")),
     VARIANT(eventfd, "eventfd/file-max-enfile", LINUX("eventfd(2)", "ERRORS [ENFILE]")),
     VARIANT(timerfd, "timerfd/file-max-enfile", LINUX("timerfd_create(2)", "ERRORS [ENFILE]")),
     VARIANT(signalfd, "signal/signalfd-file-max-enfile", LINUX("signalfd(2)", "ERRORS [ENFILE]")),
     VARIANT(epoll, "poll-select-epoll/epoll-file-max-enfile", LINUX("epoll_create1(2)", "ERRORS [ENFILE]")),
     VARIANT(inotify, "limits/inotify-file-max-enfile", LINUX("inotify_init1(2)", "ERRORS [ENFILE]")),
     VARIANT(pidfd, "signal/pidfd-open-file-max-enfile", LINUX("pidfd_open(2)", "ERRORS [ENFILE]")),
     VARIANT(memfd, "limits/memfd-file-max-enfile", LINUX("memfd_create(2)", "ERRORS [ENFILE]")),
     VARIANT(anonymous, "mmap/file-max-enfile", LINUX("mmap(2)", "ERRORS ENFILE")),
     VARIANT(segment, "sysv-shm/file-max-enfile", LINUX("shmget(2)", "ERRORS [ENFILE]")),
     NEEDS(OWN_MACHINE | SECOND_USER | PROC))
{
	FINISHES(child(open_one, NULL));
}

/* SPDX-License-Identifier: MIT */
/*
 * new-file.h - for variants about all that gives a descriptor of a new open file: NEW_FILE is the call, for the object of the
 * variant's word. What it opens but does not make, name_new_file() makes before. A Linux variant's case defines _GNU_SOURCE.
 */
#ifndef PLUMB_NEW_FILE_H
#define PLUMB_NEW_FILE_H

#include <sys/stat.h>

#include "plumbline.h"

static inline const char *plumb_open_to_all(const char *path)
{
	MUST(chmod(path, 0666));
	return path;
}

#if defined PLUMB_VARIANT_pipe
#include <unistd.h>
#define NEW_FILE pipe((int[2]){0})
#elif defined PLUMB_VARIANT_fifo
#include <fcntl.h>
#define PLUMB_FILE_NAME plumb_open_to_all(temp_fifo())
#define NEW_FILE open(plumb_file_name, O_RDWR)
#elif defined PLUMB_VARIANT_file
#include <fcntl.h>
#define PLUMB_FILE_NAME plumb_open_to_all(temp_file("x", 1))
#define NEW_FILE open(plumb_file_name, O_RDONLY)
#elif defined PLUMB_VARIANT_stream
#include <sys/socket.h>
#define NEW_FILE socketpair(AF_UNIX, SOCK_STREAM, 0, (int[2]){0})
#elif defined PLUMB_VARIANT_dgram
#include <sys/socket.h>
#define NEW_FILE socket(AF_UNIX, SOCK_DGRAM, 0)
#elif defined PLUMB_VARIANT_tcp
#include <sys/socket.h>
#define NEW_FILE socket(AF_INET, SOCK_STREAM, 0)
#elif defined PLUMB_VARIANT_eventfd
#include <sys/eventfd.h>
#define NEW_FILE eventfd(0, 0)
#elif defined PLUMB_VARIANT_timerfd
#include <sys/timerfd.h>
#define NEW_FILE timerfd_create(CLOCK_MONOTONIC, 0)
#elif defined PLUMB_VARIANT_signalfd
#include <sys/signalfd.h>
#define NEW_FILE signalfd(-1, &(sigset_t){0}, 0)
#elif defined PLUMB_VARIANT_epoll
#include <sys/epoll.h>
#define NEW_FILE epoll_create1(0)
#elif defined PLUMB_VARIANT_inotify
#include <sys/inotify.h>
#define NEW_FILE inotify_init1(0)
#elif defined PLUMB_VARIANT_pidfd
#include "linux-signal.h"
#define NEW_FILE pidfd_open(getpid(), 0)
#elif defined PLUMB_VARIANT_memfd
#include <sys/mman.h>
#define NEW_FILE memfd_create("x", 0)
#elif defined PLUMB_VARIANT_anonymous /* a shared one, which is a file to the kernel */
#include <sys/mman.h>
#define NEW_FILE mmap(NULL, 1, PROT_READ, MAP_SHARED | MAP_ANONYMOUS, -1, 0)
#elif defined PLUMB_VARIANT_mq
#include <fcntl.h>
#include <mqueue.h>
static inline const char *plumb_new_queue(void)
{
	const char *name = temp_mq_name();

	MUST(mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0644, NULL));
	return name;
}
#define PLUMB_FILE_NAME plumb_new_queue()
#define NEW_FILE mq_open(plumb_file_name, O_RDONLY)
#elif defined PLUMB_VARIANT_shm
#include <fcntl.h>
#include <sys/mman.h>
static inline const char *plumb_new_object(void)
{
	const char *name = temp_shm_name();

	MUST(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0644));
	return name;
}
#define PLUMB_FILE_NAME plumb_new_object()
#define NEW_FILE shm_open(plumb_file_name, O_RDONLY, 0)
#elif defined PLUMB_VARIANT_segment
#include <sys/shm.h>
#define NEW_FILE shmget(IPC_PRIVATE, 1, 0600)
#endif

#ifndef PLUMB_FILE_NAME
#define PLUMB_FILE_NAME NULL
#endif
static const char *plumb_file_name;
/* Set-up: what NEW_FILE opens is there, and whoever may read what everybody may read can open it. */
static inline void name_new_file(void)
{
	plumb_file_name = PLUMB_FILE_NAME;
}

#endif

/* SPDX-License-Identifier: MIT */
/* The objects that a case's variants may be for, by the word in VARIANT(word, ...), and what a sentence calls each. */
#ifndef PLUMB_OBJECTS_H
#define PLUMB_OBJECTS_H

/* What bytes flow through. */
#if defined PLUMB_VARIANT_pipe
#define OBJECT "pipe"
#elif defined PLUMB_VARIANT_fifo
#define OBJECT "FIFO"
#elif defined PLUMB_VARIANT_stream
#define OBJECT "UNIX stream socket"
#elif defined PLUMB_VARIANT_dgram
#define OBJECT "UNIX datagram socket"
#elif defined PLUMB_VARIANT_seqpacket
#define OBJECT "UNIX seqpacket socket"
#elif defined PLUMB_VARIANT_tcp
#define OBJECT "TCP socket"
#elif defined PLUMB_VARIANT_udp
#define OBJECT "UDP socket"
#elif defined PLUMB_VARIANT_tcp6
#define OBJECT "TCP socket over IPv6"
#elif defined PLUMB_VARIANT_udp6
#define OBJECT "UDP socket over IPv6"
#elif defined PLUMB_VARIANT_eventfd
#define OBJECT "eventfd"
#elif defined PLUMB_VARIANT_timerfd
#define OBJECT "timerfd"
#elif defined PLUMB_VARIANT_signalfd
#define OBJECT "signalfd"
#elif defined PLUMB_VARIANT_epoll
#define OBJECT "epoll instance"
#elif defined PLUMB_VARIANT_inotify
#define OBJECT "inotify instance"
#elif defined PLUMB_VARIANT_pidfd
#define OBJECT "PID file descriptor"
#elif defined PLUMB_VARIANT_mq
#define OBJECT "POSIX message queue"
/* System V objects. */
#elif defined PLUMB_VARIANT_queue
#define OBJECT "message queue"
#elif defined PLUMB_VARIANT_segment
#define OBJECT "shared memory segment"
#elif defined PLUMB_VARIANT_set
#define OBJECT "semaphore set"
/* Kinds of locks. */
#elif defined PLUMB_VARIANT_fcntl
#define OBJECT "fcntl() lock"
#elif defined PLUMB_VARIANT_ofd
#define OBJECT "open file description lock"
#elif defined PLUMB_VARIANT_flock
#define OBJECT "flock() lock"
#elif defined PLUMB_VARIANT_lockf
#define OBJECT "lockf() lock"
/* What processes and threads synchronise by. */
#elif defined PLUMB_VARIANT_mutex
#define OBJECT "mutex"
#elif defined PLUMB_VARIANT_rwlock
#define OBJECT "read-write lock"
#elif defined PLUMB_VARIANT_semaphore
#define OBJECT "semaphore"
#elif defined PLUMB_VARIANT_named_semaphore
#define OBJECT "named semaphore"
/* What can be mapped. */
#elif defined PLUMB_VARIANT_file
#define OBJECT "file"
#elif defined PLUMB_VARIANT_shm
#define OBJECT "shared memory object"
#elif defined PLUMB_VARIANT_memfd
#define OBJECT "memfd"
#elif defined PLUMB_VARIANT_anonymous
#define OBJECT "anonymous mapping"
#endif

#endif

/* SPDX-License-Identifier: MIT */
/*
 * What bytes flow through: words for cases of pipes, FIFOs and UNIX stream sockets, and for what reads files. They expand in
 * the case.
 *
 * An end pair is int fd[2], as pipe() has it: fd[0] is read from, fd[1] is written to.
 */
#ifndef PLUMB_STREAM_H
#define PLUMB_STREAM_H

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "plumbline.h"

/* Set-up: a pair of ends, new and empty, both blocking, of whatever the variant is for: a pipe where it is for none. */
#if defined PLUMB_VARIANT_fifo
#define make_stream(fd)                                                                     \
	do {                                                                                \
		const char *plumb_fifo = temp_fifo();                                       \
		(fd)[0] = MUST(open(plumb_fifo, O_RDONLY | O_NONBLOCK));                    \
		(fd)[1] = MUST(open(plumb_fifo, O_WRONLY));                                 \
		MUST(fcntl((fd)[0], F_SETFL, MUST(fcntl((fd)[0], F_GETFL)) & ~O_NONBLOCK)); \
	} while (0)
#elif defined PLUMB_VARIANT_stream
#define make_stream(fd) MUST(socketpair(AF_UNIX, SOCK_STREAM, 0, fd))
#else
#define make_stream(fd) MUST(pipe(fd))
#endif

/* Set-up: what is called for this end does not block. */
#define set_nonblocking(fd) MUST(fcntl(fd, F_SETFL, MUST(fcntl(fd, F_GETFL)) | O_NONBLOCK))

/* read(), with room for more, gives these bytes of a string literal, and no more. */
#define READS(fd, text) PLUMB_READS(fd, text, sizeof(text) + 15, "read(" #fd ", ...) gives " #text)
/* read() of just so many bytes gives these, and touches none behind: there may be more. */
#define READS_FIRST(fd, text) PLUMB_READS(fd, text, sizeof(text) - 1, "read(" #fd ", ..., so many) gives " #text)
#define PLUMB_READS(fd, text, room, said)                                                     \
	do {                                                                                  \
		int plumb_end_ = (fd);                                                        \
		char plumb_read[sizeof(text) + 15] = {0};                                     \
		PLUMB_COMPARE(said, read(plumb_end_, plumb_read, room), 0, sizeof(text) - 1); \
		plumb_equal_bytes(PLUMB_AT(said), plumb_read, text, sizeof(text));            \
	} while (0)
/* The read() or readv() finds nothing there; of a socket POSIX lets it say so by either error. */
#if defined PLUMB_VARIANT_stream
#define FAILS_EMPTY(call) FAILS_EITHER(EAGAIN, EWOULDBLOCK, call)
#else
#define FAILS_EMPTY(call) FAILS(EAGAIN, call)
#endif
/* There is nothing to read, now, from this end, which does not block and has a writer. */
#define NOTHING_LEFT(fd) FAILS_EMPTY(read(fd, &(char){0}, 1))

#endif

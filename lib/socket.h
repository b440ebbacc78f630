/* SPDX-License-Identifier: MIT */
/*
 * socket.h - the words that cases about sockets share. Words in capitals expand in the case, so what they call is judged.
 *
 * In a case with variants SOCKET_DOMAIN and SOCKET_TYPE are the variant's; else a UNIX stream socket's, or with inet.h a TCP
 * socket's.
 */
#ifndef SOCKET_H
#define SOCKET_H

#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "plumbline.h"

#if defined PLUMB_VARIANT_dgram || defined PLUMB_VARIANT_udp || defined PLUMB_VARIANT_udp6
#define SOCKET_TYPE SOCK_DGRAM
#elif defined PLUMB_VARIANT_seqpacket
#define SOCKET_TYPE SOCK_SEQPACKET
#else
#define SOCKET_TYPE SOCK_STREAM
#endif
#if defined PLUMB_VARIANT_tcp6 || defined PLUMB_VARIANT_udp6
#define SOCKET_DOMAIN AF_INET6
#elif defined PLUMB_VARIANT_tcp || defined PLUMB_VARIANT_udp || defined PLUMB_INET_H
#define SOCKET_DOMAIN AF_INET
#else
#define SOCKET_DOMAIN AF_UNIX
#endif

/*
 * Addresses. connect(fd, TO(server)) and sendto(fd, "x", 1, 0, TO(server)) go to one; accept(fd, INTO(client)) and
 * recvfrom(fd, data, size, 0, INTO(client)) store one, in what address_room() has made.
 */
struct address {
	union {
		struct sockaddr any;
		struct sockaddr_un un;
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
		struct sockaddr_storage storage;
	};
	socklen_t size;
};
#define TO(address) &(address).any, (address).size
#define INTO(address) &(address).any, &(address).size

static inline struct address address_room(void)
{
	struct address address = {.size = sizeof(address.storage)};

	return address;
}
/* Of a UNIX socket: the path with its null byte. */
static inline struct address path_address(const char *path)
{
	struct address address = {.un.sun_family = AF_UNIX};

	MUST_HOLD(strlen(path) < sizeof(address.un.sun_path));
	strcpy(address.un.sun_path, path);
	address.size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(path) + 1);
	return address;
}
static inline struct address new_path_address(void)
{
	return path_address(temp_path());
}
/* An abstract name of Linux that nobody else has: a null byte, a private path without one, and these bytes. */
static inline struct address abstract_address(const char *path, const void *bytes, size_t size)
{
	struct address address = {.un.sun_family = AF_UNIX};

	MUST_HOLD(1 + strlen(path) + size <= sizeof(address.un.sun_path));
	memcpy(address.un.sun_path + 1, path, strlen(path));
	memcpy(address.un.sun_path + 1 + strlen(path), bytes, size);
	address.size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(path) + size);
	return address;
}
static inline struct address new_abstract_address(void)
{
	return abstract_address(temp_path(), "", 0);
}
/* The address is this path, whatever the implementation makes of the null byte behind it. */
#define IS_PATH(address, path)                             \
	do {                                               \
		EQUAL((address).un.sun_family, AF_UNIX);   \
		EQUAL_STRING((address).un.sun_path, path); \
	} while (0)
/* The same address, byte by byte. */
#define EQUAL_ADDRESS(actual, expected)                                       \
	do {                                                                  \
		EQUAL((actual).size, (expected).size);                        \
		EQUAL_BYTES(&(actual).any, &(expected).any, (expected).size); \
	} while (0)

/* directory/name */
static inline struct address address_below(const char *directory, const char *name)
{
	char path[sizeof(((struct sockaddr_un *)0)->sun_path)];

	MUST_HOLD(strlen(directory) + 1 + strlen(name) < sizeof(path));
	strcpy(path, directory);
	strcat(path, "/");
	strcat(path, name);
	return path_address(path);
}

/* Sockets. Making them is set-up. POSIX demands no SOCK_SEQPACKET of AF_UNIX. */
static inline int new_socket_of(int domain, int type)
{
	int fd = LOOK(socket(domain, type, 0));

	if (fd < 0 && type == SOCK_SEQPACKET)
		SKIP("there is no SOCK_SEQPACKET here");
	return MUST(fd);
}
static inline int new_socket(void)
{
	return new_socket_of(SOCKET_DOMAIN, SOCKET_TYPE);
}
/* Any free address of the domain: a new path, or a free port of the loopback interface. */
static inline struct address new_address_of(int domain)
{
	struct address address = {.in.sin_family = AF_INET, .size = sizeof(address.in)};

	if (domain == AF_UNIX)
		return new_path_address();
	address.in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (domain == AF_INET6) {
		address = (struct address){.in6.sin6_family = AF_INET6, .size = sizeof(address.in6)};
		address.in6.sin6_addr = in6addr_loopback;
	}
	return address;
}
static inline struct address new_address(void)
{
	return new_address_of(SOCKET_DOMAIN);
}
static inline struct address own_address(int fd)
{
	struct address address = address_room();

	MUST(getsockname(fd, INTO(address)));
	return address;
}
/* A socket at a new address; that address into *address. */
static inline int new_bound_of(int domain, int type, struct address *address)
{
	int fd = new_socket_of(domain, type);

	*address = new_address_of(domain);
	MUST(bind(fd, TO(*address)));
	if (domain != AF_UNIX)
		*address = own_address(fd);
	return fd;
}
static inline int new_bound(struct address *address)
{
	return new_bound_of(SOCKET_DOMAIN, SOCKET_TYPE, address);
}
static inline int new_listener(struct address *address)
{
	int fd = new_bound(address);

	MUST(listen(fd, 8));
	return fd;
}
/* The listener's next connection. */
#define ACCEPTS(listener) GIVES(accept(awaited(listener), NULL, NULL))
static inline int new_client(struct address server)
{
	int fd = new_socket();

	MUST(connect(fd, TO(server)));
	return fd;
}
/* Two sockets that are connected with each other through addresses: fd[0] is the one that called connect(). */
static inline void new_connection(int fd[2])
{
	struct address first, second;

	if (SOCKET_TYPE == SOCK_DGRAM) {
		fd[0] = new_bound(&first);
		fd[1] = new_bound(&second);
		MUST(connect(fd[0], TO(second)));
		MUST(connect(fd[1], TO(first)));
		return;
	}
	int listener = new_listener(&first);
	fd[0] = new_client(first);
	fd[1] = MUST(accept(listener, NULL, NULL));
	MUST(close(listener));
}
static inline void pair_of(int type, int fd[2])
{
	if (type == SOCK_SEQPACKET)
		MUST(close(new_socket_of(AF_UNIX, type)));
	MUST(socketpair(AF_UNIX, type, 0, fd));
}
/* Two connected sockets of the variant: a socketpair() where the domain has that. */
static inline void new_pair(int fd[2])
{
	if (SOCKET_DOMAIN == AF_UNIX)
		pair_of(SOCKET_TYPE, fd);
	else
		new_connection(fd);
}
static inline int awaited(int fd)
{
	await_data(fd);
	return fd;
}
/* Out-of-band data is an option of Linux's UNIX stream sockets; other systems have none there. */
static inline void need_out_of_band(void)
{
	int fd[2];

	pair_of(SOCK_STREAM, fd);
	if (LOOK(send(fd[0], "x", 1, MSG_OOB)) < 0)
		SKIP("there is no out-of-band data of UNIX stream sockets");
	MUST(close(fd[0]));
	MUST(close(fd[1]));
}
static inline void set_nonblocking(int fd)
{
	MUST(fcntl(fd, F_SETFL, MUST(fcntl(fd, F_GETFL)) | O_NONBLOCK));
}

/* The socket has a peer. */
#define CONNECTED(fd)                                                  \
	do {                                                           \
		struct address connected_with = address_room();        \
		SUCCEEDS(LOOK(getpeername(fd, INTO(connected_with)))); \
	} while (0)

/* Options whose value is an int: setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, VALUE(1)), and what getsockopt() says. */
#define VALUE(value) &(int){value}, sizeof(int)
#define NO_VALUE 0x5a5b5c5d
#define OPTION(fd, level, option)                                                     \
	({                                                                            \
		int option_value = NO_VALUE;                                          \
		socklen_t option_size = sizeof(option_value);                         \
		SUCCEEDS(getsockopt(fd, level, option, &option_value, &option_size)); \
		EQUAL(option_size, sizeof(option_value));                             \
		DIFFERS(option_value, NO_VALUE);                                      \
		option_value;                                                         \
	})

/* SO_RCVTIMEO or SO_SNDTIMEO. "Not all implementations allow this option to be set." */
static inline void set_timeout(int fd, int option, int ms)
{
	struct timeval time = {ms / 1000, ms % 1000 * 1000};
	int result = LOOK(setsockopt(fd, SOL_SOCKET, option, &time, sizeof(time)));

	if (result != 0 && errno == ENOPROTOOPT)
		SKIP("this timeout cannot be set here");
	MUST(result);
}

/* Data, as string literals. It may take its time to arrive, and RECEIVES waits for it; what does not arrive is a failure. */
#define SENDS(fd, text) EQUAL(send(fd, text, sizeof(text) - 1, 0), sizeof(text) - 1)
/* Exactly this, though there is room for more. */
#define RECEIVES(fd, text) RECEIVES_WITH(0, fd, text)
#define RECEIVES_WITH(flags, fd, text)                                                                                      \
	do {                                                                                                                \
		char received_data[sizeof(text) + 16] = "";                                                                 \
		int received_from = awaited(fd);                                                                            \
		EQUAL(recv(received_from, received_data, sizeof(received_data), (flags) | MSG_DONTWAIT), sizeof(text) - 1); \
		EQUAL_BYTES(received_data, text, sizeof(text) - 1);                                                         \
	} while (0)
#define NOTHING_LEFT(fd) FAILS_EITHER(EAGAIN, EWOULDBLOCK, recv(fd, &(char){0}, 1, MSG_DONTWAIT))
/* What is sent into one comes out of the other, once. */
#define EXCHANGES(fd, other, text)                               \
	do {                                                     \
		int exchange_from = (fd), exchange_to = (other); \
		SENDS(exchange_from, text);                      \
		RECEIVES(exchange_to, text);                     \
		NOTHING_LEFT(exchange_to);                       \
	} while (0)
#define END_OF_FILE(fd) EQUAL(recv(awaited(fd), &(char){0}, 1, MSG_DONTWAIT), 0)
/* Sends messages of one byte until there is room for no more; how many. Set-up. */
static inline int fill_queue(int fd)
{
	int count = 0;

	while (LOOK(send(fd, "x", 1, MSG_DONTWAIT)) == 1)
		count++;
	MUST_HOLD(errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS);
	return count;
}

/*
 * Messages with control data: EQUAL(sendmsg(fd, rights(&file, 1), 0), 1) sends the byte 'm' with descriptors. What these give
 * is valid, and may be changed, until the next call of one of them in this process.
 */
struct message {
	struct msghdr header;
	struct iovec part;
	char data[16];
	union {
		struct cmsghdr first;
		char space[CMSG_SPACE(300 * sizeof(int)) + CMSG_SPACE(64)];
	} control;
};
static inline struct msghdr *new_message(struct message *message, const char *data, size_t size, size_t control)
{
	memset(message, 0, sizeof(*message));
	memcpy(message->data, data, size);
	message->part = (struct iovec){message->data, size};
	message->header.msg_iov = &message->part;
	message->header.msg_iovlen = 1;
	message->header.msg_control = control ? &message->control : NULL;
	message->header.msg_controllen = control;
	return &message->header;
}
static struct message sent_message, received_message;
/* One control message of this type behind those that are there. */
static inline struct msghdr *add_control(int type, const void *data, size_t size)
{
	struct msghdr *header = &sent_message.header;
	struct cmsghdr *control = (struct cmsghdr *)(sent_message.control.space + header->msg_controllen);

	*control = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = type, .cmsg_len = CMSG_LEN(size)};
	memcpy(CMSG_DATA(control), data, size);
	header->msg_control = &sent_message.control;
	header->msg_controllen += CMSG_SPACE(size);
	return header;
}
static inline struct msghdr *plain(const char *data)
{
	return new_message(&sent_message, data, strlen(data), 0);
}
static inline struct msghdr *rights(const int *descriptors, int count)
{
	plain("m");
	return add_control(SCM_RIGHTS, descriptors, (size_t)count * sizeof(int));
}
/* For recvmsg(): room for 16 bytes of data and that many of control data, CMSG_SPACE(sizeof(int)) for one descriptor. */
static inline struct msghdr *room(size_t control)
{
	char nothing[sizeof(received_message.data)] = "";

	return new_message(&received_message, nothing, sizeof(nothing), control);
}
#define MUCH_ROOM sizeof(received_message.control)

/*
 * The next message is the byte 'm' with exactly these descriptors and no other control data, though there is room for more.
 * They are stored in the array.
 */
#define RECEIVES_DESCRIPTORS(fd, array, count) RECEIVES_DESCRIPTORS_WITH(0, fd, array, count)
#define RECEIVES_DESCRIPTORS_WITH(flags, fd, array, count)                                                       \
	do {                                                                                                     \
		struct msghdr *received_header = room(MUCH_ROOM);                                                \
		EQUAL(recvmsg(awaited(fd), received_header, (flags) | MSG_DONTWAIT), 1);                         \
		EQUAL(received_message.data[0], 'm');                                                            \
		EQUAL(received_header->msg_flags &(MSG_TRUNC | MSG_CTRUNC), 0);                                  \
		TAKES_CONTROL(CMSG_FIRSTHDR(received_header), SCM_RIGHTS, array, (size_t)(count) * sizeof(int)); \
		HOLDS(CMSG_NXTHDR(received_header, CMSG_FIRSTHDR(received_header)) == NULL);                     \
	} while (0)
#define RECEIVES_DESCRIPTOR(fd)                                    \
	({                                                         \
		int received_descriptor = -1;                      \
		RECEIVES_DESCRIPTORS(fd, &received_descriptor, 1); \
		AT_LEAST(received_descriptor, 0);                  \
		received_descriptor;                               \
	})
/* This control message is of that type and that long, and its data is stored. */
#define TAKES_CONTROL(control, type, data, size)                \
	do {                                                    \
		struct cmsghdr *taken_control = (control);      \
		HOLDS(taken_control != NULL);                   \
		EQUAL(taken_control->cmsg_level, SOL_SOCKET);   \
		EQUAL(taken_control->cmsg_type, type);          \
		EQUAL(taken_control->cmsg_len, CMSG_LEN(size)); \
		memcpy(data, CMSG_DATA(taken_control), size);   \
	} while (0)
/* The two descriptors are of one file, pipe or socket. */
#define SAME_FILE(fd, other)                                   \
	do {                                                   \
		struct stat one_status, other_status;          \
		EQUAL(LOOK(fstat(fd, &one_status)), 0);        \
		EQUAL(LOOK(fstat(other, &other_status)), 0);   \
		EQUAL(one_status.st_dev, other_status.st_dev); \
		EQUAL(one_status.st_ino, other_status.st_ino); \
	} while (0)

#if defined _GNU_SOURCE && defined SCM_CREDENTIALS
static inline struct msghdr *credentials(pid_t pid, uid_t uid, gid_t gid)
{
	struct ucred stated = {pid, uid, gid};

	plain("m");
	return add_control(SCM_CREDENTIALS, &stated, sizeof(stated));
}
#define EQUAL_CREDENTIALS(actual, pid_, uid_, gid_) \
	do {                                        \
		EQUAL((actual).pid, pid_);          \
		EQUAL((actual).uid, uid_);          \
		EQUAL((actual).gid, gid_);          \
	} while (0)
/* The next message is the byte 'm' with these credentials and no other control data. */
#define RECEIVES_CREDENTIALS(fd, pid, uid, gid)                                                       \
	do {                                                                                          \
		struct ucred received_credentials;                                                    \
		struct msghdr *received_header = room(MUCH_ROOM);                                     \
		EQUAL(recvmsg(awaited(fd), received_header, MSG_DONTWAIT), 1);                        \
		EQUAL(received_message.data[0], 'm');                                                 \
		EQUAL(received_header->msg_flags &(MSG_TRUNC | MSG_CTRUNC), 0);                       \
		TAKES_CONTROL(CMSG_FIRSTHDR(received_header), SCM_CREDENTIALS, &received_credentials, \
			      sizeof(received_credentials));                                          \
		HOLDS(CMSG_NXTHDR(received_header, CMSG_FIRSTHDR(received_header)) == NULL);          \
		EQUAL_CREDENTIALS(received_credentials, pid, uid, gid);                               \
	} while (0)
/* What getsockopt() says of the peer. */
#define PEER_IS(fd, pid, uid, gid)                                                                \
	do {                                                                                      \
		struct ucred peer_credentials = {-2, 0, 0};                                       \
		socklen_t peer_size = sizeof(peer_credentials);                                   \
		SUCCEEDS(getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer_credentials, &peer_size)); \
		EQUAL(peer_size, sizeof(peer_credentials));                                       \
		EQUAL_CREDENTIALS(peer_credentials, pid, uid, gid);                               \
	} while (0)
#endif

#endif

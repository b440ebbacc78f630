/* SPDX-License-Identifier: MIT */
/*
 * inet.h - the words that cases about internet sockets have besides those of socket.h. All goes through the loopback interface,
 * to ports that the system chooses.
 *
 * What is sent arrives when the network pleases: it is awaited, never taken to be there. Two datagrams may overtake each other:
 * the second is sent when the first has arrived.
 */
#ifndef PLUMB_INET_H
#define PLUMB_INET_H

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>

#include "socket.h"

/* An address by its text: address_of("127.0.0.2", 0), address_of("::1", port). */
static inline struct address address_of(const char *text, int port)
{
	struct address address = {.in.sin_family = AF_INET, .size = sizeof(address.in)};

	address.in.sin_port = htons((in_port_t)port);
	if (strchr(text, ':') == NULL) {
		MUST_HOLD(inet_pton(AF_INET, text, &address.in.sin_addr) == 1);
		return address;
	}
	address = (struct address){.in6.sin6_family = AF_INET6, .size = sizeof(address.in6)};
	address.in6.sin6_port = htons((in_port_t)port);
	MUST_HOLD(inet_pton(AF_INET6, text, &address.in6.sin6_addr) == 1);
	return address;
}
static inline int port_of(struct address address)
{
	return ntohs(address.any.sa_family == AF_INET6 ? address.in6.sin6_port : address.in.sin_port);
}
/* The host and port of the address are these. */
#define IS_ADDRESS(actual, text, port)                                                       \
	do {                                                                                 \
		struct address is_address = address_of(text, 0);                             \
		EQUAL((actual).size, is_address.size);                                       \
		EQUAL((actual).any.sa_family, is_address.any.sa_family);                     \
		EQUAL(port_of(actual), port);                                                \
		if ((actual).any.sa_family == AF_INET6)                                      \
			EQUAL_BYTES(&(actual).in6.sin6_addr, &is_address.in6.sin6_addr, 16); \
		else                                                                         \
			EQUAL((actual).in.sin_addr.s_addr, is_address.in.sin_addr.s_addr);   \
	} while (0)
/* getsockname() tells this. */
#define HAS_ADDRESS(fd, expected)                             \
	do {                                                  \
		struct address has_address = own_address(fd); \
		EQUAL_ADDRESS(has_address, expected);         \
	} while (0)
/* A socket that is bound there, and where it then is. */
static inline int new_bound_at(int type, const char *text, int port, struct address *own)
{
	struct address address = address_of(text, port);
	int fd = new_socket_of(address.any.sa_family, type);

	MUST(bind(fd, TO(address)));
	*own = own_address(fd);
	return fd;
}
/*
 * An address of the loopback interface whose port nobody else gets, and at which nobody answers: TCP's is bound and does not
 * listen, UDP's is connected to itself.
 */
static inline struct address closed_address(void)
{
	struct address address;
	int fd = new_bound(&address);

	if (SOCKET_TYPE == SOCK_DGRAM)
		MUST(connect(fd, TO(address)));
	return address;
}

/* Closes a TCP connection by a reset. */
static inline void reset(int fd)
{
	struct linger at_once = {.l_onoff = 1};

	MUST(setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once)));
	MUST(close(fd));
}
/* poll() for these events, when one of them or an error has come, reports exactly those. */
#define POLLS(polled, wanted, reported)                                          \
	do {                                                                     \
		struct pollfd polled_one = {.fd = (polled), .events = (wanted)}; \
		await_events(polled_one.fd, polled_one.events);                  \
		polled_one.revents = -1;                                         \
		EQUAL(poll(&polled_one, 1, 0), 1);                               \
		EQUAL(polled_one.revents, reported);                             \
	} while (0)
#define POLLS_NOTHING(polled, wanted)                                                           \
	do {                                                                                    \
		struct pollfd polled_one = {.fd = (polled), .events = (wanted), .revents = -1}; \
		EQUAL(poll(&polled_one, 1, 0), 0);                                              \
		EQUAL(polled_one.revents, 0);                                                   \
	} while (0)
/* The event that an error is there has come. */
static inline int in_error(int fd)
{
	await_events(fd, 0);
	return fd;
}
/* The option, once set, is what it was set to. */
#define SETS(fd, level, option, value)                                 \
	do {                                                           \
		SUCCEEDS(setsockopt(fd, level, option, VALUE(value))); \
		EQUAL(OPTION(fd, level, option), value);               \
	} while (0)
/* An option that this kernel may lack: a skip then. */
static inline void need_option(int fd, int level, int option, int value)
{
	int result = LOOK(setsockopt(fd, level, option, VALUE(value)));

	if (result != 0 && (errno == ENOPROTOOPT || errno == EOPNOTSUPP || errno == EPERM))
		SKIP("there is no such option here, or it may not be set");
	MUST(result);
}
/* What recvmsg() has stored of this kind, or a null pointer. */
static inline void *control_data(struct msghdr *header, int level, int type)
{
	for (struct cmsghdr *control = CMSG_FIRSTHDR(header); control; control = CMSG_NXTHDR(header, control))
		if (control->cmsg_level == level && control->cmsg_type == type)
			return CMSG_DATA(control);
	return NULL;
}

/* socket(7)'s struct sock_fprog, and BPF's instruction that returns k: not every libc has <linux/filter.h>. */
enum { FILTER_RETURNS = 6 };
struct filter_instruction {
	uint16_t code;
	uint8_t if_true, if_false;
	uint32_t k;
};
struct filter {
	unsigned short count;
	const struct filter_instruction *instructions;
};
/* A filter that lets this many bytes of a UDP datagram pass, behind its header of 8. */
#define CUT_TO(bytes)                                            \
	(struct filter)                                          \
	{                                                        \
		1, &(const struct filter_instruction)            \
		{                                                \
			.code = FILTER_RETURNS, .k = 8 + (bytes) \
		}                                                \
	}

/* ip(7)'s struct sock_extended_err with SO_EE_OFFENDER() behind it, and two of its origins: not every libc has
 * <linux/errqueue.h>. */
enum { FROM_ICMP = 2, FROM_ICMP6 = 3 };
struct queued_error {
	uint32_t errnum;
	uint8_t origin, type, code, pad;
	uint32_t info, data;
	struct sockaddr_in offender; /* over IPv4 */
};

#ifdef _GNU_SOURCE
#include <net/if.h>

/* Membership in the group, or sending to it, on the loopback interface. */
static inline struct ip_mreqn on_loopback(const char *group)
{
	struct ip_mreqn membership = {.imr_multiaddr = address_of(group, 0).in.sin_addr};

	membership.imr_ifindex = (int)if_nametoindex("lo");
	MUST_HOLD(membership.imr_ifindex > 0);
	return membership;
}
#endif

#ifdef CLONE_NEWNET
#include <net/if.h>
#include <sys/ioctl.h>

/* Moves the case into a network of its own, in which there is the loopback interface and nothing else. */
static inline void enter_own_network(void)
{
	struct ifreq interface = {.ifr_name = "lo", .ifr_flags = IFF_UP};

	if (LOOK(unshare(CLONE_NEWNET)) != 0 && LOOK(unshare(CLONE_NEWUSER | CLONE_NEWNET)) != 0)
		SKIP("there is no network of its own to be had here");
	if (LOOK(ioctl(new_socket_of(AF_INET, SOCK_DGRAM), SIOCSIFFLAGS, &interface)) != 0)
		SKIP("the loopback interface cannot be set up");
}
#else
static inline void enter_own_network(void)
{
	SKIP("there is no network of its own to be had here");
}
#endif

#endif

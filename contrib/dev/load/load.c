/* Sends replies as fast as they are taken, every one with a sender and a body of its own, on loopback only.
 *
 *   load PORT SESSIONS MESSAGES OCTETS RECIPIENT [FIRST]
 *
 * FIRST is the number of the first message, so that a further run has other senders; 0 without it.
 * Envelope commands are pipelined, as MTAs do. Prints one line: messages accepted, refused, seconds, and the
 * milliseconds from the end of the content to its answer (median, 99th percentile, longest).
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct session {
    int socket;
    char buffer[4096];
    size_t have, used;
};

static int port, messages, octets, first;
static const char *recipient;
static atomic_int ticket, accepted, refused;
static double *waits;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int put(int to, const char *text, size_t length) {
    while (length > 0) {
        ssize_t sent = send(to, text, length, MSG_NOSIGNAL);
        if (sent <= 0) return -1;
        text += sent;
        length -= (size_t)sent;
    }
    return 0;
}

static int octet(struct session *s) {
    if (s->used == s->have) {
        ssize_t got = recv(s->socket, s->buffer, sizeof s->buffer, 0);
        if (got <= 0) return -1;
        s->have = (size_t)got;
        s->used = 0;
    }
    return (unsigned char)s->buffer[s->used++];
}

/* The code of the next reply, all its lines read; -1 when the connection is gone. */
static int answer(struct session *s) {
    for (;;) {
        char head[4] = {0};
        int column = 0, c;
        while ((c = octet(s)) != '\n') {
            if (c < 0) return -1;
            if (column < 4) head[column++] = (char)c;
        }
        if (head[3] != '-') {
            head[3] = 0;
            return atoi(head);
        }
    }
}

static int open_session(struct session *s) {
    struct sockaddr_in to;
    int yes = 1;
    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_port = htons((unsigned short)port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    s->have = s->used = 0;
    s->socket = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(s->socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (connect(s->socket, (struct sockaddr *)&to, sizeof to) != 0) return -1;
    if (answer(s) != 220 || put(s->socket, "EHLO load.example\r\n", 19) != 0) return -1;
    return answer(s) == 250 ? 0 : -1;
}

/* One message with the number `n`; 0 if it was accepted. */
static int deliver(struct session *s, int n, char *space) {
    int length = sprintf(space, "MAIL FROM:<customer%d@host%d.example>\r\nRCPT TO:<%s>\r\nDATA\r\n", n, n % 1000, recipient);
    if (put(s->socket, space, (size_t)length) != 0) return -1;
    int mail = answer(s), rcpt = answer(s), data = answer(s);
    if (mail != 250 || rcpt != 250 || data != 354) return -1;
    length = sprintf(space,
                     "From: Customer %d <customer%d@host%d.example>\r\nTo: <%s>\r\nSubject: Re: offer %d\r\n"
                     "Message-ID: <%d.%d@load.example>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n"
                     "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n",
                     n, n, n % 1000, recipient, n, n, (int)getpid());
    for (int line = 0; length < octets; line++)
        length += sprintf(space + length, "%d.%d: the tent has come, but the pegs are missing. Can you help me?\r\n", n, line);
    length += sprintf(space + length, ".\r\n");
    double sent = seconds();
    if (put(s->socket, space, (size_t)length) != 0) return -1;
    int code = answer(s);
    waits[n - first] = (seconds() - sent) * 1e3;
    return code == 250 ? 0 : -1;
}

static void *work(void *unused) {
    struct session s = {.socket = -1};
    char *space = malloc((size_t)octets + 4096);
    int n;
    (void)unused;
    while ((n = first + atomic_fetch_add(&ticket, 1)) < first + messages) {
        int good = s.socket >= 0 || open_session(&s) == 0;
        if (good && deliver(&s, n, space) == 0) {
            atomic_fetch_add(&accepted, 1);
        } else {
            atomic_fetch_add(&refused, 1);
            close(s.socket);
            s.socket = -1;
        }
    }
    if (s.socket >= 0) {
        put(s.socket, "QUIT\r\n", 6);
        answer(&s);
        close(s.socket);
    }
    free(space);
    return NULL;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int count, char **words) {
    if (count != 6 && count != 7) {
        fprintf(stderr, "usage: load PORT SESSIONS MESSAGES OCTETS RECIPIENT [FIRST]\n");
        return 64;
    }
    port = atoi(words[1]);
    int sessions = atoi(words[2]);
    messages = atoi(words[3]);
    octets = atoi(words[4]);
    recipient = words[5];
    first = count == 7 ? atoi(words[6]) : 0;
    waits = calloc((size_t)messages, sizeof *waits);
    pthread_t *threads = calloc((size_t)sessions, sizeof *threads);
    double start = seconds();
    for (int i = 0; i < sessions; i++) pthread_create(&threads[i], NULL, work, NULL);
    for (int i = 0; i < sessions; i++) pthread_join(threads[i], NULL);
    double took = seconds() - start;
    qsort(waits, (size_t)messages, sizeof *waits, ascending);
    printf("accepted=%d refused=%d seconds=%.3f p50=%.1f p99=%.1f max=%.1f\n", accepted, refused, took, waits[messages / 2],
           waits[messages * 99 / 100], waits[messages - 1]);
    return refused == 0 ? 0 : 1;
}

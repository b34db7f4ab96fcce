// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/sensor_feed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSslCertificate>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>
#include <condition_variable>
#include <mosquitto.h>
#include <mutex>
#include <thread>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SensorFeed)
};

constexpr int kKeepAlive = 30; ///< seconds
constexpr int kLoopMs = 100;   ///< how long hanging up may take
constexpr std::chrono::milliseconds kFirstWait{1'000};
constexpr std::chrono::milliseconds kLongestWait{60'000};

struct Hangup {
    void operator()(mosquitto *client) const { mosquitto_destroy(client); }
};

/// Never undone: other clients of this process may still be at work.
bool libraryIsReady()
{
    static const bool ready = mosquitto_lib_init() == MOSQ_ERR_SUCCESS;
    return ready;
}

std::unexpected<Error> wrong(const QString &text)
{
    return fail(ErrorCode::Invalid, text);
}

} // namespace

Result<> checkFeed(const FeedEndpoint &endpoint)
{
    constexpr qsizetype kLongestName = 253;
    constexpr qsizetype kLongestTopic = 1'000;
    const auto fits = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':');
    };
    if (endpoint.host.isEmpty() || endpoint.host.size() > kLongestName
        || !std::ranges::all_of(endpoint.host, fits))
        return wrong(Words::tr("\"%1\" is no name or number of a host.")
                         .arg(endpoint.host.left(kLongestName)));
    if (endpoint.port < 1 || endpoint.port > 65'535)
        return wrong(Words::tr("A port is a number from 1 to 65535."));
    if (endpoint.topics.isEmpty())
        return wrong(Words::tr("Say which topics are listened to."));
    for (const QString &topic : endpoint.topics) {
        if (topic.size() > kLongestTopic
            || mosquitto_sub_topic_check(topic.toUtf8().constData()) != MOSQ_ERR_SUCCESS)
            return wrong(Words::tr("\"%1\" is no topic that can be listened to.").arg(topic));
    }
    if (!endpoint.certificates.isEmpty()
        && QSslCertificate::fromData(endpoint.certificates, QSsl::Pem).isEmpty())
        return wrong(Words::tr("The file holds no certificate in PEM form."));
    return {};
}

struct SensorFeed::Private {
    FeedEndpoint endpoint;
    QTemporaryFile trusted; ///< the library takes certificates from files only
    std::unique_ptr<mosquitto, Hangup> client;

    mutable std::mutex mutex; ///< guards what follows
    std::vector<FeedMessage> waiting;
    FeedState state = FeedState::Connecting;
    QString trouble;
    std::int64_t dropped = 0;

    std::condition_variable_any over;
    std::jthread thread; ///< the last member: it ends first

    [[nodiscard]] Result<> setUp();
    void run(const std::stop_token &stop);
    void tell(FeedState now, const QString &why)
    {
        const std::scoped_lock lock(mutex);
        state = now;
        if (now != FeedState::Waiting || trouble.isEmpty() || !why.isEmpty())
            trouble = why;
    }
    void connected(int code);
    void received(const mosquitto_message &message);
};

Result<> SensorFeed::Private::setUp()
{
    const QByteArray id = "zhengshu-" + QUuid::createUuid().toByteArray(QUuid::Id128).left(12);
    client.reset(mosquitto_new(id.constData(), true, this));
    if (!client)
        return fail(ErrorCode::Internal, Words::tr("Listening cannot begin."));
    mosquitto_connect_callback_set(client.get(), [](mosquitto *, void *self, int code) {
        static_cast<Private *>(self)->connected(code);
    });
    mosquitto_message_callback_set(client.get(),
                                   [](mosquitto *, void *self, const mosquitto_message *message) {
                                       static_cast<Private *>(self)->received(*message);
                                   });
    int code = MOSQ_ERR_SUCCESS;
    if (!endpoint.user.isEmpty())
        code = mosquitto_username_pw_set(
            client.get(), endpoint.user.toUtf8().constData(), endpoint.password.constData());
    if (code == MOSQ_ERR_SUCCESS && !endpoint.certificates.isEmpty()) {
        if (!trusted.open() || trusted.write(endpoint.certificates) < 0 || !trusted.flush())
            return fail(ErrorCode::Io,
                        Words::tr("The certificate cannot be laid ready."),
                        trusted.errorString());
        code = mosquitto_tls_set(client.get(),
                                 trusted.fileName().toLocal8Bit().constData(),
                                 nullptr,
                                 nullptr,
                                 nullptr,
                                 nullptr);
    }
    if (code != MOSQ_ERR_SUCCESS)
        return fail(ErrorCode::Internal,
                    Words::tr("Listening cannot begin."),
                    QString::fromUtf8(mosquitto_strerror(code)));
    return {};
}

void SensorFeed::Private::connected(int code)
{
    if (code != 0) {
        tell(FeedState::Waiting, QString::fromUtf8(mosquitto_connack_string(code)));
        return;
    }
    for (const QString &topic : endpoint.topics)
        mosquitto_subscribe(client.get(), nullptr, topic.toUtf8().constData(), 1);
    tell(FeedState::Connected, {});
}

void SensorFeed::Private::received(const mosquitto_message &message)
{
    const std::scoped_lock lock(mutex);
    if (message.payloadlen > kMostPayload || waiting.size() >= kMostWaiting) {
        ++dropped;
        return;
    }
    waiting.push_back({QString::fromUtf8(message.topic),
                       QByteArray(static_cast<const char *>(message.payload), message.payloadlen),
                       QDateTime::currentMSecsSinceEpoch()});
}

void SensorFeed::Private::run(const std::stop_token &stop)
{
    auto wait = kFirstWait;
    while (!stop.stop_requested()) {
        tell(FeedState::Connecting, {});
        int code = mosquitto_connect_async(
            client.get(), endpoint.host.toUtf8().constData(), endpoint.port, kKeepAlive);
        bool held = false;
        while (code == MOSQ_ERR_SUCCESS && !stop.stop_requested()) {
            code = mosquitto_loop(client.get(), kLoopMs, 1);
            const std::scoped_lock lock(mutex);
            held = held || state == FeedState::Connected;
        }
        if (stop.stop_requested())
            break;
        tell(FeedState::Waiting, QString::fromUtf8(mosquitto_strerror(code)));
        wait = held ? kFirstWait : std::min(2 * wait, kLongestWait);
        std::unique_lock lock(mutex);
        over.wait_for(lock, stop, wait, [] { return false; });
    }
    mosquitto_disconnect(client.get());
}

SensorFeed::SensorFeed(std::unique_ptr<Private> inside)
    : d(std::move(inside))
{}

SensorFeed::~SensorFeed() = default;

Result<std::unique_ptr<SensorFeed>> SensorFeed::open(const FeedEndpoint &endpoint)
{
    if (!libraryIsReady())
        return fail(ErrorCode::Internal, Words::tr("Listening cannot begin."));
    if (auto fits = checkFeed(endpoint); !fits)
        return passOn(fits);
    auto inside = std::make_unique<Private>();
    inside->endpoint = endpoint;
    if (auto done = inside->setUp(); !done)
        return passOn(done);
    Private *self = inside.get();
    inside->thread = std::jthread([self](const std::stop_token &stop) { self->run(stop); });
    return std::unique_ptr<SensorFeed>(new SensorFeed(std::move(inside)));
}

std::vector<FeedMessage> SensorFeed::take()
{
    const std::scoped_lock lock(d->mutex);
    return std::exchange(d->waiting, {});
}

FeedState SensorFeed::state() const
{
    const std::scoped_lock lock(d->mutex);
    return d->state;
}

QString SensorFeed::trouble() const
{
    const std::scoped_lock lock(d->mutex);
    return d->trouble;
}

std::int64_t SensorFeed::dropped() const
{
    const std::scoped_lock lock(d->mutex);
    return d->dropped;
}

} // namespace zs

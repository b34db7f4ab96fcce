// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passphrase_policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Policy {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr UtcMillis kMinute = 60'000;
constexpr UtcMillis kDay = 24 * 60 * kMinute;
constexpr qsizetype kRun = 4; ///< so many in a row are a run
constexpr std::size_t kTraceSize = 32;

struct PolicyFile {
    std::vector<PassphrasePolicy> policies;
    QStringList common;
};

std::unexpected<Error> faulty(const QString &what)
{
    return fail(ErrorCode::Invalid, Policy::tr("The passphrase policies are damaged."), what);
}

/// A number within bounds; out of them the file is wrong.
struct Numbers {
    const QJsonObject &o;
    QString fault;

    int of(QLatin1StringView name, int least, int most)
    {
        const int number = o.value(name).toInt(least - 1);
        if (number < least || number > most) {
            fault = name;
            return least;
        }
        return number;
    }
};

Result<PassphrasePolicy> policyFrom(const QJsonObject &o)
{
    Numbers in{o, {}};
    PassphrasePolicy p;
    p.key = o["key"_L1].toString();
    p.nameZh = o["name"_L1]["zh"_L1].toString();
    p.nameEn = o["name"_L1]["en"_L1].toString();
    p.article = o["article"_L1].toString();
    p.mark = o["mark"_L1].toString();
    p.minLength = in.of("minLength"_L1, 1, 128);
    p.minClasses = in.of("minClasses"_L1, 1, 4);
    p.freeLength = in.of("freeLength"_L1, 0, 128);
    p.maxAgeDays = in.of("maxAgeDays"_L1, 0, 3'650);
    p.warnDays = in.of("warnDays"_L1, 0, 365);
    p.history = in.of("history"_L1, 0, 24);
    p.maxTries = in.of("maxTries"_L1, 1, 100);
    p.lockMinutes = in.of("lockMinutes"_L1, 1, 1'440);
    p.idleMinutes = in.of("idleMinutes"_L1, 0, 1'440);
    p.sessionMinutes = in.of("sessionMinutes"_L1, 0, 10'080);
    p.secondFactor = o["secondFactor"_L1].toBool();
    if (p.key.isEmpty() || p.nameZh.isEmpty() || p.nameEn.isEmpty() || p.article.isEmpty())
        return faulty(p.key + u": key, name or article"_s);
    if (!in.fault.isEmpty())
        return faulty(p.key + u": "_s + in.fault);
    return p;
}

Result<PolicyFile> parseFile(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return faulty(error.errorString());
    PolicyFile file;
    const QJsonArray policies = document["policies"_L1].toArray();
    for (const QJsonValue &value : policies) {
        auto policy = policyFrom(value.toObject());
        if (!policy)
            return passOn(policy);
        file.policies.push_back(*std::move(policy));
    }
    const QJsonArray common = document["common"_L1].toArray();
    for (const QJsonValue &value : common)
        file.common << value.toString();
    if (file.policies.empty())
        return faulty(u"no policies"_s);
    return file;
}

const PolicyFile &shippedFile()
{
    static const PolicyFile file = [] {
        QFile resource(u":/access/policy.json"_s);
        const bool open = resource.open(QIODevice::ReadOnly);
        auto read = parseFile(open ? resource.readAll() : QByteArray());
        if (!read) {
            qCritical("The shipped policies: %s", qUtf8Printable(read.error().detail));
            return PolicyFile{{PassphrasePolicy{}}, {}}; // the struct's own figures hold
        }
        return *std::move(read);
    }();
    return file;
}

/// A passphrase as text, overwritten when it goes out of sight.
class PlainText {
public:
    explicit PlainText(const Secret &secret)
        : m_text(QString::fromUtf8(reinterpret_cast<const char *>(secret.bytes().data()),
                                   static_cast<qsizetype>(secret.bytes().size())))
    {}
    PlainText(const PlainText &) = delete;
    PlainText &operator=(const PlainText &) = delete;
    ~PlainText() { std::ranges::fill(m_text, QChar(u'\0')); }
    [[nodiscard]] QStringView text() const { return m_text; }

private:
    QString m_text;
};

int classesOf(QStringView text)
{
    std::array<bool, 4> seen{};
    for (const QChar c : text)
        seen[c.isUpper() ? 0 : c.isLower() ? 1 : c.isDigit() ? 2 : 3] = true;
    return static_cast<int>(std::ranges::count(seen, true));
}

/// Whether the text has kRun characters that are equal, or neighbours in one of the rows, up or
/// down.
bool hasRun(QStringView text)
{
    constexpr std::array rows{QStringView(u"abcdefghijklmnopqrstuvwxyz"),
                              QStringView(u"01234567890"),
                              QStringView(u"qwertyuiop"),
                              QStringView(u"asdfghjkl"),
                              QStringView(u"zxcvbnm")};
    const auto step = [&](QChar a, QChar b) { // equal, up a row, down a row
        a = a.toLower();
        b = b.toLower();
        if (a == b)
            return std::array{true, false, false};
        std::array follows{false, false, false};
        for (const QStringView row : rows) {
            for (qsizetype i = 0; i + 1 < row.size(); ++i) {
                follows[1] = follows[1] || (row[i] == a && row[i + 1] == b);
                follows[2] = follows[2] || (row[i] == b && row[i + 1] == a);
            }
        }
        return follows;
    };
    std::array<qsizetype, 3> run{1, 1, 1};
    for (qsizetype i = 1; i < text.size(); ++i) {
        const auto follows = step(text[i - 1], text[i]);
        for (std::size_t kind = 0; kind < run.size(); ++kind) {
            run[kind] = follows[kind] ? run[kind] + 1 : 1;
            if (run[kind] >= kRun)
                return true;
        }
    }
    return false;
}

bool isTrace(const PassphraseTrace &trace, const Secret &passphrase)
{
    const Secret digest = argon2id(passphrase, trace.salt, trace.cost, kTraceSize);
    return !digest.isEmpty() && digest == Secret(trace.digest);
}

QStringList guessableFaults(QStringView text, const QString &login)
{
    QStringList faults;
    const auto holds = [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    if (login.size() >= 3 && holds(login))
        faults << Policy::tr("It must not hold the log-in name.");
    // of a long passphrase a common word may be a part, but not the most of it
    const auto isCommon = [&](const QString &word) {
        return holds(word) && text.size() < 2 * word.size() + kRun;
    };
    if (std::ranges::any_of(shippedFile().common, isCommon))
        faults << Policy::tr("It is made of a word that everybody tries first.");
    if (hasRun(text))
        faults << Policy::tr("It must not hold %1 equal or neighbouring characters in a row, such "
                             "as 1111, abcd or qwer.")
                      .arg(kRun);
    return faults;
}

} // namespace

Result<std::vector<PassphrasePolicy>> parsePolicies(const QByteArray &json)
{
    return parseFile(json).transform([](PolicyFile file) { return std::move(file.policies); });
}

const std::vector<PassphrasePolicy> &shippedPolicies()
{
    return shippedFile().policies;
}

const PassphrasePolicy &policyByKey(const QString &key)
{
    const auto &all = shippedPolicies();
    const auto at = std::ranges::find(all, key, &PassphrasePolicy::key);
    return at == all.end() ? all.front() : *at;
}

PassphraseTrace traceOf(const Secret &passphrase, const Argon2Cost &cost)
{
    const auto bytes = [](const Secret &secret) {
        return QByteArray(reinterpret_cast<const char *>(secret.bytes().data()),
                          static_cast<qsizetype>(secret.bytes().size()));
    };
    PassphraseTrace trace{bytes(Secret::random(16)), cost, {}};
    trace.digest = bytes(argon2id(passphrase, trace.salt, cost, kTraceSize));
    return trace;
}

QStringList passphraseFaults(const PassphrasePolicy &policy,
                             const Secret &passphrase,
                             const QString &login,
                             std::span<const PassphraseTrace> earlier)
{
    const PlainText plain(passphrase);
    const QStringView text = plain.text();
    QStringList faults;
    if (text.size() < policy.minLength)
        faults << Policy::tr("It needs at least %1 characters.").arg(policy.minLength);
    const bool isLong = policy.freeLength > 0 && text.size() >= policy.freeLength;
    if (!isLong && classesOf(text) < policy.minClasses)
        faults << Policy::tr("It needs at least %1 of these: capital letters, small letters, "
                             "digits, other characters.")
                      .arg(policy.minClasses);
    faults += guessableFaults(text, login);
    const auto looked = std::min(earlier.size(), static_cast<std::size_t>(policy.history));
    const bool again =
        std::ranges::any_of(earlier.first(looked), [&](const PassphraseTrace &trace) {
            return isTrace(trace, passphrase);
        });
    if (again)
        faults
            << Policy::tr("It was used before: the last %1 cannot come again.").arg(policy.history);
    return faults;
}

QString policyText(const PassphrasePolicy &policy)
{
    QStringList rules{Policy::tr("At least %1 characters, of at least %2 kinds (capital letters, "
                                 "small letters, digits, other characters).")
                          .arg(policy.minLength)
                          .arg(policy.minClasses)};
    if (policy.freeLength > 0)
        rules
            << Policy::tr("From %1 characters on the kinds do not matter.").arg(policy.freeLength);
    if (policy.maxAgeDays > 0)
        rules << Policy::tr("To be renewed every %1 days.").arg(policy.maxAgeDays);
    if (policy.history > 0)
        rules << Policy::tr("None of the last %1.").arg(policy.history);
    rules << Policy::tr("After %1 wrong tries the log-in is locked for %2 minutes.")
                 .arg(policy.maxTries)
                 .arg(policy.lockMinutes);
    if (policy.secondFactor)
        rules << Policy::tr("A key file, token or one-time code is needed beside it.");
    return rules.join(u'\n');
}

PassphraseAge passphraseAge(const PassphrasePolicy &policy, UtcMillis changedAt, UtcMillis now)
{
    if (policy.maxAgeDays == 0)
        return {};
    const UtcMillis age = std::max<UtcMillis>(0, now - changedAt);
    const UtcMillis left = policy.maxAgeDays * kDay - age;
    if (left <= 0)
        return {true, 0, true};
    const int days = static_cast<int>((left + kDay - 1) / kDay);
    return {false, days, days <= policy.warnDays};
}

UtcMillis
lockedFor(const PassphrasePolicy &policy, int failures, UtcMillis lastFailure, UtcMillis now)
{
    if (failures < policy.maxTries)
        return 0;
    // a failure in the future means that the clock was set back: the whole time runs from now on
    const UtcMillis since = std::max<UtcMillis>(0, now - lastFailure);
    return std::max<UtcMillis>(0, policy.lockMinutes * kMinute - since);
}

SessionState
sessionState(const PassphrasePolicy &policy, UtcMillis began, UtcMillis lastInput, UtcMillis now)
{
    if (policy.sessionMinutes > 0 && now - began >= policy.sessionMinutes * kMinute)
        return SessionState::Over;
    const bool back = now < lastInput || now < began;
    const bool idle = policy.idleMinutes > 0 && now - lastInput >= policy.idleMinutes * kMinute;
    return back || idle ? SessionState::Locked : SessionState::Open;
}

} // namespace zs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/totp.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>
#include <botan/base32.h>
#include <botan/mem_ops.h>
#include <botan/otp.h>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kHashes{"SHA-1", "SHA-256", "SHA-512"};
constexpr std::array kUriHashes{"SHA1", "SHA256", "SHA512"};
constexpr std::size_t kLeastSecret = 10;
constexpr std::size_t kMostSecret = 128;

bool isUsable(const Secret &secret, const TotpSettings &s)
{
    return s.digits >= 6 && s.digits <= 8 && s.seconds >= 10 && s.seconds <= 300
           && secret.bytes().size() >= kLeastSecret && secret.bytes().size() <= kMostSecret;
}

QString codeOfStep(const Secret &secret, std::int64_t step, const TotpSettings &settings)
{
    if (step < 0 || !isUsable(secret, settings))
        return {};
    try {
        Botan::HOTP codes(secret.bytes().data(),
                          secret.bytes().size(),
                          kHashes[static_cast<std::size_t>(settings.hash)],
                          static_cast<std::size_t>(settings.digits));
        const std::uint32_t number = codes.generate_hotp(static_cast<std::uint64_t>(step));
        return QString::number(number).rightJustified(settings.digits, u'0');
    } catch (const std::exception &e) {
        qCritical("The one-time code could not be made: %s", e.what());
        return {};
    }
}

std::int64_t stepAt(UtcMillis at, const TotpSettings &settings)
{
    return at < 0 || settings.seconds <= 0 ? -1 : at / 1'000 / settings.seconds;
}

} // namespace

QString totpCode(const Secret &secret, UtcMillis at, const TotpSettings &settings)
{
    return codeOfStep(secret, stepAt(at, settings), settings);
}

std::optional<std::int64_t> totpStep(const Secret &secret,
                                     QStringView code,
                                     UtcMillis at,
                                     std::int64_t lastUsed,
                                     const TotpSettings &settings)
{
    const std::int64_t now = stepAt(at, settings);
    if (code.size() != settings.digits || now < 0)
        return {};
    std::optional<std::int64_t> right;
    for (std::int64_t step = now - 1; step <= now + 1; ++step) {
        const QString wanted = codeOfStep(secret, step, settings);
        if (!wanted.isEmpty() && wanted == code && step > lastUsed && !right)
            right = step;
    }
    return right;
}

Secret newTotpSecret()
{
    return Secret::random(20);
}

QString toBase32(const Secret &secret)
{
    QString text =
        QString::fromStdString(Botan::base32_encode(secret.bytes().data(), secret.bytes().size()));
    while (text.endsWith(u'='))
        text.chop(1);
    return text;
}

Result<Secret> fromBase32(const QString &text)
{
    QString plain = text.toUpper();
    plain.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'='; });
    const qsizetype size = plain.size() * 5 / 8;
    const bool whole = std::ranges::all_of(
        plain, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'2' && c <= u'7'); });
    // 1, 3 or 6 characters over whole groups of 8 are the end of nothing
    const qsizetype rest = plain.size() % 8;
    if (!whole || size == 0 || rest == 1 || rest == 3 || rest == 6)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Totp",
                                                "The secret may hold only the letters A to Z and "
                                                "the digits 2 to 7. Type it again."));
    while (plain.size() % 8 != 0)
        plain += u'=';
    try {
        const auto bytes = Botan::base32_decode(plain.toStdString());
        Secret secret(bytes.size());
        std::ranges::copy(bytes, secret.bytes().begin());
        return secret;
    } catch (const std::exception &e) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Totp", "The secret is mistyped. Type it again."),
                    QString::fromUtf8(e.what()));
    }
}

QString totpUri(const Secret &secret,
                const QString &issuer,
                const QString &login,
                const TotpSettings &settings)
{
    const auto escaped = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=%4&digits=%5&period=%6"_s.arg(
        escaped(issuer),
        escaped(login),
        toBase32(secret),
        QString::fromLatin1(kUriHashes[static_cast<std::size_t>(settings.hash)]),
        QString::number(settings.digits),
        QString::number(settings.seconds));
}

} // namespace zs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_slot_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 2; ///< of files with a slot that needs a factor; others keep 1
constexpr std::array kFactors{"none", "file", "token"};
constexpr qsizetype kMostUnknown = 64;
constexpr qsizetype kMostTraces = 24;

/// What went wrong while members are read; the first one counts.
struct Reading {
    QString fault;

    void blame(const QString &what)
    {
        if (fault.isEmpty())
            fault = what;
    }

    std::int64_t
    whole(const QJsonObject &o, QLatin1StringView name, std::int64_t least, std::int64_t most)
    {
        const QJsonValue value = o.value(name);
        const std::int64_t number = value.toInteger(least - 1);
        if (!value.isDouble() || number < least || number > most) {
            blame(name + u" is missing or out of range"_s);
            return least;
        }
        return number;
    }

    QString text(const QJsonObject &o, QLatin1StringView name)
    {
        const QString value = o.value(name).toString();
        if (value.isEmpty())
            blame(name + u" is missing"_s);
        return value;
    }

    QByteArray bytes(const QJsonObject &o, QLatin1StringView name, qsizetype size)
    {
        const auto raw = QByteArray::fromBase64Encoding(o.value(name).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
        if (!raw || raw.decoded.size() != size)
            blame(name + u" is not base64 of the right size"_s);
        return raw.decoded;
    }
};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject toJson(const PassphraseTrace &trace)
{
    return {{u"salt"_s, base64(trace.salt)},
            {u"memoryKib"_s, static_cast<qint64>(trace.cost.memoryKib)},
            {u"iterations"_s, static_cast<qint64>(trace.cost.iterations)},
            {u"lanes"_s, static_cast<qint64>(trace.cost.lanes)},
            {u"digest"_s, base64(trace.digest)}};
}

QJsonObject toJson(const KeySlot &slot)
{
    QJsonObject o{{u"id"_s, slot.id},
                  {u"login"_s, slot.login},
                  {u"salt"_s, base64(slot.salt)},
                  {u"memoryKib"_s, static_cast<qint64>(slot.cost.memoryKib)},
                  {u"iterations"_s, static_cast<qint64>(slot.cost.iterations)},
                  {u"lanes"_s, static_cast<qint64>(slot.cost.lanes)},
                  {u"nonce"_s, base64(slot.sealed.nonce)},
                  {u"sealed"_s, base64(slot.sealed.bytes)},
                  {u"createdAt"_s, static_cast<qint64>(slot.createdAt)},
                  {u"failures"_s, slot.failures},
                  {u"lastFailure"_s, static_cast<qint64>(slot.lastFailure)}};
    if (slot.factor != FactorKind::None) {
        o.insert("factor"_L1, QString::fromLatin1(kFactors[static_cast<std::size_t>(slot.factor)]));
        o.insert("factorName"_L1, slot.factorName);
    }
    if (slot.changedAt != slot.createdAt)
        o.insert("changedAt"_L1, static_cast<qint64>(slot.changedAt));
    if (slot.mustChange)
        o.insert("mustChange"_L1, true);
    QJsonArray earlier;
    for (const PassphraseTrace &trace : slot.earlier)
        earlier.append(toJson(trace));
    if (!earlier.isEmpty())
        o.insert("earlier"_L1, earlier);
    return o;
}

constexpr std::int64_t kLatest = 1LL << 52; ///< a JSON number holds it exactly

// bounds keep a damaged or hostile file from asking for all memory, or for a year
Argon2Cost costFrom(const QJsonObject &o, Reading &in)
{
    return {.memoryKib = static_cast<std::uint32_t>(in.whole(o, "memoryKib"_L1, 8, 4 << 20)),
            .iterations = static_cast<std::uint32_t>(in.whole(o, "iterations"_L1, 1, 100)),
            .lanes = static_cast<std::uint32_t>(in.whole(o, "lanes"_L1, 1, 64))};
}

/// Members that files of older programs do not have.
void readAge(const QJsonObject &o, KeySlot &slot, Reading &in)
{
    slot.changedAt = o.contains("changedAt"_L1) ? in.whole(o, "changedAt"_L1, -kLatest, kLatest)
                                                : slot.createdAt;
    slot.mustChange = o.value("mustChange"_L1).toBool();
    const QJsonArray earlier = o.value("earlier"_L1).toArray();
    if (earlier.size() > kMostTraces)
        in.blame(u"earlier is too long"_s);
    for (const auto &value : earlier) {
        const QJsonObject trace = value.toObject();
        slot.earlier.push_back({in.bytes(trace, "salt"_L1, 16),
                                costFrom(trace, in),
                                in.bytes(trace, "digest"_L1, 32)});
    }
}

FactorKind factorFrom(const QJsonObject &o, Reading &in)
{
    const QJsonValue value = o.value("factor"_L1);
    for (std::size_t i = 0; i < kFactors.size(); ++i) {
        if (value.toString(u"none"_s) == QLatin1StringView(kFactors[i]))
            return static_cast<FactorKind>(i);
    }
    in.blame(u"factor is unknown"_s);
    return FactorKind::None;
}

KeySlot slotFrom(const QJsonObject &o, Reading &in)
{
    KeySlot slot;
    slot.id = in.text(o, "id"_L1);
    slot.login = in.text(o, "login"_L1);
    slot.salt = in.bytes(o, "salt"_L1, 16);
    slot.cost = costFrom(o, in);
    slot.sealed.nonce = in.bytes(o, "nonce"_L1, 12);
    slot.sealed.bytes = in.bytes(o, "sealed"_L1, 48);
    slot.createdAt = in.whole(o, "createdAt"_L1, -kLatest, kLatest);
    slot.failures = static_cast<int>(in.whole(o, "failures"_L1, 0, 1'000'000));
    slot.lastFailure = in.whole(o, "lastFailure"_L1, -kLatest, kLatest);
    slot.factor = factorFrom(o, in);
    slot.factorName = o.value("factorName"_L1).toString();
    readAge(o, slot, in);
    return slot;
}

/// SM3 of the object without its "check", compact, members in order of name (as QJsonDocument
/// writes them).
QString checkOf(QJsonObject document)
{
    document.remove("check"_L1);
    return toHex(sm3(QJsonDocument(document).toJson(QJsonDocument::Compact)));
}

std::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate(
                    "KeySlots",
                    "The key file of this workspace is damaged. Restore it from a backup; "
                    "without it the workspace cannot be opened."),
                detail);
}

std::unexpected<Error> damagedHead(const QString &detail)
{
    return fail(ErrorCode::Corrupt,
                QCoreApplication::translate(
                    "KeySlots", "The remembered end of the audit log is damaged or was altered."),
                detail);
}

} // namespace

QByteArray headLineText(const HeadLine &line)
{
    const QJsonObject o{{u"seq"_s, static_cast<qint64>(line.head.sequence)},
                        {u"hash"_s, toHex(line.head.hash)},
                        {u"mac"_s, QString::fromLatin1(line.mac.toHex())}};
    return QJsonDocument(o).toJson(QJsonDocument::Compact).leftJustified(kHeadLineSize - 1, ' ')
           + '\n';
}

Result<HeadLine> parseHeadLine(const QByteArray &text)
{
    const QJsonObject o = QJsonDocument::fromJson(text).object();
    HeadLine line;
    line.head.sequence = o.value("seq"_L1).toInteger(-1);
    line.head.hash = digestFromBytes(QByteArray::fromHex(o.value("hash"_L1).toString().toLatin1()));
    line.mac = QByteArray::fromHex(o.value("mac"_L1).toString().toLatin1());
    if (line.head.sequence < 0 || headLineText(line) != text)
        return damagedHead(u"head line is not canonical"_s);
    return line;
}

QByteArray contentsText(const KeySlotContents &contents)
{
    QJsonArray keySlots;
    for (const KeySlot &slot : contents.keySlots)
        keySlots.append(toJson(slot));
    QJsonArray unknown;
    for (const UnknownLogin &login : contents.unknown) {
        unknown.append(QJsonObject{{u"name"_s, base64(login.name)},
                                   {u"failures"_s, login.failures},
                                   {u"lastFailure"_s, static_cast<qint64>(login.lastFailure)}});
    }
    const bool factors = std::ranges::any_of(
        contents.keySlots, [](const KeySlot &slot) { return slot.factor != FactorKind::None; });
    QJsonObject document{{u"format"_s, factors ? kFormat : 1},
                         {u"pepper"_s, base64(contents.pepper)},
                         {u"keyCheck"_s, base64(contents.keyCheck)},
                         {u"slots"_s, keySlots},
                         {u"unknown"_s, unknown}};
    if (contents.limits.most > 0)
        document.insert("limits"_L1,
                        QJsonObject{{u"most"_s, contents.limits.most},
                                    {u"lockMinutes"_s, contents.limits.lockMinutes}});
    document.insert("check"_L1, checkOf(document));
    return QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n';
}

Result<KeySlotContents> parseContents(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError || !text.endsWith('\n'))
        return damaged(error.errorString());
    if (document.value("check"_L1).toString() != checkOf(document))
        return damaged(u"check sum does not hold"_s);
    Reading in;
    if (in.whole(document, "format"_L1, 1, kLatest) > kFormat) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "KeySlots",
                        "The key file of this workspace was written by a newer version of "
                        "the program. Install that version to open it."),
                    u"key file format %1"_s.arg(document.value("format"_L1).toInteger()));
    }
    KeySlotContents contents;
    contents.pepper = in.bytes(document, "pepper"_L1, 32);
    contents.keyCheck = in.bytes(document, "keyCheck"_L1, 32);
    const QJsonArray keySlots = document.value("slots"_L1).toArray();
    for (const auto &value : keySlots)
        contents.keySlots.push_back(slotFrom(value.toObject(), in));
    const QJsonArray unknown = document.value("unknown"_L1).toArray();
    for (const auto &value : unknown) {
        const QJsonObject o = value.toObject();
        contents.unknown.push_back({in.bytes(o, "name"_L1, 32),
                                    static_cast<int>(in.whole(o, "failures"_L1, 0, 1'000'000)),
                                    in.whole(o, "lastFailure"_L1, -kLatest, kLatest)});
    }
    if (document.contains("limits"_L1)) {
        const QJsonObject limits = document.value("limits"_L1).toObject();
        contents.limits = {static_cast<int>(in.whole(limits, "most"_L1, 1, 100)),
                           static_cast<int>(in.whole(limits, "lockMinutes"_L1, 1, 1'440))};
    }
    if (contents.keySlots.empty() || unknown.size() > kMostUnknown)
        in.blame(u"no slots, or too many unknown logins"_s);
    if (!in.fault.isEmpty())
        return damaged(in.fault);
    return contents;
}

} // namespace zs

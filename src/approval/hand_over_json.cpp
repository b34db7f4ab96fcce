// SPDX-License-Identifier: GPL-3.0-or-later
#include "approval/hand_over_json.h"

#include "approval/state_json.h"

namespace zs {

using namespace Qt::StringLiterals;
using json::Writer;

namespace {

constexpr qsizetype kMostBytes = qsizetype{4} << 20;
constexpr qsizetype kDigest = 32;
constexpr qsizetype kNonce = 16;
constexpr qsizetype kLongestText = 4'000;

QLatin1StringView nameOf(HandOverKind kind)
{
    return kind == HandOverKind::Case ? "zhengshu.hand-over.1"_L1 : "zhengshu.answer.1"_L1;
}

std::unexpected<Error> noDocument(const QString &detail)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("HandOver",
                                            "This file is no document of a hand-over, or it is "
                                            "damaged."),
                detail);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Bytes of that many digits, or empty.
QByteArray fromHex(const QJsonValue &value, qsizetype size)
{
    return bytesFromHex(value.toString(), size);
}

Result<QJsonObject> objectIn(const QByteArray &bytes)
{
    if (bytes.size() > kMostBytes)
        return noDocument(u"too large"_s);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return noDocument(fault.errorString());
    return document.object();
}

QJsonValue actJson(const HandOverAct &act)
{
    Writer w;
    w.number(u"number", act.number);
    w.text(u"actor", act.actor);
    w.text(u"verb", act.verb);
    w.text(u"opinion", act.opinion);
    w.number(u"at", act.at);
    return w.take();
}

HandOverAct actIn(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json["number"_L1].toInt(),
            json["actor"_L1].toString(),
            json["verb"_L1].toString(),
            json["opinion"_L1].toString(),
            json["at"_L1].toInteger()};
}

QJsonValue paperJson(const HandOverPaper &paper)
{
    Writer w;
    w.text(u"name", paper.name);
    w.number(u"size", paper.size);
    w.text(u"sm3", hex(paper.digest));
    return w.take();
}

HandOverPaper paperIn(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {
        json["name"_L1].toString(), json["size"_L1].toInteger(), fromHex(json["sm3"_L1], kDigest)};
}

} // namespace

QByteArray signedBytes(HandOverKind kind, const QByteArray &content)
{
    return signedBytes(nameOf(kind), content);
}

QByteArray writeDocument(HandOverKind kind, const SignedDocument &document)
{
    return writeSignedDocument(nameOf(kind), document);
}

Result<SignedDocument> readDocument(HandOverKind kind, const QByteArray &bytes)
{
    auto document = readSignedDocument(nameOf(kind), bytes);
    if (!document)
        return noDocument(document.error().detail);
    return document;
}

QByteArray writeHandOver(const HandOverCase &handOver)
{
    Writer w;
    w.id(u"case", handOver.id);
    w.number(u"number", handOver.number);
    w.text(u"title", handOver.title);
    w.number(u"level", handOver.level);
    w.text(u"process", handOver.process);
    w.number(u"version", handOver.version);
    w.text(u"definition", hex(handOver.definition));
    w.number(u"visit", handOver.visit);
    w.text(u"node", handOver.node);
    w.text(u"nodeName", handOver.nodeName);
    w.put(u"form", toJson(handOver.form));
    w.list(u"words", handOver.words, [](const auto &pair) {
        return QJsonArray{pair.first, pair.second};
    });
    w.list(u"history", handOver.history, actJson);
    w.list(u"papers", handOver.papers, paperJson);
    w.text(u"nonce", hex(handOver.nonce));
    w.text(u"system", handOver.system);
    w.text(u"sender", handOver.sender);
    w.number(u"at", handOver.at);
    return json::bytes(w.take());
}

Result<HandOverCase> readHandOver(const QByteArray &content)
{
    const auto json = objectIn(content);
    if (!json)
        return passOn(json);
    const QJsonObject &o = *json;
    HandOverCase out;
    out.id = json::idIn<CaseId>(o["case"_L1]);
    out.number = o["number"_L1].toInteger();
    out.title = o["title"_L1].toString();
    out.level = o["level"_L1].toInt();
    out.process = o["process"_L1].toString();
    out.version = o["version"_L1].toInt();
    out.definition = fromHex(o["definition"_L1], kDigest);
    out.visit = o["visit"_L1].toInt();
    out.node = o["node"_L1].toString();
    out.nodeName = o["nodeName"_L1].toString();
    auto form = formFromJson(o["form"_L1].toObject());
    if (!form)
        return passOn(form);
    out.form = std::move(*form);
    out.words = json::listIn<std::pair<QString, QString>>(o["words"_L1], [](const QJsonValue &v) {
        return std::pair(v[0].toString(), v[1].toString());
    });
    out.history = json::listIn<HandOverAct>(o["history"_L1], actIn);
    out.papers = json::listIn<HandOverPaper>(o["papers"_L1], paperIn);
    out.nonce = fromHex(o["nonce"_L1], kNonce);
    out.system = o["system"_L1].toString();
    out.sender = o["sender"_L1].toString();
    out.at = o["at"_L1].toInteger();
    if (!out.id.isValid() || out.visit < 1 || out.nonce.isEmpty())
        return noDocument(u"case, visit or nonce"_s);
    return out;
}

QByteArray writeAnswer(const HandOverAnswer &answer)
{
    Writer w;
    w.id(u"case", answer.id);
    w.number(u"visit", answer.visit);
    w.text(u"nonce", hex(answer.nonce));
    w.text(u"digest", hex(answer.digest));
    w.text(u"outcome", answer.approved ? u"agree"_s : u"refuse"_s);
    w.text(u"opinion", answer.opinion);
    w.text(u"by", answer.by);
    w.text(u"system", answer.system);
    w.number(u"at", answer.at);
    return json::bytes(w.take());
}

Result<HandOverAnswer> readAnswer(const QByteArray &content)
{
    const auto json = objectIn(content);
    if (!json)
        return passOn(json);
    const QJsonObject &o = *json;
    HandOverAnswer answer;
    answer.id = json::idIn<CaseId>(o["case"_L1]);
    answer.visit = o["visit"_L1].toInt();
    answer.nonce = fromHex(o["nonce"_L1], kNonce);
    answer.digest = fromHex(o["digest"_L1], kDigest);
    const QString outcome = o["outcome"_L1].toString();
    answer.approved = outcome == "agree"_L1;
    answer.opinion = o["opinion"_L1].toString().left(kLongestText);
    answer.by = o["by"_L1].toString().left(kLongestText);
    answer.system = o["system"_L1].toString();
    answer.at = o["at"_L1].toInteger();
    if (outcome != "agree"_L1 && outcome != "refuse"_L1) // never taken for the one or the other
        return noDocument(u"outcome "_s + outcome);
    if (!answer.id.isValid() || answer.visit < 1 || answer.nonce.isEmpty()
        || answer.digest.isEmpty() || answer.system.isEmpty())
        return noDocument(u"case, visit, nonce, digest or system"_s);
    return answer;
}

} // namespace zs
